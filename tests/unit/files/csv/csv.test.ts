import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectSeparator, readCsv, writeCsv } from '../../../../main/files/csv.ts'
import type { Separator } from '../../../../main/files/table.ts'

const read = (text: string) => {
  const table = readCsv(text)
  if (!table.ok) throw new Error(table.error.rule)
  return table.value
}

describe('detectSeparator', () => {
  it('counts separators outside quotation marks and prefers the semicolon', () => {
    expect(detectSeparator('uai;nom;ville')).toBe(';')
    expect(detectSeparator('uai\tnom\tville')).toBe('\t')
    expect(detectSeparator('uai,nom,ville')).toBe(',')
    expect(detectSeparator('"a,b,c,d";nom')).toBe(';')
    expect(detectSeparator('uai')).toBe(';')
  })
})

describe('readCsv', () => {
  it('gives each row the line on which it starts, blank lines and multi-line cells included', () => {
    const { records } = read('a;b\n1;2\n\n"x\ny";3\n4;5;6\n')
    expect(records).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 4, cells: ['x\ny', '3'] },
      { line: 6, cells: ['4', '5', '6'] },
    ])
  })

  it('accepts the loose quotation marks of national exports', () => {
    expect(read('a;b\n1;le libellé "CPES" court\n').records[0]?.cells[1]).toBe('le libellé "CPES" court')
  })

  it('refuses an open quotation mark and names the line where its row starts', () => {
    const table = readCsv('a;b\n1;2\n3;"4\n5;6\n7;8\n')
    expect(table).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNREADABLE', rule: 'csvMalformed', facts: { line: 3 } },
    })
  })

  it('refuses a text without any line', () => {
    expect(readCsv('\n \n')).toMatchObject({ ok: false, error: { rule: 'emptyFile' } })
  })

  it('reads back whatever writeCsv wrote, with the right line numbers', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab;,\t"\' é=+-@'.split('')), maxLength: 8 })
    const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((one) => one.trim() !== ''))
    const separators = fc.constantFrom<Separator>(';', ',', '\t')
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), separators, fc.boolean(), (rows, separator, crlf) => {
        const text = writeCsv(['un', 'deux', 'trois'], rows, { separator, lineEnd: crlf ? '\r\n' : '\n' })
        const table = read(text.replace(/\r\n/g, '\n'))
        expect(table.header).toEqual(['un', 'deux', 'trois'])
        expect(table.records).toEqual(rows.map((cells, index) => ({ line: index + 2, cells })))
      }),
    )
  })
})
