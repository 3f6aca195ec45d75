import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { ok, type Result } from '../../../shared/model/result.ts'
import { parseCents, type ReadBack, type ReadBackLine, readBackOf, unreadable } from './read-back.ts'

const rowShape = z.object({ ligne: z.string().regex(/^\d+$/u), iban: z.string(), montant_eur: z.string() })

function parseRows(text: string): unknown[] | null {
  try {
    return parse(text, { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' })
  } catch {
    return null
  }
}

/**
 * Reads the pivot CSV back by the names of its columns. Errors: FILE_UNREADABLE with `reason` `csv`, `shape` or
 * `amount`, and the row's number from 1 (the header not counted).
 */
export function readPivotCsv(bytes: Uint8Array): Result<ReadBack> {
  const rows = parseRows(new TextDecoder('utf-8').decode(bytes))
  if (!rows) return unreadable('csv')
  const lines: ReadBackLine[] = []
  for (const [index, raw] of rows.entries()) {
    const row = rowShape.safeParse(raw)
    if (!row.success) return unreadable('shape', index + 1)
    const cents = parseCents(row.data.montant_eur, ',')
    if (cents === null) return unreadable('amount', index + 1)
    lines.push({ lineNumber: Number(row.data.ligne), iban: row.data.iban, cents })
  }
  return ok(readBackOf(lines))
}
