import { sameSecret } from '../shell-common/secret-text.ts'

export type Refusal = Readonly<{
  status: 400 | 403 | 404 | 405 | 421
  reason: 'host' | 'method' | 'path' | 'origin' | 'cookie'
}>

/** What the server is called; both are exact texts. */
export type Identity = Readonly<{ host: string; origin: string; cookieName: string }>

export type RequestHead = Readonly<{
  method: string
  host: string | undefined
  origin: string | undefined
  cookie: string | undefined
  /** The path and query of the request line. */
  target: string
}>

const socketPath = '/rpc'
export const entrancePath = '/enter'

/** Value of one cookie of a request; `undefined` when it is absent or sent twice. */
function cookieValue(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
  return values.length === 1 ? values[0] : undefined
}

/** True when the request carries the cookie of the session in force. */
export function carriesSession(head: RequestHead, identity: Identity, session: string | undefined): boolean {
  const value = cookieValue(head.cookie, identity.cookieName)
  return value !== undefined && session !== undefined && sameSecret(value, session)
}

/**
 * Rules for every request, page and upgrade alike. The exact `Host` is what defeats DNS rebinding: a page of another
 * site can reach 127.0.0.1, but only under its own name.
 */
export function refuseAny(head: RequestHead, identity: Identity): Refusal | undefined {
  if (head.host !== identity.host) return { status: 421, reason: 'host' }
  if (head.method !== 'GET' && head.method !== 'HEAD') return { status: 405, reason: 'method' }
  if (!head.target.startsWith('/') || head.target.startsWith('//')) return { status: 400, reason: 'path' }
  return undefined
}

/** Rules for a WebSocket upgrade: path, host, exact origin and cookie, all of them. */
export function refuseUpgrade(head: RequestHead, identity: Identity, session: string | undefined): Refusal | undefined {
  const general = refuseAny(head, identity)
  if (general) return general
  if (head.target !== socketPath) return { status: 404, reason: 'path' }
  if (head.origin !== identity.origin) return { status: 403, reason: 'origin' }
  return carriesSession(head, identity, session) ? undefined : { status: 403, reason: 'cookie' }
}
