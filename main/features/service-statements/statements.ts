import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { DifferenceReason, ServiceDay } from '../../../shared/model/service-statements.ts'
import { insertMany, reading, type WorkContext } from '../../store/index.ts'
import { claimStands } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import { settledStates } from './settled.ts'

/** What is stated of one person: there or not, and how much (copies, candidates or minutes, by the type of mission). */
export type Stated = Readonly<{
  assignmentId: string
  present: boolean
  quantity: number | null
  minutes: number | null
  /** The work of each date, where it is stated so. */
  days?: readonly ServiceDay[]
  reason?: DifferenceReason | null
  note?: string
}>

export type StatedBy = Readonly<{ name: string; source: 'centre' | 'santorin' | 'cyclades' | 'office' }>

/** The missions of people, by assignment, unless one of them cannot be stated any more. */
export async function stateable(
  context: WorkContext,
  lines: readonly Pick<Stated, 'assignmentId'>[],
): Promise<Result<Map<string, string>>> {
  const ids = lines.map(({ assignmentId }) => assignmentId)
  const rows = await inChunks(ids, (chunk) =>
    reading(context.tx)
      .selectFrom('assignment')
      .leftJoin('claim', (join) => join.onRef('claim.assignmentId', '=', 'assignment.id').on(claimStands))
      .leftJoin('groupedClaim', 'groupedClaim.claimId', 'claim.id')
      .leftJoin('claim as head', 'head.id', 'groupedClaim.headId')
      .select([
        'assignment.id',
        'assignment.missionId',
        'assignment.state',
        'claim.feeState',
        'claim.travelState',
        'claim.number',
        'head.feeState as headState',
        'head.number as headNumber',
      ])
      .where('assignment.id', 'in', chunk)
      .execute(),
  )
  const missions = new Map<string, string>()
  for (const { id, missionId, state, feeState, travelState, number, headState, headNumber } of rows) {
    if (state !== 'convoked') return refuse('notConvoked', { assignment: id })
    if (settledStates.includes(feeState ?? '') || settledStates.includes(travelState ?? ''))
      return refuse('claimSettled', { claim: number })
    // The fee of a claim grouped on another rests on both statements.
    if (settledStates.includes(headState ?? '')) return refuse('claimSettled', { claim: headNumber })
    missions.set(id, missionId)
  }
  const stranger = ids.find((id) => !missions.has(id))
  return stranger === undefined ? ok(missions) : refuse('notConvoked', { assignment: stranger })
}

/** What was recorded of people is of no more use once they are attested. */
const forgetEntries = (context: WorkContext, assignmentIds: readonly string[]) =>
  inChunks(assignmentIds, async (chunk) => {
    await context.tx.deleteFrom('serviceEntry').where('assignmentId', 'in', chunk).execute()
    return []
  })

/**
 * Writes statements inside an act, replacing earlier ones of the same people. Refuses (RULE) `notConvoked` for an
 * assignment nobody was convoked to, `claimSettled` once the claim was accepted.
 */
export async function stateServices(
  context: WorkContext,
  lines: readonly Stated[],
  by: StatedBy,
): Promise<Result<{ stated: number }>> {
  const missions = await stateable(context, lines)
  if (!missions.ok) return missions
  const last = new Map(lines.map((line) => [line.assignmentId, line]))
  for (let start = 0, ids = [...last.keys()]; start < ids.length; start += 5_000)
    await context.tx
      .deleteFrom('serviceStatement')
      .where('assignmentId', 'in', ids.slice(start, start + 5_000))
      .execute()
  const rows = [...last.values()].map((line) => ({
    assignmentId: line.assignmentId,
    missionId: missions.value.get(line.assignmentId) ?? '',
    present: line.present ? 1 : 0,
    quantity: line.present ? line.quantity : null,
    minutes: line.present ? line.minutes : null,
    days: line.present && line.days !== undefined && line.days.length > 0 ? JSON.stringify(line.days) : null,
    reason: line.reason ?? '',
    note: line.note ?? '',
    source: by.source,
    statedBy: by.name,
    statedAt: context.at,
  }))
  await insertMany(context.tx, 'serviceStatement', rows)
  await forgetEntries(context, [...last.keys()])
  return ok({ stated: rows.length })
}
