import type { RuleVerdict } from '../../domain/assignment/types.ts'
import type { Readable, Writable } from '../../store/index.ts'

type Exception = Readonly<{
  assignmentId: string
  broken: readonly RuleVerdict[]
  reason: string
  author: string
  createdAt: string
}>

/** Keeps which rules were set aside for an assignment, why and by whom (pains-and-peers.md, pain 7). */
export async function keepException(tx: Writable, exception: Exception): Promise<void> {
  const { broken, ...row } = exception
  await tx
    .insertInto('forcedException')
    .values({ ...row, rules: JSON.stringify(broken) })
    .execute()
}

/** The rules as they spoke on the day; what the store holds was written by `keepException`. */
const brokenOf = (rules: string) =>
  (JSON.parse(rules) as RuleVerdict[]).map(({ facts, ...verdict }) => ({ ...verdict, facts: { ...facts } }))

/** What is told of the exception of an assignment, or null when it has none. */
export const forcedOf = (
  row: Readonly<{ rules: string | null; reason: string | null; author: string | null; forcedAt: string | null }>,
) =>
  row.rules === null || row.reason === null || row.author === null || row.forcedAt === null
    ? null
    : { broken: brokenOf(row.rules), reason: row.reason, author: row.author, at: row.forcedAt }

/** Everybody who was put on a seat against a rule, latest first; withdrawn assignments stay on the list. */
export async function forcedExceptions(read: Readable) {
  const rows = await read
    .selectFrom('forcedException')
    .innerJoin('assignment', 'assignment.id', 'forcedException.assignmentId')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .select(['assignmentId', 'mission.id as missionId', 'mission.number as missionNumber', 'mission.firstDate'])
    .select(['paper.examCode as exam', 'school.name as centre', 'intervenant.id as intervenantId', 'assignment.state'])
    .select(['lastName', 'firstName', 'rules', 'reason', 'author', 'createdAt as at'])
    .orderBy('createdAt', 'desc')
    .orderBy('assignmentId')
    .execute()
  return rows.map(({ lastName, firstName, rules, ...row }) => ({
    ...row,
    intervenant: `${lastName} ${firstName}`,
    broken: brokenOf(rules),
  }))
}
