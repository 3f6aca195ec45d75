import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../../../main/files/csv.ts'
import { schoolHolidaysFeed } from '../../../../main/files/feeds/geography.ts'
import { readTable } from '../../../../main/files/read-table.ts'
import { workbookOf } from '../../../support/workbook.ts'

const header = ['zone', 'debut', 'fin', 'nom']
const text = fc.string({ unit: fc.constantFrom(...'abÉœ;,"\'<&_ 0'.split('')), maxLength: 8 })
/** A row with something on it; the sheets of spreadsheets are trimmed as they are read, CSV by the feed. */
const cells = fc.tuple(text, text, text, text).map((row) => ['x', ...row.slice(1)].map((cell) => cell.trim()))

const kindsOf = (rows: readonly (readonly string[])[]): readonly Uint8Array[] => [
  Buffer.from(writeCsv(header, rows, { lineEnd: '\n' })),
  workbookOf({ Feuille: [header, ...rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))] }),
  Buffer.from(JSON.stringify(rows.map((row) => Object.fromEntries(row.map((cell, index) => [header[index], cell]))))),
]

describe('one table', () => {
  it('is the same from CSV, XLSX and JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 6 }), async (rows) => {
        for (const bytes of kindsOf(rows)) {
          const table = await readTable(bytes)
          if (!table.ok) throw new Error(JSON.stringify(table.error))
          expect(table.value.header).toEqual(header)
          expect(table.value.records.map((record) => record.cells)).toEqual(rows)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('gives rejected rows that can be written, read and rejected again for the same reasons', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 6 }), async (rows) => {
        const first = await schoolHolidaysFeed.read(kindsOf(rows)[1] ?? new Uint8Array())
        if (!first.ok) throw new Error(JSON.stringify(first.error))
        const byLine = new Map(first.value.rejected.map((one) => [one.line, one.cells ?? []]))
        const again = await schoolHolidaysFeed.read(Buffer.from(writeCsv(first.value.header, [...byLine.values()])))
        if (!again.ok) throw new Error(JSON.stringify(again.error))
        const reason = ({ column, value, rule }: (typeof first.value.rejected)[number]) => ({ column, value, rule })
        expect(again.value.rejected.map(reason)).toEqual(first.value.rejected.map(reason))
      }),
      { numRuns: 60 },
    )
  })
})
