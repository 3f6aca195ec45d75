import type { FindingRow, SchoolQuality } from '../../../shared/contract/competence-doctor.ts'
import { fold } from '../../../shared/model/fold.ts'
import type { Services } from '../../boundary/services.ts'
import { type Finding, readyDoctor } from '../../domain/competences/doctor.ts'
import type { Readable, Store } from '../../store/index.ts'
import { type ThisYear, thisYear } from '../competences/practices.ts'
import { currentPostings, doctorPeople, missionsOver } from './facts.ts'
import { type Examined, qualityOfSchools } from './schools.ts'

/** A finding with the names a list shows; what its reason needs beside is read for the rows on screen only. */
export type NamedFinding = Finding &
  Readonly<Pick<FindingRow, 'id' | 'intervenant' | 'number' | 'school' | 'exam' | 'specialty' | 'paper'>> &
  Readonly<{ uais: readonly string[]; search: string }>

export type Diagnosis = Readonly<{
  year: ThisYear
  people: number
  /** Competences held or expected. */
  competences: number
  findings: readonly NamedFinding[]
  byId: ReadonlyMap<string, NamedFinding>
  schools: readonly SchoolQuality[]
}>

type Kept = Readonly<{ key: string; diagnosis: Promise<Diagnosis> }>

const kept = new WeakMap<Store, Kept>()

/** What the doctor finds in the office as it is; examined once for a revision and a day. */
export async function diagnosisOf(services: Services): Promise<Diagnosis> {
  const store = services.store()
  const today = services.ports.clock.today()
  const key = `${await store.revision()} ${today}`
  const known = kept.get(store)
  if (known?.key === key) return known.diagnosis
  const diagnosis = examine(services.read(), today)
  kept.set(store, { key, diagnosis })
  return diagnosis
}

async function examine(read: Readable, today: string): Promise<Diagnosis> {
  const year = await thisYear(read, today)
  const table = await read.selectFrom('correspondence').selectAll().orderBy('id').execute()
  const doctor = readyDoctor(table, await missionsOver(read, today))
  const postings = Map.groupBy(await currentPostings(read, year), ({ intervenantId }) => intervenantId)
  const examined = (await doctorPeople(read, year)).map((person): Examined => {
    const uais = [...new Set(postings.get(person.id)?.map(({ uai }) => uai))]
    return { uais, ...doctor(person) }
  })
  const findings = await named(read, examined)
  return {
    year,
    people: examined.length,
    competences: examined.reduce((sum, { competences }) => sum + competences, 0),
    findings,
    byId: new Map(findings.map((one) => [one.id, one])),
    schools: await qualityOfSchools(read, year, examined),
  }
}

/** Gives findings their names, people in the order of theirs. */
async function named(read: Readable, examined: readonly Examined[]): Promise<NamedFinding[]> {
  const people = await read
    .selectFrom('intervenant')
    .select(['id', 'number', 'lastName', 'firstName', 'company'])
    .where('state', '=', 'active')
    .orderBy('lastName')
    .orderBy('firstName')
    .orderBy('number')
    .execute()
  const papers = await read.selectFrom('paper').select(['id', 'examCode', 'specialtyLabel', 'label']).execute()
  const schools = await read.selectFrom('school').select(['uai', 'name']).where('site', '=', 1).execute()
  const paperOf = new Map(papers.map((row) => [row.id, row]))
  const schoolOf = new Map(schools.map((row) => [row.uai, row.name]))
  const found = Map.groupBy(
    examined.flatMap(({ uais, findings }) => findings.map((one) => ({ ...one, uais }))),
    ({ personId }) => personId,
  )
  return people.flatMap((person) =>
    (found.get(person.id) ?? []).map((one) => {
      const paper = paperOf.get(one.paperId)
      const words = {
        intervenant: `${person.lastName} ${person.firstName}`,
        number: person.number,
        school: schoolOf.get(one.uais[0] ?? '') ?? person.company,
        exam: paper?.examCode ?? '',
        specialty: paper?.specialtyLabel ?? '',
        paper: paper?.label ?? '',
      }
      const search = fold(Object.values(words).join(' '))
      return { ...one, ...words, id: `${one.kind}|${one.personId}|${one.paperId}`, search }
    }),
  )
}
