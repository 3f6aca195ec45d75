import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kioskCode, personalCode, printedCode, readKioskCode, tidyCode } from '../../../../shared/model/kiosk-code.ts'

const fingerprint = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.join(''))

describe('the personal code of a convocation', () => {
  it('is ten letters and digits none of which is read for another, and comes back as it was printed', () => {
    fc.assert(
      fc.property(fingerprint, (digits) => {
        const code = personalCode(digits)
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/)
        expect(tidyCode(printedCode(code))).toBe(code)
        expect(tidyCode(` ${printedCode(code).toLowerCase()} `)).toBe(code)
      }),
      { numRuns: 200 },
    )
  })

  it('says all the first fifty bits of its fingerprint', () => {
    const ones = 'f'.repeat(64)
    expect(personalCode(ones)).toBe('ZZZZZZZZZZ')
    expect(personalCode(`0${ones.slice(1)}`)).toBe('1ZZZZZZZZZ')
    expect(personalCode(`${ones.slice(0, 12)}b${ones.slice(13)}`)).not.toBe(personalCode(ones))
    expect(personalCode(`${ones.slice(0, 13)}0`.padEnd(64, '0'))).toBe(personalCode(ones))
  })

  it('forgives the letters people read for digits', () => {
    expect(tidyCode('oil0-1abcd')).toBe('01101ABCD')
  })
})

describe('the QR code of a convocation', () => {
  it('is read as a scanner types it, in capitals or not', () => {
    const scanned = kioskCode('77842', '004812', '7K3QXM9D2B')
    expect(readKioskCode(scanned)).toEqual({ number: '004812', code: '7K3QXM9D2B' })
    expect(readKioskCode(scanned.toLowerCase())).toEqual({ number: '004812', code: '7K3QXM9D2B' })
    expect(readKioskCode(`abc${scanned}`)).toEqual({ number: '004812', code: '7K3QXM9D2B' })
  })

  it.each(['', 'IMAGIN/77842/004812', 'https://example.invalid/a/b/c', 'IMAGIN/1/2/'])('is not %j', (scanned) => {
    expect(readKioskCode(scanned)).toBeNull()
  })
})
