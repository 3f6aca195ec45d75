import { ok, type Result, refuse } from './result.ts'

/** Numbers, bracketed or dotted, and names of this machine: no academy is there, and the application itself may be. */
const isPublicName = (hostname: string): boolean =>
  /\.[a-z][a-z0-9-]*$/.test(hostname) && !/(^|\.)(localhost|local|internal)$/.test(hostname)

/**
 * An address outside that the application may open, written as browsers write it, so that it can be compared whole: https,
 * a public name, the usual port, nothing of an identifier or a password in it. Refused (RULE): `academyAddresses.unreadable`,
 * `academyAddresses.notHttps`, `academyAddresses.credentials`, `academyAddresses.port`, `academyAddresses.host`.
 */
export function outsideAddress(typed: string): Result<string> {
  const parsed = URL.parse(typed.trim())
  if (parsed === null || parsed.hostname === '') return refuse('academyAddresses.unreadable')
  if (parsed.protocol !== 'https:') return refuse('academyAddresses.notHttps')
  if (parsed.username !== '' || parsed.password !== '') return refuse('academyAddresses.credentials')
  if (parsed.port !== '') return refuse('academyAddresses.port', { port: parsed.port })
  return isPublicName(parsed.hostname) ? ok(parsed.href) : refuse('academyAddresses.host', { host: parsed.hostname })
}
