import { describe, expect, it } from 'vitest'
import { fillText } from '../../../../main/files/pdf/fill-text.ts'
import { formatsIn } from '../../../../main/files/pdf/formats.ts'
import {
  frenchDate,
  frenchDateTime,
  frenchDuration,
  frenchEuros,
  frenchNumber,
  frenchTime,
  frenchWeekday,
  shortFrenchDate,
} from '../../../../main/files/pdf/french-format.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('French forms', () => {
  it('write dates, days and times', () => {
    expect(frenchWeekday('2026-06-15')).toBe('lundi')
    expect(frenchWeekday('2024-02-29')).toBe('jeudi')
    expect(plain(frenchDate('2026-08-01'))).toBe('1er août 2026')
    expect(shortFrenchDate('2026-06-05')).toBe('05/06/2026')
    expect(plain(frenchTime('08:05'))).toBe('8 h 05')
    expect(plain(frenchTime('14:00'))).toBe('14 h')
    expect(plain(frenchDateTime('2026-12-31T23:59'))).toBe('31 décembre 2026 à 23 h 59')
    expect(plain(frenchDuration(45))).toBe('45 min')
    expect(plain(frenchDuration(125))).toBe('2 h 05')
  })

  it('refuse what is not a date', () => {
    expect(() => frenchDate('15/06/2026')).toThrow()
  })

  it.each([
    [0, '0,00 €'],
    [5, '0,05 €'],
    [-1250, '-12,50 €'],
    [123_456_789, '1 234 567,89 €'],
  ])('write %d cents', (cents, written) => {
    expect(plain(frenchEuros(cents))).toBe(written)
  })

  it.each([
    [1.5, '1,5'],
    [12_000, '12 000'],
    [-0.25, '-0,25'],
  ])('write the number %d', (value, written) => {
    expect(plain(frenchNumber(value))).toBe(written)
  })
})

describe('English forms', () => {
  const english = formatsIn('en')

  it('write dates, days and times, the month in letters', () => {
    expect(english.weekday('2026-06-15')).toBe('Monday')
    expect(plain(english.date('2026-08-01'))).toBe('1 August 2026')
    expect(plain(english.shortDate('2026-06-05'))).toBe('5 Jun 2026')
    expect(english.time('08:05')).toBe('08:05')
    expect(plain(english.duration(45))).toBe('45 min')
    expect(plain(english.duration(120))).toBe('2 h')
    expect(plain(english.duration(125))).toBe('2 h 5 min')
    expect(english.number(12_000.5)).toBe('12,000.5')
    expect(english.number(-0.25)).toBe('-0.25')
  })

  it('refuse what is not a date, in each language', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(() => formatsIn(language).weekday('15/06/2026')).toThrow()
    }
  })
})

describe('texts with values', () => {
  it('take each value, also one that looks like a pattern', () => {
    expect(fillText('n° {{number}} ({{name}})', { number: 3, name: '$&{{number}}' })).toBe('n° 3 ($&{{number}})')
  })

  it('never leave a hole', () => {
    expect(() => fillText('n° {{number}}', {})).toThrow()
  })
})
