import { fold } from '../../../../shared/model/fold.ts'
import type { ExternalRow } from '../../../files/feeds/people.ts'
import type { StaffRow } from '../../../files/feeds/staff.ts'
import { insertMany, reading, upsertMany, type Writable } from '../../../store/index.ts'
import { type Importer, wholeFeed } from '../importer.ts'
import { knownIntervenants, knownPapers, knownSchools, schoolId } from '../known.ts'

/** Number before the first one the office gives to a person. */
const beforeFirstNumber = 100_000

/** Next number the office gives to a person. Numbers that came from elsewhere may hold letters: they do not count. */
async function numbering(tx: Writable): Promise<() => string> {
  const rows = await tx.selectFrom('intervenant').select('number').execute()
  let last = beforeFirstNumber
  for (const { number } of rows) if (/^\d+$/.test(number)) last = Math.max(last, Number(number))
  return () => {
    last += 1
    return String(last)
  }
}

const townNames = async (tx: Writable): Promise<ReadonlyMap<string, { name: string; postalCode: string }>> =>
  new Map(
    (await tx.selectFrom('commune').select(['inseeCode', 'name', 'postalCodes']).execute()).map((row) => [
      row.inseeCode,
      { name: row.name, postalCode: row.postalCodes.split(' ')[0] ?? '' },
    ]),
  )

/** What no feed says of a person who is new. */
const newcomer = {
  state: 'active' as const,
  stateReason: null,
  reducedMobility: 0,
  vehicleCv: null,
  rowVersion: 1,
}

const bit = (value: boolean | null): number => (value === true ? 1 : 0)

const searchOf = (person: Readonly<{ lastName: string; firstName: string }>, number: string): string =>
  fold(`${person.lastName} ${person.firstName} ${number}`)

/** Somebody who moves has one principal school: the one this file says. */
async function demoteFormerPrincipals(tx: Writable, intervenantIds: readonly string[]): Promise<void> {
  for (const id of intervenantIds) {
    await tx
      .updateTable('posting')
      .set({ kind: 'secondary' })
      .where('intervenantId', '=', id)
      .where('kind', '=', 'principal')
      .execute()
  }
}

const numbersById = async (tx: Writable): Promise<ReadonlyMap<string, string>> =>
  new Map((await tx.selectFrom('intervenant').select(['id', 'number']).execute()).map((row) => [row.id, row.number]))

/** Staff of the academy and their postings (F19). One person is several rows, one per posting. */
export const eppImporter: Importer<StaffRow> = {
  feed: 'epp',
  scopeOf: wholeFeed,
  references: async (read) => {
    const schools = await knownSchools(read)
    return ({ uai, site }) =>
      schools.has(schoolId(uai, site)) ? null : { column: 'uai', value: uai, rule: 'unknownSchool' }
  },
  project: async ({ tx }, services, rows) => {
    const known = await knownIntervenants(reading(tx))
    const towns = await townNames(tx)
    const nextNumber = await numbering(tx)
    const numbers = await numbersById(tx)
    const people = Map.groupBy(rows, (row) => row.values.numen)
    const created: Parameters<typeof insertMany<'intervenant'>>[2][number][] = []
    const ids = new Map<string, string>()
    for (const [numen, postings] of people) {
      const values = (postings.find((row) => row.values.postingKind === 'principal') ?? postings[0])?.values
      if (values === undefined) continue
      const town = towns.get(values.homeCommune ?? '')
      const identity = {
        title: values.title,
        lastName: values.lastName,
        firstName: values.firstName,
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
      }
      const knownId = known.get(numen)
      if (knownId === undefined) {
        const id = services.ports.ids.next()
        const number = nextNumber()
        const search = searchOf(values, number)
        ids.set(numen, id)
        created.push({
          ...newcomer,
          ...identity,
          id,
          number,
          numen,
          origin: 'epp',
          originKey: numen,
          category: 'PUBLIC_AGENT',
          company: '',
          search,
        })
      } else {
        ids.set(numen, knownId)
        const search = searchOf(values, numbers.get(knownId) ?? '')
        await tx
          .updateTable('intervenant')
          .set((e) => ({ ...identity, search, rowVersion: e('rowVersion', '+', 1) }))
          .where('id', '=', knownId)
          .execute()
      }
    }
    await insertMany(tx, 'intervenant', created)
    const moved = rows.filter(({ values }) => values.postingKind === 'principal' && known.has(values.numen))
    await demoteFormerPrincipals(
      tx,
      moved.map(({ values }) => ids.get(values.numen) ?? ''),
    )
    await upsertMany(
      tx,
      'posting',
      ['intervenantId', 'schoolId', 'disciplineCode'],
      rows.map(({ values }) => ({
        intervenantId: ids.get(values.numen) ?? '',
        schoolId: schoolId(values.uai, values.site),
        disciplineCode: values.discipline ?? '',
        kind: values.postingKind,
        startsOn: values.startsOn,
        endsOn: values.endsOn,
      })),
    )
  },
}

/** Professionals, retired agents and anybody who is in no staff file, with what the office holds them competent for. */
export const externalsImporter: Importer<ExternalRow> = {
  feed: 'externals',
  scopeOf: wholeFeed,
  references: async (read) => {
    const papers = await knownPapers(read)
    return ({ competences }) => {
      const unknown = competences.find((paper) => !papers.has(paper))
      return unknown === undefined ? null : { column: 'competences', value: unknown, rule: 'unknownPaper' }
    }
  },
  project: async ({ tx, at }, services, rows) => {
    const known = await knownIntervenants(reading(tx))
    const towns = await townNames(tx)
    for (const { values } of rows) {
      const town = towns.get(values.homeCommune)
      const columns = {
        title: values.title,
        lastName: values.lastName,
        firstName: values.firstName,
        birthDate: values.birthDate,
        email: values.email ?? '',
        address: values.address ?? '',
        postalCode: values.postalCode ?? town?.postalCode ?? '',
        town: town?.name ?? '',
        communeCode: values.homeCommune,
        category: values.category === 'retired' ? ('RETIRED' as const) : ('EXTERNAL' as const),
        phone: '',
        staffCategory: '',
        grade: values.profession ?? '',
        partTimePercent: 100,
        trainee: 0,
        onLeave: 0,
        contractEnd: null,
        company: values.employer ?? '',
        search: searchOf(values, values.intervenant),
      }
      const id = known.get(values.intervenant) ?? services.ports.ids.next()
      if (known.has(values.intervenant)) {
        await tx
          .updateTable('intervenant')
          .set((e) => ({ ...columns, rowVersion: e('rowVersion', '+', 1) }))
          .where('id', '=', id)
          .execute()
      } else {
        const number = values.intervenant
        const origin = { numen: null, eppNumber: null, origin: 'externals', originKey: number }
        await insertMany(tx, 'intervenant', [{ ...newcomer, ...columns, ...origin, id, number }])
      }
      await declareCompetences(tx, services.ports.ids.next, at, id, values.competences)
    }
  },
}

async function declareCompetences(
  tx: Writable,
  nextId: () => string,
  at: string,
  intervenantId: string,
  papers: readonly string[],
): Promise<void> {
  const held = await tx.selectFrom('competence').select('paperId').where('intervenantId', '=', intervenantId).execute()
  const fresh = papers.filter((paper) => !held.some((row) => row.paperId === paper))
  const competences = fresh.map((paper) => ({ id: nextId(), intervenantId, paperId: paper }))
  await insertMany(tx, 'competence', competences)
  await insertMany(
    tx,
    'competenceStatement',
    competences.map(({ id }) => ({
      competenceId: id,
      position: 1,
      author: 'manager' as const,
      authorCode: 'DEC',
      verdict: 'confirmed' as const,
      at,
    })),
  )
}
