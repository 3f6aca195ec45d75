import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeAs } from '../../../../main/files/encoding.ts'
import { communesFeed, schoolHolidaysFeed } from '../../../../main/files/feeds/geography.ts'
import { correspondenceFeed, mefsFeed, subjectsFeed } from '../../../../main/files/feeds/nomenclatures.ts'
import { schoolsFeed } from '../../../../main/files/feeds/schools.ts'
import { accepted, fixture, reasons, refused } from './support.ts'

describe('communes', () => {
  it('reads the INSEE codes as text, Corsica and arrondissements included', async () => {
    const { rows, rejected } = await accepted(communesFeed, await fixture('communes.csv'))
    expect(rejected).toEqual([])
    expect(rows.map((row) => row.key)).toContain('01001')
    expect(rows.map((row) => row.key)).toContain('2A004')
    expect(rows.find((row) => row.key === '75101')?.values).toMatchObject({ type: 'ARM', parent: '75056' })
    expect(rows.find((row) => row.key === '85165')?.values).toMatchObject({ latitude: null, longitude: null })
  })
})

describe('schools', () => {
  it('[F153] reads the real directory of 72 columns, mark and CRLF included, and tells the sites of one UAI apart', async () => {
    const { format, rows, rejected, encoding } = await accepted(schoolsFeed, await fixture('annuaire-bom-crlf.csv'))
    expect({ format, encoding, rejected }).toEqual({ format: 'annuaire', encoding: 'utf-8', rejected: [] })
    expect(rows.map((row) => row.key).sort()).toEqual(['0010072Y/1', '0010072Y/2', '0772228D/1', '0932030B/1'])
    expect(rows.find((row) => row.key === '0932030B/1')).toMatchObject({
      line: 2,
      values: { department: '093', academy: '24', commune: '93072', general: true, natureCode: 306, sector: 'public' },
    })
  })

  it('numbers sites the same whatever the order of the file', async () => {
    const text = decodeAs(await fixture('annuaire-bom-crlf.csv'), 'utf-8')
    const [header = '', ...lines] = text.trimEnd().split('\n')
    const towns = async (content: string) =>
      new Map((await accepted(schoolsFeed, content)).rows.map((row) => [row.key, row.values.communeName]))
    const reversed = [header, ...lines.reverse()].join('\n')
    expect(await towns(reversed)).toEqual(new Map([...(await towns(text))].reverse()))
  })

  it('reads the short extract and the address list, and says when a UAI is ambiguous there', async () => {
    const extract = await accepted(schoolsFeed, await fixture('second-degre.csv'))
    expect(extract.format).toBe('second-degre')
    expect(extract.rejected.every((one) => one.rule === 'uaiAmbiguous')).toBe(true)
    expect((await accepted(schoolsFeed, await fixture('adresses.csv'))).format).toBe('adresses')
  })

  it('[F151] rejects a school code with a wrong letter, and only that row', async () => {
    const text = decodeAs(await fixture('adresses.csv'), 'utf-8').replace('0650139Y', '0650139A')
    const reading = await accepted(schoolsFeed, text)
    expect(reading.rows).toHaveLength(2)
    const cells = text.split('\n')[1]?.split(';')
    const reason = { line: 2, column: 'uai', value: '0650139A', rule: 'uaiLetter', facts: {} }
    expect(reading.rejected).toEqual([{ ...reason, cells }])
  })

  it('names the unknown column, the missing column and the repeated column', async () => {
    const text = decodeAs(await fixture('adresses.csv'), 'utf-8')
    expect(await refused(schoolsFeed, text.replace('zone_ep', 'zone_education'))).toMatchObject({
      code: 'BAD_INPUT',
      rule: 'columnUnknown',
      facts: { line: 1, column: 'zone_education', format: 'adresses' },
    })
    expect(await refused(schoolsFeed, text.replace('code_postal', 'cp'))).toMatchObject({
      code: 'BAD_INPUT',
      rule: 'columnMissing',
      facts: { line: 1, column: 'code_postal', format: 'adresses' },
    })
    expect((await refused(schoolsFeed, text.replace('zone_ep', 'uai'))).rule).toBe('columnRepeated')
  })
})

describe('nomenclatures', () => {
  it('[F24] puts back the zeros that BCN exports lose, in windows-1252 as in UTF-8', async () => {
    const utf8 = await fixture('bcn-matiere.csv')
    const reading = await accepted(subjectsFeed, utf8)
    expect(reading.rows.map((row) => row.key)).toEqual(
      ['0098', '0613', '3076'].filter((key) => reading.rows.some((row) => row.key === key)),
    )
    expect(reading.rows).toHaveLength(3)
    const old = await accepted(
      subjectsFeed,
      iconv.encode(decodeAs(utf8, 'utf-8').replace('AIDE', 'AIDÉ'), 'windows-1252'),
    )
    expect(old.encoding).toBe('windows-1252')
    expect(old.rows.some((row) => row.values.name.includes('AIDÉ'))).toBe(true)
  })

  it('reads MEFs whose comments hold loose quotation marks', async () => {
    const { rows, rejected } = await accepted(mefsFeed, await fixture('bcn-mef-loose-quotes.csv'))
    expect(rejected).toEqual([])
    expect(rows.find((row) => row.key === '2021001911')?.values).toMatchObject({
      scheme: '202',
      openedOn: '2020-09-01',
    })
  })

  it('[F145] needs at least one criterion in a correspondence row', async () => {
    const header = 'discipline;matiere;mef;examen;specialite;epreuve\n'
    const reading = await accepted(
      correspondenceFeed,
      `${header}L1300;0613;202*;BCG;TOUTES;GO\n;;;BCG;TOUTES;GO\n;;20*2;BCG;TOUTES;GO\n`,
    )
    expect(reading.rows).toHaveLength(1)
    expect(reasons(reading)).toEqual(['3 discipline noCriterion', '4 mef mefPattern'])
  })

  it('rejects holidays that end before they start, impossible dates and repeated rows', async () => {
    const rows = [
      'A;2025-12-20;2026-01-04;Noël',
      'A;2026-02-30;2026-03-01;x',
      'B;2026-03-01;2026-02-01;y',
      'A;20/12/2025;04/01/2026;Noël',
    ]
    const reading = await accepted(schoolHolidaysFeed, ['zone;debut;fin;nom', ...rows].join('\n'))
    expect(reasons(reading)).toEqual(['3 debut badDate', '4 fin dateOrder', '5 - repeatedRow'])
    expect(reading.rejected[2]?.facts).toEqual({ firstLine: 2 })
  })
})
