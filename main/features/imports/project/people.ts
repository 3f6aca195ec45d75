import { fold } from '../../../../shared/model/fold.ts'
import type { EppRow } from '../../../files/feeds/epp.ts'
import type { ExternalRow } from '../../../files/feeds/people.ts'
import { insertMany, reading, upsertMany, type Writable } from '../../../store/index.ts'
import { type Importer, wholeFeed } from '../importer.ts'
import { knownIntervenants, knownPapers, knownSchools, schoolId } from '../known.ts'

/** Next number the office gives to a person: six digits, growing. */
async function numbering(tx: Writable): Promise<() => string> {
  const last = await tx
    .selectFrom('intervenant')
    .select((e) => e.fn.max('number').as('number'))
    .executeTakeFirst()
  let next = Number(last?.number ?? '100000')
  return () => String(++next)
}

const townNames = async (tx: Writable): Promise<ReadonlyMap<string, { name: string; postalCode: string }>> =>
  new Map(
    (await tx.selectFrom('commune').select(['inseeCode', 'name', 'postalCodes']).execute()).map((row) => [
      row.inseeCode,
      { name: row.name, postalCode: row.postalCodes.split(' ')[0] ?? '' },
    ]),
  )

const commonColumns = {
  state: 'active' as const,
  stateReason: null,
  trainee: 0,
  onLeave: 0,
  partTimePercent: 100,
  reducedMobility: 0,
  vehicleCv: null,
  phone: '',
  rowVersion: 1,
}

/** Staff of the academy and their postings (F19). One person is several rows, one per posting. */
export const eppImporter: Importer<EppRow> = {
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
        town: town?.name ?? '',
        communeCode: values.homeCommune,
        staffCategory: values.category,
        grade: values.grade ?? '',
        contractEnd: values.endsOn,
      }
      const knownId = known.get(numen)
      if (knownId === undefined) {
        const id = services.ports.ids.next()
        const number = nextNumber()
        const search = fold(`${values.lastName} ${values.firstName} ${number}`)
        ids.set(numen, id)
        created.push({
          ...commonColumns,
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
        await tx
          .updateTable('intervenant')
          .set((e) => ({ ...identity, rowVersion: e('rowVersion', '+', 1) }))
          .where('id', '=', knownId)
          .execute()
      }
    }
    await insertMany(tx, 'intervenant', created)
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
        staffCategory: '',
        grade: values.profession ?? '',
        contractEnd: null,
        company: values.employer ?? '',
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
        const search = fold(`${values.lastName} ${values.firstName} ${number}`)
        const origin = { numen: null, eppNumber: null, origin: 'externals', originKey: number }
        await insertMany(tx, 'intervenant', [{ ...commonColumns, ...columns, ...origin, id, number, search }])
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
