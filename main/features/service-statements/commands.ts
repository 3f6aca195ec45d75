import { fail, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { mayAttest } from './rules.ts'
import { type Stated, stateServices } from './statements.ts'

type Attestation = Readonly<{ commandId: string; missionId: string; lines: readonly Stated[] }>

/**
 * States who served on a mission and how much. Refused before its first day, for another centre than one's own, and for
 * people who were not convoked to that very mission.
 */
export async function attest(
  services: Services,
  session: Session,
  input: Attestation,
): Promise<Result<{ stated: number }>> {
  const present = input.lines.filter((line) => line.present).length
  const act = {
    commandId: input.commandId,
    kind: 'serviceStatements.attest',
    subject: { kind: 'mission', id: input.missionId },
    facts: { present, absent: input.lines.length - present },
    touches: ['serviceStatements', 'review'] as const,
  }
  return services.write(actorOf(session), act, async (context) => {
    const mission = await context.tx
      .selectFrom('mission')
      .select(['id', 'number', 'centreId', 'firstDate'])
      .where('id', '=', input.missionId)
      .executeTakeFirst()
    if (mission === undefined) return fail('NOT_FOUND', { missionId: input.missionId })
    const allowed = mayAttest(session, mission, services.ports.clock.today())
    if (!allowed.ok) return allowed
    const there = await context.tx.selectFrom('assignment').select('id').where('missionId', '=', mission.id).execute()
    const known = new Set(there.map(({ id }) => id))
    const stranger = input.lines.find(({ assignmentId }) => !known.has(assignmentId))
    if (stranger !== undefined) return refuse('notConvoked', { assignment: stranger.assignmentId })
    const source = session.role === 'centreHead' ? 'centre' : 'office'
    return stateServices(context, input.lines, { name: session.displayName, source })
  })
}
