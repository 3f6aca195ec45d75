import type { KeptReason, RetentionDuration } from '../../../shared/model/retention.ts'
import { dueFrom } from './due.ts'

/** One thing that is kept: the day its time is counted from, and what holds it back whatever its age. */
export type Candidate = Readonly<{ id: string; start: string; kept: KeptReason | null }>

export type PlanLine = Readonly<{
  /** What goes, in order. */
  due: readonly string[]
  /** First and last day that what goes is counted from. */
  oldest: string | null
  newest: string | null
  tooRecent: number
  kept: readonly Readonly<{ reason: KeptReason; count: number }>[]
}>

/**
 * What goes on a day under one rule, and what stays with why: too recent, or held back (an unpaid claim, a dispute, an open
 * export are never erased). Without a confirmed duration nothing goes.
 */
export function planLine(
  duration: RetentionDuration | null,
  candidates: readonly Candidate[],
  today: string,
): PlanLine {
  const isOver = ({ start }: Candidate) => duration !== null && dueFrom(duration, start) <= today
  const over = candidates.filter(isOver)
  const going = over.filter(({ kept }) => kept === null)
  const starts = going.map(({ start }) => start).toSorted()
  const held = Map.groupBy(over, ({ kept }) => kept)
  held.delete(null)
  return {
    due: going.map(({ id }) => id).toSorted(),
    oldest: starts[0] ?? null,
    newest: starts.at(-1) ?? null,
    tooRecent: candidates.length - over.length,
    kept: [...held].flatMap(([reason, ones]) => (reason === null ? [] : [{ reason, count: ones.length }])),
  }
}
