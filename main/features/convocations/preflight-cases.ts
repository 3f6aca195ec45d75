import { civilDay } from '../../../shared/model/civil-days.ts'
import type { RuleVerdict } from '../../domain/assignment/types.ts'
import type { PreflightCase } from '../../domain/convocations/preflight.ts'
import type { Readable } from '../../store/index.ts'
import { assignmentConflicts } from '../assignments/conflicts.ts'
import { forcedExceptions } from '../assignments/forced-exceptions.ts'
import { inDayOrder } from '../claims/create-claims.ts'
import { initialTracks } from '../claims/initial-tracks.ts'
import { loadConvoked } from '../claims/select-convoked.ts'
import { modelFacts } from './model-facts.ts'
import type { ToConvoke } from './select.ts'

/** What the pre-flight needs to know of each assignment, by its id. */
export async function preflightCases(
  read: Readable,
  rows: readonly ToConvoke[],
): Promise<ReadonlyMap<string, PreflightCase>> {
  const broken = new Map<string, readonly RuleVerdict[]>(
    (await assignmentConflicts(read)).map((conflict) => [conflict.assignmentId, conflict.broken]),
  )
  const forced = new Map((await forcedExceptions(read)).map((exception) => [exception.assignmentId, exception]))
  const paid = await paidAssignments(read, rows)
  const payFiles = new Map(
    (await read.selectFrom('payFile').select(['intervenantId', 'updatedAt']).execute()).map((file) => [
      file.intervenantId,
      civilDay(file.updatedAt),
    ]),
  )
  const withoutObject = await missionsWithoutObject(read)
  const facts = await modelFacts(
    read,
    rows.map((row) => row.assignmentId),
  )
  return new Map(
    rows.map((row) => {
      const exception = forced.get(row.assignmentId)
      const counted = row.entryForm === 'copies' || row.entryForm === 'candidates'
      return [
        row.assignmentId,
        {
          assignmentId: row.assignmentId,
          missionNumber: row.missionNumber,
          firstDate: row.firstDate,
          centreHasAddress: row.centreAddress !== '' && row.centreTown !== '',
          hasCandidates: !(counted && row.quantity === 0) && !withoutObject.has(row.missionId),
          hasSignatory: facts.get(row.assignmentId)?.signatory != null,
          person: {
            hasEmail: row.email !== '',
            hasAddress: row.address !== '' && row.town !== '',
            isPaid: paid.has(row.assignmentId),
            payFileFrom: payFiles.get(row.intervenantId) ?? null,
          },
          broken: broken.get(row.assignmentId) ?? [],
          forced:
            exception === undefined
              ? null
              : {
                  rules: exception.broken.map(({ rule }) => rule),
                  author: exception.author,
                  reason: exception.reason,
                },
        },
      ]
    }),
  )
}

/** Assignments that open a right to be paid or refunded: only these need a pay file. */
async function paidAssignments(read: Readable, rows: readonly ToConvoke[]): Promise<ReadonlySet<string>> {
  const convoked = await loadConvoked(
    read,
    rows.map((row) => row.assignmentId),
  )
  const tracks = await initialTracks(read, convoked.toSorted(inDayOrder))
  return new Set([...tracks].flatMap(([id, { fee, travel }]) => (fee.isCreated || travel.isCreated ? [id] : [])))
}

/** Missions whose needs, all of them, ask for nothing any more: the convocation would have no object (pain 6). */
async function missionsWithoutObject(read: Readable): Promise<ReadonlySet<string>> {
  const rows = await read
    .selectFrom('need')
    .select(['missionId', 'quantity', 'people'])
    .where('missionId', 'is not', null)
    .execute()
  const asks = Map.groupBy(rows, (row) => row.missionId ?? '')
  const empty = [...asks].filter(([, needs]) => needs.every((need) => need.quantity === 0 && (need.people ?? 0) === 0))
  return new Set(empty.map(([missionId]) => missionId))
}
