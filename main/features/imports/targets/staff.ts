import type { StaffRow } from '../../../files/feeds/staff.ts'
import type { Readable } from '../../../store/index.ts'
import { numbering } from '../../intervenants/numbering.ts'
import { type Importer, type Keyed, type LookupPorts, type Target, wholeFeed } from '../importer.ts'
import { idsFor, knownIntervenants, knownSchools, schoolId, townsOf } from '../known.ts'
import { portions } from '../table-access.ts'
import { newcomer } from './newcomer.ts'

type Lookup = Readonly<{
  schools: ReadonlySet<string>
  towns: Awaited<ReturnType<typeof townsOf>>
  idOf(numen: string): string
  /** Who has each number of the staff files: it names one person in STS-WEB. */
  ownerOf: ReadonlyMap<string, string>
  /** Schools and disciplines of the principal posting each person has today. */
  principalsOf: ReadonlyMap<string, string>
  nextNumber(): string
}>

const bit = (value: boolean | null): number => (value === true ? 1 : 0)

async function staffLookup(read: Readable, rows: readonly StaffRow[], { ids }: LookupPorts): Promise<Lookup> {
  const people = await knownIntervenants(
    read,
    rows.map(({ numen }) => numen),
  )
  const idOf = idsFor(people, ids.next)
  return {
    schools: await knownSchools(
      read,
      rows.map(({ uai, site }) => schoolId(uai, site)),
    ),
    towns: await townsOf(
      read,
      rows.flatMap(({ homeCommune }) => homeCommune ?? []),
    ),
    idOf,
    ownerOf: await ownersOf(read, rows, idOf),
    principalsOf: await principalsOf(
      read,
      rows.map(({ numen }) => idOf(numen)),
    ),
    nextNumber: await numbering(read),
  }
}

async function ownersOf(
  read: Readable,
  rows: readonly StaffRow[],
  idOf: (numen: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const numbers = rows.flatMap(({ eppNumber }) => eppNumber ?? [])
  const known = await knownIntervenants(
    read,
    numbers.map((number) => `epp:${number}`),
  )
  const owners = new Map(numbers.flatMap((number) => ownedBy(number, known.get(`epp:${number}`))))
  for (const { eppNumber, numen } of rows) {
    if (eppNumber !== null && !owners.has(eppNumber)) owners.set(eppNumber, idOf(numen))
  }
  return owners
}

const placeOf = (schoolId: string, disciplineCode: string): string => `${schoolId} ${disciplineCode}`

async function principalsOf(read: Readable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const principals = new Map<string, string>()
  for (const part of portions(ids)) {
    const rows = await read
      .selectFrom('posting')
      .select(['intervenantId', 'schoolId', 'disciplineCode'])
      .where('intervenantId', 'in', part)
      .where('kind', '=', 'principal')
      .execute()
    for (const row of rows) principals.set(row.intervenantId, placeOf(row.schoolId, row.disciplineCode))
  }
  return principals
}

const ownedBy = (number: string, id: string | undefined): [string, string][] => (id === undefined ? [] : [[number, id]])

/** The person behind rows of one NUMEN, and the number they get if they are new; the principal posting's row decides. */
function personTarget(feed: string, lookup: Lookup, rows: readonly Keyed<StaffRow>[]): Target | null {
  const values = (rows.find((row) => row.values.postingKind === 'principal') ?? rows[0])?.values
  if (values === undefined) return null
  const town = lookup.towns.get(values.homeCommune ?? '')
  return {
    table: 'intervenant',
    key: { id: lookup.idOf(values.numen) },
    columns: {
      title: values.title,
      lastName: values.lastName,
      firstName: values.firstName,
      birthName: values.birthName ?? '',
      birthDate: values.birthDate,
      eppNumber: values.eppNumber,
      email: values.email ?? '',
      address: values.address ?? '',
      postalCode: values.postalCode ?? town?.postalCode ?? '',
      phone: values.phone ?? '',
      town: values.town ?? town?.name ?? '',
      communeCode: values.homeCommune,
      staffCategory: values.category,
      grade: values.grade ?? '',
      partTimePercent: values.partTimePercent ?? 100,
      trainee: bit(values.trainee),
      onLeave: bit(values.onLeave),
      contractEnd: values.contractEnd,
    },
    fresh: () => ({
      ...newcomer,
      number: lookup.nextNumber(),
      numen: values.numen,
      origin: feed,
      originKey: values.numen,
      category: 'PUBLIC_AGENT',
      company: '',
      profession: '',
    }),
  }
}

const postingTarget = (lookup: Lookup, { values }: Keyed<StaffRow>): Target => ({
  table: 'posting',
  key: {
    intervenantId: lookup.idOf(values.numen),
    schoolId: schoolId(values.uai, values.site),
    disciplineCode: values.discipline ?? '',
  },
  columns: { kind: values.postingKind, startsOn: values.startsOn, endsOn: values.endsOn },
})

/** A person has one principal school: any other posting is a secondary one, whatever its source calls it. */
const secondary = (lookup: Lookup, row: Keyed<StaffRow>): Target => {
  const target = postingTarget(lookup, row)
  return { ...target, columns: { ...target.columns, kind: 'secondary' } }
}

/** Staff of one national file and their postings (F19, F20, F22, F23). One person is several rows, one per posting. */
export const staffImporter = (feed: string): Importer<StaffRow, Lookup> => ({
  feed,
  scopeOf: wholeFeed,
  groupOf: (rowKey) => rowKey.split('|')[0] ?? rowKey,
  lookup: staffLookup,
  refers: ({ schools, ownerOf, idOf }, { uai, site, eppNumber, numen }) => {
    if (!schools.has(schoolId(uai, site))) return { column: 'uai', value: uai, rule: 'unknownSchool' }
    if (eppNumber === null || ownerOf.get(eppNumber) === idOf(numen)) return null
    return { column: 'numero_epp', value: eppNumber, rule: 'eppNumberTaken' }
  },
  targets: (lookup, rows, gone) => {
    const person = personTarget(feed, lookup, rows)
    const elsewhere = hasPrincipalElsewhere(lookup, [...rows, ...gone])
    const moved = rows.some(({ values }) => values.postingKind === 'principal')
    const former = moved ? gone.filter(({ values }) => values.postingKind === 'principal') : []
    const postings = rows.map((row) => (elsewhere ? secondary(lookup, row) : postingTarget(lookup, row)))
    const targets = [...postings, ...former.map((row) => ({ ...secondary(lookup, row), updateOnly: true as const }))]
    return person === null ? targets : [person, ...targets]
  },
})

/** True when another source, or the office, already says where the person's principal posting is. */
function hasPrincipalElsewhere(lookup: Lookup, rows: readonly Keyed<StaffRow>[]): boolean {
  const [first] = rows
  if (first === undefined) return false
  const place = lookup.principalsOf.get(lookup.idOf(first.values.numen))
  const own = rows.map(({ values }) => placeOf(schoolId(values.uai, values.site), values.discipline ?? ''))
  return place !== undefined && !own.includes(place)
}
