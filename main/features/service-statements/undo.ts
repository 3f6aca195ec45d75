import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { insertMany, type Readable, reading, type StoredStatement } from '../../store/index.ts'
import { claimStands } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import { statementRows } from './acts.ts'
import { maySeeCentre, requireStating } from './rules.ts'
import { settledStates } from './settled.ts'
import { stateable } from './statements.ts'

const idsOf = (rows: readonly StoredStatement[]): string[] => rows.map(({ assignmentId }) => assignmentId)

/** Statements that a later act, an import for instance, wrote again are no longer those of the act. */
const standsIn = async (read: Readable, after: readonly StoredStatement[]): Promise<boolean> =>
  JSON.stringify(await statementRows(read, idsOf(after))) === JSON.stringify(after)

async function someSettled(read: Readable, assignmentIds: readonly string[]): Promise<boolean> {
  const rows = await inChunks(assignmentIds, (chunk) =>
    read
      .selectFrom('claim')
      .select('claim.id')
      .where('assignmentId', 'in', chunk)
      .where(claimStands)
      .where((e) => e.or([e('feeState', 'in', [...settledStates]), e('travelState', 'in', [...settledStates])]))
      .execute(),
  )
  return rows.length > 0
}

/** The last attestation of a mission, as long as it can be undone: nothing was stated again, nothing accepted on it. */
export async function undoableOf(read: Readable, missionId: string) {
  const last = await read
    .selectFrom('serviceAct')
    .select(['actId as act', 'author as by', 'at', 'after'])
    .where('missionId', '=', missionId)
    .where('undoneAt', 'is', null)
    .orderBy('seq', 'desc')
    .executeTakeFirst()
  if (last === undefined) return null
  const { after, ...act } = last
  const rows = JSON.parse(after) as StoredStatement[]
  if (!(await standsIn(read, rows)) || (await someSettled(read, idsOf(rows)))) return null
  return act
}

type Undo = Readonly<{ commandId: string; act: string }>

/**
 * Takes an attestation back: people are stated as they were before it, or no more. Refused (RULE) once the office accepted a
 * claim on it (`claimSettled`), or when it was stated again since (`serviceStatements.changedSince`); it is then rectified.
 */
export async function undoAttestation(
  services: Services,
  session: Session,
  { commandId, act }: Undo,
): Promise<Result<{ people: number }>> {
  const kept = await services
    .read()
    .selectFrom('serviceAct')
    .innerJoin('mission', 'mission.id', 'serviceAct.missionId')
    .select(['serviceAct.missionId', 'mission.centreId', 'mission.number'])
    .where('actId', '=', act)
    .executeTakeFirst()
  if (kept === undefined) return fail('NOT_FOUND', { act })
  if (!maySeeCentre(session, kept.centreId)) return fail('NOT_ALLOWED', { mission: kept.number })
  const told = {
    commandId,
    kind: 'serviceStatements.undo',
    subject: { kind: 'mission', id: kept.missionId },
    touches: ['serviceStatements', 'review'] as const,
  }
  return services.write(actorOf(session), told, async (context) => {
    const { tx, at, note } = context
    const open = await requireStating(reading(tx), session, services.ports.clock.today())
    if (!open.ok) return open
    const row = await tx
      .selectFrom('serviceAct')
      .select(['before', 'after', 'undoneAt'])
      .where('actId', '=', act)
      .executeTakeFirstOrThrow()
    const after = JSON.parse(row.after) as StoredStatement[]
    if (row.undoneAt !== null || !(await standsIn(reading(tx), after)))
      return refuse('serviceStatements.changedSince', { mission: kept.number })
    const ids = idsOf(after)
    const allowed = await stateable(
      context,
      ids.map((assignmentId) => ({ assignmentId })),
    )
    if (!allowed.ok) return allowed
    await tx.deleteFrom('serviceStatement').where('assignmentId', 'in', ids).execute()
    await insertMany(tx, 'serviceStatement', JSON.parse(row.before) as StoredStatement[])
    await tx.updateTable('serviceAct').set({ undoneAt: at }).where('actId', '=', act).execute()
    note({ people: ids.length })
    return ok({ people: ids.length })
  })
}
