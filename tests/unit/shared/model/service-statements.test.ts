import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  differencesOf,
  needsReason,
  serviceFormOf,
  serviceUnitOf,
  shareOut,
} from '../../../../shared/model/service-statements.ts'

const counts = (convened: number | null, declared: number | null, counted: number | null) => ({
  convened,
  declared,
  counted,
})

describe('the forms of a statement', () => {
  it.each([
    ['copies', 'written', 'things'],
    ['candidates', 'oral', 'things'],
    ['candidatesByHalfDay', 'oral', 'things'],
    ['applications', 'oral', 'things'],
    ['slots', 'practical', 'minutes'],
    ['hours', 'help', 'minutes'],
    ['none', 'presence', 'presence'],
  ])('%s is stated as %s, in %s', (entryForm, form, unit) => {
    expect(serviceFormOf(entryForm)).toBe(form)
    expect(serviceUnitOf(entryForm)).toBe(unit)
  })
})

describe('convoked, declared and counted', () => {
  it('says with whom the count disagrees, and nothing of who says nothing', () => {
    expect(differencesOf(counts(12, 12, 12))).toEqual([])
    expect(differencesOf(counts(24, 12, 12))).toEqual(['convened'])
    expect(differencesOf(counts(24, 12, 11))).toEqual(['convened', 'declared'])
    expect(differencesOf(counts(null, null, 11))).toEqual([])
    expect(differencesOf(counts(24, 12, null))).toEqual([])
  })

  it('wants a reason against the declaration, or against the convocation while nothing is declared', () => {
    expect(needsReason(counts(24, 12, 12))).toBe(false)
    expect(needsReason(counts(12, 12, 11))).toBe(true)
    expect(needsReason(counts(12, null, 11))).toBe(true)
    expect(needsReason(counts(null, null, 11))).toBe(false)
  })

  it('never wants a reason where all that is known agrees', () =>
    fc.assert(
      fc.property(fc.nat(500), fc.boolean(), fc.boolean(), (value, convened, declared) => {
        expect(needsReason(counts(convened ? value : null, declared ? value : null, value))).toBe(false)
      }),
      { numRuns: 100 },
    ))
})

describe('a total shared out', () => {
  it('gives all of it in whole numbers, nobody more than one above another', () =>
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 60 }), (total, people) => {
        const shares = shareOut(total, people)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 150 },
    ))

  it('gives nothing to nobody', () => expect(shareOut(12, 0)).toEqual([]))
})
