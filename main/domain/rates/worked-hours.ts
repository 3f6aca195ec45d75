import { dateOf, dayNumber, minuteOfDay } from './civil-time.ts'
import { type Exact, exact, ratio, times } from './decimal.ts'
import type { RateEntry, RateMission } from './rate-document.ts'
import type { Outcome } from './rate-result.ts'
import { missing, refused } from './refusals.ts'

/** A slot inside one day, in minutes from midnight; `to` may pass 1440 when the slot runs into the next day. */
export type WorkedSlot = Readonly<{ date: string; from: number; to: number }>

const startOf = ({ date, from }: WorkedSlot): number => dayNumber(date) * 1440 + from

/** Whether two slots share time, one of them perhaps run over from the day before. */
const overlap = (one: WorkedSlot, other: WorkedSlot): boolean =>
  startOf(one) < startOf(other) + other.to - other.from && startOf(other) < startOf(one) + one.to - one.from

type Slots = Extract<RateEntry, { slots: unknown }>['slots']

/**
 * Reads clock times. A slot must lie on a day of the mission and must not overlap another. Only help with the running of
 * exams, which is paid at night, may run past midnight. Bad slots are refused one by one; the others stay.
 */
export function readSlots(mission: RateMission, slots: Slots): { kept: WorkedSlot[]; refusals: Outcome[] } {
  const overnight = mission.type === 'HELP_RUNNING' || mission.type === 'OUTSIDE_HELP'
  const kept: WorkedSlot[] = []
  const refusals: Outcome[] = []
  for (const [index, slot] of slots.entries()) {
    const from = minuteOfDay(slot.from)
    const until = minuteOfDay(slot.to)
    const to = overnight && until < from ? until + 1440 : until
    const item = `fee.slots[${index}]`
    if (to <= from)
      refusals.push(
        refused(mission.id, 'BAD_INPUT', item, {
          fr: 'La fin doit suivre le début.',
          en: 'The end must follow the start.',
        }),
      )
    else if (slot.date < dateOf(mission.start) || slot.date > dateOf(mission.end))
      refusals.push(
        refused(mission.id, 'BAD_INPUT', item, {
          fr: 'Cette date est hors de la mission.',
          en: 'This date is outside the mission.',
        }),
      )
    else if (kept.some((other) => overlap(other, { date: slot.date, from, to })))
      refusals.push(
        refused(mission.id, 'BAD_INPUT', item, {
          fr: 'Cet horaire en recouvre un autre.',
          en: 'These times overlap others.',
        }),
      )
    else kept.push({ date: slot.date, from, to })
  }
  return { kept, refusals }
}

/**
 * Hours spent with candidates: clock times, a length, or candidates x the regulated length of one interrogation / 60
 * (regulation.md 1.5). A missing length leaves the fee incomplete: it belongs to the paper and the office must fill it.
 */
export function hoursOf(mission: RateMission, entry: RateEntry): { hours: Exact | null; refusals: Outcome[] } {
  if ('hours' in entry) return { hours: ratio(entry.hours * 60 + entry.minutes, 60), refusals: [] }
  if ('candidates' in entry) {
    if (mission.interrogationMinutes === null)
      return {
        hours: null,
        refusals: [
          missing(mission.id, 'fee.interrogationMinutes', {
            fr: 'Le bureau doit renseigner la durée d’une interrogation.',
            en: 'The office must fill in the length of one interrogation.',
          }),
        ],
      }
    const length = times(exact(mission.interrogationMinutes), ratio(1, 60))
    return { hours: times(exact(entry.candidates), length), refusals: [] }
  }
  if ('slots' in entry) {
    const { kept, refusals } = readSlots(mission, entry.slots)
    const minutes = kept.reduce((sum, { from, to }) => sum + to - from, 0)
    return { hours: kept.length === 0 && refusals.length > 0 ? null : ratio(minutes, 60), refusals }
  }
  return { hours: null, refusals: [wrongEntry(mission)] }
}

/** The entry has not the shape that this type of mission asks for. */
export const wrongEntry = (mission: RateMission): Outcome =>
  refused(mission.id, 'BAD_INPUT', 'fee', {
    fr: 'Cette quantité ne correspond pas au type de mission.',
    en: 'This quantity does not fit the type of mission.',
  })
