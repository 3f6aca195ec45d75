import { type CandidateDay, candidatesOf } from '../../../shared/model/half-days.ts'

/** What an intervenant declared for the fee, in the shapes of the rate contract. */
export type DeclaredEntry =
  | Readonly<{ copies: number }>
  | Readonly<{ candidates: number }>
  | Readonly<{ halfDays: readonly CandidateDay[] }>
  | Readonly<{ hours: number; minutes: number }>
  | Readonly<{ slots: readonly Readonly<{ date: string; from: string; to: string }>[] }>
  | Readonly<{ applications: number; coefficient: number }>

/** A declaration counted either in things (copies, candidates, applications) or in minutes of work. */
export type Declared = Readonly<{ unit: 'items' | 'minutes'; value: number }>

const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** The one number of a declaration that the centre's statement can be compared with. */
export function declaredQuantity(entry: DeclaredEntry): Declared {
  if ('copies' in entry) return { unit: 'items', value: entry.copies }
  if ('halfDays' in entry) return { unit: 'items', value: candidatesOf(entry.halfDays) }
  if ('candidates' in entry) return { unit: 'items', value: entry.candidates }
  if ('applications' in entry) return { unit: 'items', value: entry.applications }
  if ('hours' in entry) return { unit: 'minutes', value: entry.hours * 60 + entry.minutes }
  const minutes = entry.slots.reduce((sum, { from, to }) => sum + Math.max(0, minuteOfDay(to) - minuteOfDay(from)), 0)
  return { unit: 'minutes', value: minutes }
}
