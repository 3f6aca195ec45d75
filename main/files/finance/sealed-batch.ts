import { ok, type Result, refuse } from '../../../shared/model/result.ts'

/** The two circuits of payment: fees go to payroll, travel to accounting, and may land in different months. */
export type PaymentCircuit = 'fees' | 'travel'

/** The account that pays, and how its holder is known to the bank or the accountant. */
export type BatchDebtor = Readonly<{ name: string; iban: string; bic: string; identifier: string }>

/** What a line does: pays, advances, takes an advance back, or takes back what an earlier line paid. */
export type BatchLineKind = 'payment' | 'advance' | 'deduction' | 'reversal'

/** A row of the rate tables behind an amount, as it was accepted; texts as the rate tables write them. */
export type BatchRateRow = Readonly<{ code: string; quantity: string; unit: string; rate: string; cents: number }>

/** One amount due to one intervenant for one mission, as it was frozen when the batch was sealed. */
export type BatchLine = Readonly<{
  kind: BatchLineKind
  /** Unique in the batch and never reused: references written in files are made from it. */
  lineNumber: number
  claimNumber: string
  intervenantNumber: string
  /** Holder of the account, as the bank knows it. */
  name: string
  iban: string
  bic: string | null
  /** Integer cents; negative on a line that takes money back. */
  cents: number
  missionNumber: string
  examLabel: string
  rateCodes: readonly string[]
  rateRows: readonly BatchRateRow[]
  label: string
}>

/** A payment batch after sealing: everything an export needs, so that a file is a pure function of it. */
export type SealedBatch = Readonly<{
  number: string
  circuit: PaymentCircuit
  /** UTC instant, ISO 8601. */
  sealedAt: string
  /** Civil date on which the payer asks for execution, `YYYY-MM-DD`. */
  executionDate: string
  debtor: BatchDebtor
  lines: readonly BatchLine[]
}>

/** What is compared before and after writing: number of lines and their sum in cents. */
export type ControlTotals = Readonly<{ count: number; cents: number }>

/** Counts and adds up the lines of a batch; `cents` is the signed sum in integer cents. */
export function controlTotals(batch: Pick<SealedBatch, 'lines'>): ControlTotals {
  return { count: batch.lines.length, cents: batch.lines.reduce((sum, line) => sum + line.cents, 0) }
}

/** Lines in the order every file uses, whatever order the store gave them in. */
export function sortedLines(batch: Pick<SealedBatch, 'lines'>): readonly BatchLine[] {
  return batch.lines.toSorted((left, right) => left.lineNumber - right.lineNumber)
}

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T.*Z$/u.test(text) && !Number.isNaN(Date.parse(text))

/** Also refuses 30 February, which the calendar of `Date` would move to March. */
function isCivilDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/**
 * Checks what no file format could repair: real dates, at least one line, each with its own positive line number, and
 * amounts that are whole cents whose sum stays exact. Errors: RULE `exportDate`, `exportEmpty`, `exportLineNumber`,
 * `exportAmount`.
 */
export function checkBatch(batch: SealedBatch): Result<SealedBatch> {
  if (batch.lines.length === 0) return refuse('exportEmpty', { batch: batch.number })
  if (!isInstant(batch.sealedAt)) return refuse('exportDate', { line: null, field: 'sealedAt' })
  if (!isCivilDate(batch.executionDate)) return refuse('exportDate', { line: null, field: 'executionDate' })
  const seen = new Set<number>()
  for (const { lineNumber, cents } of batch.lines) {
    if (!Number.isSafeInteger(lineNumber) || lineNumber < 1 || seen.has(lineNumber)) {
      return refuse('exportLineNumber', { line: lineNumber })
    }
    seen.add(lineNumber)
    if (!Number.isSafeInteger(cents)) return refuse('exportAmount', { line: lineNumber, cents })
  }
  const { cents } = controlTotals(batch)
  return Number.isSafeInteger(cents) ? ok(batch) : refuse('exportAmount', { line: null, cents })
}
