import { describe, expect, it } from 'vitest'
import { communesFeed, schoolHolidaysFeed } from '../../../../main/files/feeds/geography.ts'
import { payFilesFeed } from '../../../../main/files/feeds/people.ts'
import { schoolsFeed } from '../../../../main/files/feeds/schools.ts'
import { accepted, fixture, reasons, refused } from './support.ts'

const header = 'Zone;Premier jour;Dernier jour;Libellé;Remarque'
const mapping = { Zone: 'zone', 'Premier jour': 'debut', 'Dernier jour': 'fin', Libellé: 'nom', Remarque: '' }
const file = [header, 'A;2025-12-20;2026-01-04;Noël;x', 'B;2025-12-20;2025-12-01;Noël;y'].join('\n')

describe('a mapping', () => {
  it('makes the columns of a file stand for those of the profile, and rejections keep the words of the file', async () => {
    const reading = await accepted(schoolHolidaysFeed, file, { mapping })
    expect(reading.rows.map((row) => row.values)).toEqual([
      { zone: 'A', start: '2025-12-20', end: '2026-01-04', name: 'Noël' },
    ])
    expect(reading.header).toEqual(header.split(';'))
    expect(reasons(reading)).toEqual(['3 Dernier jour dateOrder'])
    expect(reading.rejected[0]?.cells).toEqual(['B', '2025-12-20', '2025-12-01', 'Noël', 'y'])
  })

  it('refuses a column nobody mapped, a column missing once mapped, and two columns for one', async () => {
    const { Remarque: _, ...without } = mapping
    expect(await refused(schoolHolidaysFeed, file, { mapping: without })).toMatchObject({
      rule: 'columnUnknown',
      facts: { line: 1, column: 'Remarque' },
    })
    expect(await refused(schoolHolidaysFeed, file, { mapping: { ...mapping, Zone: '' } })).toMatchObject({
      rule: 'columnMissing',
      facts: { column: 'zone' },
    })
    expect(await refused(schoolHolidaysFeed, file, { mapping: { ...mapping, Remarque: 'nom' } })).toMatchObject({
      rule: 'columnRepeated',
      facts: { column: 'Remarque' },
    })
  })

  it('leaves the columns it does not name as they are, inherited names included', async () => {
    const plain = 'zone;debut;fin;nom;constructor\nA;2025-12-20;2026-01-04;Noël;x'
    expect((await refused(schoolHolidaysFeed, plain)).facts).toMatchObject({ column: 'constructor' })
    const reading = await accepted(schoolHolidaysFeed, plain, { mapping: { constructor: '' } })
    expect(reading.rows).toHaveLength(1)
  })
})

describe('choices of a reading', () => {
  it('read with the separator and the encoding that somebody chose', async () => {
    const text = 'zone,debut,fin,nom\nA,2025-12-20,2026-01-04,"Noël; hiver"'
    const chosen = await accepted(schoolHolidaysFeed, Buffer.from(text, 'latin1'), {
      separator: ',',
      encoding: 'iso-8859-15',
    })
    expect(chosen.encoding).toBe('iso-8859-15')
    expect(chosen.rows[0]?.values.name).toBe('Noël; hiver')
    expect((await refused(schoolHolidaysFeed, text, { separator: '\t' })).rule).toBe('columnMissing')
  })

  it('refuse to read as UTF-8 what is not, and any encoding of UTF-16', async () => {
    const latin = Buffer.from('zone;debut;fin;nom\nA;2025-12-20;2026-01-04;Noël', 'latin1')
    expect(await refused(schoolHolidaysFeed, latin, { encoding: 'utf-8' })).toMatchObject({
      rule: 'encodingMismatch',
      facts: { declared: 'utf-8' },
    })
    const wide = Buffer.from('\uFEFFzone', 'utf16le')
    expect((await refused(schoolHolidaysFeed, wide, { encoding: 'windows-1252' })).rule).toBe('encodingUtf16')
  })

  it('hold the file to the format that somebody chose', async () => {
    const bytes = await fixture('adresses.csv')
    expect((await refused(schoolsFeed, bytes, { format: 'annuaire' })).facts).toMatchObject({ format: 'annuaire' })
    expect(await refused(communesFeed, bytes, { format: 'annuaire' })).toMatchObject({
      rule: 'formatUnknown',
      facts: { format: 'annuaire' },
    })
  })
})

describe('rejected rows', () => {
  it('keep their cells, whatever the fault, so that they can be corrected and imported again', async () => {
    const names = 'intervenant;nir;iban;titulaire;valable_depuis'
    const good = 'EXT-1;255081416802538;FR1420041010050500013M02606;X Y;2025-09-01'
    const rows = [good, good, 'EXT-2;1;2', good.replace('EXT-1', 'EXT-3').replace('2025-09-01', 'hier')]
    const reading = await accepted(payFilesFeed, [names, ...rows].join('\n'))
    expect(reasons(reading)).toEqual(['3 - repeatedRow', '4 - cellCount', '5 valable_depuis badDate'])
    expect(reading.rejected.map((one) => one.cells?.join(';'))).toEqual(rows.slice(1))
    expect(reading.header.join(';')).toBe(names)
  })
})
