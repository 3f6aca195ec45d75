import { describe, expect, it } from 'vitest'
import { acceptedStep, enrolmentAddress, keyBytes, keyFrom } from '../../../../main/domain/accounts/one-time-code.ts'

/** The secret and times of RFC 6238, appendix B; six digits are the last six of the eight printed there. */
const key = keyFrom(new TextEncoder().encode('12345678901234567890'))
const at = (seconds: number) => new Date(seconds * 1_000).toISOString()

describe('[F33] one-time codes', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at %d s: the code of RFC 6238', (seconds, code) => {
    expect(acceptedStep(key, code, at(seconds), null)).toBe(Math.floor(seconds / 30))
    expect(acceptedStep(key, ` ${code.slice(0, 3)} ${code.slice(3)}`, at(seconds), null)).not.toBeNull()
  })

  it('are good one step late or early, no more', () => {
    const now = 1_111_111_111
    for (const [late, good] of [
      [-60, false],
      [-30, true],
      [0, true],
      [30, true],
      [60, false],
    ] as const)
      expect(acceptedStep(key, '050471', at(now + late), null) !== null, `${late} s`).toBe(good)
  })

  it('are good once: neither the same step again nor one before it', () => {
    const step = acceptedStep(key, '050471', at(1_111_111_111), null)
    expect(acceptedStep(key, '050471', at(1_111_111_111), step)).toBeNull()
    expect(acceptedStep(key, '081804', at(1_111_111_111), step)).toBeNull()
  })

  it.each(['', '000000', '05047', '0504711', 'abcdef'])('refuse %j', (code) => {
    expect(acceptedStep(key, code, at(1_111_111_111), null)).toBeNull()
  })

  it('are given to a telephone with the name of the application and of the account', () => {
    expect(enrolmentAddress(key, 'claire.martin')).toBe(
      `otpauth://totp/Imagin:claire.martin?issuer=Imagin&secret=${key}&algorithm=SHA1&digits=6&period=30`,
    )
    expect(keyFrom(new Uint8Array(keyBytes))).toHaveLength(32)
  })
})
