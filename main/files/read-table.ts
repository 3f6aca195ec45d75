import { ok, type Result } from '../../shared/model/result.ts'
import { readCsv } from './csv.ts'
import { decodeAs, encodingOf } from './encoding.ts'
import { type ImportProblem, unexpected, unreadable } from './feeds/problems.ts'
import { looksJson, readJson } from './json-table.ts'
import { type Table, type TableOptions, withCleanHeader } from './table.ts'
import { isOldWorkbook, readWorkbook } from './workbook.ts'
import { isZip } from './zip.ts'

/** Enough of a large file to know its columns. */
const headBytes = 200_000

const lineFeed = 0x0a

function countLines(bytes: Uint8Array): number {
  let [lines, isWritten] = [0, false]
  for (const byte of bytes) {
    if (byte === lineFeed) {
      if (isWritten) lines += 1
      isWritten = false
    } else if (byte > 0x20) isWritten = true
  }
  return isWritten ? lines + 1 : lines
}

/** The first whole lines of a file; all of it when it is short or is one line. */
function headOf(bytes: Uint8Array): Uint8Array {
  const end = bytes.length > headBytes ? bytes.lastIndexOf(lineFeed, headBytes) : -1
  return end > 0 ? bytes.subarray(0, end) : bytes
}

async function readText(
  bytes: Uint8Array,
  { encoding: chosen, separator, firstRows }: TableOptions,
): Promise<Result<Table, ImportProblem>> {
  const found = encodingOf(bytes, chosen)
  if (!found.ok) return found
  const encoding = found.value
  const text = (part: Uint8Array): string => decodeAs(part, encoding)
  const beginning = text(bytes.subarray(0, 1000))
  if (/^\s*</.test(beginning)) return unexpected('xmlInsteadOfTable')
  if (looksJson(beginning)) {
    const table = readJson(text(bytes), { ...(firstRows === undefined ? {} : { firstRows }) })
    return table.ok ? ok({ ...table.value, encoding }) : table
  }
  const reading = { ...(separator === undefined ? {} : { separator }) }
  const kind = { kind: 'csv' as const, encoding, sheets: [], sheet: null }
  if (firstRows !== undefined) {
    const table = readCsv(text(headOf(bytes)), { ...reading, firstRows })
    if (table.ok) return ok({ ...kind, ...table.value, rowCount: countLines(bytes) - 1 })
  }
  // The head of a file may stop inside a quoted cell: only the whole file says whether that cell ends.
  const table = readCsv(text(bytes), reading)
  return table.ok ? ok({ ...kind, ...table.value, rowCount: table.value.records.length }) : table
}

/**
 * Reads a file of rows under one header: CSV, an XLSX workbook or JSON, told apart by what is in it, never by its name.
 * The header is clean and every row is text; what the columns mean is the feed's business.
 */
export async function readTable(bytes: Uint8Array, options: TableOptions = {}): Promise<Result<Table, ImportProblem>> {
  if (isOldWorkbook(bytes)) return unreadable('workbookLocked')
  const table = isZip(bytes) ? await readWorkbook(bytes, options) : await readText(bytes, options)
  return table.ok ? withCleanHeader(table.value) : table
}
