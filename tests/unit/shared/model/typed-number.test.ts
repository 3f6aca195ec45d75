import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleWithin, numberAsTyped, typedNumber } from '../../../../shared/model/typed-number.ts'

describe('typedNumber', () => {
  it.each([
    ['12', 12, 0],
    ['12,5', 12.5, 1],
    ['1 234,25', 1234.25, 2],
    ['1\u202f234', 1234, 0],
    ['-3', -3, 0],
    ['2000', 2000, 0],
  ])('reads %s', (typed, value, decimals) => {
    expect(typedNumber(typed)).toEqual({ kind: 'number', value, decimals })
  })
  it.each(['abc', '1,2,3', '12 50', '1e3', ',5', '5,'])('refuses %s', (typed) => {
    expect(typedNumber(typed)).toEqual({ kind: 'format' })
  })
  it('reads back every whole number it writes', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(typedNumber(numberAsTyped(value))).toMatchObject({ kind: 'number', value: value === 0 ? 0 : value })
      }),
    )
  })
})

describe('exampleWithin', () => {
  it('is a usual number, or the bound that it would break', () => {
    expect(exampleWithin(0)).toBe('12')
    expect(exampleWithin(1, 0, 999)).toBe('12,5')
    expect(exampleWithin(0, 2000, 2100)).toBe('2000')
    expect(exampleWithin(2, 1, 3)).toBe('3')
    expect(exampleWithin(0, 1, 7)).toBe('7')
  })
})
