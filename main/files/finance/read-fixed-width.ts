import { ok, type Result } from '../../../shared/model/result.ts'
import type { Layout, LayoutField } from './layout.ts'
import { type ReadBack, type ReadBackLine, readBackOf, unreadable } from './read-back.ts'
import type { ControlTotals } from './sealed-batch.ts'

/** What stands in a field, its filling included. */
export const cut = (record: string, field: LayoutField): string =>
  record.slice(field.start - 1, field.start - 1 + field.length)

export const fieldFor = (fields: readonly LayoutField[], source: string): LayoutField | undefined =>
  fields.find((field) => field.kind !== 'constant' && field.source === source)

/** A number without its filling (the layout's schema allows spaces, or zeros on the left). */
export function readInteger(record: string, field: LayoutField): number | null {
  const digits = cut(record, field).trim()
  return /^\d+$/u.test(digits) ? Number(digits) : null
}

function readDetail(record: string, layout: Layout): ReadBackLine | null {
  const amount = fieldFor(layout.detail, 'line.cents')
  const cents = amount ? readInteger(record, amount) : null
  if (cents === null) return null
  const iban = fieldFor(layout.detail, 'line.iban')
  const number = fieldFor(layout.detail, 'line.lineNumber')
  return {
    cents,
    iban: iban ? cut(record, iban).trim() : null,
    lineNumber: number ? readInteger(record, number) : null,
  }
}

/** Totals written in the header or the trailer must be those found by adding up the details. */
export function totalsAgree(
  record: string | undefined,
  fields: readonly LayoutField[] | undefined,
  found: ControlTotals,
): boolean {
  if (!fields) return true
  if (record === undefined) return false
  const count = fieldFor(fields, 'totals.count')
  const cents = fieldFor(fields, 'totals.cents')
  if (count && readInteger(record, count) !== found.count) return false
  return !cents || readInteger(record, cents) === found.cents
}

/**
 * Reads a fixed-width file back by its layout, from the bytes alone. Every record must have the layout's length and its
 * constants; totals in header and trailer must agree with the details. Errors: FILE_UNREADABLE with `reason` `layout`
 * (no amount in the details), `length`, `constant`, `amount` or `controlSum`, and the record's line from 1.
 */
export function readFixedWidth(bytes: Uint8Array, layout: Layout): Result<ReadBack> {
  if (!fieldFor(layout.detail, 'line.cents')) return unreadable('layout')
  const lineEnd = layout.lineEnd === 'CRLF' ? '\r\n' : '\n'
  const text = new TextDecoder('iso-8859-15').decode(bytes)
  const records = text.split(lineEnd)
  if (records.pop() !== '') return unreadable('length', records.length + 1)
  const first = layout.header ? 1 : 0
  const last = records.length - (layout.trailer ? 1 : 0)
  const lines: ReadBackLine[] = []
  for (const [index, record] of records.entries()) {
    if (record.length !== layout.recordLength) return unreadable('length', index + 1)
    const kind = index < first ? layout.header : index < last ? layout.detail : layout.trailer
    const wrong = kind?.some((field) => field.kind === 'constant' && !cut(record, field).includes(field.value))
    if (wrong) return unreadable('constant', index + 1)
    if (index < first || index >= last) continue
    const line = readDetail(record, layout)
    if (!line) return unreadable('amount', index + 1)
    lines.push(line)
  }
  const found = readBackOf(lines)
  const agree = totalsAgree(records[0], layout.header, found) && totalsAgree(records.at(-1), layout.trailer, found)
  return agree ? ok(found) : unreadable('controlSum')
}
