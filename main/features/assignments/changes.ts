import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import { insertMany, type Writable } from '../../store/index.ts'

/** What a planner's act may make of an assignment; a convocation has its own acts. */
export type PlannerState = 'confirmed' | 'locked' | 'withdrawn'

type NewAssignment = Readonly<{
  id: string
  seatId: string
  missionId: string
  intervenantId: string
  origin: 'run' | 'manual'
  explanation: string
}>

type Change = Readonly<{
  assignmentId: string
  stateBefore: PlannerState | null
  stateAfter: PlannerState
  versionAfter: number
  restores: number | null
}>

export type Standing = Readonly<{
  id: string
  state: PlannerState | 'convoked'
  rowVersion: number
  seatId: string
  missionId: string
  intervenantId: string
}>

type Changeable = Readonly<{ id: string; state: PlannerState; rowVersion: number }>

/** True for an assignment that the planner may change. */
export const isPlanners = (row: Standing): row is Standing & Readonly<{ state: PlannerState }> =>
  row.state !== 'convoked'

/**
 * The only way in which the planner changes assignments: each change is kept with the act (and the run) that made it, so
 * that the act can be undone. `close` writes what was kept; nothing is kept of an act that is refused.
 */
export function changing(tx: Writable, actId: string, runId: string | null = null) {
  const changes: Change[] = []
  const setState = async (row: Changeable, state: PlannerState, restores: number | null = null): Promise<void> => {
    const version = row.rowVersion + 1
    await tx.updateTable('assignment').set({ state, rowVersion: version }).where('id', '=', row.id).execute()
    changes.push({ assignmentId: row.id, stateBefore: row.state, stateAfter: state, versionAfter: version, restores })
  }
  return {
    async add(rows: readonly NewAssignment[]): Promise<void> {
      const added = rows.map((row) => ({ ...row, state: 'confirmed' as const, rowVersion: 1 }))
      await insertMany(tx, 'assignment', added)
      for (const { id } of rows)
        changes.push({ assignmentId: id, stateBefore: null, stateAfter: 'confirmed', versionAfter: 1, restores: null })
    },
    setState,
    count: () => changes.length,
    close: () =>
      insertMany(
        tx,
        'assignmentChange',
        changes.map((change, position) => ({ actId, position, runId, ...change })),
      ),
  }
}

export type Changing = ReturnType<typeof changing>

const columns = ['id', 'state', 'rowVersion', 'seatId', 'missionId', 'intervenantId'] as const

/** The assignment as it was when the decision was taken: a version in between, or an unexpected state, is refused. */
export async function standingAt(
  tx: Writable,
  at: Readonly<{ id: string; expectedVersion: number }>,
  from: readonly PlannerState[],
): Promise<Result<Standing & Readonly<{ state: PlannerState }>>> {
  const row = await tx.selectFrom('assignment').select(columns).where('id', '=', at.id).executeTakeFirst()
  if (row === undefined) return fail('NOT_FOUND', { assignmentId: at.id })
  if (row.rowVersion !== at.expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
  const { state } = row
  if (state === 'convoked') return refuse('assignments.convoked')
  if (!from.includes(state)) return refuse('assignments.wrongState', { state })
  return ok({ ...row, state })
}

/** The assignments of some seats as they stand, in order of seat. */
export async function standingOn(tx: Writable, seatIds: readonly string[]): Promise<readonly Standing[]> {
  const asked = new Set(seatIds)
  const rows = await tx
    .selectFrom('assignment')
    .select(columns)
    .where('state', '<>', 'withdrawn')
    .orderBy('seatId')
    .execute()
  return rows.filter(({ seatId }) => asked.has(seatId))
}
