import type { z } from 'zod'
import { type ImportRule, imports } from '../../../shared/text/imports.ts'
import type { TableRecord } from '../table.ts'
import type { FeedRow, Rejection } from './feed.ts'

/**
 * A column of a profile; without `field` it is accepted and not read. Secret cells never leave in a rejection's value.
 * `aliases` are what real files call it: they are proposed on the mapping screen, never assumed by a reading.
 */
export type Column = Readonly<{
  header: string
  field?: string
  optional?: true
  secret?: true
  aliases?: readonly string[]
}>

export type TableFormat<V> = Readonly<{
  name: string
  columns: readonly Column[]
  /** Fields of the schema this format has no column for; they read as empty cells. */
  absent?: readonly string[]
  /** Strict schema of one row: field name -> cell text in, typed values out; messages are rule keys. */
  schema: z.ZodType<V>
  /** Identity of the row. Left out when `arrange` gives the keys. */
  key(values: V): string
  /** Checks between rows (duplicates, sites of one school); may re-key rows and reject some. Default: no two rows alike. */
  arrange?(rows: readonly FeedRow<V>[]): Arranged<V>
}>

export type Arranged<V> = Readonly<{ rows: readonly FeedRow<V>[]; rejected: readonly Rejection[] }>

export const column = (header: string, field: string, ...aliases: readonly string[]): Column => ({
  header,
  field,
  aliases,
})
export const optional = (header: string, field: string, ...aliases: readonly string[]): Column => ({
  header,
  field,
  optional: true,
  aliases,
})
export const secret = (one: Column): Column => ({ ...one, secret: true })
export const ignored = (...headers: readonly string[]): readonly Column[] =>
  headers.map((header) => ({ header, optional: true }))

/** Where each cell of a row goes: worked out once per file, not once per cell. */
export type Layout<V> = Readonly<{
  format: TableFormat<V>
  /** Fields that no column of this file gives, as empty cells. */
  blank: Readonly<Record<string, string>>
  places: readonly Readonly<{ index: number; column: Column; field: string }>[]
  width: number
}>

/** `names`: the profile's column each column of the file stands for; null when it is not read. */
export function layoutOf<V>(format: TableFormat<V>, names: readonly (string | null)[]): Layout<V> {
  const blank: Record<string, string> = {}
  for (const field of format.absent ?? []) blank[field] = ''
  for (const { field, optional: absent } of format.columns) if (field !== undefined && absent) blank[field] = ''
  const places = names.flatMap((name, index) => {
    const at = format.columns.find((one) => one.header === name)
    return at?.field === undefined ? [] : [{ index, column: at, field: at.field }]
  })
  return { format, blank, places, width: names.length }
}

const isRule = (message: string): message is ImportRule => Object.hasOwn(imports.rules, message)

/** Longer than any text an office keeps: a quotation mark in the wrong place, or a file that is something else. */
const longestCell = 100_000
/** What spreadsheets write in a cell that they could not work out. */
const spreadsheetError =
  /^#(N\/A|REF!|VALUE!|VALEUR!|DIV\/0!|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|PROPAGATION!|CALC!)$/

/** A cell that cannot be a value of anything, whatever its column. */
function faultyCell<V>({ places }: Layout<V>, { line, cells }: TableRecord): Rejection | null {
  for (const { index, column: at } of places) {
    const cell = cells[index] ?? ''
    const reason = { line, column: at.header, value: null }
    if (cell.length > longestCell) return { ...reason, rule: 'cellTooLong', facts: { limit: longestCell } }
    if (cell.startsWith('#') && spreadsheetError.test(cell.trim()))
      return { ...reason, rule: 'cellError', facts: { shown: cell.trim() } }
  }
  return null
}

/** Reads one record through the format's schema: the row, or one rejection per faulty cell. */
export function readRecord<V>(layout: Layout<V>, record: TableRecord): FeedRow<V> | readonly Rejection[] {
  const { format, blank, places, width } = layout
  const { line, cells } = record
  if (cells.length !== width) {
    const facts = { found: cells.length, expected: width }
    return [{ line, column: null, value: null, rule: 'cellCount', facts }]
  }
  const faulty = faultyCell(layout, record)
  if (faulty !== null) return [faulty]
  const text: Record<string, string> = { ...blank }
  for (const { index, field } of places) text[field] = (cells[index] ?? '').trim()
  const parsed = format.schema.safeParse(text)
  if (parsed.success) return { line, key: format.key(parsed.data), values: parsed.data }
  const seen = new Set<string>()
  return parsed.error.issues.flatMap((issue) => {
    const field = issue.path[0] === undefined ? null : String(issue.path[0])
    if (seen.has(field ?? '')) return []
    seen.add(field ?? '')
    const at = format.columns.find((one) => one.field === field)
    const rule: ImportRule = isRule(issue.message) ? issue.message : 'badValue'
    const value = field === null || at === undefined || at.secret ? null : (text[field] ?? null)
    return [{ line, column: at?.header ?? null, value, rule, facts: {} }]
  })
}

/** Keeps the first row of each key and rejects the later ones, naming the line of the first. */
export function withoutRepeats<V>(rows: readonly FeedRow<V>[]): Arranged<V> {
  const first = new Map<string, number>()
  const kept: FeedRow<V>[] = []
  const rejected: Rejection[] = []
  for (const row of rows) {
    const firstLine = first.get(row.key)
    if (firstLine === undefined) {
      first.set(row.key, row.line)
      kept.push(row)
    } else {
      rejected.push({ line: row.line, column: null, value: row.key, rule: 'repeatedRow', facts: { firstLine } })
    }
  }
  return { rows: kept, rejected }
}
