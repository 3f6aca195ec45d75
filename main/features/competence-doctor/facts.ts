import { civilDay } from '../../../shared/model/civil-days.ts'
import type { DoctorPerson } from '../../domain/competences/doctor.ts'
import type { Readable } from '../../store/index.ts'
import { spokenOf } from '../competences/effective.ts'
import { practicesOf, type ThisYear } from '../competences/practices.ts'

/** Postings that have not ended, principal first, with the code of the school of each: a school is all the sites of its UAI. */
export const currentPostings = (read: Readable, { today }: ThisYear) =>
  read
    .selectFrom('posting')
    .innerJoin('school', 'school.id', 'posting.schoolId')
    .select(['intervenantId', 'school.uai'])
    .where((e) => e.or([e('endsOn', 'is', null), e('endsOn', '>=', today)]))
    .orderBy('posting.kind')
    .orderBy('school.uai')
    .execute()

/** How many teachings of this year each school has sent. */
export async function teachingsBySchool(read: Readable, { schoolYear }: ThisYear): Promise<Map<string, number>> {
  const rows = await read
    .selectFrom('teaching')
    .innerJoin('school', 'school.id', 'teaching.schoolId')
    .select('school.uai')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('schoolYear', '=', schoolYear)
    .groupBy('school.uai')
    .execute()
  return new Map(rows.map(({ uai, count }) => [uai, count]))
}

/** Missions that are over and need a competence, by paper, sorted by first day. */
export async function missionsOver(read: Readable, today: string) {
  const rows = await read
    .selectFrom('mission')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .select(['paperId', 'firstDate as from', 'lastDate as to'])
    .where('missionType.needsCompetence', '=', 1)
    .where('lastDate', '<', today)
    .orderBy('firstDate')
    .execute()
  return Map.groupBy(rows, ({ paperId }) => paperId)
}

/** Everybody active as the doctor sees them. */
export async function doctorPeople(read: Readable, year: ThisYear): Promise<DoctorPerson[]> {
  const practices = await practicesOf(read, year)
  const sending = await teachingsBySchool(read, year)
  const postings = await currentPostings(read, year)
  const known = new Set(postings.filter(({ uai }) => sending.has(uai)).map((row) => row.intervenantId))
  const competences = Map.groupBy(
    await read.selectFrom('competence').select(['id', 'intervenantId', 'paperId']).orderBy('paperId').execute(),
    ({ intervenantId }) => intervenantId,
  )
  const spoken = await datedWords(read)
  const served = await servedPapers(read)
  const unavailable = Map.groupBy(
    await read.selectFrom('unavailability').select(['intervenantId', 'fromDate as from', 'toDate as to']).execute(),
    ({ intervenantId }) => intervenantId,
  )
  const none: ReadonlySet<string> = new Set()
  return [...practices].map(([id, practice]) => ({
    id,
    practice,
    teachingsKnown: practice.teachings.length > 0 || known.has(id),
    competences: (competences.get(id) ?? []).map((row) => ({
      paperId: row.paperId,
      spoken: spoken.get(row.id) ?? [],
    })),
    servedPapers: served.get(id) ?? none,
    unavailable: unavailable.get(id) ?? [],
  }))
}

async function datedWords(read: Readable) {
  const spoken = await spokenOf(read)
  return new Map([...spoken].map(([id, said]) => [id, said.map((word) => ({ ...word, day: civilDay(word.at) }))]))
}

/** Papers of the missions, among those that need a competence, that each person was ever given and did not lose. */
export async function servedPapers(read: Readable): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await read
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .select(['intervenantId', 'paperId'])
    .where('missionType.needsCompetence', '=', 1)
    .where('assignment.state', '<>', 'withdrawn')
    .execute()
  const papers = new Map<string, Set<string>>()
  for (const { intervenantId, paperId } of rows)
    papers.set(intervenantId, (papers.get(intervenantId) ?? new Set()).add(paperId))
  return papers
}
