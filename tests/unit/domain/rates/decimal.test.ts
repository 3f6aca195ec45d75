import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  exact,
  lessOrZero,
  plus,
  ratio,
  times,
  toCents,
  toNumber,
  toText,
} from '../../../../main/domain/rates/decimal.ts'

describe('exact decimals', () => {
  it.each([
    ['3.0825', '3.0825'],
    [0.1, '0.1'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0'],
    ['20.00', '20'],
  ])('reads %s', (value, text) => {
    expect(toText(exact(value))).toBe(text)
  })

  it.each(['-1', 'x', '', '1,5', Number.NaN, Number.POSITIVE_INFINITY])('does not read %s', (value) => {
    expect(() => exact(value)).toThrow(RangeError)
  })

  it('rounds halves upwards: 0.005 euro is 1 cent, 0.0049 none', () => {
    expect([toCents(exact('0.005')), toCents(exact('0.0049')), toCents(exact('7.625'))]).toEqual([1, 0, 763])
  })

  it('adds and multiplies without loss, which binary numbers do not', () => {
    expect(toText(plus(exact(0.1), exact(0.2)))).toBe('0.3')
    expect(toCents(times(ratio(140, 60), exact('9.60')))).toBe(2240)
  })

  it('agrees with integers for every pair of hundredths', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (left, right) => {
        const [a, b] = [ratio(left, 100), ratio(right, 100)]
        expect(toCents(plus(a, b))).toBe(left + right)
        expect(toCents(lessOrZero(a, b))).toBe(Math.max(0, left - right))
        expect(toNumber(times(exact(left), exact(right)))).toBe(left * right)
      }),
    )
  })
})
