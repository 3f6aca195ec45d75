import type { Facts } from '../../../shared/model/result.ts'
import { minutesOf } from '../assignment/eligibility/time-spans.ts'

type Slot = Readonly<{ date: string; startTime: string; endTime: string }>

/** Another mission of the same person; `kilometres` between the two centres, null where a place is unknown. */
export type OtherMission = Readonly<{
  number: number
  centreId: string
  centre: string
  kilometres: number | null
  slots: readonly Slot[]
}>

type Here = Readonly<{ centreId: string; slots: readonly Slot[] }>

/**
 * The first other mission of the same day that cannot be reached in time from this one, or the reverse (pains 4 and 12):
 * distance between the two centres at the speed of the office. Null without a speed: no speed is guessed.
 */
export function impossibleJourney(
  here: Here,
  others: readonly OtherMission[],
  kilometresPerHour: number | null,
): Facts | null {
  if (kilometresPerHour === null) return null
  for (const { number, centreId, centre, kilometres, slots } of others) {
    if (centreId === here.centreId || kilometres === null) continue
    const needed = Math.ceil((kilometres / kilometresPerHour) * 60)
    const free = shortestGap(here.slots, slots)
    if (free !== null && free < needed) return { number, place: centre, kilometres, minutes: free, needed }
  }
  return null
}

/** Least minutes between two slots of one day, whichever comes first; null when they share no day. */
function shortestGap(slots: readonly Slot[], others: readonly Slot[]): number | null {
  const gaps = slots.flatMap((slot) =>
    others
      .filter(({ date }) => date === slot.date)
      .map((other) => {
        const [first, second] = slot.startTime <= other.startTime ? [slot, other] : [other, slot]
        return minutesOf(`${second.date}T${second.startTime}`) - minutesOf(`${first.date}T${first.endTime}`)
      }),
  )
  return gaps.length === 0 ? null : Math.min(...gaps)
}
