import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JourneyDraft, journeyOf } from '../../../../../renderer/features/claims/draft.ts'
import { isUntouched, journeyPoints } from '../../../../../renderer/features/claims/travel-points.ts'
import { miscNatures } from '../../../../../shared/model/misc-natures.ts'
import { unclaimedCosts } from '../../../../../shared/model/unclaimed-costs.ts'

const prefilled: JourneyDraft = {
  ...unclaimedCosts,
  key: 'line-1',
  fromTown: 'Rennes',
  fromPostalCode: '35000',
  toTown: 'Brest',
  toPostalCode: '29200',
  departDate: '2026-06-24',
  departTime: '08:00',
  returnDate: '2026-06-24',
  returnTime: '18:00',
}

const fieldsOf = (part: Partial<JourneyDraft>) => journeyPoints({ ...prefilled, ...part }, 0).map(({ field }) => field)

describe('what is missing in a journey before sending', () => {
  it('is nothing in a line that only repeats its mission, nor in a complete one', () => {
    expect(isUntouched(prefilled)).toBe(true)
    expect(fieldsOf({})).toEqual([])
    expect(fieldsOf({ oneWayKm: 240, trips: 2, lunches: 1 })).toEqual([])
    expect(fieldsOf({ mode: 'TRAIN_2ND', ticketsCents: 4_640 })).toEqual([])
  })

  it('[F242] [F243] [F264] is each starred field left empty', () => {
    const empty = { fromTown: ' ', fromPostalCode: '', toTown: '', toPostalCode: '' }
    expect(fieldsOf(empty)).toEqual(['fromTown', 'fromPostalCode', 'toTown', 'toPostalCode'])
    expect(fieldsOf({ departTime: '' })).toEqual(['departDate'])
  })

  it('[F249] is a distance without trips or trips without distance, by car only', () => {
    expect(fieldsOf({ trips: 2 })).toEqual(['oneWayKm'])
    expect(fieldsOf({ oneWayKm: 30 })).toEqual(['oneWayKm'])
    expect(fieldsOf({ mode: 'PUBLIC_TRANSPORT', trips: 2, ticketsCents: 640 })).toEqual([])
  })

  it('[F252] is the nature and the comment of other costs, and the decision of an authorised car', () => {
    const car = { oneWayKm: 30, trips: 2, miscCents: 450 }
    expect(fieldsOf(car)).toEqual(['miscNature', 'miscComment'])
    expect(fieldsOf({ ...car, miscNature: 'parking', miscComment: 'le 24', carRegime: 'AUTHORISED' })).toEqual([
      'carDecision',
    ])
  })

  it('[F266] is an hour of return before that of departure, on a line for several days', () => {
    const daily = { daily: true, returnDate: '2026-06-26', departTime: '18:00', returnTime: '17:00' }
    expect(fieldsOf(daily)).toEqual(['returnTime'])
    expect(fieldsOf({ ...daily, daily: false })).toEqual([])
  })

  it('never stops a journey that asks for nothing wrong, and always names the line', () => {
    const drawn = fc.record({
      oneWayKm: fc.nat(400),
      trips: fc.nat(6),
      miscCents: fc.nat(900),
      miscNature: fc.constantFrom('' as const, ...miscNatures),
      miscComment: fc.constantFrom('', 'parking'),
      lunches: fc.nat(2),
      carRegime: fc.constantFrom('CONVENIENCE' as const, 'AUTHORISED' as const),
      carDecision: fc.constantFrom('', 'accord du 4 mai'),
    })
    fc.assert(
      fc.property(drawn, fc.nat(9), (part, index) => {
        const draft = { ...prefilled, ...part }
        const points = journeyPoints(draft, index)
        for (const { fieldId, values, step } of points)
          expect([fieldId, values, step]).toEqual([`journey-${index}`, { position: index + 1 }, 'travel'])
        const journey = journeyOf(draft)
        const sound =
          isUntouched(draft) ||
          (part.oneWayKm > 0 === part.trips > 0 &&
            (part.carRegime === 'CONVENIENCE' || part.carDecision !== '') &&
            (part.miscCents === 0 || (part.miscNature !== '' && part.miscComment !== '')))
        expect([journey === null, points.length === 0]).toEqual([false, sound])
      }),
    )
  })
})
