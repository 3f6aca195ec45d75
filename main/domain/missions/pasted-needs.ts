import { fold } from '../../../shared/model/fold.ts'
import { typedDate } from '../../../shared/model/typed-date.ts'
import { typedNumber } from '../../../shared/model/typed-number.ts'
import { typedTime } from '../../../shared/model/typed-time.ts'

/** Columns of pasted rows, in the order in which they are read when the first row does not name them. */
export const pastedColumns = [
  'paper',
  'centre',
  'date',
  'start',
  'end',
  'quantity',
  'people',
  'commission',
  'type',
  'session',
] as const
export type PastedColumn = (typeof pastedColumns)[number]

/** What spreadsheets call each column, in either language, folded. */
const names: Readonly<Record<PastedColumn, readonly string[]>> = {
  paper: ['epreuve', 'paper', 'code epreuve'],
  centre: ['centre', 'uai', 'code centre', 'etablissement', 'school'],
  date: ['date', 'jour', 'day'],
  start: ['debut', 'heure de debut', 'start', 'de', 'from'],
  end: ['fin', 'heure de fin', 'end', 'a', 'to'],
  quantity: ['quantite', 'candidats', 'copies', 'candidats ou copies', 'candidates', 'candidates or copies'],
  people: ['personnes', 'besoin', 'intervenants', 'nombre de personnes', 'wanted', 'people', 'number of people'],
  commission: ['commission', 'jury', 'lot', 'board'],
  type: ['nature', 'type', 'type de mission', 'type of mission'],
  session: ['session'],
}

export type PastedFault = 'empty' | 'date' | 'time' | 'order' | 'number' | 'month' | 'tooLong' | 'nothingWanted'

export type PastedRow = Readonly<{
  line: number
  cells: Readonly<Record<PastedColumn, string>>
  faults: readonly Readonly<{ column: PastedColumn; fault: PastedFault }>[]
  date: string
  startTime: string
  endTime: string
  quantity: number
  people: number | null
  /** `YYYY-MM`, or empty when the row does not say. */
  session: string
}>

/** Rows copied from a spreadsheet: cells apart by tabs, columns named by the first row or in the usual order. */
export function pastedRows(text: string): PastedRow[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, cells: line.split('\t').map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const named = headerOf(lines[0]?.cells ?? [])
  const rows = named === null ? lines : lines.slice(1)
  return rows.map(({ line, cells }) => rowOf(line, cells, named ?? pastedColumns))
}

/** The columns a first row names, or null when it is a row like the others. */
function headerOf(cells: readonly string[]): readonly (PastedColumn | null)[] | null {
  const columns = cells.map((cell) => pastedColumns.find((column) => names[column].includes(fold(cell))) ?? null)
  return columns.filter((column) => column !== null).length >= 2 ? columns : null
}

function rowOf(line: number, values: readonly string[], order: readonly (PastedColumn | null)[]): PastedRow {
  const cells = Object.fromEntries(
    pastedColumns.map((column) => {
      const at = order.indexOf(column)
      return [column, at === -1 ? '' : (values[at] ?? '')]
    }),
  ) as Record<PastedColumn, string>
  const faults: { column: PastedColumn; fault: PastedFault }[] = []
  const fault = (column: PastedColumn, fault: PastedFault): void => void faults.push({ column, fault })
  for (const column of ['paper', 'centre', 'date', 'start', 'end'] as const)
    if (cells[column] === '') fault(column, 'empty')
  const date = readDate(cells.date)
  if (date === null) fault('date', 'date')
  const startTime = readTime(cells.start)
  if (startTime === null) fault('start', 'time')
  const endTime = readTime(cells.end)
  if (endTime === null) fault('end', 'time')
  if (startTime && endTime && startTime >= endTime) fault('end', 'order')
  const quantity = readCount(cells.quantity, 100_000)
  if (quantity === undefined) fault('quantity', 'number')
  const people = readCount(cells.people, 500)
  if (people === undefined) fault('people', 'number')
  if (quantity === null && people === null) fault('quantity', 'nothingWanted')
  const session = readMonth(cells.session)
  if (session === null) fault('session', 'month')
  if (cells.commission.length > 20) fault('commission', 'tooLong')
  return {
    line,
    cells,
    faults,
    date: date ?? '',
    startTime: startTime ?? '',
    endTime: endTime ?? '',
    quantity: quantity ?? 0,
    people: people ?? null,
    session: session ?? '',
  }
}

/** Empty texts are faults of their own: these readers answer null only for what is written and cannot be read. */
function readDate(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return readDate(text.split('-').reverse().join('/'))
  const read = typedDate(text)
  if (read.kind === 'empty') return ''
  return read.kind === 'date' ? read.date : null
}

function readTime(text: string): string | null {
  // Spreadsheets give seconds with times.
  const read = typedTime(text.replace(/^(\d{1,2}:\d{2}):00$/, '$1'))
  if (read.kind === 'empty') return ''
  return read.kind === 'time' ? read.time : null
}

function readCount(text: string, most: number): number | null | undefined {
  const read = typedNumber(text)
  if (read.kind === 'empty') return null
  if (read.kind !== 'number') return undefined
  return Number.isInteger(read.value) && read.value >= 0 && read.value <= most ? read.value : undefined
}

function readMonth(text: string): string | null {
  if (text === '') return ''
  const parts = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? /^(\d{4})-(\d{2})$/.exec(text)?.toReversed().slice(0, 2)
  if (!parts) return null
  const [month, year] = parts.length === 3 ? [parts[1], parts[2]] : [parts[0], parts[1]]
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null
}
