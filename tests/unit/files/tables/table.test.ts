import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../main/files/read-table.ts'
import { plainNumber } from '../../../../main/files/table.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (text: string, options = {}) => {
  const table = await readTable(encode(text), options)
  if (!table.ok) throw new Error(JSON.stringify(table.error))
  return table.value
}
const refusal = async (text: string) => {
  const table = await readTable(encode(text))
  return table.ok ? 'accepted' : table.error
}

describe('a table', () => {
  it('forgets the empty columns and rows that spreadsheets leave at the right and at the end', async () => {
    const table = await read('a;b;;\n1;2;;\n;;;\n3;4; ;\n5\n')
    expect(table.header).toEqual(['a', 'b'])
    expect(table.records).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 4, cells: ['3', '4'] },
      { line: 5, cells: ['5'] },
    ])
  })

  it('refuses a column without a name that is not empty, or stands between others', async () => {
    expect(await refusal('a;b;\n1;2;3')).toMatchObject({ rule: 'columnUnnamed', facts: { line: 1, position: 3 } })
    expect(await refusal('a;;b\n1;;3')).toMatchObject({ rule: 'columnUnnamed', facts: { position: 2 } })
  })

  it('refuses a header that no list can have', async () => {
    expect(await refusal(`${'x'.repeat(201)};b\n1;2`)).toMatchObject({ rule: 'columnNameTooLong', facts: { line: 1 } })
    expect(await refusal(`${'x;'.repeat(1001)}y\n1`)).toMatchObject({ rule: 'tooManyColumns' })
  })

  it('reads the first rows of a large file and counts the others, without an end to a quoted cell being missed', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `${index};texte numéro ${index}`)
    const large = await read(['n;texte', '', ...rows].join('\r\n'), { firstRows: 3 })
    expect(large.records.map(({ cells }) => cells[0])).toEqual(['0', '1', '2'])
    expect(large.rowCount).toBe(30_000)
    const quoted = `n;texte\n1;"${'ligne\n'.repeat(40_000)}"\n2;b\n`
    const whole = await read(quoted, { firstRows: 3 })
    expect(whole.records.map(({ line }) => line)).toEqual([2, 40_003])
  })
})

describe('plainNumber', () => {
  it('writes what a spreadsheet shows, and leaves what is no number', () => {
    const cases = [
      ['1E+3', '1000'],
      ['0.1', '0.1'],
      ['0.30000000000000004', '0.3'],
      ['-0', '0'],
      ['1E-7', '0.0000001'],
      ['1.5E+21', '1500000000000000000000'],
      ['x', 'x'],
      ['', ''],
      ['Infinity', 'Infinity'],
    ] as const
    for (const [raw, text] of cases) expect(plainNumber(raw)).toBe(text)
  })
})
