import { dueLines, type PastLine, type Situation } from '../../main/domain/liquidation/due-lines.ts'

/** One part of a claim as whoever wants the books to close knows it: what was decided, not what was written. */
export type Decided = Readonly<{ claimId: string; state: string; cents: number; advanceCents: number }>

const decidedStates = ['ACCEPTED', 'EXPORTED', 'PAID']

const sumOf = (lines: readonly Readonly<{ cents: number }>[]): number =>
  lines.reduce((sum, { cents }) => sum + cents, 0)

/**
 * Whether the books of a circuit close for every part of a claim: what left and stands, plus what is due, less what came back
 * by another road, is what was decided, to the cent. Says the first that does not. Nothing paid twice, nothing lost.
 */
export function unclosed(decided: readonly Decided[], situation: Situation): string | null {
  const due = dueLines(situation)
  const reversed = (line: PastLine) =>
    situation.reversals.find((one) => one.batchId === line.batchId && one.lineNumber === line.lineNumber)
  for (const { claimId, state, cents, advanceCents } of decided) {
    const own = situation.past.filter((line) => line.claimId === claimId && line.stands)
    const open = own.filter((line) => reversed(line) === undefined)
    for (const kind of ['payment', 'advance'] as const)
      if (open.filter((line) => line.kind === kind).length > 1) return `${claimId}: two ${kind} lines stand`
    const paid = open.find(({ kind }) => kind === 'payment')
    if (paid !== undefined && paid.cents !== cents) return `${claimId}: paid ${paid.cents} instead of ${cents}`
    if ((paid !== undefined) !== ['EXPORTED', 'PAID'].includes(state))
      return `${claimId}: ${state}, line ${paid?.cents}`
    const recovered = sumOf(own.filter((line) => reversed(line)?.recovered === true))
    const takenBack = new Set(own.map(({ reverses }) => `${reverses?.batchId} ${reverses?.lineNumber}`))
    const isDeducted =
      own.some(({ kind }) => kind === 'advance') &&
      own.some(({ kind, batchId, lineNumber }) => kind === 'deduction' && !takenBack.has(`${batchId} ${lineNumber}`))
    const isAdvanceReversed = own.some((line) => line.kind === 'advance' && reversed(line) !== undefined)
    const advance = isDeducted || isAdvanceReversed ? 0 : advanceCents
    const target = decidedStates.includes(state) ? cents : advance
    const books = sumOf(own) + sumOf(due.filter((line) => line.claimId === claimId)) - recovered
    if (books !== target) return `${claimId} (${state}): ${books} in the books, ${target} decided`
  }
  return null
}
