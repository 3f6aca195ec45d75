import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, type Readable, reading, type Writable } from '../../store/index.ts'
import { type Changing, changing, type PlannerState } from './changes.ts'
import { standingVersions } from './standing-versions.ts'
import { touchedByAssignments } from './touched.ts'

type Kept = Awaited<ReturnType<typeof keptChanges>>[number]

/** What became of each change since: `same` can be undone, the others cannot. */
const fates =
  (stands: (change: Kept) => boolean) =>
  (one: Kept): 'same' | 'convoked' | 'changed' => {
    if (one.state === 'convoked') return 'convoked'
    return stands(one) ? 'same' : 'changed'
  }

const keptChanges = (read: Readable, by: Readonly<{ actId: string }> | Readonly<{ runId: string }>) => {
  const kept = read
    .selectFrom('assignmentChange')
    .innerJoin('assignment', 'assignment.id', 'assignmentChange.assignmentId')
    .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .select(['assignmentId', 'stateBefore', 'stateAfter', 'versionAfter', 'assignment.state', 'assignment.rowVersion'])
    .select(['assignment.seatId', 'assignment.missionId', 'assignment.intervenantId'])
    .select(['lastName', 'firstName', 'mission.number', 'mission.firstDate', 'school.name as centre'])
    .orderBy('actId', 'desc')
    .orderBy('assignmentChange.position', 'desc')
  return ('actId' in by ? kept.where('actId', '=', by.actId) : kept.where('runId', '=', by.runId)).execute()
}

/**
 * Undoes one act of the planner, whole or not at all; undoing that undo does it again. Refused when a change was changed
 * since, when somebody was convoked or when the seat was taken. What was there before comes back as it was: a rule it
 * breaks shows among the conflicts, where it was before.
 */
export function undoChange(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; change: string }>,
): Promise<Result<{ change: string }>> {
  const { commandId, change } = input
  const act = { commandId, kind: 'assignments.undo', subject: { kind: 'command', id: change } }
  return services.write(actor, { ...act, touches: touchedByAssignments }, async ({ tx, note }) => {
    const kept = await keptChanges(reading(tx), { actId: change })
    const fateOf = fates(await standingVersions(reading(tx)))
    if (kept.length === 0) return refuse('assignments.nothingToUndo')
    if (kept.some((one) => fateOf(one) === 'convoked')) return refuse('assignments.convoked')
    if (kept.some((one) => fateOf(one) === 'changed')) return refuse('assignments.changedSince')
    const changes = changing(tx, commandId)
    const restored = await giveBack(tx, changes, kept)
    if (!restored.ok) return restored
    await changes.close()
    note({ changes: changes.count() })
    return ok({ change: commandId })
  })
}

/** What undoing a run would do, and what it leaves because it was changed or convoked since. */
export async function previewUndoRun(read: Readable, runId: string) {
  const kept = await keptChanges(read, { runId })
  const fateOf = fates(await standingVersions(read))
  const latest = latestOfEach(kept)
  const withFate = (fate: ReturnType<typeof fateOf>) => latest.filter((one) => fateOf(one) === fate)
  return {
    undone: withFate('same').map(({ assignmentId, lastName, firstName, number, firstDate, centre, stateBefore }) => ({
      assignmentId,
      intervenant: `${lastName} ${firstName}`,
      missionNumber: number,
      date: firstDate,
      centre,
      effect: stateBefore === null ? ('withdrawn' as const) : ('restored' as const),
    })),
    changed: withFate('changed').length,
    convoked: withFate('convoked').length,
  }
}

/** Undoes what a run wrote, but for what was changed by hand or convoked since (ux.md 3.0.5). */
export function undoRun(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; runId: string }>,
): Promise<Result<{ change: string; undone: number; left: number }>> {
  const { commandId, runId } = input
  const act = { commandId, kind: 'assignments.undoRun', subject: { kind: 'assignmentRun', id: runId } }
  return services.write(actor, { ...act, touches: touchedByAssignments }, async ({ tx, note }) => {
    const kept = latestOfEach(await keptChanges(reading(tx), { runId }))
    const fateOf = fates(await standingVersions(reading(tx)))
    const mine = kept.filter((one) => fateOf(one) === 'same')
    if (mine.length === 0) return refuse('assignments.nothingToUndo')
    const changes = changing(tx, commandId)
    const restored = await giveBack(tx, changes, mine)
    if (!restored.ok) return restored
    await changes.close()
    const outcome = { undone: mine.length, left: kept.length - mine.length }
    note(outcome)
    return ok({ change: commandId, ...outcome })
  })
}

/** A run accepted in several times may have changed one assignment twice: only its last change says what stands now. */
const latestOfEach = (kept: readonly Kept[]): readonly Kept[] => {
  const latest = new Map<string, Kept>()
  for (const one of kept) {
    const known = latest.get(one.assignmentId)
    if (known === undefined || known.versionAfter < one.versionAfter) latest.set(one.assignmentId, one)
  }
  return kept.filter((one) => latest.get(one.assignmentId) === one)
}

/** Gives each assignment its former state, those that leave a seat first. */
async function giveBack(tx: Writable, changes: Changing, kept: readonly Kept[]): Promise<Result<null>> {
  const target = ({ stateBefore }: Kept): PlannerState => stateBefore ?? 'withdrawn'
  const leavingFirst = [
    ...kept.filter((one) => target(one) === 'withdrawn'),
    ...kept.filter((one) => target(one) !== 'withdrawn'),
  ]
  for (const one of leavingFirst) {
    if (one.stateAfter === 'withdrawn' && (await isTaken(tx, one))) return refuse('assignments.seatTaken')
    const row = { id: one.assignmentId, state: one.stateAfter, rowVersion: one.rowVersion }
    await changes.setState(row, target(one), one.versionAfter - 1)
  }
  return ok(null)
}

async function isTaken(tx: Writable, { seatId, missionId, intervenantId }: Kept): Promise<boolean> {
  const other = await tx
    .selectFrom('assignment')
    .select('id')
    .where('state', '<>', 'withdrawn')
    .where((e) => e.or([e('seatId', '=', seatId), e.and({ missionId, intervenantId })]))
    .executeTakeFirst()
  return other !== undefined
}
