import { Secret, TOTP } from 'otpauth'

const stepSeconds = 30
export const keyBytes = 20

/** RFC 6238 as every application on telephones reads it: SHA-1, six digits, thirty seconds. */
const generator = (key: string, login: string): TOTP =>
  new TOTP({
    issuer: 'Imagin',
    label: login,
    algorithm: 'SHA1',
    digits: 6,
    period: stepSeconds,
    secret: Secret.fromBase32(key),
  })

/** The key in the letters that are typed where no picture can be read. */
export const keyFrom = (bytes: Uint8Array): string => new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32

/** What the QR code holds. */
export const enrolmentAddress = (key: string, login: string): string => generator(key, login).toString()

/**
 * The step of time a code stands for, one step late or early at most; null when it is wrong or its step was used already
 * (RFC 6238, 5.2: a code is good once).
 */
export function acceptedStep(key: string, code: string, instant: string, lastStep: number | null): number | null {
  const timestamp = Date.parse(instant)
  const token = code.replace(/\s/g, '')
  const late = generator(key, '').validate({ token, timestamp, window: 1 })
  if (late === null) return null
  const step = Math.floor(timestamp / 1_000 / stepSeconds) + late
  return lastStep !== null && step <= lastStep ? null : step
}
