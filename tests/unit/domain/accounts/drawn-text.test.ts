import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  recoveryBytes,
  recoveryCodes,
  recoveryCodesFrom,
  sameRecoveryCode,
  temporaryPassword,
  temporaryPasswordBytes,
} from '../../../../main/domain/accounts/drawn-text.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

describe('what is drawn for people', () => {
  it('[F37] a temporary password is three groups of four characters that are not read for one another', () => {
    fc.assert(
      fc.property(bytes(temporaryPasswordBytes), (drawn) => {
        expect(temporaryPassword(drawn)).toMatch(/^([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}$/)
      }),
      { numRuns: 100 },
    )
  })

  it('every byte counts', () => {
    const still = new Uint8Array(temporaryPasswordBytes)
    const passwords = Array.from(still, (_, index) => temporaryPassword(still.with(index, 1)))
    expect(new Set([temporaryPassword(still), ...passwords]).size).toBe(temporaryPasswordBytes + 1)
  })

  it('recovery codes are eight, and typed in any manner', () => {
    const codes = recoveryCodesFrom(Uint8Array.from({ length: recoveryBytes }, (_, index) => (index * 37) % 256))
    expect(new Set(codes).size).toBe(recoveryCodes)
    for (const code of codes) {
      expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/)
      expect(sameRecoveryCode(` ${code.toUpperCase().replace('-', ' ')}`, code)).toBe(true)
    }
    expect(sameRecoveryCode(codes[0] ?? '', codes[1] ?? '')).toBe(false)
  })
})
