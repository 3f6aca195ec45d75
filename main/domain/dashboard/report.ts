import type { PayState, ReportGrouping } from '../../../shared/model/dashboard.ts'

type Session = Readonly<{ exam: string; month: number; year: number }>

/** What one kind of pay comes to in one session, in one state. */
export type PayRow = Readonly<{
  sessionId: string
  session: Session
  track: 'fee' | 'travel'
  item: string
  state: PayState
  claims: number
  cents: number
}>

export type CentsByState = Readonly<Record<PayState, number>>
type Line = Readonly<{
  track: 'fee' | 'travel'
  item: string
  session: Session | null
  claims: number
  cents: CentsByState
}>

function sumOf(rows: readonly PayRow[]): CentsByState {
  const sum = { computed: 0, accepted: 0, sealed: 0, paid: 0, rejected: 0 }
  for (const { state, cents } of rows) sum[state] += cents
  return sum
}

/**
 * The financial report of the office (regulation.md S42): amounts by kind of pay, fees before travel, or by session and
 * track; every amount is in exactly one state, so that the lines add up to `total`.
 */
export function financialReport(rows: readonly PayRow[], by: ReportGrouping): { lines: Line[]; total: CentsByState } {
  const keyOf = ({ track, item, sessionId }: PayRow) =>
    by === 'payType' ? `${track} ${item}` : `${sessionId} ${track}`
  const groups = [...Map.groupBy(rows, keyOf).values()]
  const lines = groups.flatMap(([first, ...others]): Line[] => {
    if (first === undefined) return []
    const all = [first, ...others]
    return [
      {
        track: first.track,
        item: by === 'payType' ? first.item : '',
        session: by === 'payType' ? null : first.session,
        claims: all.reduce((sum, { claims }) => sum + claims, 0),
        cents: sumOf(all),
      },
    ]
  })
  const nameOf = ({ session, item }: Line) =>
    session === null ? item : `${session.exam} ${session.year} ${String(session.month).padStart(2, '0')}`
  const order = (one: Line, other: Line) =>
    by === 'payType'
      ? one.track.localeCompare(other.track) || nameOf(one).localeCompare(nameOf(other), 'fr')
      : nameOf(one).localeCompare(nameOf(other), 'fr') || one.track.localeCompare(other.track)
  return { lines: lines.toSorted(order), total: sumOf(rows) }
}
