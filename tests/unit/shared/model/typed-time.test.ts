import { describe, expect, it } from 'vitest'
import { typedTime } from '../../../../shared/model/typed-time.ts'

describe('typedTime', () => {
  it.each([
    ['8:30', '08:30'],
    ['08:30', '08:30'],
    ['8h30', '08:30'],
    ['8 h 30', '08:30'],
    ['8H30', '08:30'],
    ['0830', '08:30'],
    ['8h', '08:00'],
    ['23:59', '23:59'],
    ['0:00', '00:00'],
  ])('reads %s', (typed, time) => {
    expect(typedTime(typed)).toEqual({ kind: 'time', time })
  })
  it.each(['24:00', '8:60', '830', '8:3', '8:', 'abc', '8', '08300', '8.30'])('refuses %s', (typed) => {
    expect(typedTime(typed)).toEqual({ kind: 'format' })
  })
  it('tells an empty field from a wrong one', () => {
    expect(typedTime('')).toEqual({ kind: 'empty' })
  })
})
