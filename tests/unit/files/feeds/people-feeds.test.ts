import { describe, expect, it } from 'vitest'
import { candidatesFeed } from '../../../../main/files/feeds/candidates.ts'
import { feeds, isFeedName } from '../../../../main/files/feeds/index.ts'
import { externalsFeed, payFilesFeed, unavailabilitiesFeed } from '../../../../main/files/feeds/people.ts'
import { eppFeed } from '../../../../main/files/feeds/staff.ts'
import { imports } from '../../../../shared/text/imports.ts'
import { accepted, reasons, refused } from './support.ts'

const eppHeader =
  'numen;civilite;nom_usage;prenom;date_naissance;categorie;commune_residence;uai;affectation;discipline;date_debut'
const eppRow = (changes: Partial<Record<string, string>> = {}): string => {
  const row: Record<string, string> = {
    numen: '14E9501234ABC',
    civilite: 'MME',
    nom_usage: 'Inventée',
    prenom: 'Zoé',
    date_naissance: '02/01/1980',
    categorie: 'ENSEIGNANT',
    commune_residence: '35238',
    uai: '0350024L',
    affectation: 'PRINCIPAL',
    discipline: 'L1300',
    date_debut: '2025-09-01',
  }
  return eppHeader
    .split(';')
    .map((name) => changes[name] ?? row[name])
    .join(';')
}
const epp = (...rows: string[]) => accepted(eppFeed, [eppHeader, ...rows].join('\r\n'))

describe('epp', () => {
  it('[F19] reads people and postings; several postings of one person are several rows', async () => {
    const second = eppRow({ uai: '0310055S', affectation: 'SECONDAIRE' })
    const { rows, rejected } = await epp(eppRow(), second)
    expect(rejected).toEqual([])
    expect(rows).toHaveLength(2)
    expect(rows[0]?.values).toMatchObject({
      numen: '14E9501234ABC',
      birthDate: '1980-01-02',
      category: 'teacher',
      uai: '0350024L',
    })
  })

  it('[F151] rejects a NUMEN, a school code and a discipline of the wrong shape, without repeating the NUMEN', async () => {
    const reading = await epp(
      eppRow({ numen: '14E951234ABCD' }),
      eppRow({ uai: '0350024M' }),
      eppRow({ discipline: 'MATHS' }),
      eppRow({ discipline: '1300' }),
    )
    expect(reasons(reading)).toEqual(['2 numen numenShape', '3 uai uaiLetter', '5 discipline disciplineCode'])
    expect(reading.rejected[0]?.value).toBeNull()
  })

  it('tells every faulty cell of a row', async () => {
    const reading = await epp(
      eppRow({ nom_usage: '', date_naissance: '31/02/1980', categorie: 'PROF', commune_residence: '99' }),
    )
    expect(reasons(reading).sort()).toEqual([
      '2 categorie badChoice',
      '2 commune_residence communeCode',
      '2 date_naissance badDate',
      '2 nom_usage required',
    ])
  })

  it('rejects another identity under the same NUMEN and a second principal posting', async () => {
    const reading = await epp(
      eppRow(),
      eppRow({ nom_usage: 'Autre', uai: '0310055S', affectation: 'SECONDAIRE' }),
      eppRow({ uai: '0310044E' }),
      eppRow(),
    )
    expect(reasons(reading)).toEqual([
      '3 numen personMismatch',
      '4 affectation secondPrincipalPosting',
      '5 - repeatedRow',
    ])
  })

  it('rejects a row with a missing cell and keeps the others', async () => {
    const reading = await epp('14E9501234ABC;MME', eppRow())
    expect(reading.rows).toHaveLength(1)
    expect(reading.rejected).toMatchObject([{ line: 2, rule: 'cellCount', facts: { found: 2, expected: 11 } }])
  })

  it('refuses an empty file, a file with a header alone and a file too large', async () => {
    expect(await refused(eppFeed, '')).toMatchObject({ code: 'FILE_UNREADABLE', rule: 'emptyFile' })
    expect(await refused(eppFeed, `${eppHeader}\n`)).toMatchObject({ code: 'FILE_UNREADABLE', rule: 'noRows' })
    const large = await eppFeed.read(new TextEncoder().encode(eppHeader), { maxBytes: 10 })
    expect(large).toMatchObject({ ok: false, error: { rule: 'fileTooLarge' } })
  })
})

describe('candidates', () => {
  const header =
    'session;examen;specialite;epreuve;centre;date;heure_debut;heure_fin;commission;candidats;copies;intervenants'
  it('[F24 F27] reads commissions with candidates or copies', async () => {
    const reading = await accepted(
      candidatesFeed,
      [
        header,
        '2026-06;BCG;TOUTES;GO;0350024L;2026-06-24;08:00;18:00;A1;12;;2',
        '2026-06;BCG;TOUTES;GO;0350024L;2026-06-24;08:00;18:00;A2;;;2',
        '2026-13;BCG;TOUTES;GO;0350024L;2026-06-24;18:00;08:00;A3;12;;2',
        '2026-06;BCG;TOUTES;GO;0350024L;2026-06-24;8h;18:00;A4;-3;;2',
      ].join('\n'),
    )
    expect(reading.rows).toHaveLength(1)
    expect(reading.rows[0]?.values).toMatchObject({ candidates: 12, copies: null, people: 2, missionType: null })
    expect(reasons(reading)).toEqual([
      '3 candidats candidatesOrCopies',
      '4 session badMonth',
      '4 heure_fin dateOrder',
      '5 heure_debut badTime',
      '5 candidats badNumber',
    ])
  })
})

describe('people who are in no staff file, absences and pay files', () => {
  it('[F14] reads externals with their competences', async () => {
    const header = 'numero;civilite;nom;prenom;date_naissance;categorie;commune_residence;competences'
    const reading = await accepted(
      externalsFeed,
      `${header}\nEXT-1;M;X;Y;1970-01-01;EXTERIEUR;35238;BCP/30004/E3|CAP/22146/EP1\nEXT-2;M;X;Y;1970-01-01;RETRAITE;35238;BCP`,
    )
    expect(reading.rows[0]?.values.competences).toEqual(['BCP/30004/E3', 'CAP/22146/EP1'])
    expect(reasons(reading)).toEqual(['3 competences paperCode'])
  })

  it('rejects a NIR or an IBAN whose key is wrong and never shows it', async () => {
    const header = 'intervenant;nir;iban;titulaire;valable_depuis'
    const good = 'EXT-1;255081416802538;FR1420041010050500013M02606;X Y;2025-09-01'
    const reading = await accepted(
      payFilesFeed,
      [
        header,
        good,
        good.replace('EXT-1', 'EXT-2').replace('538;', '539;'),
        good.replace('EXT-1', 'EXT-3').replace('2606', '2607'),
      ].join('\n'),
    )
    expect(reading.rows.map((row) => row.key)).toEqual(['EXT-1'])
    expect(reading.rejected.map(({ line, rule, value }) => ({ line, rule, value }))).toEqual([
      { line: 3, rule: 'nirKey', value: null },
      { line: 4, rule: 'ibanInvalid', value: null },
    ])
  })

  it('rejects an absence that ends before it starts', async () => {
    const reading = await accepted(
      unavailabilitiesFeed,
      'intervenant;date_debut;date_fin\nEXT-1;2026-06-03;2026-06-01\nEXT-1;2026-06-01;2026-06-03',
    )
    expect(reasons(reading)).toEqual(['2 date_fin dateOrder'])
    expect(reading.rows).toHaveLength(1)
  })
})

describe('the list of feeds', () => {
  it('names each feed once and describes its formats', () => {
    for (const [name, feed] of Object.entries(feeds)) {
      expect(feed.name).toBe(name)
      expect(isFeedName(name)).toBe(true)
      expect(feed.formats.length).toBeGreaterThan(0)
    }
    expect(isFeedName('toString')).toBe(false)
  })

  it('has a name on screen for every feed', () => {
    const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    expect(Object.keys(feeds).map(camel).sort()).toEqual(Object.keys(imports.feeds).sort())
  })
})
