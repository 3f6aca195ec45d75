import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBic } from '../../../../main/domain/identifiers/bic.ts'
import { checkIban, ibanFromRib } from '../../../../main/domain/identifiers/iban.ts'
import { checkNir, nirKey } from '../../../../main/domain/identifiers/nir.ts'
import { checkNumen } from '../../../../main/domain/identifiers/numen.ts'
import { checkRibKey, ribKey } from '../../../../main/domain/identifiers/rib.ts'
import { checkUai, uaiLetter } from '../../../../main/domain/identifiers/uai.ts'
import type { Result } from '../../../../shared/model/result.ts'

const ruleOf = (result: Result<string>): string => (result.ok ? 'ok' : (result.error.rule ?? ''))
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))

describe('UAI', () => {
  it.each(['0350024L', '0310055S', '0310044E', '0090006H', '0811324Z', '0650012K', ' 0350024l '])(
    'accepts %s',
    (uai) => {
      expect(checkUai(uai)).toEqual({ ok: true, value: uai.trim().toUpperCase() })
    },
  )

  it('names the letter it expected', () => {
    expect(checkUai('0350024M')).toMatchObject({ error: { rule: 'uai.letter', facts: { expected: 'L', given: 'M' } } })
  })

  it.each(['', '350024L', '0350024', '0350024LL', 'O350024L'])('refuses the shape of %s', (uai) => {
    expect(ruleOf(checkUai(uai))).toBe('uai.shape')
  })

  it('accepts every number with its own letter, and no other letter', () => {
    fc.assert(
      fc.property(digits(7), fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), (number, letter) => {
        expect(checkUai(number + uaiLetter(number)).ok).toBe(true)
        expect(checkUai(number + letter).ok).toBe(letter === uaiLetter(number))
      }),
    )
  })
})

describe('NUMEN', () => {
  it.each([
    ['01E9501234ABC', 'ok'],
    ['01e9501234abc', 'ok'],
    ['01E951234ABCD', 'numen.shape'],
    ['01E9501234AB', 'numen.shape'],
    ['99E9501234ABC', 'numen.academy'],
  ])('%s: %s', (numen, rule) => {
    expect(ruleOf(checkNumen(numen))).toBe(rule)
  })
})

describe('NIR', () => {
  it.each([
    ['2 55 08 14 168 025 38', 'ok'],
    ['1 85 05 2A 004 123 56', 'ok'],
    ['1 85 05 2B 004 123 83', 'ok'],
    ['2 55 08 14 168 025 39', 'nir.key'],
    ['2 55 08 14 168 025', 'nir.shape'],
    ['2 55 13 14 168 025 38', 'nir.shape'],
    ['5 55 08 14 168 025 38', 'nir.shape'],
    ['2 55 08 2C 168 025 38', 'nir.shape'],
  ])('%s: %s', (nir, rule) => {
    expect(ruleOf(checkNir(nir))).toBe(rule)
  })

  it('never lets a single changed digit through, Corsica included', () => {
    const body = fc
      .tuple(
        fc.constantFrom('1', '2'),
        digits(2),
        fc.constantFrom('01', '06', '12'),
        fc.constantFrom('35', '2A', '2B'),
        digits(6),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(body, fc.integer({ min: 7, max: 12 }), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const other = String((Number(number[place]) + shift) % 10)
        const changed = number.slice(0, place) + other + number.slice(place + 1)
        expect(checkNir(number + nirKey(number)).ok).toBe(true)
        expect(ruleOf(checkNir(changed + nirKey(number)))).toBe('nir.key')
      }),
    )
  })

  it('keeps the number out of what it says', () => {
    expect(JSON.stringify(checkNir('2 55 08 14 168 025 39'))).not.toMatch(/255|168|025/)
  })
})

describe('bank account', () => {
  const specimen = { bank: '20041', branch: '01005', account: '0500013M026' }

  it('computes the keys of the public specimen', () => {
    expect(ribKey(specimen)).toBe('06')
    expect(ibanFromRib(specimen)).toBe('FR1420041010050500013M02606')
    expect(checkRibKey(specimen, '06').ok).toBe(true)
    expect(ruleOf(checkRibKey(specimen, '07'))).toBe('rib.key')
    expect(ruleOf(checkRibKey({ ...specimen, bank: '2004' }, '06'))).toBe('rib.shape')
  })

  it.each([
    ['FR14 2004 1010 0505 0001 3M02 606', 'ok'],
    ['fr14 2004 1010 0505 0001 3m02 606', 'ok'],
    ['DE89 3704 0044 0532 0130 00', 'ok'],
    ['FR14 2004 1010 0505 0001 3M02 607', 'iban.key'],
    ['FR14 2004 1010 0505 0001 3M02', 'iban.length'],
    ['ZZ14 2004', 'iban.country'],
    ['', 'iban.shape'],
  ])('%s: %s', (iban, rule) => {
    expect(ruleOf(checkIban(iban))).toBe(rule)
  })

  it('accepts every generated account and refuses a wrong RIB key under a right IBAN key', () => {
    const account = fc.record({ bank: digits(5), branch: digits(5), account: fc.stringMatching(/^[0-9A-Z]{11}$/) })
    fc.assert(
      fc.property(account, (rib) => {
        expect(checkIban(ibanFromRib(rib)).ok).toBe(true)
        const wrong = String((Number(ribKey(rib)) % 97) + 1).padStart(2, '0')
        const bban = `${rib.bank}${rib.branch}${rib.account}${wrong}`
        const value = BigInt([...`${bban}FR00`].map((one) => Number.parseInt(one, 36)).join(''))
        const iban = `FR${String(98n - (value % 97n)).padStart(2, '0')}${bban}`
        expect(ruleOf(checkIban(iban))).toBe('iban.bankKey')
      }),
    )
  })
})

describe('BIC', () => {
  it.each([
    ['BNPAFRPP', 'ok'],
    ['bnpafrppxxx', 'ok'],
    ['BNPAZZPP', 'bic.country'],
    ['BNPAFRP', 'bic.shape'],
    ['BNP1FRPP', 'bic.shape'],
  ])('%s: %s', (bic, rule) => {
    expect(ruleOf(checkBic(bic))).toBe(rule)
  })
})
