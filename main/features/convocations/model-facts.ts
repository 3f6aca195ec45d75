import { isEffective } from '../../domain/competences/effective.ts'
import type { ConvocationDistance } from '../../files/pdf/convocation-model.ts'
import type { Readable } from '../../store/index.ts'
import { statementsOf } from '../competences/effective.ts'
import { distanceFacts } from '../distances/facts.ts'
import { placeFinder } from '../distances/places.ts'
import { roadFactor } from '../distances/road-factor.ts'
import { inChunks } from '../in-chunks.ts'
import { type Signatory, signatoryFinder } from '../signatures/signatories.ts'

/** What a convocation prints beside the rows of its mission: worked out, not stored. */
export type ModelFacts = Readonly<{
  missionTypeEnglish: string
  /** Null when the mission has nothing to mark. */
  digitalMarking: boolean | null
  reportTo: string
  documentsToBring: readonly string[]
  distance: ConvocationDistance | null
  /** Standing of the person's competence for the paper; null when the office chose without one. */
  competence: 'confirmed' | 'deduced' | null
  /** Missions of the person in the session, this one included. */
  missionsOfSession: number
  /** Null when nobody was named to sign: the pre-flight says so. */
  signatory: Signatory | null
}>

const lines = (text: string): readonly string[] =>
  text
    .split(/[\n;]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const pairOf = (intervenantId: string, other: string): string => `${intervenantId} ${other}`

const loadRows = (read: Readable, ids: readonly string[]) =>
  inChunks(ids, (chunk) =>
    read
      .selectFrom('assignment')
      .innerJoin('mission', 'mission.id', 'assignment.missionId')
      .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
      .innerJoin('seat', 'seat.id', 'assignment.seatId')
      .innerJoin('school as centre', 'centre.id', 'mission.centreId')
      .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
      .select(['assignment.id', 'assignment.intervenantId', 'mission.centreId', 'mission.sessionId'])
      .select((e) => e.fn.coalesce('seat.paperId', 'mission.paperId').as('paperId'))
      .select(['mission.reportTo', 'mission.documentsToBring', 'missionType.labelEnglish', 'missionType.entryForm'])
      .select(['missionType.dematerialised', 'centre.latitude', 'centre.longitude', 'centre.communeCode'])
      .select('intervenant.communeCode as homeCommune')
      .where('assignment.id', 'in', chunk)
      .execute(),
  )

/** The main school of each person, with where it is. */
async function schoolsOf(read: Readable, people: readonly string[]) {
  const rows = await inChunks(people, (chunk) =>
    read
      .selectFrom('posting')
      .innerJoin('school', 'school.id', 'posting.schoolId')
      .select(['posting.intervenantId', 'school.id', 'school.latitude', 'school.longitude', 'school.communeCode'])
      .where('posting.intervenantId', 'in', chunk)
      .where('posting.kind', '=', 'principal')
      .orderBy('posting.schoolId')
      .execute(),
  )
  return new Map(rows.toReversed().map((row) => [row.intervenantId, row]))
}

async function competencesOf(read: Readable, people: readonly string[]) {
  const rows = await inChunks(people, (chunk) =>
    read
      .selectFrom('competence')
      .select(['id', 'intervenantId', 'paperId'])
      .where('intervenantId', 'in', chunk)
      .execute(),
  )
  const statements = await statementsOf(
    read,
    rows.map(({ id }) => id),
  )
  const standings = new Map<string, 'confirmed' | 'deduced'>()
  for (const { id, intervenantId, paperId } of rows) {
    const words = statements.get(id) ?? []
    if (!isEffective(words)) continue
    const confirmed = words.some(({ author, verdict }) => author !== 'system' && verdict === 'confirmed')
    standings.set(pairOf(intervenantId, paperId), confirmed ? 'confirmed' : 'deduced')
  }
  return standings
}

async function missionsBySession(read: Readable, people: readonly string[]) {
  const rows = await inChunks(people, (chunk) =>
    read
      .selectFrom('assignment')
      .innerJoin('mission', 'mission.id', 'assignment.missionId')
      .select(['assignment.intervenantId', 'mission.sessionId'])
      .select((e) => e.fn.countAll<number>().as('missions'))
      .where('assignment.intervenantId', 'in', chunk)
      .where('assignment.state', '<>', 'withdrawn')
      .groupBy(['assignment.intervenantId', 'mission.sessionId'])
      .execute(),
  )
  return new Map(rows.map((row) => [pairOf(row.intervenantId, row.sessionId), Number(row.missions)]))
}

/** Reads the facts of any number of assignments, by assignment. */
export async function modelFacts(read: Readable, assignmentIds: readonly string[]): Promise<Map<string, ModelFacts>> {
  const rows = await loadRows(read, assignmentIds)
  const people = [...new Set(rows.map(({ intervenantId }) => intervenantId))]
  const schools = await schoolsOf(read, people)
  const competences = await competencesOf(read, people)
  const missions = await missionsBySession(read, people)
  const signatoryOf = await signatoryFinder(read)
  const placeOf = await placeFinder(read)
  const { between } = await distanceFacts(read, roadFactor)
  const distanceTo = (row: (typeof rows)[number]): ConvocationDistance | null => {
    const school = placeOf(schools.get(row.intervenantId))
    const from = school === null ? 'home' : 'work'
    const found = between(school ?? placeOf({ communeCode: row.homeCommune }), placeOf(row))
    return found === null ? null : { kilometres: found.kilometres, basis: found.basis, from }
  }
  return new Map(
    rows.map((row) => [
      row.id,
      {
        missionTypeEnglish: row.labelEnglish,
        digitalMarking: row.dematerialised === 1 ? true : row.entryForm === 'copies' ? false : null,
        reportTo: row.reportTo,
        documentsToBring: lines(row.documentsToBring),
        distance: distanceTo(row),
        competence: competences.get(pairOf(row.intervenantId, row.paperId)) ?? null,
        missionsOfSession: missions.get(pairOf(row.intervenantId, row.sessionId)) ?? 1,
        signatory: signatoryOf({ centreId: row.centreId, schoolId: schools.get(row.intervenantId)?.id ?? null }),
      },
    ]),
  )
}
