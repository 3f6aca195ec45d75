import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, type Readable, reading } from '../../store/index.ts'
import { missingReference } from './named.ts'

export type ConflictContent = Readonly<{
  kind: 'school' | 'relative'
  schoolId: string | null
  examCode: string | null
}>

type NewConflict = ConflictContent & Readonly<{ commandId: string; intervenantId: string; note: string }>

const touches = ['availability', 'assignments'] as const
const subjectOf = (id: string) => ({ kind: 'intervenant', id })

/** Notes a link with a school, or a relative who sits an exam: the person is then left out of what both name. */
export function addConflict(
  services: Services,
  actor: Actor,
  input: NewConflict,
): Promise<Result<{ id: string; seats: number }>> {
  const { commandId, intervenantId, note: words, ...content } = input
  const { kind, schoolId, examCode } = content
  const subject = subjectOf(intervenantId)
  return services.write(
    actor,
    { commandId, kind: 'availability.addConflict', subject, facts: { conflict: kind }, touches },
    async ({ tx, at }) => {
      if (kind === 'school' && schoolId === null) return refuse('availability.schoolNeeded')
      if (kind === 'school' && examCode !== null) return refuse('availability.schoolOnly')
      if (kind === 'relative' && examCode === null) return refuse('availability.examNeeded')
      const missing = await missingReference(tx, { intervenantId, schoolId, examCode })
      if (missing !== null) return missing
      const known = await tx
        .selectFrom('conflictOfInterest')
        .selectAll()
        .where('intervenantId', '=', intervenantId)
        .execute()
      const same = known.some((row) => row.kind === kind && row.schoolId === schoolId && row.examCode === examCode)
      if (same) return refuse('availability.conflictKnown')
      const id = services.ports.ids.next()
      await tx
        .insertInto('conflictOfInterest')
        .values({ id, intervenantId, ...content, note: words, author: actor.name, createdAt: at })
        .execute()
      return ok({ id, seats: await seatsConcerned(reading(tx), intervenantId, content) })
    },
  )
}

/** Takes a conflict of interest away; the journal keeps what it named, not its note. */
export function removeConflict(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; intervenantId: string; id: string }>,
): Promise<Result<{ removal: string }>> {
  const { commandId, intervenantId, id } = input
  return services.write(
    actor,
    { commandId, kind: 'availability.removeConflict', subject: subjectOf(intervenantId), touches },
    async ({ tx, note }) => {
      const row = await tx.selectFrom('conflictOfInterest').selectAll().where('id', '=', id).executeTakeFirst()
      if (row === undefined || row.intervenantId !== intervenantId) return fail('NOT_FOUND', { conflictId: id })
      const { kind: conflict, schoolId, examCode, author, createdAt } = row
      note({ conflict, schoolId, examCode, author, createdAt })
      await tx.deleteFrom('conflictOfInterest').where('id', '=', id).execute()
      return ok({ removal: commandId })
    },
  )
}

/** Seats that the person already holds where the conflict would have kept them out: said, never taken away. */
async function seatsConcerned(read: Readable, intervenantId: string, content: ConflictContent): Promise<number> {
  const { kind, schoolId, examCode } = content
  let rows = read
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .select('assignment.id')
    .where('assignment.intervenantId', '=', intervenantId)
    .where('assignment.state', '<>', 'withdrawn')
  if (schoolId !== null) rows = rows.where('mission.centreId', '=', schoolId)
  if (kind === 'relative') rows = rows.where('paper.examCode', '=', examCode ?? '')
  return (await rows.execute()).length
}
