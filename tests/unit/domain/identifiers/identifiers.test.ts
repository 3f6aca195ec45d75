import fc from 'fast-check'
import { countrySpecs } from 'ibantools'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { checkBic } from '../../../../main/domain/identifiers/bic.ts'
import { checkIban, ibanFromRib } from '../../../../main/domain/identifiers/iban.ts'
import { checkNir, nirKey } from '../../../../main/domain/identifiers/nir.ts'
import { checkNumen } from '../../../../main/domain/identifiers/numen.ts'
import { checkRibKey, ribKey } from '../../../../main/domain/identifiers/rib.ts'
import { checkUai, uaiLetter } from '../../../../main/domain/identifiers/uai.ts'
import { discipline, numen, specialty, uai } from '../../../../main/files/feeds/codes.ts'
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

/** The same text with one digit replaced by another; the place and the shift are the test's. */
const withOtherDigit = (text: string, place: number, shift: number): string =>
  text.slice(0, place) + String((Number(text[place]) + shift) % 10) + text.slice(place + 1)

/** Places of a text that hold a digit. */
const digitPlaces = (text: string): number[] =>
  [...text].flatMap((character, place) => (/[0-9]/.test(character) ? [place] : []))

const anyPlace = fc.nat()
const anyShift = fc.integer({ min: 1, max: 9 })
const changed = (text: string, place: number, shift: number): string => {
  const places = digitPlaces(text)
  return withOtherDigit(text, places[place % places.length] ?? 0, shift)
}

it('[F151] codes are accepted as they are: NUMEN, school, discipline, specialty', () => {
  const accepted = (schema: z.ZodType, code: string) => schema.safeParse(code).success
  fc.assert(
    fc.property(fc.stringMatching(/^0[1-9][A-Z]\d{7}[A-Z]{3}$/), (code) => {
      expect(code).toHaveLength(13)
      expect(checkNumen(code)).toEqual({ ok: true, value: code })
      expect(accepted(numen, code)).toBe(true)
    }),
  )
  fc.assert(
    fc.property(digits(7), (number) => {
      expect(accepted(uai, number + uaiLetter(number))).toBe(true)
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]\d{4}$/), (code) => {
      expect(accepted(discipline, code)).toBe(true)
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{5}$/), (code) => {
      expect(accepted(specialty, code)).toBe(true)
    }),
  )
  for (const [schema, code] of [
    [discipline, '10100'],
    [discipline, 'L010'],
    [discipline, 'L01000'],
    [specialty, '3000'],
    [specialty, '300044'],
    [uai, '350024L'],
    [numen, '01E950123ABC'],
  ] as const)
    expect(accepted(schema, code), code).toBe(false)
})

it('a school code with one wrong digit is never taken for another', () => {
  fc.assert(
    fc.property(digits(7), fc.integer({ min: 0, max: 6 }), anyShift, (number, place, shift) => {
      expect(ruleOf(checkUai(withOtherDigit(number, place, shift) + uaiLetter(number)))).toBe('uai.letter')
    }),
  )
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

  it('accepts every number with its own key and no other, never with one changed digit, Corsica included', () => {
    const body = fc
      .tuple(
        fc.constantFrom('1', '2', '3', '4', '7', '8'),
        digits(2),
        fc.constantFrom('01', '06', '12', '20', '42', '50', '99'),
        fc.constantFrom('01', '35', '2A', '2B', '97', '98', '99'),
        digits(6),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(body, anyPlace, anyShift, (number, place, shift) => {
        const whole = number + nirKey(number)
        expect(checkNir(whole)).toEqual({ ok: true, value: whole })
        expect(['nir.key', 'nir.shape']).toContain(ruleOf(checkNir(changed(whole, place, shift))))
      }),
    )
  })

  it('tells the two departments of Corsica apart, and each from the number it counts as', () => {
    const [south, north] = ['185052A004123', '185052B004123']
    expect(nirKey(south)).not.toBe(nirKey(north))
    expect(ruleOf(checkNir(south + nirKey(north)))).toBe('nir.key')
    expect(nirKey(south)).toBe(nirKey('1850519004123'))
    expect(nirKey(north)).toBe(nirKey('1850518004123'))
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

describe('IBAN of any country', () => {
  /** Some shapes of the package lack an anchor at one end. */
  const whole = (shape: string): RegExp => new RegExp(`^${shape.replace(/^\^|\$$/g, '')}$`)
  /** Countries whose account has no national key of its own: any account of the right shape is one. */
  const countries = Object.entries(countrySpecs).flatMap(([country, spec]) =>
    spec.chars && spec.bban_regexp && spec.IBANRegistry && !spec.bban_validation_func
      ? [{ country, chars: spec.chars, shape: whole(spec.bban_regexp) }]
      : [],
  )
  const key = (country: string, bban: string): string => {
    const number = [...`${bban}${country}00`].map((character) => Number.parseInt(character, 36)).join('')
    return String(98n - (BigInt(number) % 97n)).padStart(2, '0')
  }

  it('passes with its own key, at the length of its country only, and never with one changed digit', () => {
    expect(countries.length).toBeGreaterThan(60)
    const account = fc
      .constantFrom(...countries)
      .chain((one) => fc.stringMatching(one.shape).map((bban) => ({ ...one, bban })))
    fc.assert(
      fc.property(account, anyPlace, anyShift, ({ country, chars, bban }, place, shift) => {
        const iban = country + key(country, bban) + bban
        expect(iban).toHaveLength(chars)
        expect(checkIban(iban)).toEqual({ ok: true, value: iban })
        expect(ruleOf(checkIban(`${iban}0`))).toBe('iban.length')
        expect(checkIban(changed(iban, place, shift)).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('refuses a French account with one changed digit, by the key of the IBAN and by that of the RIB', () => {
    const account = fc.record({ bank: digits(5), branch: digits(5), account: digits(11) })
    fc.assert(
      fc.property(account, anyPlace, anyShift, (rib, place, shift) => {
        expect(checkIban(changed(ibanFromRib(rib), place, shift)).ok).toBe(false)
        const number = changed(rib.account, place, shift)
        expect(ruleOf(checkRibKey({ ...rib, account: number }, ribKey(rib)))).toBe('rib.key')
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
