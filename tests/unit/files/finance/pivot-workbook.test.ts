import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writePivotWorkbook } from '../../../../main/files/finance/pivot-workbook.ts'
import { compareReadBack } from '../../../../main/files/finance/read-back.ts'
import { readPivotWorkbook } from '../../../../main/files/finance/read-pivot-workbook.ts'
import { controlTotals, type SealedBatch } from '../../../../main/files/finance/sealed-batch.ts'
import { readTable } from '../../../../main/files/read-table.ts'
import { batch, batches, line } from './batches.ts'

function bytesOf(content: SealedBatch): Uint8Array {
  const result = writePivotWorkbook(content)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const cellsOf = async (content: SealedBatch) => {
  const table = await readTable(bytesOf(content))
  if (!table.ok) throw new Error(JSON.stringify(table.error))
  const { header, records } = table.value
  return records.map(({ cells }) => Object.fromEntries(header.map((name, index) => [name, cells[index]])))
}

describe('pivot workbook', () => {
  it('[F338] says line by line what the CSV says, amounts as numbers', async () => {
    const lines = [line({ cents: 7 }), line({ lineNumber: 2, cents: -250, kind: 'reversal', rateCodes: [] })]
    expect(await cellsOf(batch({ lines }))).toMatchObject([
      { lot: 'IND-2026-0007', ligne: '1', titulaire: 'FABRIQUE Chloé', montant_eur: '0.07', nature: 'paiement' },
      { ligne: '2', montant_eur: '-2.5', nature: 'annulation', taux: '' },
    ])
  })

  it.each(['=1+1', '+33', '@SUM(A1)', "=cmd|' /C calc'!A0", '004812', 'a_x0041_b', '<t>&'])(
    'keeps the text %j a text',
    async (name) => {
      const [row] = await cellsOf(batch({ lines: [line({ name })] }))
      expect(row?.titulaire).toBe(name)
      expect(new TextDecoder().decode(bytesOf(batch({ lines: [line({ name })] })))).not.toContain('<f>')
    },
  )

  it('comes back with the same count, sum, accounts and line numbers, whatever the batch and its texts', async () => {
    const texts = fc.string({ unit: 'binary', maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(batches, texts, async (content, label) => {
        const hostile = { ...content, lines: content.lines.map((row) => ({ ...row, label })) }
        const read = await readPivotWorkbook(bytesOf(hostile))
        expect(read.ok && compareReadBack(hostile, read.value)).toEqual({ ok: true, value: controlTotals(hostile) })
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('writes the same bytes for the same batch', () => {
    const lines = [3, 1, 2].map((lineNumber) => line({ lineNumber }))
    expect(bytesOf(batch({ lines }))).toEqual(bytesOf(batch({ lines: lines.toReversed() })))
  })
})
