import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { encodeLatin9, outsideLatin9 } from './latin-9.ts'
import type { Layout, LayoutField, RecordKind } from './layout.ts'
import { type BatchLine, checkBatch, controlTotals, type SealedBatch, sortedLines } from './sealed-batch.ts'

type Values = Readonly<Record<string, string | number>>

const batchValues = (batch: SealedBatch): Values => {
  const totals = controlTotals(batch)
  return {
    'batch.number': batch.number,
    'batch.circuit': batch.circuit,
    'batch.sealedAt': batch.sealedAt,
    'batch.executionDate': batch.executionDate,
    'debtor.name': batch.debtor.name,
    'debtor.iban': batch.debtor.iban,
    'debtor.bic': batch.debtor.bic,
    'debtor.identifier': batch.debtor.identifier,
    'totals.count': totals.count,
    'totals.cents': totals.cents,
  }
}

const lineValues = (line: BatchLine): Values => ({
  'line.lineNumber': line.lineNumber,
  'line.claimNumber': line.claimNumber,
  'line.intervenantNumber': line.intervenantNumber,
  'line.name': line.name,
  'line.iban': line.iban,
  'line.bic': line.bic ?? '',
  'line.cents': line.cents,
  'line.missionNumber': line.missionNumber,
  'line.examLabel': line.examLabel,
  'line.rateCodes': line.rateCodes.join(' '),
  'line.label': line.label,
})

type Place = Readonly<{ record: RecordKind; line: number | null }>

function fieldText(field: LayoutField, values: Values, place: Place): Result<string> {
  if (field.kind === 'constant') return ok(field.value)
  const value = values[field.source]
  if (value === undefined) throw new Error(`Layout field "${field.name}" has no value in a ${place.record} record`)
  if (field.kind === 'text') return ok(String(value).normalize('NFC'))
  if (field.kind === 'date') {
    return ok(String(value).slice(0, 10).replaceAll('-', ''))
  }
  const cents = Number(value)
  return cents >= 0 ? ok(String(cents)) : refuse('exportAmount', { ...place, field: field.name, cents })
}

function filled(field: LayoutField, values: Values, place: Place): Result<string> {
  const text = fieldText(field, values, place)
  if (!text.ok) return text
  const character = outsideLatin9(text.value)
  if (character !== null) return refuse('exportCharacter', { ...place, field: field.name, character })
  if (text.value.length > field.length) {
    const facts = { ...place, field: field.name, length: text.value.length, longest: field.length }
    return refuse('exportTooLong', facts)
  }
  return ok(
    field.align === 'left' ? text.value.padEnd(field.length, field.pad) : text.value.padStart(field.length, field.pad),
  )
}

function writeRecord(layout: Layout, fields: readonly LayoutField[], values: Values, place: Place): Result<string> {
  let record = ' '.repeat(layout.recordLength)
  for (const field of fields) {
    const text = filled(field, values, place)
    if (!text.ok) return text
    record = record.slice(0, field.start - 1) + text.value + record.slice(field.start - 1 + field.length)
  }
  return ok(record)
}

/**
 * Writes a sealed batch as fixed-width records, ISO 8859-15, as the layout says: header, one detail a line sorted by
 * line number, trailer; every record ends with the layout's line end. Amounts are whole cents without separator, dates
 * AAAAMMJJ (conventions of services.md 1.10, tax procedure book art. A47 A-1). Nothing is ever cut or replaced.
 * Errors (RULE): those of `checkBatch`, `exportTooLong`, `exportCharacter`, `exportAmount` (negative);
 * facts give record, line and field.
 */
export function writeFixedWidth(batch: SealedBatch, layout: Layout): Result<Uint8Array> {
  const checked = checkBatch(batch)
  if (!checked.ok) return checked
  const common = batchValues(batch)
  const plan = [
    ...(layout.header ? [{ fields: layout.header, values: common, record: 'header' as const, line: null }] : []),
    ...sortedLines(batch).map((line) => ({
      fields: layout.detail,
      values: { ...common, ...lineValues(line) },
      record: 'detail' as const,
      line: line.lineNumber,
    })),
    ...(layout.trailer ? [{ fields: layout.trailer, values: common, record: 'trailer' as const, line: null }] : []),
  ]
  const lineEnd = layout.lineEnd === 'CRLF' ? '\r\n' : '\n'
  let text = ''
  for (const { fields, values, record, line } of plan) {
    const written = writeRecord(layout, fields, values, { record, line })
    if (!written.ok) return written
    text += written.value + lineEnd
  }
  return ok(encodeLatin9(text))
}
