import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countControls,
  type ReviewedClaim,
  reviewControls,
  reviewRules,
  sourceNames,
} from '../../../../main/domain/review/index.ts'
import {
  alertRules,
  controlRights,
  isLocked,
  levelsOf,
  usualControlSettings,
} from '../../../../shared/model/control-levels.ts'
import { isTextKey } from '../../../../shared/text/text-key.ts'
import { aClaim, aJourney, brest, rennes } from './a-claim.ts'

const controlOf = (claim: ReviewedClaim, rule: string, settings = usualControlSettings) =>
  reviewControls(claim, settings).find((control) => control.rule === rule)
const verdictOf = (claim: ReviewedClaim, rule: string) => controlOf(claim, rule)?.verdict
const served = (part: Partial<ReviewedClaim['served']>): ReviewedClaim => ({
  ...aClaim,
  served: { ...aClaim.served, ...part },
})
const person = (part: Partial<ReviewedClaim['person']>): ReviewedClaim => ({
  ...aClaim,
  person: { ...aClaim.person, ...part },
})
const travelling = (part: Parameters<typeof aJourney>[0]): ReviewedClaim => ({
  ...aClaim,
  journeys: [aJourney(part)],
})
const stated = { present: true, quantity: 12, minutes: null, by: 'centre' as const, on: '2026-06-25' }
const pay = { updatedOn: '2026-01-10', hasNir: true }

describe('controls of a sent claim', () => {
  it('let a claim through when everything agrees, each control with its source', () => {
    const controls = reviewControls(aClaim)
    expect(countControls(controls)).toEqual({ alerts: 0, blocking: 0 })
    expect(controls.map(({ rule, source }) => [rule, source.name])).toEqual([
      ['serviceStated', 'centre'],
      ['quantityMatches', 'centre'],
      ['presentKept', 'candidatesPresent'],
      ['sentInTime', 'session'],
      ['limitationKept', 'text'],
      ['distancePlausible', 'straightLine'],
      ['absenceCovers', 'text'],
      ['payFilePresent', 'payFile'],
    ])
  })

  it('ask for a look at the number and the words of a person who contests a quantity they do not enter', () => {
    const difference = { quantity: 45, comment: 'Trois copies d’un autre lot' }
    const contested = { ...served({ entryExpected: false }), difference }
    expect(controlOf(contested, 'quantityContested')).toMatchObject({ verdict: 'toCheck', facts: { claimed: 45 } })
    expect(controlOf(contested, 'differenceReported')?.facts).toEqual({ comment: difference.comment })
    const onlyWords = { ...aClaim, difference: { quantity: null, comment: 'Un lot manque' } }
    expect(countControls(reviewControls(onlyWords))).toEqual({ alerts: 1, blocking: 0 })
  })

  it('block what nobody stated, or stated absent; say who stated', () => {
    expect(verdictOf(served({ statement: null }), 'serviceMissing')).toBe('blocking')
    const absent = served({ statement: { ...stated, present: false, by: 'santorin' } })
    expect(controlOf(absent, 'serviceAbsent')).toMatchObject({
      verdict: 'blocking',
      source: { name: 'santorin', facts: { on: '2026-06-25' } },
    })
  })

  it('ask for a look when declared and stated differ, with both numbers, or when more is declared than was counted', () => {
    expect(controlOf(served({ statement: { ...stated, quantity: 11 } }), 'quantityDiffers')).toMatchObject({
      verdict: 'toCheck',
      facts: { declared: 12, stated: 11 },
    })
    expect(controlOf(served({ counted: 11 }), 'presentExceeded')?.facts).toEqual({ declared: 12, counted: 11 })
    expect(verdictOf(served({ counted: 40 }), 'presentKept')).toBe('conform')
    const shared = { total: 61, counted: 60 }
    expect(controlOf(served({ shared }), 'sharedExceeded')).toMatchObject({ verdict: 'toCheck', facts: shared })
    expect(verdictOf(served({ shared: { total: 60, counted: 60 } }), 'sharedKept')).toBe('conform')
  })

  it('compare hours worked with the minutes stated', () => {
    const slots = [
      { date: '2026-06-24', from: '08:00', to: '12:00' },
      { date: '2026-06-24', from: '13:30', to: '17:30' },
    ]
    const statement = { ...stated, quantity: null, minutes: 480 }
    expect(verdictOf(served({ entry: { slots }, statement }), 'minutesMatch')).toBe('conform')
    expect(verdictOf(served({ entry: { hours: 7, minutes: 30 }, statement }), 'minutesDiffer')).toBe('toCheck')
  })

  it('block a claim without the number its type asks for, not one where nothing is typed', () => {
    expect(verdictOf(served({ entry: null }), 'entryMissing')).toBe('blocking')
    expect(countControls(reviewControls(served({ entry: null, entryExpected: false }))).blocking).toBe(0)
  })

  it('judge the closing date by the first sending, and say until when the claim could be presented', () => {
    const days = { ...aClaim.days, firstSentOn: '2026-09-02' }
    expect(controlOf({ ...aClaim, days }, 'sentLate')).toMatchObject({
      verdict: 'toCheck',
      facts: { firstSentOn: '2026-09-02', closesOn: '2026-08-31' },
    })
    expect(controlOf(aClaim, 'limitationKept')?.facts).toEqual({ until: '2030-12-31' })
    expect(verdictOf({ ...aClaim, days: { ...days, firstSentOn: '2031-01-01' } }, 'limitationKept')).toBeUndefined()
    expect(verdictOf({ ...aClaim, days: { ...days, firstSentOn: null } }, 'sentInTime')).toBeUndefined()
  })

  it('block unknown rates and forbidden amounts, show other refusals of the engine with their text', () => {
    const refused = (code: string, item = 'fee') => ({ ...aClaim, refusals: [{ code, item, text: 'Arrêté' }] })
    const noted = (code: string) => ({ ...aClaim, notes: [{ code, item: 'travel[0]', text: 'Barème' }] })
    expect(verdictOf(refused('RATE_UNKNOWN'), 'rateUnknown')).toBe('blocking')
    expect(verdictOf(refused('PRESCRIBED'), 'rateForbids')).toBe('blocking')
    expect(controlOf(refused('MEAL_WINDOW'), 'rateRefuses')).toMatchObject({
      verdict: 'toCheck',
      source: { name: 'text', facts: { text: 'Arrêté' } },
    })
    expect(verdictOf(refused('BAD_INPUT', 'fee.interrogationMinutes'), 'feeNotComputable')).toBe('blocking')
    expect(verdictOf(noted('TARIFF_OLD'), 'tariffOld')).toBe('conform')
    expect(verdictOf(noted('TYPE_WITHOUT_FEE'), 'typeWithoutFee')).toBe('toCheck')
    expect(verdictOf(noted('RATE_CHANGE'), 'rateChanged')).toBe('toCheck')
  })

  it('ask for a pay file again after so many months without intervention, unless it was renewed', () => {
    expect(verdictOf(person({ payFile: null }), 'payFileMissing')).toBe('toCheck')
    const old = { payFile: { ...pay, updatedOn: '2025-06-23' }, lastServedOn: null }
    expect(controlOf(person(old), 'payFileOld')?.facts).toEqual({ months: 12, updatedOn: '2025-06-23' })
    expect(verdictOf(person({ ...old, lastServedOn: '2025-06-24' }), 'payFileOld')).toBeUndefined()
    expect(verdictOf(person({ ...old, lastServedOn: '2025-06-23' }), 'payFileOld')).toBe('toCheck')
    expect(controlOf(person(old), 'payFileOld', { ...usualControlSettings, payFileMonths: 24 })).toBeUndefined()
    expect(verdictOf(person({ payFile: { ...pay, hasNir: false } }), 'nirMissing')).toBe('toCheck')
    expect(verdictOf({ ...aClaim, amountCents: 0 }, 'nothingDue')).toBe('toCheck')
  })

  it('tell what may not be paid besides to the categories concerned alone (regulation.md 1.9)', () => {
    const teacher = person({ staffCategory: 'teacher' })
    expect(controlOf(teacher, 'overtimeKept')).toMatchObject({
      verdict: 'information',
      source: { facts: { text: 'Arrêté du 13 avril 2012 (NOR MENF1210166A), art. 5' } },
    })
    expect(verdictOf(person({ staffCategory: 'teacher', onWeekday: false }), 'overtimeKept')).toBeUndefined()
    expect(verdictOf(person({ staffCategory: 'teacher', category: 'RETIRED' }), 'overtimeKept')).toBeUndefined()
    const clerk = { staffCategory: 'administrative' }
    expect(verdictOf(person({ ...clerk, rateType: 'HELP_RUNNING' }), 'helpPaidTwice')).toBe('toCheck')
    expect(verdictOf(person({ ...clerk, rateType: 'ORAL' }), 'helpPaidTwice')).toBeUndefined()
  })

  it('find a distance unlikely when it is far above the straight line, and only for means paid by distance', () => {
    expect(verdictOf(travelling({ oneWayKm: 600 }), 'distanceUnlikely')).toBe('toCheck')
    expect(verdictOf(travelling({ oneWayKm: 20 }), 'distanceUnlikely')).toBe('toCheck')
    expect(verdictOf(travelling({ mode: 'PUBLIC_TRANSPORT', oneWayKm: 600 }), 'distanceUnlikely')).toBeUndefined()
    expect(verdictOf(travelling({ from: null }), 'distanceUnknown')).toBe('toCheck')
  })

  it('take the table of distances of the office before the straight line', () => {
    const statedDistances = new Map([['29019 35238', 250_000]])
    expect(controlOf({ ...aClaim, statedDistances }, 'distanceAgrees')).toMatchObject({
      facts: { declaredKm: 242, statedKm: 250 },
      source: { name: 'statedDistance' },
    })
    const far = { ...travelling({ oneWayKm: 261 }), statedDistances }
    expect([verdictOf(far, 'distanceDiffers'), verdictOf(far, 'distancePlausible')]).toEqual(['toCheck', undefined])
  })

  it('show the hours away that cover meals and nights, and the price of a night beside its flat rate', () => {
    const night = {
      ...travelling({ returnAt: '2026-06-25T15:00', nights: 1, dinners: 1, nightCents: 7_000 }),
      nightRates: [{ cents: 9_000, row: 'Arrêté du 20 septembre 2023' }],
    }
    expect(controlOf(night, 'absenceCovers')?.facts).toEqual({
      lunches: 1,
      dinners: 1,
      nights: 1,
      from: '2026-06-24T05:00',
      to: '2026-06-25T15:00',
    })
    expect(controlOf(night, 'nightWithinRate')).toMatchObject({
      facts: { journey: 1, nights: 1, priceCents: 7_000, rateCents: 9_000 },
      source: { facts: { text: 'Arrêté du 20 septembre 2023' } },
    })
    expect(verdictOf(travelling({ lunches: 2 }), 'absenceCovers')).toBeUndefined()
  })

  it('name each document that misses, or is to be looked for in the post', () => {
    const documents = { deposited: 1, missing: ['tickets'], online: true }
    const missing = { ...aClaim, documents }
    expect(verdictOf(missing, 'documentsPresent')).toBe('conform')
    expect(controlOf(missing, 'documentMissing')).toMatchObject({ verdict: 'toCheck', facts: { required: 'tickets' } })
    expect(verdictOf({ ...missing, documents: { ...documents, online: false } }, 'documentByPost')).toBe('information')
  })

  it('hold a claim against the ceilings of the office, each with its source, and against none that it did not give', () => {
    const ceilings = [
      { kind: 'candidates' as const, most: 10, source: 'Note de service 2026-12' },
      { kind: 'oneWayKm' as const, most: 300, source: 'Note de service 2026-12' },
      { kind: 'copies' as const, most: 1, source: 'Note de service 2026-12' },
    ]
    const limited = reviewControls(aClaim, { ...usualControlSettings, ceilings })
    expect(limited.filter(({ source }) => source.name === 'officeCeiling')).toMatchObject([
      { rule: 'ceilingExceeded', verdict: 'toCheck', facts: { kind: 'candidates', value: 12, most: 10 } },
      { rule: 'ceilingKept', verdict: 'conform', facts: { kind: 'oneWayKm', value: 242, most: 300 } },
    ])
  })

  it('never lengthen a list of alerts when a quantity is corrected to the stated one, and use known rules only', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(900), (declared, quantity, oneWayKm) => {
        const claim = {
          ...served({ entry: { copies: declared }, counted: null, statement: { ...stated, quantity } }),
          journeys: [aJourney({ oneWayKm, from: brest, to: rennes })],
        }
        const controls = reviewControls(claim)
        const corrected = reviewControls({ ...claim, served: { ...claim.served, entry: { copies: quantity } } })
        expect(countControls(corrected).alerts).toBeLessThanOrEqual(countControls(controls).alerts)
        expect(controls.every(({ rule }) => reviewRules.includes(rule))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

it('every control has its sentence and every source its words; each that finds something has its name in the settings', () => {
  for (const rule of reviewRules) expect(isTextKey(`review.controls.${rule}`), rule).toBe(true)
  for (const name of sourceNames) expect(isTextKey(`review.sources.${name}`), name).toBe(true)
  for (const rule of alertRules) expect(isTextKey(`reviewSettings.names.${rule}`), rule).toBe(true)
})

describe('levels of the office', () => {
  const differing = served({ statement: { ...stated, quantity: 11 } })
  const at = (level: 'information' | 'check' | 'block') =>
    countControls(reviewControls(differing, { ...usualControlSettings, levels: { quantityDiffers: level } }))

  it('decide whether what is found is told, asks for a look or blocks; what is conform stays so', () => {
    expect([at('information'), at('check'), at('block')]).toEqual([
      { alerts: 0, blocking: 0 },
      { alerts: 1, blocking: 0 },
      { alerts: 0, blocking: 1 },
    ])
    const everything = Object.fromEntries(alertRules.map((rule) => [rule, 'block' as const]))
    expect(countControls(reviewControls(aClaim, { ...usualControlSettings, levels: everything }))).toEqual({
      alerts: 0,
      blocking: 0,
    })
  })

  it('are never below what the rules leave to the office, and usual ones are among those it may choose', () => {
    for (const rule of alertRules) {
      expect(levelsOf(rule)).toContain(controlRights[rule].usual)
      expect(levelsOf(rule).at(-1)).toBe('block')
      expect(isLocked(rule)).toBe(levelsOf(rule).length === 1)
    }
  })
})
