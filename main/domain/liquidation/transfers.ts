/** One transfer of a bank: the lines it pays, named by the first of them that pays something. */
export type Transfer<Line> = Readonly<{ head: Line; lines: readonly Line[]; cents: number }>

type Payable = Readonly<{ lineNumber: number; cents: number }>

/**
 * The transfers that a batch asks for. A bank takes no negative amount: a payee with a line that takes money back gets one
 * transfer of what their lines come to, everybody else one transfer a line, so that what finance refuses is one line. Sums
 * of lines and of transfers are the same. Every payee's lines must come to more than zero, which sealing sees to.
 */
export function transfersOf<Line extends Payable>(
  lines: readonly Line[],
  payeeOf: (line: Line) => string,
): readonly Transfer<Line>[] {
  const byPayee = Map.groupBy(
    lines.toSorted((one, other) => one.lineNumber - other.lineNumber),
    payeeOf,
  )
  return [...byPayee.values()]
    .flatMap((own) => {
      if (own.every(({ cents }) => cents > 0))
        return own.map((line) => ({ head: line, lines: [line], cents: line.cents }))
      const head = own.find(({ cents }) => cents > 0) ?? own[0]
      return head === undefined ? [] : [{ head, lines: own, cents: own.reduce((sum, { cents }) => sum + cents, 0) }]
    })
    .toSorted((one, other) => one.head.lineNumber - other.head.lineNumber)
}
