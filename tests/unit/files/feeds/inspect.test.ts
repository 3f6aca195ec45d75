import { describe, expect, it } from 'vitest'
import { feeds } from '../../../../main/files/feeds/index.ts'
import { type InspectOptions, inspectFeed } from '../../../../main/files/feeds/inspect.ts'
import { fold } from '../../../../shared/model/fold.ts'
import { workbookOf } from '../../../support/workbook.ts'
import { bytes, fixture } from './support.ts'

async function inspected(feed: keyof typeof feeds, content: Uint8Array | string, options: InspectOptions = {}) {
  const found = await inspectFeed(feeds[feed], typeof content === 'string' ? bytes(content) : content, options)
  if (!found.ok) throw new Error(JSON.stringify(found.error))
  return found.value
}
const understood = (inspection: Awaited<ReturnType<typeof inspected>>) =>
  inspection.columns.map(({ name, profileColumn, how }) => [name, profileColumn, how])

const staff = [
  "Civ,NOM D'USAGE,Prénom,Né(e) le,NUMEN,Catégorie,Code INSEE,RNE,Affectation,Discipline,Date de début,Observations",
  'MME,Inventée,Zoé,02/01/1980,14E9501234ABC,ENSEIGNANT,35238,0350024L,PRINCIPAL,L1300,2025-09-01,rien',
].join('\n')

describe('inspection of a file', () => {
  it('recognises columns by what the office said, by their name, by a name like it, in that order', async () => {
    const found = await inspected('epp', staff, { saved: { 'Né(e) le': 'date_naissance', Observations: '' } })
    expect(found).toMatchObject({ kind: 'csv', encoding: 'utf-8', separator: ',', rows: 1, format: 'epp-ouvert' })
    expect(understood(found)).toEqual([
      ['Civ', 'civilite', 'similar'],
      ["NOM D'USAGE", 'nom_usage', 'similar'],
      ['Prénom', 'prenom', 'similar'],
      ['Né(e) le', 'date_naissance', 'saved'],
      ['NUMEN', 'numen', 'similar'],
      ['Catégorie', 'categorie', 'similar'],
      ['Code INSEE', 'commune_residence', 'similar'],
      ['RNE', 'uai', 'similar'],
      ['Affectation', 'affectation', 'similar'],
      ['Discipline', 'discipline', 'similar'],
      ['Date de début', 'date_debut', 'similar'],
      ['Observations', '', 'saved'],
    ])
    expect(found).toMatchObject({ missing: [], ready: true })
  })

  it('says what is missing and what nobody knows, and is not ready then', async () => {
    const found = await inspected('epp', 'numen;uai;couleur\n14E9501234ABC;0350024L;bleu')
    expect(found.missing).toEqual([
      ...['civilite', 'nom_usage', 'prenom', 'date_naissance', 'categorie', 'commune_residence', 'affectation'],
      ...['discipline', 'date_debut'],
    ])
    expect(found.columns[2]).toEqual({ name: 'couleur', samples: ['bleu'], profileColumn: null, how: 'none' })
    expect(found.ready).toBe(false)
  })

  it('shows no sample of a secret column, nor of one that looks like a NIR, an IBAN or a NUMEN', async () => {
    const text = [
      'intervenant;nir;iban;titulaire;valable_depuis;a;b;c;d',
      'EXT-1;2;FR14;Paul;2025-09-01;2 55 08 14 168 025 38;FR14 2004 1010 0505 0001 3M02 606;14e9501234abc;0350024L',
    ].join('\n')
    const found = await inspected('pay-files', text)
    const samples = Object.fromEntries(found.columns.map((column) => [column.name, column.samples]))
    expect(samples).toEqual({
      ...{ intervenant: [], nir: [], iban: [], a: [], b: [], c: [] },
      ...{ titulaire: ['Paul'], valable_depuis: ['2025-09-01'], d: ['0350024L'] },
    })
    const secrets = found.formats[0]?.columns.filter((column) => column.secret).map((column) => column.name)
    expect(secrets).toEqual(['intervenant', 'nir', 'iban', 'bic'])
  })

  it('proposes the format whose required columns are found most, and leaves out columns it does not read', async () => {
    const found = await inspected('schools', await fixture('annuaire-bom-crlf.csv'))
    expect(found).toMatchObject({ format: 'annuaire', ready: true, rows: 4 })
    expect(found.columns.find((column) => column.name === 'Telephone')).toMatchObject({
      profileColumn: '',
      how: 'exact',
    })
    expect((await inspected('schools', await fixture('adresses.csv'))).format).toBe('adresses')
    const chosen = await inspected('schools', await fixture('adresses.csv'), { format: 'second-degre' })
    expect(chosen).toMatchObject({ format: 'second-degre', ready: false })
    const unknown = await inspectFeed(feeds.schools, await fixture('adresses.csv'), { format: 'autre' })
    expect(unknown).toMatchObject({ ok: false, error: { rule: 'formatUnknown' } })
  })

  it('reads with the separator, the encoding and the sheet that somebody chose', async () => {
    const text = Buffer.from('zone,debut;fin\tnom\nA,1;2\té', 'latin1')
    expect(await inspected('school-holidays', text, { separator: '\t', encoding: 'iso-8859-1' })).toMatchObject({
      encoding: 'iso-8859-1',
      separator: '\t',
      columns: [{ name: 'zone,debut;fin' }, { name: 'nom', samples: ['é'] }],
    })
    const book = workbookOf({ Zones: [['zone'], ['A']], Suite: [['Nom'], ['Noël'], ['Hiver']] })
    expect(await inspected('school-holidays', book, { sheet: 'Suite' })).toMatchObject({
      kind: 'xlsx',
      separator: null,
      sheets: ['Zones', 'Suite'],
      sheet: 'Suite',
      rows: 2,
      columns: [{ name: 'Nom', profileColumn: 'nom' }],
    })
  })

  it('tells how an XML file reads, and refuses what cannot be read', async () => {
    const found = await inspected('sts-web', await fixture('sts_emp_0350024L_2025.xml'))
    expect(found).toMatchObject({ kind: 'xml', encoding: 'iso-8859-15', format: 'sts-emp', columns: [], ready: true })
    expect(found.rows).toBeGreaterThan(0)
    const repeated = await inspectFeed(feeds.epp, bytes('uai;uai\n1;2'))
    expect(repeated).toMatchObject({ ok: false, error: { rule: 'columnRepeated' } })
  })

  it('gives a mapping that reads the file, whatever names it had', async () => {
    const found = await inspected('epp', staff.replace('Né(e) le', 'Née le'), { saved: { Observations: '' } })
    expect(found.ready).toBe(true)
    const mapping = Object.fromEntries(found.columns.map(({ name, profileColumn }) => [name, profileColumn ?? '']))
    const reading = await feeds.epp.read(bytes(staff.replace('Né(e) le', 'Née le')), { mapping })
    expect(reading.ok && reading.value.rows[0]?.values).toMatchObject({ lastName: 'Inventée', birthDate: '1980-01-02' })
  })
})

describe('aliases', () => {
  const key = (name: string): string => fold(name).replace(/[^a-z0-9]/g, '')
  it.each(
    Object.values(feeds).flatMap((feed) =>
      feed.formats.map((format) => [`${feed.name} ${format.name}`, format] as const),
    ),
  )('of %s each name one column', (_, { columns }) => {
    const names = columns.flatMap((column) => [...new Set([column.name, ...column.aliases].map(key))])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
