import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countControls, type ReviewedClaim, reviewControls, reviewRules } from '../../../../main/domain/review/index.ts'

const rennes = { latitude: 48.1173, longitude: -1.6778 }
const brest = { latitude: 48.3904, longitude: -4.4861 }

const clean: ReviewedClaim = {
  feeSent: true,
  travelSent: true,
  entryExpected: true,
  entry: { candidates: 12 },
  statement: { present: true, quantity: 12, minutes: null },
  difference: null,
  journeys: [{ mode: 'CAR', oneWayKm: 242, from: brest, to: rennes }],
  payFilePresent: true,
  amountCents: 8_400,
  refusals: [],
  notes: [],
}

const verdictOf = (claim: ReviewedClaim, rule: string) =>
  reviewControls(claim).find((control) => control.rule === rule)?.verdict

describe('controls of a sent claim', () => {
  it('let a claim through when declared, stated, distance and pay file agree', () => {
    expect(countControls(reviewControls(clean))).toEqual({ alerts: 0, blocking: 0 })
    expect(reviewControls(clean).map(({ rule }) => rule)).toEqual([
      'serviceStated',
      'quantityMatches',
      'distancePlausible',
      'payFilePresent',
    ])
  })

  it('ask for a look at the number and the words of a person who contests a quantity they do not enter', () => {
    const difference = { quantity: 45, comment: 'Trois copies d’un autre lot' }
    const contested = reviewControls({ ...clean, entryExpected: false, difference })
    expect(contested).toContainEqual({ rule: 'quantityContested', verdict: 'toCheck', facts: { claimed: 45 } })
    const facts = { comment: difference.comment }
    expect(contested).toContainEqual({ rule: 'differenceReported', verdict: 'toCheck', facts })
    expect(
      countControls(reviewControls({ ...clean, difference: { quantity: null, comment: 'Un lot manque' } })),
    ).toEqual({ alerts: 1, blocking: 0 })
  })

  it('block what the centre did not state, or stated absent', () => {
    expect(verdictOf({ ...clean, statement: null }, 'serviceMissing')).toBe('blocking')
    expect(verdictOf({ ...clean, statement: { present: false, quantity: null, minutes: null } }, 'serviceAbsent')).toBe(
      'blocking',
    )
  })

  it('ask for a look when declared and stated differ, with both numbers', () => {
    const differing = { ...clean, statement: { present: true, quantity: 11, minutes: null } }
    expect(reviewControls(differing)).toContainEqual({
      rule: 'quantityDiffers',
      verdict: 'toCheck',
      facts: { declared: 12, stated: 11 },
    })
  })

  it('compare hours worked with the minutes stated', () => {
    const slots = [
      { date: '2026-06-24', from: '08:00', to: '12:00' },
      { date: '2026-06-24', from: '13:30', to: '17:30' },
    ]
    const worked = { ...clean, entry: { slots }, statement: { present: true, quantity: null, minutes: 480 } }
    expect(verdictOf(worked, 'minutesMatch')).toBe('conform')
    expect(verdictOf({ ...worked, entry: { hours: 7, minutes: 30 } }, 'minutesDiffer')).toBe('toCheck')
  })

  it('block a claim without the number its type asks for, not one where nothing is typed', () => {
    expect(verdictOf({ ...clean, entry: null }, 'entryMissing')).toBe('blocking')
    expect(countControls(reviewControls({ ...clean, entry: null, entryExpected: false })).blocking).toBe(0)
  })

  it('block unknown rates and forbidden amounts, show other refusals of the engine', () => {
    const refused = (code: string) => ({ ...clean, refusals: [{ code, item: 'fee' }] })
    expect(verdictOf(refused('RATE_UNKNOWN'), 'rateUnknown')).toBe('blocking')
    expect(verdictOf(refused('PRESCRIBED'), 'rateForbids')).toBe('blocking')
    expect(verdictOf(refused('MEAL_WINDOW'), 'rateRefuses')).toBe('toCheck')
    const unknownLength = { ...clean, refusals: [{ code: 'BAD_INPUT', item: 'fee.interrogationMinutes' }] }
    expect(verdictOf(unknownLength, 'feeNotComputable')).toBe('blocking')
    expect(verdictOf({ ...clean, notes: [{ code: 'TARIFF_OLD', item: 'travel[0]' }] }, 'tariffOld')).toBe('conform')
  })

  it('ask for a look when the person has no pay file or nothing is due', () => {
    expect(verdictOf({ ...clean, payFilePresent: false }, 'payFileMissing')).toBe('toCheck')
    expect(verdictOf({ ...clean, amountCents: 0 }, 'nothingDue')).toBe('toCheck')
  })

  it('find a distance unlikely when it is far above the straight line, and only for means paid by distance', () => {
    const journey = (mode: string, oneWayKm: number) => ({
      ...clean,
      journeys: [{ mode, oneWayKm, from: brest, to: rennes }],
    })
    expect(verdictOf(journey('CAR', 600), 'distanceUnlikely')).toBe('toCheck')
    expect(verdictOf(journey('CAR', 20), 'distanceUnlikely')).toBe('toCheck')
    expect(verdictOf(journey('PUBLIC_TRANSPORT', 600), 'distanceUnlikely')).toBeUndefined()
    const nowhere = { ...clean, journeys: [{ mode: 'CAR', oneWayKm: 5, from: null, to: rennes }] }
    expect(verdictOf(nowhere, 'distanceUnknown')).toBe('toCheck')
  })

  it('never lengthen a list of alerts when a quantity is corrected to the stated one, and use known rules only', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(900), (declared, stated, oneWayKm) => {
        const claim = {
          ...clean,
          entry: { copies: declared },
          statement: { present: true, quantity: stated, minutes: null },
          journeys: [{ mode: 'CAR', oneWayKm, from: brest, to: rennes }],
        }
        const controls = reviewControls(claim)
        const corrected = reviewControls({ ...claim, entry: { copies: stated } })
        expect(countControls(corrected).alerts).toBeLessThanOrEqual(countControls(controls).alerts)
        expect(controls.every(({ rule }) => reviewRules.includes(rule))).toBe(true)
      }),
    )
  })
})
