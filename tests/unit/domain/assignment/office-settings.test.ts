import { describe, expect, it } from 'vitest'
import { averageLoads, fairShareOf } from '../../../../main/domain/assignment/fair-share.ts'
import {
  limitOf,
  ruleSettingsOf,
  unfilledPenaltyOf,
  weightsOf,
} from '../../../../main/domain/assignment/office-settings.ts'
import { importances, usualAssignmentSettings } from '../../../../shared/model/assignment-settings.ts'
import { paperSeat, teacher } from './sample-people.ts'

const usual = usualAssignmentSettings
const caring = (distance: (typeof importances)[number]) =>
  weightsOf({ ...usual, importances: { ...usual.importances, distance } })

describe('weights in words', () => {
  it('each word weighs three times the one below, and "ignored" nothing', () => {
    expect(importances.map((word) => caring(word).kilometre)).toEqual([0, 1, 3, 9, 27])
  })

  it('an empty seat costs far more than whatever a person can, in any words', () => {
    for (const word of importances) {
      const weights = caring(word)
      const dearest = 150 * weights.kilometre + weights.newCentre + weights.avoided + weights.deducedCompetence
      expect(weights.unfilled).toBeGreaterThanOrEqual(10 * dearest)
    }
  })

  it('exams are filled in the order of the office, those it does not name last', () => {
    const settings = { ...usual, examOrder: ['BCG', 'BTS'] }
    const penalty = (exam: string) =>
      unfilledPenaltyOf(exam, settings, weightsOf(settings)) / weightsOf(settings).unfilled
    expect(['BCG', 'BTS', 'CAP'].map(penalty)).toEqual([3, 2, 1])
  })

  it('limits follow the working time only where the office reduces it', () => {
    expect(limitOf(16, 50, usual)).toBe(16)
    expect(limitOf(16, 50, { ...usual, partTimeReduced: true })).toBe(8)
    expect(limitOf(5, 50, { ...usual, partTimeReduced: true })).toBe(3)
  })

  it('rules without a number are off', () => {
    expect(ruleSettingsOf(usual)).toMatchObject({ restMinutes: null, maxSameSchool: null, speeds: [] })
    expect(ruleSettingsOf({ ...usual, restHours: 11, maxDistanceKm: 30 })).toMatchObject({
      restMinutes: 660,
      maxDistanceMetres: 30_000,
    })
  })
})

describe('fair share over this year and the four before', () => {
  const averages = averageLoads(
    [
      { year: 2026, load: 2, seats: 10 },
      { year: 2025, load: 1, seats: 20 },
      { year: 2020, load: 9, seats: 90 },
    ],
    10,
  )
  const past = (load: number, year = 2025) => teacher({ held: [paperSeat({ mission: 'past', year, load })] })

  it('is the average, more for who did nothing before, less for who did much', () => {
    expect(fairShareOf(past(2), 1, 2026, averages)).toBe(2)
    expect(fairShareOf(teacher(), 1, 2026, averages)).toBe(4)
    expect(fairShareOf(past(3), 1, 2026, averages)).toBe(1)
    expect(fairShareOf(past(9), 1, 2026, averages)).toBe(0)
  })

  it('forgets older years, follows the working time and stays within the limit', () => {
    expect(fairShareOf(past(9, 2020), 1, 2026, averages)).toBe(4)
    expect(fairShareOf(teacher(), 0.5, 2026, averages)).toBe(2)
    expect(fairShareOf(teacher({ maxLoad: 3 }), 1, 2026, averages)).toBe(3)
  })
})
