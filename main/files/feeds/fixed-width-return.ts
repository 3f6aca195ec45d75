import { ok, type Result } from '../../../shared/model/result.ts'
import type { Layout, LayoutField } from '../finance/layout.ts'
import { cut, fieldFor, readInteger, totalsAgree } from '../finance/read-fixed-width.ts'
import { checkSize, type FeedOptions, type FeedReading, type FeedRow, type Rejection } from './feed.ts'
import { type PaymentReturnRow, readAnswer } from './payment-return-row.ts'
import { type ImportProblem, unreadable } from './problems.ts'

/** Digits of a line in the reference of its transfer, as the bank file writes it. */
const lineDigits = 6

const decimal = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

/** AAAAMMJJ as a civil date; blank and zeros are no date, anything else is left for the schema to refuse. */
function dateIn(text: string): string {
  if (/^0*$/u.test(text)) return ''
  return text.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3')
}

/** What a text field holds, without what it was filled with. */
function textIn(record: string, { start, length, ...field }: LayoutField): string {
  const text = cut(record, { start, length, ...field } as LayoutField)
  if (field.kind === 'constant' || field.pad === ' ') return text.trim()
  const filling = field.align === 'left' ? new RegExp(`[${field.pad}]+$`, 'u') : new RegExp(`^[${field.pad}]+`, 'u')
  return text.replace(filling, '').trim()
}

type Cells = Readonly<{ text: (source: string) => string; name: (source: string) => string }>

/** What one record says, by the sources of the layout, and how the layout names each of them. */
const cellsOf = (record: string, { detail }: Layout): Cells => ({
  text: (source) => {
    const field = fieldFor(detail, source)
    return field === undefined ? '' : textIn(record, field)
  },
  name: (source) => fieldFor(detail, source)?.name ?? source,
})

/** The answer that a status stands for, in the words that a table would use; one that the layout does not list is none. */
function answerFor(status: string, { statuses }: Layout): string {
  if (statuses === undefined) return status
  if (statuses.paid.includes(status)) return 'ACSC'
  if (statuses.rejected.includes(status)) return 'RJCT'
  return statuses.accepted?.includes(status) === true ? 'ACCP' : `(${status})`
}

/** The amount said to be paid, else the one that was asked for: whole cents, or what the schema refuses. */
function amountIn(record: string, layout: Layout): string {
  const field = fieldFor(layout.detail, 'answer.cents') ?? fieldFor(layout.detail, 'line.cents')
  if (field === undefined) return ''
  const cents = readInteger(record, field)
  const text = cut(record, field).trim()
  if (cents !== null) return decimal(cents)
  return text === '' ? '' : `(${text})`
}

function readDetail(record: string, line: number, layout: Layout): FeedRow<PaymentReturnRow> | Rejection {
  const { text, name } = cellsOf(record, layout)
  const lineNumber = text('line.lineNumber')
  const batch = text('batch.number')
  const own = batch === '' || lineNumber === '' ? '' : `${batch}-${lineNumber.padStart(lineDigits, '0')}`
  return readAnswer(
    line,
    {
      reference: text('answer.reference') || own,
      claimNumber: text('line.claimNumber'),
      cents: amountIn(record, layout),
      answer: answerFor(text('answer.status'), layout),
      paidOn: dateIn(text('answer.paidOn')),
      code: text('answer.code'),
      reason: text('answer.reason'),
    },
    {
      reference: name('answer.reference'),
      cents: name('answer.cents'),
      answer: name('answer.status'),
      paidOn: name('answer.paidOn'),
      code: name('answer.code'),
      reason: name('answer.reason'),
    },
  )
}

/** Why a record is not one of the layout; null when it is. */
function misshapen(
  record: string,
  fields: readonly LayoutField[],
  { recordLength }: Layout,
): Pick<Rejection, 'rule' | 'facts'> | null {
  if (record.length !== recordLength)
    return { rule: 'recordLength', facts: { expected: recordLength, found: record.length } }
  const wrong = fields.find((field) => field.kind === 'constant' && !cut(record, field).includes(field.value))
  return wrong?.kind === 'constant' ? { rule: 'recordConstant', facts: { value: wrong.value } } : null
}

const amountOf = (row: FeedRow<PaymentReturnRow>): number => row.values.cents ?? 0

/**
 * Reads the fixed-width file of finance by a layout of its own (same description as the files we write), from ISO 8859-15.
 * A record of another length or without its constants is refused alone; a file whose header or trailer is not one, or says
 * other totals than its lines, is refused whole.
 */
export function readFixedWidthReturn(
  bytes: Uint8Array,
  layout: Layout,
  { maxBytes }: FeedOptions = {},
): Result<FeedReading<PaymentReturnRow>, ImportProblem> {
  const size = checkSize(bytes.length, maxBytes)
  if (!size.ok) return size
  const records = new TextDecoder('iso-8859-15').decode(bytes).split(/\r?\n/u)
  while (records.at(-1) === '') records.pop()
  const [first, last] = [layout.header ? 1 : 0, records.length - (layout.trailer ? 1 : 0)]
  if (last <= first) return unreadable('emptyFile')
  const rows: FeedRow<PaymentReturnRow>[] = []
  const rejected: Rejection[] = []
  for (const [index, record] of records.entries()) {
    const line = index + 1
    const isDetail = index >= first && index < last
    const wrong = misshapen(
      record,
      (index < first ? layout.header : isDetail ? layout.detail : layout.trailer) ?? [],
      layout,
    )
    if (wrong !== null && !isDetail) return unreadable(wrong.rule, { line, ...wrong.facts })
    const read = wrong === null ? null : { line, column: null, value: null, ...wrong }
    if (!isDetail) continue
    const one = read ?? readDetail(record, line, layout)
    if ('key' in one) rows.push(one)
    else rejected.push(one)
  }
  const found = { count: rows.length, cents: rows.reduce((sum, row) => sum + amountOf(row), 0) }
  const agree = totalsAgree(records[0], layout.header, found) && totalsAgree(records.at(-1), layout.trailer, found)
  if (rejected.length === 0 && !agree) return unreadable('recordTotals', { count: found.count })
  return ok({ encoding: 'iso-8859-15', format: layout.name, header: [], rows, rejected })
}
