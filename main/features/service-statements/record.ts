import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { DifferenceReason, ServiceDay } from '../../../shared/model/service-statements.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { insertMany } from '../../store/index.ts'
import { missionToState } from './commands.ts'

type Recording = Readonly<{
  commandId: string
  missionId: string
  lines: readonly Readonly<{
    assignmentId: string
    present: boolean | null
    quantity: number | null
    minutes: number | null
    days: readonly ServiceDay[]
    reason: DifferenceReason | null
    note: string
  }>[]
}>

/**
 * Keeps what is entered of people, one by one or all together, until somebody attests it (services.md 1.2: individual entry,
 * collective validation). Nothing is paid on it. Refused for people who are attested already.
 */
export async function recordEntries(
  services: Services,
  session: Session,
  { commandId, missionId, lines }: Recording,
): Promise<Result<{ recorded: number }>> {
  const act = {
    commandId,
    kind: 'serviceStatements.record',
    subject: { kind: 'mission', id: missionId },
    facts: { people: lines.length },
    touches: ['serviceStatements'] as const,
  }
  return services.write(actorOf(session), act, async (context) => {
    const mission = await missionToState(services, session, context, missionId)
    if (!mission.ok) return mission
    const { tx, at } = context
    const there = await tx
      .selectFrom('assignment')
      .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'assignment.id')
      .select(['assignment.id', 'serviceStatement.statedAt'])
      .where('assignment.missionId', '=', missionId)
      .where('assignment.state', '=', 'convoked')
      .execute()
    const known = new Map(there.map(({ id, statedAt }) => [id, statedAt]))
    const last = new Map(lines.map((line) => [line.assignmentId, line]))
    for (const assignmentId of last.keys()) {
      const statedAt = known.get(assignmentId)
      if (statedAt === undefined) return refuse('notConvoked', { assignment: assignmentId })
      if (statedAt !== null) return refuse('serviceStatements.attested', { mission: mission.value.number })
    }
    await tx
      .deleteFrom('serviceEntry')
      .where('assignmentId', 'in', [...last.keys()])
      .execute()
    await insertMany(
      tx,
      'serviceEntry',
      [...last.values()].map(({ present, days, reason, ...line }) => ({
        ...line,
        present: present === null ? null : Number(present),
        days: days.length === 0 ? null : JSON.stringify(days),
        reason: reason ?? '',
        enteredBy: session.displayName,
        enteredAt: at,
      })),
    )
    return ok({ recorded: last.size })
  })
}
