import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../main/files/read-table.ts'

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const read = async (value: unknown) => {
  const table = await readTable(bytes(value))
  if (!table.ok) throw new Error(JSON.stringify(table.error))
  return table.value
}
const refusal = async (value: unknown) => {
  const table = await readTable(bytes(value))
  return table.ok ? 'accepted' : table.error
}

describe('a JSON list', () => {
  it('gives a row an object, its columns in the order in which they appear', async () => {
    const rows = [{ nom: 'Zoé', ville: null }, {}, { ville: 'Lyon', codes: ['A', 1], présent: true, n: 1e15 }]
    const expected = [
      { line: 1, cells: ['Zoé', '', '', '', ''] },
      { line: 3, cells: ['', 'Lyon', 'A|1', 'OUI', '1000000000000000'] },
    ]
    for (const value of [rows, { version: 1, rows }]) {
      const table = await read(value)
      expect(table.header).toEqual(['nom', 'ville', 'codes', 'présent', 'n'])
      expect(table.records).toEqual(expected)
      expect(table).toMatchObject({ kind: 'json', encoding: 'utf-8', separator: null, rowCount: 3 })
    }
  })

  it('takes names that objects inherit as any other name', async () => {
    const table = await read('[{"__proto__":"a","constructor":"b"},{"toString":"c"}]')
    expect(table.header).toEqual(['__proto__', 'constructor', 'toString'])
    expect(table.records.map(({ cells }) => cells)).toEqual([
      ['a', 'b', ''],
      ['', '', 'c'],
    ])
  })

  it('is refused with the line of the fault, or the rank of the object', async () => {
    expect(await refusal('[{"a":"1"},\n{"a":}]')).toMatchObject({ rule: 'jsonMalformed', facts: { line: 2 } })
    expect(await refusal('[{"a":"1"},\n{"a":')).toMatchObject({ rule: 'jsonMalformed', facts: { line: 2 } })
    expect(await refusal([{ a: 1 }, { a: { b: 1 } }])).toMatchObject({
      rule: 'jsonNested',
      facts: { line: 2, column: 'a' },
    })
    expect(await refusal([{ a: [[1]] }])).toMatchObject({ rule: 'jsonNested' })
    expect(await refusal([1])).toMatchObject({ rule: 'jsonShape', facts: { line: 1 } })
    expect(await refusal({ columns: [] })).toMatchObject({ rule: 'jsonShape' })
    expect(await refusal([])).toMatchObject({ rule: 'emptyFile' })
    expect(await refusal('['.repeat(200_000))).toMatchObject({ rule: 'jsonMalformed' })
  })
})
