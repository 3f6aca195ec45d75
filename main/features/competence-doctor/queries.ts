import type { ChosenFindings, FindingRow } from '../../../shared/contract/competence-doctor.ts'
import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import { matchesWords, queryWords } from '../../../shared/model/keyword-search.ts'
import type { Services } from '../../boundary/services.ts'
import {
  type Correspondence,
  type Practice,
  readyCorrespondences,
  supportingTeaching,
} from '../../domain/competences/correspond.ts'
import type { Listing } from '../../store/index.ts'
import { practicesOf } from '../competences/practices.ts'
import { type Diagnosis, diagnosisOf, type NamedFinding } from './diagnosis.ts'
import { countsOf } from './schools.ts'

export async function doctorSummary(services: Services) {
  const { year, people, competences, findings, schools } = await diagnosisOf(services)
  return {
    schoolYear: year.schoolYear,
    people,
    competences,
    ...countsOf(findings),
    withoutTeachings: schools.filter(({ teachings }) => teachings === 0).length,
    withoutStatements: schools.filter(({ statements }) => statements === 0).length,
  }
}

export const doctorSchools = async (services: Services) => [...(await diagnosisOf(services)).schools]

type Query = Readonly<{ filter: string; facets: Readonly<Record<string, string>> }>

/** Findings of a kind, of the staff of a school, that hold every word of a filter. */
function matching({ findings }: Diagnosis, { filter, facets }: Query): NamedFinding[] {
  const words = queryWords(filter)
  return findings.filter(
    (one) =>
      (facets.kind === undefined || one.kind === facets.kind) &&
      (facets.school === undefined || one.uais.includes(facets.school)) &&
      matchesWords(one.search, words),
  )
}

/** The findings behind a selection of the list, as they stand now. */
export function chosenFindings(diagnosis: Diagnosis, chosen: ChosenFindings): NamedFinding[] {
  if (chosen.mode === 'some')
    return chosen.ids.map((id) => diagnosis.byId.get(id)).filter((one): one is NamedFinding => one !== undefined)
  const left = new Set(chosen.ids)
  return matching(diagnosis, chosen).filter(({ id }) => !left.has(id))
}

const sortKeys = {
  kind: (row: NamedFinding) => row.kind,
  intervenant: (row: NamedFinding) => fold(row.intervenant),
  school: (row: NamedFinding) => fold(row.school),
  exam: (row: NamedFinding) => row.exam,
  specialty: (row: NamedFinding) => fold(row.specialty),
  paper: (row: NamedFinding) => fold(row.paper),
  since: (row: NamedFinding) => row.since ?? '',
} as const

function sorted(rows: readonly NamedFinding[], sort: PageInput['sort']): readonly NamedFinding[] {
  if (sort === null || !Object.hasOwn(sortKeys, sort.column)) return rows
  const keyOf = sortKeys[sort.column as keyof typeof sortKeys]
  const sign = sort.direction === 'descending' ? -1 : 1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -sign : sign))
    .map(({ row }) => row)
}

/** The list of findings; people in the order of their names unless sorted otherwise. */
export async function listFindings(services: Services, input: PageInput) {
  const diagnosis = await diagnosisOf(services)
  const listing: Listing<FindingRow> = {
    name: 'competenceFinding',
    idOf: (row) => row.id,
    ids: async ({ sort, ...query }) => sorted(matching(diagnosis, query), sort).map(({ id }) => id),
    rows: async (ids) => {
      const rows = ids.map((id) => diagnosis.byId.get(id)).filter((one): one is NamedFinding => one !== undefined)
      return withReasons(services, diagnosis, rows)
    },
  }
  return services.listings.page(listing, input)
}

/** What the table deduces a missing competence from, in words, for the rows on screen. */
async function withReasons(
  services: Services,
  { year }: Diagnosis,
  rows: readonly NamedFinding[],
): Promise<FindingRow[]> {
  const read = services.read()
  const missing = rows.filter(({ kind }) => kind === 'taughtNotDeclared')
  const practices = missing.length === 0 ? new Map<string, Practice>() : await practicesOf(read, year)
  const { supportOf } = readyCorrespondences(
    await read.selectFrom('correspondence').selectAll().orderBy('id').execute(),
  )
  const labels = async (table: 'discipline' | 'subject' | 'mef') =>
    new Map((await read.selectFrom(table).select(['code', 'label']).execute()).map((row) => [row.code, row.label]))
  const [disciplines, subjects, mefs] = [await labels('discipline'), await labels('subject'), await labels('mef')]
  const because = (line: Correspondence, practice: Practice): FindingRow['because'] => {
    const teaching = supportingTeaching(line, practice)
    const name = (names: ReadonlyMap<string, string>, code: string | null | undefined): string =>
      code == null ? '' : (names.get(code) ?? code)
    return {
      discipline: name(disciplines, line.disciplineCode),
      subject: name(subjects, teaching?.subjectCode),
      mef: name(mefs, teaching?.mefCode),
    }
  }
  return rows.map(({ personId, paperId, uais: _schools, search: _search, authors, ...row }) => {
    const practice = practices.get(personId)
    const line = practice && supportOf(practice).get(paperId)
    return {
      ...row,
      intervenantId: personId,
      authors: [...authors],
      because: practice && line ? because(line, practice) : null,
    }
  })
}
