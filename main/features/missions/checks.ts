import type { MissionContent } from '../../../shared/contract/missions.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import { spansMeet } from '../../domain/assignment/eligibility/time-spans.ts'
import { wrongMission } from '../../domain/missions/mission-rules.ts'
import { reading, type Writable } from '../../store/index.ts'
import { personName } from '../claims/select-claims.ts'

type Before = Readonly<{ sessionId: string; missionTypeCode: string }>

/** What a mission says holds together, and names a session, a type, papers and a centre that take it. */
export async function wrongContent(tx: Writable, content: MissionContent, before: Before | null) {
  const wrong = wrongMission(content)
  if (wrong !== null) return refuse(`missions.${wrong}`)
  const session = await tx.selectFrom('session').selectAll().where('id', '=', content.sessionId).executeTakeFirst()
  if (session === undefined) return fail('NOT_FOUND', { sessionId: content.sessionId })
  if (session.state === 'closed') return refuse('missions.sessionClosed')
  const type = await tx
    .selectFrom('missionType')
    .select(['active'])
    .where('code', '=', content.missionTypeCode)
    .executeTakeFirst()
  if (type === undefined) return fail('NOT_FOUND', { missionTypeCode: content.missionTypeCode })
  if (type.active === 0 && before?.missionTypeCode !== content.missionTypeCode) return refuse('missionTypes.inactive')
  const centre = await tx.selectFrom('school').select('id').where('id', '=', content.centreId).executeTakeFirst()
  if (centre === undefined) return fail('NOT_FOUND', { centreId: content.centreId })
  for (const paperId of [content.paperId, content.secondPaperId]) {
    if (paperId === null) continue
    const paper = await tx.selectFrom('paper').select('examCode').where('id', '=', paperId).executeTakeFirst()
    if (paper === undefined) return fail('NOT_FOUND', { paperId })
    if (paper.examCode !== session.examCode) return refuse('missions.paperOfOtherExam', { exam: session.examCode })
  }
  return null
}

/** The mission on the version it was decided on, in a session that is still open. */
export async function missionOnVersion(
  tx: Writable,
  { id, expectedVersion }: Readonly<{ id: string; expectedVersion: number }>,
) {
  const row = await tx.selectFrom('mission').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return fail('NOT_FOUND', { missionId: id })
  if (row.rowVersion !== expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
  const session = await tx.selectFrom('session').select('state').where('id', '=', row.sessionId).executeTakeFirst()
  return session?.state === 'closed' ? refuse('missions.sessionClosed') : ok(row)
}

/** Nobody who holds a seat may be elsewhere at the new times. */
export async function holdersFree(
  tx: Writable,
  missionId: string,
  slots: MissionContent['slots'],
): Promise<Result<null>> {
  const read = reading(tx)
  const holders = await read
    .selectFrom('assignment')
    .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .select(['intervenant.id', 'lastName', 'firstName'])
    .where('missionId', '=', missionId)
    .where('assignment.state', '<>', 'withdrawn')
    .execute()
  if (holders.length === 0) return ok(null)
  const elsewhere = await read
    .selectFrom('assignment')
    .innerJoin('missionSlot', 'missionSlot.missionId', 'assignment.missionId')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .select(['intervenantId', 'mission.number', 'date', 'startTime', 'endTime'])
    .where(
      'intervenantId',
      'in',
      holders.map(({ id }) => id),
    )
    .where('assignment.missionId', '<>', missionId)
    .where('assignment.state', '<>', 'withdrawn')
    .execute()
  const spanOf = (one: MissionContent['slots'][number]) => ({
    start: `${one.date}T${one.startTime}`,
    end: `${one.date}T${one.endTime}`,
  })
  const clash = elsewhere.find((other) => slots.some((own) => spansMeet(spanOf(own), spanOf(other))))
  const who = holders.find(({ id }) => id === clash?.intervenantId)
  if (clash === undefined || who === undefined) return ok(null)
  return refuse('missions.holderBusy', { intervenant: personName(who), number: clash.number })
}
