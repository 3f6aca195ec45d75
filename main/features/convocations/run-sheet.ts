import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import { type Facts, fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Readable } from '../../store/index.ts'
import { claimStands } from '../claims/standing.ts'

const runColumns = [
  'id',
  'number',
  'kind',
  'state',
  'author',
  'convocations',
  'claims',
  'drafts',
  'letters',
  'leftOut',
  'createdAt',
] as const

/** The journal of runs, the latest first. */
export const listRuns = (services: Services) =>
  services.read().selectFrom('convocationRun').select(runColumns).orderBy('number', 'desc').execute()

/** A run in full: what was chosen, what was waived, by whom and why, and what cancelling it would undo or could not. */
export async function runSheet(services: Services, runId: string) {
  const read = services.read()
  const run = await read
    .selectFrom('convocationRun')
    .select([...runColumns, 'folder', 'selection'])
    .where('id', '=', runId)
    .executeTakeFirst()
  if (run === undefined) return fail('NOT_FOUND', { runId })
  return ok({
    ...run,
    selection: run.selection === '{}' ? null : (JSON.parse(run.selection) as ConvocationSelection),
    waivers: await waiversOf(read, runId),
    undo: await undoOf(read, runId),
  })
}

async function waiversOf(read: Readable, runId: string) {
  const rows = await read
    .selectFrom('convocationWaiver')
    .innerJoin('assignment', 'assignment.id', 'convocationWaiver.assignmentId')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .select(['rule', 'facts', 'reason', 'author', 'convocationWaiver.createdAt as at'])
    .select(['lastName', 'firstName', 'mission.number as missionNumber'])
    .where('runId', '=', runId)
    .orderBy('rule')
    .orderBy('lastName')
    .execute()
  return rows.map(({ lastName, firstName, facts, ...row }) => ({
    ...row,
    intervenant: `${lastName} ${firstName}`,
    facts: JSON.parse(facts) as Facts,
  }))
}

const notBegun = ['NONE', 'UPCOMING', 'ELSEWHERE', 'OFFICE_TO_ENTER', 'TO_COMPLETE', 'CANCELLED']
const gone = ['EXPORTED', 'PAID']

/** What stands of a run, by what became of it since: cancelling undoes the first, and cannot undo the last. */
async function undoOf(read: Readable, runId: string) {
  const rows = await read
    .selectFrom('convocation')
    .leftJoin('claim', (join) => join.onRef('claim.assignmentId', '=', 'convocation.assignmentId').on(claimStands))
    .leftJoin('convocationAcknowledgement', 'convocationId', 'convocation.id')
    .select(['convocation.state', 'claim.id as claimId', 'feeState', 'travelState', 'entry'])
    .select('convocationAcknowledgement.createdAt as acknowledgedAt')
    .where('convocation.runId', '=', runId)
    .execute()
  const standing = rows.filter(({ state }) => state === 'official')
  const claims = standing
    .filter(({ claimId }) => claimId !== null)
    .map(({ feeState, travelState, entry }) => {
      const states = [feeState ?? 'NONE', travelState ?? 'NONE']
      if (states.some((state) => gone.includes(state))) return 'gone'
      return entry === null && states.every((state) => notBegun.includes(state)) ? 'untouched' : 'begun'
    })
  const counted = (kind: string) => claims.filter((one) => one === kind).length
  return {
    convocations: standing.length,
    claimsUntouched: counted('untouched'),
    claimsBegun: counted('begun'),
    claimsGone: counted('gone'),
    replaced: rows.filter(({ state }) => state === 'replaced').length,
    acknowledged: standing.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length,
  }
}
