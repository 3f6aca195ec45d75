import type { ClaimStateCode } from './claim-states.ts'

/** The travel part of each claim of one person on one day, in the order of the day. */
export type TravelOfDay = Readonly<{ claimId: string; travel: ClaimStateCode }>

/** Which claim now takes the journeys of the day, and which ones give theirs up. Nothing changes when both are empty. */
export type DayShare = Readonly<{ carrier: string | null; takes: string | null; givesUp: readonly string[] }>

const withoutJourneys: readonly ClaimStateCode[] = ['NONE', 'ELSEWHERE', 'CANCELLED', 'NOT_DONE']

/** Whether the journeys of the day are on this claim. */
export const carriesJourneys = (travel: ClaimStateCode): boolean => !withoutJourneys.includes(travel)

/**
 * Who has the journeys of a day once some of its claims were moved (F192, F267): one claim, never two, or the same journey
 * would be paid twice. When the first mission is cancelled or was not done, the next one takes them; a claim that comes back
 * finds them taken. A claim already paid or with finance keeps what it has.
 */
export function shareDay(day: readonly TravelOfDay[], moved: ReadonlySet<string>): DayShare {
  const carriers = day.filter(({ travel }) => carriesJourneys(travel))
  if (carriers.length === 0) {
    const next = day.find(({ travel }) => travel === 'ELSEWHERE')?.claimId ?? null
    return { carrier: next, takes: next, givesUp: [] }
  }
  const kept = carriers.find(({ claimId }) => !moved.has(claimId)) ?? carriers[0]
  const back = carriers.filter(
    ({ claimId, travel }) => claimId !== kept?.claimId && moved.has(claimId) && !gone(travel),
  )
  return { carrier: kept?.claimId ?? null, takes: null, givesUp: back.map(({ claimId }) => claimId) }
}

/**
 * The journeys of a claim once it takes those of another one: what was typed on either, so that nothing typed is ever lost.
 * Null when nothing was typed on the other: journeys that only repeat its own mission stay behind.
 */
export function withJourneysOf<Journey>(
  own: readonly Journey[],
  given: readonly Journey[],
  wasTyped: (journey: Journey) => boolean,
): readonly Journey[] | null {
  const typed = given.filter(wasTyped)
  return typed.length === 0 ? null : [...own.filter(wasTyped), ...typed]
}

const gone = (travel: ClaimStateCode): boolean => travel === 'EXPORTED' || travel === 'PAID'
