import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { unclaimedCosts } from '../../../shared/model/unclaimed-costs.ts'
import type { Draft, JourneyDraft } from '../claims/draft.ts'
import { originOf } from '../claims/journey-facts.ts'
import type { Means } from './questions.ts'

const modes = { none: 'CAR', car: 'CAR', train: 'TRAIN_2ND', publicTransport: 'PUBLIC_TRANSPORT' } as const

/** Changes the one journey of a claim. */
export const withJourney =
  (change: (journey: JourneyDraft) => Partial<JourneyDraft>) =>
  (draft: Draft): Draft => ({
    ...draft,
    journeys: draft.journeys.map((journey, place) => (place === 0 ? { ...journey, ...change(journey) } : journey)),
  })

/** There and back, as many times as there are days when one came home every evening. */
const tripsOver = (days: number): number => 2 * days

/** A journey by that means: what was said of another one is taken back, and a distance that is known is put. */
export function cameBy(means: Means, aids: TravelAids | undefined) {
  return withJourney((journey) => {
    const { nightTown, nightCommune } = journey
    const untouched = { ...unclaimedCosts, nightTown, nightCommune, mode: modes[means] }
    if (means === 'none') return untouched
    if (means !== 'car') return { ...untouched, ticketsCents: null }
    return { ...untouched, oneWayKm: originOf(aids, journey)?.km ?? null, trips: tripsOver(1) }
  })
}

/** Came home every evening of a mission of several days: one line says it (F266). */
export const everyDay = (days: number) =>
  withJourney(({ mode }) => ({ daily: true, ...(mode === 'CAR' ? { trips: tripsOver(days) } : {}) }))

export type MealAnswer = 'own' | 'staff' | 'given' | 'none'

/** Who paid the meals that an absence covers. */
export function ate(answer: MealAnswer, { lunches, dinners }: ClaimSheet['covered'][number]) {
  const none = { lunches: 0, adminLunches: 0, freeLunches: 0, dinners: 0, freeDinners: 0 }
  const paid: Readonly<Record<MealAnswer, Partial<typeof none>>> = {
    own: { lunches, dinners },
    staff: { adminLunches: lunches },
    given: { freeLunches: lunches, freeDinners: dinners },
    none: {},
  }
  return withJourney(() => ({ ...none, ...paid[answer] }))
}
