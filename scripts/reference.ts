import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { atomicWrite } from '../main/files/atomic-write.ts'
import { writeCsv } from '../main/files/csv.ts'
import type { FeedRow } from '../main/files/feeds/feed.ts'
import type { CommuneRow } from '../main/files/feeds/geography.ts'
import { type FeedName, type FeedValues, feeds } from '../main/files/feeds/index.ts'
import type { SchoolRow } from '../main/files/feeds/schools.ts'

/**
 * Turns the public files of a data folder into the tables the product ships. The exam tables beside them
 * (exams, papers, correspondence, mission types) are kept by hand, and decide which BCN codes are shipped.
 */

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'resources/reference' } },
})
if (options.data === undefined) {
  console.error('usage: node scripts/reference.ts --data DIR [--out DIR]')
  process.exit(2)
}
const [dataFolder, outFolder] = [options.data, options.out]

async function read<N extends FeedName>(feed: N, folder: string, file: string): Promise<FeedValues<N>[]> {
  const reading = await feeds[feed].read(await readFile(join(folder, file)))
  if (!reading.ok) throw new Error(`${file}: ${JSON.stringify(reading.error)}`)
  const { rows, rejected } = reading.value
  const reasons = Object.entries(Object.groupBy(rejected, (one) => `${one.rule} ${one.column ?? ''}`))
  const said = reasons.map(([reason, list]) => `${reason.trim()} ${list?.length}`).join(', ')
  console.error(`${file}: ${rows.length} rows${said === '' ? '' : `, rejected: ${said}`}`)
  return (rows as readonly FeedRow<FeedValues<N>>[]).map((row) => row.values)
}

type Cell = string | number | boolean | null
const plain = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? Number(cell) : cell)

async function write(file: string, header: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void> {
  const text = writeCsv(
    header,
    rows.map((row) => row.map(plain)),
    { lineEnd: '\n' },
  )
  const written = await atomicWrite(join(outFolder, file), Buffer.from(text))
  if (!written.ok) throw new Error(`${file}: ${written.error.code}`)
  console.error(`-> ${file}: ${rows.length} rows, ${Math.round(Buffer.byteLength(text) / 1024)} kB`)
}

const round = (value: number | null, digits: number): number | null =>
  value === null ? null : Number(value.toFixed(digits))
const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
const known = <T>(values: readonly (T | null)[]): T[] => values.filter((value): value is T & {} => value !== null)

/** Paris, Marseille and Lyon have no row of their own in the source: made from their arrondissements. */
function parentOf(code: string, name: string, communes: readonly CommuneRow[]): CommuneRow {
  const parts = communes.filter((one) => one.parent === code)
  return {
    commune: code,
    name,
    type: 'COM',
    parent: null,
    postalCodes: [...new Set(parts.flatMap((one) => one.postalCodes))].sort(),
    latitude: mean(known(parts.map((one) => one.latitude))),
    longitude: mean(known(parts.map((one) => one.longitude))),
    population: known(parts.map((one) => one.population)).reduce((sum, value) => sum + value, 0),
  }
}

const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .replace(/\bSTE\b/g, 'SAINTE')
    .replace(/\bST\b/g, 'SAINT')
    .replace(/ CEDEX.*$/, '')
    .trim()

/** Finds the INSEE code of an address: by postal code, by name when several communes share it, by name in the department. */
function communeFinder(communes: readonly CommuneRow[]) {
  const real = communes.filter((one) => !parents.has(one.commune))
  const byPostalCode = new Map<string, CommuneRow[]>()
  for (const one of real)
    for (const code of one.postalCodes) byPostalCode.set(code, [...(byPostalCode.get(code) ?? []), one])
  const byName = Map.groupBy(communes, (one) => `${one.commune.slice(0, 2)} ${plainName(one.name)}`)
  return (postalCode: string | null, town: string | null, department: string): string | null => {
    const name = plainName(town ?? '')
    const sharing = byPostalCode.get(postalCode ?? '') ?? []
    if (sharing.length === 1) return sharing[0]?.commune ?? null
    const named = sharing.find((one) => plainName(one.name) === name)
    const elsewhere = byName.get(`${department.replace(/^0/, '').slice(0, 2)} ${name}`) ?? []
    return (named ?? (elsewhere.length === 1 ? elsewhere[0] : undefined))?.commune ?? null
  }
}

const parents = new Map([
  ['13055', 'Marseille'],
  ['69123', 'Lyon'],
  ['75056', 'Paris'],
])

/**
 * The first three digits of a UAI name its department, with numbers of their own in Corsica and the Pacific: learnt from
 * the lycées, whose department is known.
 */
function departmentsByPrefix(lycees: readonly SchoolRow[]): (uai: string) => string {
  const learnt = new Map(
    lycees.flatMap((row) => (row.department === null ? [] : [[row.uai.slice(0, 3), row.department]])),
  )
  return (uai) => learnt.get(uai.slice(0, 3)) ?? uai.slice(0, 3)
}

const fullAddress = (row: SchoolRow): string =>
  known([row.address, row.addressMore, row.addressEnd])
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .join(', ')

const schoolCells = (row: SchoolRow): readonly Cell[] => [
  ...[row.uai, row.site, row.name, row.type, row.sector === 'private' ? 'Privé' : 'Public'],
  ...[fullAddress(row), row.postalCode, row.commune, row.communeName, row.department, row.academy],
  ...[
    row.general,
    row.technological,
    row.professional,
    round(row.latitude, 6),
    round(row.longitude, 6),
    row.natureCode,
  ],
]

async function schools(communes: readonly CommuneRow[], academyOf: ReadonlyMap<string, string>): Promise<SchoolRow[]> {
  const lycees = await read('schools', dataFolder, 'etablissements_lycees.csv')
  const extract = await read('schools', dataFolder, 'etablissements_second_degre.csv')
  const addresses = await read('schools', dataFolder, 'etablissements_adresses.csv')
  const addressOf = new Map(addresses.map((row) => [row.uai, row]))
  const find = communeFinder(communes)
  const departmentOf = departmentsByPrefix(lycees)
  const known = new Set(lycees.map((row) => row.uai))
  const colleges = extract.flatMap((row): SchoolRow[] => {
    const address = addressOf.get(row.uai)
    if (known.has(row.uai) || row.type !== 'Collège' || address === undefined) return []
    const department = departmentOf(row.uai)
    const commune = find(address.postalCode, address.communeName, department)
    const place = { address: address.address, postalCode: address.postalCode, communeName: address.communeName }
    const academy = academyOf.get(department) ?? null
    return [{ ...row, ...place, department, academy, commune }]
  })
  return [...lycees, ...colleges].sort((a, b) => (a.uai === b.uai ? a.site - b.site : a.uai < b.uai ? -1 : 1))
}

const schoolHeader = [
  ...['uai', 'site', 'nom', 'type', 'secteur', 'adresse', 'code_postal', 'commune_insee', 'commune', 'departement'],
  ...[
    'academie',
    'voie_generale',
    'voie_technologique',
    'voie_professionnelle',
    'latitude',
    'longitude',
    'code_nature',
  ],
]

async function geography(): Promise<readonly CommuneRow[]> {
  const listed = await read('communes', dataFolder, 'communes.csv')
  const made = [...parents].map(([code, name]) => parentOf(code, name, listed))
  const communes = [...listed, ...made].sort((a, b) => (a.commune < b.commune ? -1 : 1))
  await write(
    'communes.csv',
    ['code_insee', 'nom', 'type', 'code_commune_parente', 'codes_postaux', 'latitude', 'longitude', 'population_2021'],
    communes.map((one) => [
      ...[one.commune, one.name, one.type, one.parent, one.postalCodes.join('|')],
      ...[round(one.latitude, 5), round(one.longitude, 5), one.population],
    ]),
  )
  return communes
}

async function academyTables(): Promise<ReadonlyMap<string, string>> {
  const academies = await read('academies', dataFolder, 'academies.csv')
  const departments = await read('departments', join(dataFolder, 'bcn'), 'departements_academies_regions.csv')
  const holidays = await read('school-holidays', dataFolder, 'vacances_scolaires.csv')
  await write(
    'academies.csv',
    ['code_academie', 'libelle', 'zone_vacances', 'departements'],
    academies.map((one) => [one.academy, one.name, one.zone, one.departments.join('|')]),
  )
  const academyOf = new Map(academies.flatMap((one) => one.departments.map((code) => [code, one.academy] as const)))
  const nameOf = new Map(academies.map((one) => [one.academy, one.name]))
  await write(
    'departments.csv',
    ['codeDepartement', 'libelleDepartement', 'codeAcademie', 'libelleAcademie', 'libelleRegion'],
    departments
      .filter((one) => academyOf.has(one.department))
      .map((one) => {
        const academy = academyOf.get(one.department) ?? one.academy
        return [one.department, one.name, academy, nameOf.get(academy) ?? one.academyName, one.region]
      })
      .sort(([a = ''], [b = '']) => ((a ?? '') < (b ?? '') ? -1 : 1)),
  )
  const holidayCells = holidays.map((one) => [one.zone, one.start, one.end, one.name])
  await write('school-holidays.csv', ['zone', 'debut', 'fin', 'nom'], holidayCells)
  return academyOf
}

const frenchDate = (date: string | null): string | null => date?.split('-').reverse().join('/') ?? null

/** Of the BCN only the codes that the correspondence table names, and the open MEFs that its patterns reach. */
async function nomenclatures(): Promise<void> {
  const bcn = join(dataFolder, 'bcn')
  const correspondence = await read('correspondence', outFolder, 'correspondence.csv')
  const wanted = {
    subjects: new Set(correspondence.map((row) => row.subject)),
    disciplines: new Set(correspondence.map((row) => row.discipline)),
    mefs: [...new Set(known(correspondence.map((row) => row.mefPattern)))],
  }
  const diplomas = new Set(
    (await read('exams', outFolder, 'exams.csv')).flatMap((row) =>
      row.kind === 'specialty' ? known([row.diploma]) : [],
    ),
  )
  const exact = new Set(wanted.mefs.filter((pattern) => !pattern.endsWith('*')))
  const prefixes = wanted.mefs.filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1))
  const subjects = (await read('subjects', bcn, 'n_matiere.csv')).filter((row) => wanted.subjects.has(row.subject))
  const disciplines = await read('disciplines', bcn, 'disciplines.csv')
  const mefs = (await read('mefs', bcn, 'n_mef.csv')).filter(
    (row) =>
      row.closedOn === null &&
      (exact.has(row.mef) ||
        (prefixes.some((prefix) => row.mef.startsWith(prefix)) &&
          (diplomas.has(row.diploma) || row.scheme === '211') &&
          row.year === row.years)),
  )
  const subjectCells = subjects.map((row) => [row.subject, row.shortName, row.name, frenchDate(row.openedOn)])
  await write('subjects.csv', ['MATIERE', 'LIBELLE_COURT', 'LIBELLE_LONG', 'DATE_OUVERTURE'], subjectCells)
  const shipped = disciplines.filter((row) => wanted.disciplines.has(row.discipline))
  const disciplineCells = shipped.map((row) => [row.discipline, row.name])
  await write('disciplines.csv', ['codeDiscipline', 'libelleDiscipline'], disciplineCells)
  await write(
    'mefs.csv',
    ['MEF', 'DISPOSITIF_FORMATION', 'FORMATION_DIPLOME', 'DUREE_DISPOSITIF', 'ANNEE_DISPOSITIF', 'LIBELLE_LONG'],
    mefs.map((row) => [row.mef, row.scheme, row.diploma, row.years, row.year, row.name]).sort(),
  )
}

await mkdir(outFolder, { recursive: true })
const communes = await geography()
const academyOf = await academyTables()
await write('schools.csv', schoolHeader, (await schools(communes, academyOf)).map(schoolCells))
await nomenclatures()
