import type { ClaimEntry, Journey } from '../../../shared/contract/claims.ts'
import { timedLine } from '../../domain/journeys/adapt-journeys.ts'
import { type ComparedClaim, type HalfDay, halvesOfSlot, type WorkedSlot } from '../../domain/review/index.ts'

/** States of a part of a claim that asks, or was granted, to be paid. */
export const askedStates: readonly string[] = [
  'SENT',
  'OFFICE_ENTERED',
  'ACCEPTED',
  'EXPORTED',
  'PAID',
  'REJECTED_BY_FINANCE',
]

/** Forms of entry that say nothing of where and when the work was done: copies are marked at home as well. */
const anywhere: readonly string[] = ['copies', 'applications']

/** What two claims are compared by; the entry and the journeys are those that count. */
export type Comparable = Readonly<{
  id: string
  number: string
  missionId: string
  centreId: string
  centre: string
  entryForm: string
  feeState: string
  travelState: string
  entry: ClaimEntry | null
  journeys: readonly Journey[]
  slots: readonly Readonly<{ date: string; startTime: string; endTime: string }>[]
}>

const hoursOf = (entry: ClaimEntry | null): readonly WorkedSlot[] =>
  entry !== null && 'slots' in entry ? entry.slots : []

/** When somebody was there: as they declared it by half-day or by hour, else as the mission was to be. */
function halvesOf({ entry, entryForm, slots }: Comparable): readonly HalfDay[] {
  if (entry !== null && 'halfDays' in entry)
    return entry.halfDays.flatMap(({ date, morning, afternoon }) => [
      ...(morning > 0 ? [{ date, half: 'morning' as const }] : []),
      ...(afternoon > 0 ? [{ date, half: 'afternoon' as const }] : []),
    ])
  const declared = hoursOf(entry)
  if (declared.length > 0) return declared.flatMap(halvesOfSlot)
  if (anywhere.includes(entryForm)) return []
  return slots.flatMap(({ date, startTime, endTime }) => halvesOfSlot({ date, from: startTime, to: endTime }))
}

/** A claim as the controls compare it with others of its person. */
export function comparedOf(claim: Comparable): ComparedClaim {
  const feeAsked = askedStates.includes(claim.feeState)
  const days = [...new Set(claim.slots.map(({ date }) => date))]
  return {
    id: claim.id,
    number: claim.number,
    missionId: claim.missionId,
    centreId: claim.centreId,
    centre: claim.centre,
    halves: halvesOf(claim),
    hours: hoursOf(claim.entry),
    feeAsked,
    journeys: askedStates.includes(claim.travelState)
      ? claim.journeys.flatMap((journey, index) =>
          journey.trips === 0
            ? []
            : [
                {
                  rank: index + 1,
                  fromTown: journey.fromTown,
                  toTown: journey.toTown,
                  timed: timedLine(journey, days),
                },
              ],
        )
      : [],
  }
}
