import { expect, it } from 'vitest'
import { fileHead } from '../../../../main/files/finance/file-head.ts'
import { writePain001 } from '../../../../main/files/finance/pain-001.ts'
import { writePivotCsv } from '../../../../main/files/finance/pivot-csv.ts'
import { batch, inventedIban, line } from './batches.ts'

const lines = Array.from({ length: 40 }, (_, index) => line({ lineNumber: index + 1, iban: inventedIban(index + 1) }))
const sealed = batch({ lines })

it('shows the first lines of a text file, accounts by their last four signs in their own width', () => {
  for (const [format, written] of [
    ['pain001', writePain001(sealed, '09')],
    ['pivotCsv', writePivotCsv(sealed)],
  ] as const) {
    if (!written.ok) throw new Error(JSON.stringify(written.error))
    const head = fileHead(format, written.value, sealed) ?? ''
    const whole = new TextDecoder().decode(written.value)
    expect(head.split('\n').length).toBeLessThan(whole.split('\n').length)
    expect(head).toContain(`${'•'.repeat(23)}${inventedIban(1).slice(-4)}`)
    for (const { iban } of [...lines, sealed.debtor]) expect(head).not.toContain(iban)
    expect(head.length).toBeGreaterThan(300)
  }
})

it('shows nothing of a file that is no text', () => {
  expect(fileHead('accountantList', new Uint8Array([37, 80]), sealed)).toBeNull()
})
