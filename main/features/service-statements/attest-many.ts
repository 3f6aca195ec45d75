import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { startingCount } from '../../domain/service-statements/index.ts'
import { reading, type WorkContext } from '../../store/index.ts'
import { keepAct, statementRows } from './acts.ts'
import { explained, missionToState, sourceOf } from './commands.ts'
import { type KnownCounts, knownCounts } from './known-counts.ts'
import { daysIn, type PersonOfMission, peopleOfMissions, reasonIn } from './people-of-mission.ts'
import { requireStating } from './rules.ts'
import { type Stated, stateServices } from './statements.ts'

type Chosen = Readonly<{ commandId: string; missionIds: readonly string[] }>

/** What is attested of somebody: what was recorded of them, else present for what their statement starts from. */
function lineOf(person: PersonOfMission, known: KnownCounts): Stated | null {
  const { assignmentId, declared } = person
  if (person.enteredAt !== null) {
    if (person.entryPresent === null) return null
    return {
      assignmentId,
      present: person.entryPresent === 1,
      quantity: person.entryQuantity,
      minutes: person.entryMinutes,
      days: daysIn(person.entryDays),
      reason: reasonIn(person.entryReason),
      note: person.entryNote ?? '',
    }
  }
  const value = startingCount({ declared, present: known.counted, convened: known.convened })
  const inMinutes = known.unit === 'minutes'
  return {
    assignmentId,
    present: true,
    quantity: known.unit === 'things' ? value : null,
    minutes: inMinutes ? value : null,
    days: inMinutes && value === known.minutes ? known.days : [],
  }
}

/** Attests one mission inside the act; null when somebody of it wants a look first. */
async function attestOne(
  services: Services,
  session: Session,
  context: WorkContext,
  missionId: string,
  commandId: string,
): Promise<Result<number | null>> {
  const mission = await missionToState(services, session, context, missionId)
  if (!mission.ok) return mission.error.code === 'RULE' ? ok(null) : mission
  const read = reading(context.tx)
  const open = (await peopleOfMissions(read, [missionId])).filter(({ present }) => present === null)
  const known = (await knownCounts(read, [missionId]))(missionId)
  const lines = open.map((person) => lineOf(person, known))
  const whole = lines.filter((line) => line !== null)
  if (whole.length < lines.length || whole.length === 0) return ok(null)
  const told = await explained(context, missionId, whole)
  if (!told.ok) return ok(null)
  const author = session.displayName
  const stated = await stateServices(context, told.value, { name: author, source: sourceOf(session) })
  if (!stated.ok) return stated.error.code === 'RULE' ? ok(null) : stated
  const after = await statementRows(
    read,
    whole.map(({ assignmentId }) => assignmentId),
  )
  const actId = `${commandId}/${missionId}`
  await keepAct(context, { actId, missionId, before: [], after, rectification: '', author })
  return ok(stated.value.stated)
}

/**
 * Collective validation (services.md 1.2): everybody of several missions is attested as recorded, or present for what the
 * statement starts from. A mission that has not begun, or in which somebody wants a look, is left and told by its number.
 */
export async function attestMany(
  services: Services,
  session: Session,
  { commandId, missionIds }: Chosen,
): Promise<Result<{ missions: number; stated: number; left: number[] }>> {
  const act = {
    commandId,
    kind: 'serviceStatements.attestMany',
    facts: { missions: missionIds.length },
    touches: ['serviceStatements', 'review'] as const,
  }
  return services.write(actorOf(session), act, async (context) => {
    const open = await requireStating(reading(context.tx), session, services.ports.clock.today())
    if (!open.ok) return open
    const done: number[] = []
    const left: string[] = []
    for (const missionId of new Set(missionIds)) {
      const stated = await attestOne(services, session, context, missionId, commandId)
      if (!stated.ok) return stated
      if (stated.value === null) left.push(missionId)
      else done.push(stated.value)
    }
    const rows =
      left.length === 0
        ? []
        : await context.tx.selectFrom('mission').select('number').where('id', 'in', left).orderBy('number').execute()
    const stated = done.reduce((sum, people) => sum + people, 0)
    context.note({ attested: done.length, people: stated })
    return ok({ missions: done.length, stated, left: rows.map(({ number }) => number) })
  })
}
