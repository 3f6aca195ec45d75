import { describe, expect, it } from 'vitest'
import { readTable } from '../../../../main/files/read-table.ts'
import { type Cell, workbookFiles, workbookOf, zipOf } from '../../../support/workbook.ts'

const read = async (bytes: Uint8Array, sheet?: string) => {
  const table = await readTable(bytes, sheet === undefined ? {} : { sheet })
  if (!table.ok) throw new Error(JSON.stringify(table.error))
  return table.value
}
const refusal = async (bytes: Uint8Array, sheet?: string) => {
  const table = await readTable(bytes, sheet === undefined ? {} : { sheet })
  return table.ok ? `accepted ${table.value.records.length} rows` : table.error
}

describe('a workbook', () => {
  it('gives its rows with the number they have in the sheet, blank rows skipped', async () => {
    const table = await read(workbookOf({ Feuil1: [[], ['nom', 'ville'], ['Zoé', 'Lyon'], [], ['Anne & <Co>', null]] }))
    expect(table).toMatchObject({ kind: 'xlsx', sheets: ['Feuil1'], sheet: 'Feuil1', headerLine: 2, rowCount: 2 })
    expect(table.header).toEqual(['nom', 'ville'])
    expect(table.records).toEqual([
      { line: 3, cells: ['Zoé', 'Lyon'] },
      { line: 5, cells: ['Anne & <Co>', ''] },
    ])
  })

  it('writes dates, times, numbers and truth as the profiles do', async () => {
    const cases: readonly (readonly [Cell, string])[] = [
      [{ date: 46_197 }, '2026-06-24'],
      [{ date: 46_197.75 }, '2026-06-24'],
      [{ date: 61 }, '1900-03-01'],
      [{ time: 1 / 3 }, '08:00'],
      [{ time: 0.770833333333333 }, '18:30'],
      [255_081_416_802_538, '255081416802538'],
      [{ raw: '<c r="@"><v>2.55081416802538E+14</v></c>' }, '255081416802538'],
      [{ raw: '<c r="@"><v>12.300000000000001</v></c>' }, '12.3'],
      [{ raw: '<c r="@"><v>1.5E-7</v></c>' }, '0.00000015'],
      [{ raw: '<c r="@" s="3"><v>1000</v></c>' }, '01000'],
      [{ raw: '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, '#DIV/0!'],
      [0, '0'],
      [true, 'OUI'],
      [false, 'NON'],
      [{ raw: '<c r="@" t="str"><f>A1&amp;"x"</f><v>lu</v></c>' }, 'lu'],
      ['0350024L', '0350024L'],
      ['007', '007'],
    ]
    const { records } = await read(workbookOf({ F: [['n', 'v'], ...cases.map(([cell]) => ['x', cell])] }))
    expect(records.map(({ cells }) => cells[1])).toEqual(cases.map(([, text]) => text))
  })

  it('keeps an error that stands at the right of all values, and lines its rows up', async () => {
    const error = { raw: '<c r="@" t="e"><v>#N/A</v></c>' }
    const { header, records } = await read(workbookOf({ Autre: [['x']], F: [['a', 'b'], ['1', error], ['2']] }), 'F')
    expect(header).toEqual(['a', 'b'])
    expect(records.map(({ cells }) => cells)).toEqual([
      ['1', '#N/A'],
      ['2', ''],
    ])
  })

  it('is read from its first sheet that holds something, or from the sheet asked for', async () => {
    const book = workbookOf({ Vide: [], Données: [['a'], ['1']], 'Autre <liste>': [['b'], ['2']] })
    expect(await read(book)).toMatchObject({ sheet: 'Données', header: ['a'] })
    expect(await read(book, 'Autre <liste>')).toMatchObject({ header: ['b'] })
    expect((await read(book)).sheets).toEqual(['Vide', 'Données', 'Autre <liste>'])
    expect(await refusal(book, 'Feuille')).toMatchObject({ rule: 'sheetUnknown', facts: { sheet: 'Feuille' } })
    expect(await refusal(workbookOf({ Vide: [] }))).toMatchObject({ rule: 'emptyFile' })
  })

  it('keeps every cell of a sheet of many rows', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [`é${index}`, index, { date: 40_000 + index }])
    const { records } = await read(workbookOf({ F: [['texte', 'nombre', 'date'], ...rows] }))
    expect(records).toHaveLength(5000)
    expect(records.every(({ line, cells }, index) => line === index + 2 && cells[0] === `é${index}`)).toBe(true)
    expect(records.every(({ cells }, index) => cells[1] === String(index))).toBe(true)
  })

  it('is told from another archive by what is in it, and refused when it is damaged, locked or forged', async () => {
    const files = workbookFiles({ F: [['a'], ['1']] })
    const whole = zipOf(files)
    const sheet = files.at(-1)
    if (sheet === undefined) throw new Error('A workbook has a sheet')
    const others = files.slice(0, -1)
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ['an archive of something else', zipOf([{ name: 'a.csv', content: Buffer.from('a;b') }]), 'zipArchive'],
      ['an empty archive', zipOf([]), 'zipArchive'],
      ['a workbook cut short', whole.subarray(0, whole.length - 40), 'workbookDamaged'],
      ['a workbook without its sheet', zipOf(others), 'workbookDamaged'],
      ['a locked file inside', zipOf([...others, { ...sheet, encrypted: true }]), 'workbookLocked'],
      ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'workbookLocked'],
      ['a file that says it is large', zipOf([...others, { ...sheet, claimedSize: 900_000_000 }]), 'workbookTooLarge'],
      ['a file larger than it says', zipOf([...others, { ...sheet, claimedSize: 10 }]), 'workbookDamaged'],
    ]
    for (const [name, bytes, rule] of cases) expect([name, await refusal(bytes)]).toMatchObject([name, { rule }])
  })

  it('is refused before its grid is laid out when a cell stands at the far corner', async () => {
    for (const at of ['A99999999', 'XFD1048576', 'ZZZZZZZ2']) {
      const cell = `<c r="${at}"><v>1</v></c>`
      const row = `<worksheet><sheetData><row r="${at.replace(/\D/g, '')}">${cell}</row></sheetData></worksheet>`
      expect(await refusal(workbookOf({ F: row }))).toMatchObject({ rule: 'tableTooLarge' })
    }
  })

  it('names the cell that cannot be made out', async () => {
    const book = workbookOf({
      F: [
        ['a', 'b'],
        ['1', { raw: '<c r="@" t="s"><v>99</v></c>' }],
      ],
    })
    expect(await refusal(book)).toMatchObject({ rule: 'workbookCell', facts: { line: 2, position: 2 } })
  })

  it('never reads an entity that a sheet declares for itself', async () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>&amp;x;&x;</t></is></c></row>'
    const forged = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet><sheetData>${row}</sheetData></worksheet>`
    expect((await read(workbookOf({ F: forged }))).header).toEqual(['&x;&x;'])
  })
})
