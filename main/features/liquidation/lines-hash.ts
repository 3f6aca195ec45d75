import { type PaymentLineRow, sha256 } from '../../store/index.ts'

/** A payment line as it was frozen. */
export type FrozenLine = Readonly<Omit<PaymentLineRow, 'batchId'>>

/** What lines say besides since they may take money back; a line frozen before that hashes as it did. */
const more = (line: FrozenLine): readonly unknown[] =>
  line.kind === 'payment' && line.rateRows === null
    ? []
    : [line.kind, line.rateRows, line.reversesBatchId, line.reversesLine]

/** Hash of the lines of a batch in order, over every frozen value (accounts in their encrypted form). */
export const linesHash = (lines: readonly FrozenLine[]): string =>
  sha256(
    JSON.stringify(
      lines
        .toSorted((left, right) => left.lineNumber - right.lineNumber)
        .map((line) => [
          line.lineNumber,
          line.claimId,
          line.track,
          line.intervenantId,
          line.name,
          line.iban,
          line.bic,
          line.cents,
          line.label,
          line.rateCodes,
          ...more(line),
        ]),
    ),
  )
