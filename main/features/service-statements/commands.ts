import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import { differencesOf, needsReason } from '../../../shared/model/service-statements.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { reading, type WorkContext } from '../../store/index.ts'
import { keepAct, statementRows } from './acts.ts'
import { knownCounts } from './known-counts.ts'
import { peopleOfMissions } from './people-of-mission.ts'
import { mayAttest, requireStating } from './rules.ts'
import { type Stated, stateable, stateServices } from './statements.ts'

type Attestation = Readonly<{
  commandId: string
  missionId: string
  /** Why people stated already are stated again. */
  rectification?: string
  lines: readonly Stated[]
}>

export const sourceOf = (session: Session): 'centre' | 'office' => (session.role === 'centreHead' ? 'centre' : 'office')

/** A mission that this session may state today. */
export async function missionToState(services: Services, session: Session, { tx }: WorkContext, missionId: string) {
  const today = services.ports.clock.today()
  const open = await requireStating(reading(tx), session, today)
  if (!open.ok) return open
  const mission = await tx
    .selectFrom('mission')
    .select(['id', 'number', 'centreId', 'firstDate'])
    .where('id', '=', missionId)
    .executeTakeFirst()
  if (mission === undefined) return fail('NOT_FOUND', { missionId })
  const allowed = mayAttest(session, mission, today)
  return allowed.ok ? ok(mission) : allowed
}

const oneNumber = ({ quantity, minutes }: Stated): number | null => quantity ?? minutes

/** The lines with a reason where one is needed and none where there is nothing to explain. */
export async function explained(
  context: WorkContext,
  missionId: string,
  lines: readonly Stated[],
): Promise<Result<readonly Stated[]>> {
  const read = reading(context.tx)
  const people = new Map((await peopleOfMissions(read, [missionId])).map((one) => [one.assignmentId, one]))
  const known = (await knownCounts(read, [missionId]))(missionId)
  const told: Stated[] = []
  for (const line of lines) {
    const person = people.get(line.assignmentId)
    if (person === undefined) return refuse('notConvoked', { assignment: line.assignmentId })
    const declared = known.unit === 'presence' ? null : person.declared
    const counts = { convened: known.convened, declared, counted: line.present ? oneNumber(line) : null }
    const needed = needsReason(counts)
    const reason = line.reason ?? null
    if (needed && reason === null) return refuse('serviceStatements.reasonMissing', { person: person.intervenant })
    if (needed && reason === 'other' && (line.note ?? '') === '')
      return refuse('serviceStatements.noteMissing', { person: person.intervenant })
    told.push({ ...line, reason: differencesOf(counts).length > 0 ? reason : null })
  }
  return ok(told)
}

/**
 * States who served on a mission and how much. Refused before its first day, for another centre than one's own, for
 * people who were not convoked to that very mission, without a reason where the count contradicts what is declared or
 * convoked (`serviceStatements.reasonMissing`), and without a reason for stating people again (`serviceStatements.rectify`).
 */
export async function attest(
  services: Services,
  session: Session,
  input: Attestation,
): Promise<Result<{ stated: number; act: string }>> {
  const { commandId, missionId, lines } = input
  const rectification = input.rectification ?? ''
  const present = lines.filter((line) => line.present).length
  const act = {
    commandId,
    kind: rectification === '' ? 'serviceStatements.attest' : 'serviceStatements.rectify',
    subject: { kind: 'mission', id: missionId },
    facts: { present, absent: lines.length - present },
    words: { reason: rectification },
    touches: ['serviceStatements', 'review'] as const,
  }
  return services.write(actorOf(session), act, async (context) => {
    const mission = await missionToState(services, session, context, missionId)
    if (!mission.ok) return mission
    // What can no longer change is said before what is missing.
    const open = await stateable(context, lines)
    if (!open.ok) return open
    const told = await explained(context, missionId, lines)
    if (!told.ok) return told
    const ids = lines.map(({ assignmentId }) => assignmentId)
    const before = await statementRows(reading(context.tx), ids)
    if (before.length > 0 && rectification === '')
      return refuse('serviceStatements.rectify', { mission: mission.value.number, people: before.length })
    const by = { name: session.displayName, source: sourceOf(session) }
    const stated = await stateServices(context, told.value, by)
    if (!stated.ok) return stated
    const after = await statementRows(reading(context.tx), ids)
    await keepAct(context, { actId: commandId, missionId, before, after, rectification, author: by.name })
    return ok({ ...stated.value, act: commandId })
  })
}
