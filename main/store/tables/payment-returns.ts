import type { Generated } from 'kysely'

/** A file that came back from finance. */
export interface PaymentReturnRow {
  id: string
  fileName: string
  sha256: string
  state: 'previewed' | 'applied' | 'undone'
  readBy: string
  readAt: string
  appliedBy: string | null
  appliedAt: string | null
  undoneBy: string | null
  undoneAt: string | null
}

/** One row of such a file and what it brought when it was read, or applied. */
export interface PaymentReturnLineRow {
  returnId: string
  position: number
  line: number
  /** JSON of what the row says; of nothing for a row that could not be read. */
  content: string
  verdict:
    | 'paid'
    | 'rejected'
    | 'changed'
    | 'accepted'
    | 'known'
    | 'repeated'
    | 'contradicted'
    | 'unmatched'
    | 'unreadable'
  rule: string | null
  facts: string
  /** First line of the transfer that was found. */
  batchId: string | null
  lineNumber: number | null
}

/** What finance said of one frozen line; taken back with its file, never changed. */
export interface PaymentAnswerRow {
  returnId: string
  batchId: string
  lineNumber: number
  /** First line of the transfer that carried it. */
  transferLine: number
  answer: 'paid' | 'rejected'
  answeredOn: string
  /** Cents paid beside what was asked, on the first line of a transfer. */
  difference: number
  code: string | null
  reason: string | null
  /** Whether the claim moved with it: it stays where it is once the office took the line back. */
  moved: number
  at: string
  withdrawn: Generated<number>
}

/** A refused advance that the office put back among those to give. */
export interface AdvancePutBackRow {
  batchId: string
  lineNumber: number
  putBackBy: string
  putBackAt: string
}

export interface PaymentReturnsTables {
  paymentReturn: PaymentReturnRow
  paymentReturnRow: PaymentReturnLineRow
  paymentAnswer: PaymentAnswerRow
  advancePutBack: AdvancePutBackRow
}
