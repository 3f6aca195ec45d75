import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writePivotCsv } from '../../../../main/files/finance/pivot-csv.ts'
import { compareReadBack } from '../../../../main/files/finance/read-back.ts'
import { readPivotCsv } from '../../../../main/files/finance/read-pivot-csv.ts'
import type { SealedBatch } from '../../../../main/files/finance/sealed-batch.ts'
import { controlTotals } from '../../../../main/files/finance/sealed-batch.ts'
import { batch, batches, line } from './batches.ts'

function bytesOf(content: SealedBatch): Uint8Array {
  const result = writePivotCsv(content)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const textOf = (content: SealedBatch): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(content))

describe('pivot CSV', () => {
  it('starts with a byte order mark and uses semicolons, CRLF and decimal commas', () => {
    const text = textOf(batch({ lines: [line({ cents: 7 }), line({ lineNumber: 2, cents: 123_456_789 })] }))
    expect(text.startsWith('\ufefflot;circuit;')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(4)
    expect(text).toContain(';0,07;')
    expect(text).toContain(';1234567,89;')
    expect(text).toContain('004812;')
  })

  it.each(['=1+1', '+33', '-2+3', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0", '＝1+1'])(
    'makes the text %j harmless for a spreadsheet',
    (name) => {
      const rows = textOf(batch({ lines: [line({ name, label: name })] }))
      const cells = rows.split(/[;\n]/u).filter((cell) => /^"?[=+\-@\t\r＝]/u.test(cell))
      expect(cells).toEqual([])
      expect(rows).toContain(`'${name.at(0)}`)
    },
  )

  it('keeps a negative amount a number', () => {
    const content = batch({ lines: [line({ cents: 500 }), line({ lineNumber: 2, cents: -250 })] })
    expect(textOf(content)).toContain(';-2,50;')
    const read = readPivotCsv(bytesOf(content))
    expect(read.ok && read.value.cents).toBe(250)
    expect(read.ok && compareReadBack(content, read.value)).toEqual({ ok: true, value: { count: 2, cents: 250 } })
  })

  it('comes back with the same count, sum, accounts and line numbers, whatever the batch and its texts', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 20 })
    fc.assert(
      fc.property(batches, texts, texts, (content, name, label) => {
        const hostile = { ...content, lines: content.lines.map((row) => ({ ...row, name, label })) }
        const read = readPivotCsv(bytesOf(hostile))
        expect(read.ok && compareReadBack(hostile, read.value)).toEqual({ ok: true, value: controlTotals(hostile) })
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('is refused when read back with a column or a decimal mark missing', () => {
    const text = textOf(batch())
    const reason = (content: string) => {
      const read = readPivotCsv(new TextEncoder().encode(content))
      return read.ok ? null : read.error.facts.reason
    }
    expect(reason(text.replace('montant_eur', 'montant'))).toBe('shape')
    expect(reason(text.replace('123,45', '123.45'))).toBe('amount')
    expect(reason(`${text};;\r\n`)).toBe('csv')
  })
})
