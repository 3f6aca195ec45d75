import type { ReturnVerdict } from '../../../shared/model/return-verdicts.ts'
/** `accepted` by a bank for execution: nothing is paid yet. */
export type ReturnAnswer = 'paid' | 'rejected' | 'accepted'

/** What a file says of one transfer, as it was read; a `reference` may name a whole batch. Integer cents. */
export type ReturnRow = Readonly<{
  line: number
  reference: string | null
  claimNumber: string | null
  cents: number | null
  answer: ReturnAnswer
  paidOn: string | null
  code: string | null
  reason: string | null
}>

/** A transfer that left, with what finance said of it so far. */
export type SentTransfer = Readonly<{
  batchId: string
  lineNumber: number
  /** Name of its batch, as files carry it. */
  batch: string
  reference: string
  claimNumbers: readonly string[]
  cents: number
  executionDate: string
  isExported: boolean
  answered: Readonly<{ answer: 'paid' | 'rejected'; cents: number }> | null
}>

export const newVerdicts: readonly ReturnVerdict[] = ['paid', 'rejected', 'changed']

export type MatchedRow<Transfer extends SentTransfer = SentTransfer> = Readonly<{
  row: ReturnRow
  verdict: ReturnVerdict
  /** Why it changes nothing; null for what it brings. */
  rule: string | null
  transfer: Transfer | null
}>

type Found<Transfer> = Readonly<{ transfer: Transfer }> | Readonly<{ rule: string }>

/** By its number, a claim may have had several transfers: those that wait come first, then those of that very amount. */
function narrowed<Transfer extends SentTransfer>(all: readonly Transfer[], cents: number | null): readonly Transfer[] {
  const open = all.filter(({ answered }) => answered === null)
  const among = open.length > 0 ? open : all
  const same = among.filter((transfer) => transfer.cents === cents)
  return same.length > 0 ? same : among
}

class Transfers<Transfer extends SentTransfer> {
  readonly #byReference: ReadonlyMap<string, Transfer>
  readonly #byClaim: ReadonlyMap<string, readonly Transfer[]>

  constructor(transfers: readonly Transfer[]) {
    this.#byReference = new Map(transfers.map((transfer) => [transfer.reference, transfer]))
    const byClaim = new Map<string, Transfer[]>()
    for (const transfer of transfers)
      for (const number of new Set(transfer.claimNumbers))
        byClaim.set(number, [...(byClaim.get(number) ?? []), transfer])
    this.#byClaim = byClaim
  }

  find({ reference, claimNumber, cents }: ReturnRow): Found<Transfer> {
    const named = reference === null ? undefined : this.#byReference.get(reference)
    if (named !== undefined) {
      const isOthers = claimNumber !== null && !named.claimNumbers.includes(claimNumber)
      return isOthers ? { rule: 'paymentReturn.otherClaim' } : { transfer: named }
    }
    if (claimNumber === null) return { rule: 'paymentReturn.unknownReference' }
    const [first, ...others] = narrowed(this.#byClaim.get(claimNumber) ?? [], cents)
    if (first === undefined) return { rule: 'paymentReturn.unknownClaim' }
    return others.length > 0 ? { rule: 'paymentReturn.severalLines' } : { transfer: first }
  }
}

function judged<Transfer extends SentTransfer>(row: ReturnRow, transfer: Transfer): MatchedRow<Transfer> {
  const { answered, isExported } = transfer
  const isChanged = row.answer === 'paid' && row.cents !== null && row.cents !== transfer.cents
  if (!isExported) return { row, transfer: null, verdict: 'unmatched', rule: 'paymentReturn.notExported' }
  if (row.answer === 'accepted' && answered === null)
    return { row, transfer, verdict: 'accepted', rule: 'paymentReturn.notPaidYet' }
  if (row.answer === 'accepted') return { row, transfer, verdict: 'known', rule: 'paymentReturn.known' }
  if (answered !== null) {
    const same =
      answered.answer === row.answer && (row.answer === 'rejected' || answered.cents === (row.cents ?? transfer.cents))
    if (same) return { row, transfer, verdict: 'known', rule: 'paymentReturn.known' }
    return { row, transfer, verdict: 'contradicted', rule: 'paymentReturn.contradicted' }
  }
  return { row, transfer, verdict: isChanged ? 'changed' : row.answer, rule: null }
}

/**
 * Rows that answer for a whole batch (group statuses of a bank) become one row for each of its transfers that no other row
 * names: what is said of one transfer counts more than what is said of all. One with an amount stays as it is, since an
 * amount is that of one transfer.
 */
export function spreadOverBatches(
  rows: readonly ReturnRow[],
  transfers: readonly SentTransfer[],
): readonly ReturnRow[] {
  const byBatch = Map.groupBy(transfers, ({ batch }) => batch)
  const references = new Set(rows.map(({ reference }) => reference))
  const claims = new Set(rows.map(({ claimNumber }) => claimNumber))
  const isNamed = ({ reference, claimNumbers }: SentTransfer): boolean =>
    references.has(reference) || claimNumbers.some((number) => claims.has(number))
  return rows.flatMap((row) => {
    const own = row.cents === null && row.claimNumber === null ? byBatch.get(row.reference ?? '') : undefined
    return own === undefined
      ? [row]
      : own.filter((transfer) => !isNamed(transfer)).map(({ reference }) => ({ ...row, reference }))
  })
}

/**
 * What each row of a return file brings, in the order of the file (ux.md S17, services.md 1.10): a transfer is found by its
 * reference, else by the number of its claim and the amount; it is answered once, so a second row about it is `repeated`, the
 * same answer again is `known`, and another answer than the one applied is `contradicted`. A pure function: the same file
 * twice brings nothing new.
 */
export function matchReturns<Transfer extends SentTransfer>(
  rows: readonly ReturnRow[],
  transfers: readonly Transfer[],
): readonly MatchedRow<Transfer>[] {
  const known = new Transfers(transfers)
  const seen = new Set<Transfer>()
  return rows.map((row) => {
    const found = known.find(row)
    if ('rule' in found) return { row, transfer: null, verdict: 'unmatched', rule: found.rule }
    const { transfer } = found
    if (seen.has(transfer)) return { row, transfer, verdict: 'repeated', rule: 'paymentReturn.repeated' }
    const match = judged(row, transfer)
    if (match.transfer !== null && row.answer !== 'accepted') seen.add(transfer)
    return match
  })
}
