import { describe, expect, it } from 'vitest'
import { type Draft, journeyDraft } from '../../../../../renderer/features/claims/draft.ts'
import { ate, cameBy, everyDay } from '../../../../../renderer/features/kiosk/answers.ts'
import {
  type Asked,
  asksFee,
  asksTravel,
  fitsKiosk,
  questionAfter,
  questionsOf,
} from '../../../../../renderer/features/kiosk/questions.ts'
import type { TravelAids } from '../../../../../shared/contract/claim-travel.ts'
import type { ClaimSheet, Journey } from '../../../../../shared/contract/claims.ts'
import { unclaimedCosts } from '../../../../../shared/model/unclaimed-costs.ts'

const journey: Journey = {
  ...unclaimedCosts,
  fromTown: 'Rennes',
  fromPostalCode: '35000',
  toTown: 'Brest',
  toPostalCode: '29200',
  departAt: '2026-06-24T08:00',
  returnAt: '2026-06-25T18:00',
}

const sheetOf = (part: Partial<ClaimSheet> = {}) =>
  ({
    ...{ entryForm: 'copies', enteredBy: 'intervenant', feeState: 'TO_COMPLETE', travelState: 'TO_COMPLETE' },
    ...{ served: true, entry: null, journeys: [journey], covered: [], slots: [] },
    ...part,
  }) as unknown as ClaimSheet

const draft = {
  ...{ counts: {}, days: [], candidateDays: [], removed: [], opened: null },
  journeys: [journeyDraft(journey)],
} as unknown as Draft

const aidsOf = (km: number | null, days: readonly string[] = ['2026-06-24']) =>
  ({ origins: [{ kind: 'home', town: 'Rennes', postalCode: '35000', km, basis: null }], days }) as unknown as TravelAids

const asked = (part: Partial<Asked> = {}): Asked => ({
  sheet: sheetOf(),
  draft,
  aids: aidsOf(240),
  fee: true,
  travel: true,
  means: null,
  ...part,
})

describe('the questions of a kiosk', () => {
  it('are the number, then the journey, each on its screen; nothing more for somebody who asks for nothing', () => {
    expect(questionsOf(asked())).toEqual(['count', 'travel'])
    expect(questionsOf(asked({ means: 'none' }))).toEqual(['count', 'travel'])
    expect(questionsOf(asked({ fee: false }))).toEqual(['travel'])
    expect(questionsOf(asked({ travel: false }))).toEqual(['count'])
  })

  it('leave out what is known: the distance from home, the evenings of a single day, meals that no hour covers', () => {
    expect(questionsOf(asked({ means: 'car' }))).toEqual(['count', 'travel'])
    expect(questionsOf(asked({ means: 'car', aids: aidsOf(null) }))).toEqual(['count', 'travel', 'distance'])
    const days = aidsOf(240, ['2026-06-24', '2026-06-25'])
    const sheet = sheetOf({ covered: [{ journeys: [0], lunches: 2, dinners: 0, nights: 0 }] })
    expect(questionsOf(asked({ means: 'train', aids: days, sheet }))).toEqual([
      ...['count', 'travel', 'price', 'everyDay', 'meals'],
    ])
  })

  it('follow one another to the end', () => {
    const train = asked({ means: 'train' })
    expect(questionAfter(train, null)).toBe('count')
    expect(questionAfter(train, 'travel')).toBe('price')
    expect(questionAfter(train, 'price')).toBeNull()
  })

  it('are asked of simple claims only: one number or the hours of the convocation, one journey', () => {
    expect(fitsKiosk(sheetOf())).toBe(true)
    expect(fitsKiosk(sheetOf({ entryForm: 'slots' }))).toBe(true)
    expect(fitsKiosk(sheetOf({ entryForm: 'candidatesByHalfDay' }))).toBe(false)
    expect(fitsKiosk(sheetOf({ entryForm: 'candidatesByHalfDay', feeState: 'SENT' }))).toBe(true)
    expect(fitsKiosk(sheetOf({ journeys: [journey, journey] }))).toBe(false)
    expect(fitsKiosk(sheetOf({ journeys: [journey, journey], travelState: 'ELSEWHERE' }))).toBe(true)
  })

  it('do not ask again for a journey or for hours that were entered', () => {
    expect(asksTravel(sheetOf(), draft)).toBe(true)
    expect(asksTravel(sheetOf(), cameBy('car', aidsOf(240))(draft))).toBe(false)
    expect(asksFee(sheetOf({ entryForm: 'slots' }), draft)).toBe(true)
    expect(asksFee(sheetOf({ entryForm: 'slots' }), { ...draft, days: [{}] } as unknown as Draft)).toBe(false)
  })
})

describe('the answers of a kiosk', () => {
  const journeyAfter = (...changes: readonly ((draft: Draft) => Draft)[]) =>
    changes.reduce((typed, change) => change(typed), draft).journeys[0]

  it('write the journey: there and back by car over the known distance, as often as there are days', () => {
    expect(journeyAfter(cameBy('car', aidsOf(240)))).toMatchObject({
      mode: 'CAR',
      oneWayKm: 240,
      trips: 2,
      daily: false,
    })
    expect(journeyAfter(cameBy('car', aidsOf(240)), everyDay(3))).toMatchObject({ trips: 6, daily: true })
    expect(journeyAfter(cameBy('train', aidsOf(240)), everyDay(3))).toMatchObject({
      mode: 'TRAIN_2ND',
      trips: 0,
      daily: true,
    })
  })

  it('take back what was said of another means', () => {
    expect(journeyAfter(cameBy('car', aidsOf(240)), everyDay(3), cameBy('none', undefined))).toMatchObject({
      ...{ oneWayKm: 0, trips: 0, daily: false, fromTown: 'Rennes', toTown: 'Brest' },
    })
  })

  it('count the meals that the absence covers, by who paid them', () => {
    const covered = { journeys: [0], lunches: 2, dinners: 1, nights: 0 }
    const none = { lunches: 0, adminLunches: 0, freeLunches: 0, dinners: 0, freeDinners: 0 }
    expect(journeyAfter(ate('own', covered))).toMatchObject({ ...none, lunches: 2, dinners: 1 })
    expect(journeyAfter(ate('own', covered), ate('staff', covered))).toMatchObject({ ...none, adminLunches: 2 })
    expect(journeyAfter(ate('own', covered), ate('given', covered))).toMatchObject({
      ...none,
      freeLunches: 2,
      freeDinners: 1,
    })
    expect(journeyAfter(ate('own', covered), ate('none', covered))).toMatchObject(none)
  })
})
