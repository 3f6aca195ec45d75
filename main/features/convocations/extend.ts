import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import type { Actor } from '../../store/index.ts'
import { addSlot } from '../missions/edit.ts'
import { type ReissueOutcome, reissueConvocations } from './versions.ts'

type Extension = Readonly<{
  commandId: string
  convocationId: string
  date: string
  startTime: string
  endTime: string
}>

/**
 * One more day for the mission of a convocation (pain 18): the slot is added, and everybody convoked to the mission gets a
 * new version that says so; their claims are the same.
 */
export async function extendMission(
  services: Services,
  actor: Actor,
  input: Extension,
  progress: JobProgress,
): Promise<Result<ReissueOutcome>> {
  const added = await addDay(services, actor, input)
  if (!added.ok) return added
  const standing = await services
    .read()
    .selectFrom('convocation')
    .select('id')
    .where('missionId', '=', added.value.missionId)
    .where('state', '=', 'official')
    .execute()
  const ids = standing.map(({ id }) => id)
  return reissueConvocations(services, actor, { commandId: `${input.commandId}/versions`, ids }, progress)
}

function addDay(services: Services, actor: Actor, input: Extension): Promise<Result<{ missionId: string }>> {
  const { commandId, convocationId, date, startTime, endTime } = input
  const subject = { kind: 'convocation', id: convocationId }
  const act = { commandId, kind: 'convocations.extend', subject, facts: { date, startTime, endTime } }
  return services.write(actor, { ...act, touches: ['missions', 'convocations', 'assignments'] }, async ({ tx }) => {
    if (startTime >= endTime) return refuse('convocations.timesReversed')
    const row = await tx
      .selectFrom('convocation')
      .select(['state', 'missionId'])
      .where('id', '=', convocationId)
      .executeTakeFirst()
    if (row === undefined) return fail('NOT_FOUND', { convocationId })
    if (row.state !== 'official') return refuse('convocations.notStanding')
    const added = await addSlot(tx, row.missionId, { date, startTime, endTime })
    return added.ok ? ok({ missionId: row.missionId }) : added
  })
}
