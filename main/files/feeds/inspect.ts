import { fold } from '../../../shared/model/fold.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Encoding } from '../encoding.ts'
import { readTable } from '../read-table.ts'
import type { Separator, Table } from '../table.ts'
import { type ColumnDescription, type ColumnMapping, checkSize, type Feed, type FormatDescription } from './feed.ts'
import { startsAsXml } from './pain-002.ts'
import { type ImportProblem, unexpected } from './problems.ts'

/** How a column was recognised: the office said so before, its very name, a name like it, not at all. */
export type Recognition = 'saved' | 'exact' | 'similar' | 'none'

export type InspectedColumn = Readonly<{
  name: string
  /** Some of what it holds, so that a person can tell; none when it may be secret. */
  samples: readonly string[]
  /** Column of the profile it stands for; '' when it is not to be read, null when nobody knows. */
  profileColumn: string | null
  how: Recognition
}>

/** What a file looks like before it is read: enough to show, correct and save how its columns are understood. */
export type FeedInspection = Readonly<{
  kind: 'csv' | 'xlsx' | 'json' | 'xml'
  encoding: Encoding
  separator: Separator | null
  sheets: readonly string[]
  sheet: string | null
  /** Rows of the file; for XML, what it says once read. */
  rows: number
  /** The format whose required columns are found most. */
  format: string
  formats: readonly Readonly<{
    name: string
    columns: readonly Readonly<{ name: string; required: boolean; secret: boolean }>[]
  }>[]
  columns: readonly InspectedColumn[]
  /** Required columns of the format that no column of the file stands for. */
  missing: readonly string[]
  /** The file can be read as proposed: nothing is missing, and each of its columns is understood or left out. */
  ready: boolean
}>

export type InspectOptions = Readonly<{
  /** What the office said of this source before: column of the file to column of the profile, '' for not read. */
  saved?: ColumnMapping
  encoding?: Encoding
  separator?: Separator
  sheet?: string
  format?: string
}>

const inspectedRows = 40
const shownSamples = 3
const longestSample = 60

/** A name without what differs from one file to the next: accents, case, spaces, punctuation. */
const nameKey = (name: string): string => fold(name).replace(/[^a-z0-9]/g, '')

/** NIR, IBAN and NUMEN by their shape, their key right or wrong. */
const secretShapes = [
  /^[12]\d{4}(\d{2}|2[AB])\d{6}(\d{2})?$/,
  /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/,
  /^\d{2}[A-Z]\d{7}[A-Z]{3}$/,
]
const looksSecret = (cell: string): boolean => {
  const bare = cell.replace(/[\s.-]/g, '').toUpperCase()
  return secretShapes.some((shape) => shape.test(bare))
}

function samplesOf(table: Table, index: number, column: ColumnDescription | undefined): readonly string[] {
  const cells = table.records.map((record) => (record.cells[index] ?? '').trim()).filter((cell) => cell !== '')
  if (column?.secret === true || cells.some(looksSecret)) return []
  return cells.slice(0, shownSamples).map((cell) => cell.slice(0, longestSample))
}

type Guess = Readonly<{ profileColumn: string | null; how: Recognition }>

/** What each column of the file stands for in one format; the surest reasons first, and no column twice. */
function recogniseColumns(
  header: readonly string[],
  { columns }: FormatDescription,
  saved: ColumnMapping,
): readonly Guess[] {
  const guesses = new Map<number, Guess>()
  const taken = new Set<string>()
  const pass = (how: Recognition, find: (name: string) => ColumnDescription | '' | undefined): void => {
    for (const [index, name] of header.entries()) {
      const found = guesses.has(index) ? undefined : find(name)
      if (found === undefined || (found !== '' && taken.has(found.name))) continue
      if (found !== '') taken.add(found.name)
      guesses.set(index, { profileColumn: found !== '' && found.read ? found.name : '', how })
    }
  }
  const named = new Map(columns.map((column) => [column.name, column]))
  pass('saved', (name) => {
    const said = Object.hasOwn(saved, name) ? saved[name] : undefined
    return said === '' ? '' : named.get(said ?? '')
  })
  pass('exact', (name) => named.get(name))
  const similar = new Map(columns.flatMap((column) => column.aliases.map((alias) => [nameKey(alias), column])))
  for (const column of columns) similar.set(nameKey(column.name), column)
  pass('similar', (name) => similar.get(nameKey(name)))
  return header.map((_, index) => guesses.get(index) ?? { profileColumn: null, how: 'none' })
}

type Understanding = Readonly<{ format: FormatDescription; guesses: readonly Guess[]; missing: readonly string[] }>

function understand(format: FormatDescription, header: readonly string[], saved: ColumnMapping): Understanding {
  const guesses = recogniseColumns(header, format, saved)
  const missing = format.columns
    .filter(({ name, required }) => required && !guesses.some((guess) => guess.profileColumn === name))
    .map(({ name }) => name)
  return { format, guesses, missing }
}

const foundOf = ({ format, missing }: Understanding): number =>
  format.columns.filter((column) => column.required).length - missing.length

function inspectTable(
  feed: Feed<unknown>,
  table: Table,
  options: InspectOptions,
): Result<FeedInspection, ImportProblem> {
  const { header, headerLine: line } = table
  const repeated = header.find((name, index) => header.indexOf(name) !== index)
  if (repeated !== undefined) return unexpected('columnRepeated', { line, column: repeated })
  const { format: wanted, saved = {} } = options
  const formats = feed.formats.filter(({ kind }) => kind === 'table')
  const allowed = wanted === undefined ? formats : formats.filter((format) => format.name === wanted)
  const [best] = allowed
    .map((format) => understand(format, header, saved))
    .sort((a, b) => foundOf(b) - foundOf(a) || a.missing.length - b.missing.length)
  if (best === undefined) return unexpected('formatUnknown', { format: wanted ?? '' })
  const columns = header.map((name, index): InspectedColumn => {
    const guess = best.guesses[index] ?? { profileColumn: null, how: 'none' }
    const stood = best.format.columns.find((column) => column.name === guess.profileColumn)
    return { name, samples: samplesOf(table, index, stood), ...guess }
  })
  return ok({
    kind: table.kind,
    encoding: table.encoding,
    separator: table.separator,
    sheets: table.sheets,
    sheet: table.sheet,
    rows: table.rowCount,
    format: best.format.name,
    formats: formats.map(describeFormat),
    columns,
    missing: best.missing,
    ready: best.missing.length === 0 && columns.every((column) => column.profileColumn !== null),
  })
}

const describeFormat = ({ name, columns }: FormatDescription): FeedInspection['formats'][number] => ({
  name,
  columns: columns
    .filter((column) => column.read)
    .map((column) => ({ name: column.name, required: column.required, secret: column.secret })),
})

async function inspectXml(feed: Feed<unknown>, bytes: Uint8Array): Promise<Result<FeedInspection, ImportProblem>> {
  const reading = await feed.read(bytes)
  if (!reading.ok) return reading
  const { encoding, format, rows, rejected } = reading.value
  const nothing = { separator: null, sheets: [], sheet: null, columns: [], missing: [] }
  const formats = feed.formats.map(describeFormat)
  return ok({ kind: 'xml', ...nothing, encoding, format, formats, rows: rows.length + rejected.length, ready: true })
}

/**
 * Looks at a file for the mapping screen: its kind, encoding, separator and sheets, the format proposed, and what each of
 * its columns stands for. Reads only the first rows of a large CSV. Nothing it says is assumed by a reading: the mapping a
 * person accepts is handed to `feed.read`.
 */
export async function inspectFeed(
  feed: Feed<unknown>,
  bytes: Uint8Array,
  options: InspectOptions = {},
): Promise<Result<FeedInspection, ImportProblem>> {
  const size = checkSize(bytes.length)
  if (!size.ok) return size
  const kinds = new Set(feed.formats.map(({ kind }) => kind))
  if (kinds.has('xml') && (kinds.size === 1 || startsAsXml(bytes))) return inspectXml(feed, bytes)
  const table = await readTable(bytes, { ...options, firstRows: inspectedRows })
  return table.ok ? inspectTable(feed, table.value, options) : table
}
