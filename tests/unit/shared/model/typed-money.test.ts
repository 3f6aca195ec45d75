import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centsAsTyped, typedMoney } from '../../../../shared/model/typed-money.ts'

describe('typedMoney', () => {
  it.each([
    ['12,5', 1250],
    ['12,50', 1250],
    ['12.50', 1250],
    ['12', 1200],
    ['0,01', 1],
    ['1 250,50', 125050],
    ['1\u00a0250,50', 125050],
    ['1\u202f250,50 €', 125050],
    ['1250,50', 125050],
    ['1 000 000', 100000000],
    ['-3,20', -320],
    ['-0', 0],
  ])('reads %s', (typed, cents) => {
    expect(typedMoney(typed)).toEqual({ kind: 'cents', cents })
  })
  it.each(['12,345', '1,234', '1.234', '0,999'])('refuses %s instead of rounding it', (typed) => {
    expect(typedMoney(typed)).toEqual({ kind: 'tooPrecise' })
  })
  it.each(['abc', '1,2,3', '12 50', ',50', '12,', '1e3', '€', '12 €/h', '--1'])('refuses the form %s', (typed) => {
    expect(typedMoney(typed)).toEqual({ kind: 'format' })
  })
  it('refuses amounts past a billion euros', () => {
    expect(typedMoney('1 000 000 000')).toEqual({ kind: 'tooLarge' })
  })
  it('tells an empty field from a wrong one', () => {
    expect(typedMoney(' ')).toEqual({ kind: 'empty' })
  })
  it('reads back every amount it writes, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (cents) => {
        expect(typedMoney(centsAsTyped(cents))).toEqual({ kind: 'cents', cents: cents === 0 ? 0 : cents })
      }),
    )
  })
})
