import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import { type Actor, reading, type StoredOffice } from '../../store/index.ts'
import { convokeAssignments, keepIssues, modelsOf, nextNumber, officeOf, renderAll } from './issue.ts'
import { judge, openAmong } from './preflight.ts'
import { assignmentsToConvoke, convocationRows, type ToConvoke } from './select.ts'
import { giveWaiversTo } from './waivers.ts'

/** Convocations that one act convokes: few enough that the window keeps answering, many enough to be quick. */
const batchSize = 200

export type RunOrder = Readonly<{
  selection: ConvocationSelection
  kind: 'first' | 'urgent'
  /** True to convoke the others when some assignments have findings neither fixed nor waived. */
  leaveOut: boolean
  /** Given, exactly these, whatever the selection says. */
  assignmentIds?: readonly string[]
}>

export type RunOutcome = Readonly<{ runId: string; convocations: number; claims: number; leftOut: number }>

type Run = Readonly<{ actor: Actor; order: RunOrder; office: StoredOffice; leftOut: number }>

/**
 * The official run: for every assignment chosen and not yet convoked, a numbered convocation (tagged PDF) and its claim, in
 * one act a batch (services.md 1.2). Refused while a finding of the pre-flight is neither fixed nor waived. Stopped
 * half-way, what was convoked stays; the next run takes the rest.
 */
export async function runConvocations(
  services: Services,
  actor: Actor,
  commandId: string,
  order: RunOrder,
  progress: JobProgress,
): Promise<Result<RunOutcome>> {
  const office = await officeOf(services)
  if (!office.ok) return office
  progress.report('checkingConvocations')
  const { selection, assignmentIds } = order
  const chosen =
    assignmentIds === undefined
      ? await assignmentsToConvoke(services.read(), selection)
      : await convocationRows(services.read(), assignmentIds)
  if (chosen.length === 0) return fail('RULE', { reason: 'nothingToConvoke' })
  const open = openAmong(await judge(services, chosen))
  const stopped = new Set(open.map(({ row }) => row.assignmentId))
  if (stopped.size > 0 && !order.leaveOut)
    return refuse('convocations.openFindings', { open: open.length, assignments: stopped.size })
  const waiting = chosen.filter((row) => !stopped.has(row.assignmentId))
  if (waiting.length === 0) return refuse('convocations.openFindings', { open: open.length, assignments: stopped.size })
  const run = { actor, order, office: office.value, leftOut: stopped.size }
  let outcome: RunOutcome = { runId: '', convocations: 0, claims: 0, leftOut: stopped.size }
  for (let start = 0; start < waiting.length; start += batchSize) {
    if (progress.signal.aborted) return fail('CANCELLED', { convocations: outcome.convocations })
    progress.report('convoking', start, waiting.length)
    const batch = waiting.slice(start, start + batchSize)
    const done = await convokeBatch(services, run, `${commandId}/${start}`, batch, outcome.runId)
    if (!done.ok) return done
    const { runId, convocations, claims } = done.value
    outcome = {
      ...outcome,
      runId,
      convocations: outcome.convocations + convocations,
      claims: outcome.claims + claims,
    }
  }
  progress.report('convoking', waiting.length, waiting.length)
  return ok(outcome)
}

/** Documents are written before the act, so that nothing but SQL is awaited inside it. */
async function convokeBatch(
  services: Services,
  { actor, order, office, leftOut }: Run,
  commandId: string,
  batch: readonly ToConvoke[],
  openRunId: string,
): Promise<Result<Omit<RunOutcome, 'leftOut'>>> {
  const first = await nextNumber(services, 'convocation')
  const number = await nextNumber(services, 'convocationRun')
  const issues = await modelsOf(
    services,
    office,
    batch.map((row, index) => ({ row, number: first + index, version: 1 })),
  )
  const documents = await renderAll(services, issues)
  if (!documents.ok) return documents
  const runId = openRunId === '' ? services.ports.ids.next() : openRunId
  return services.write(
    actor,
    {
      commandId,
      kind: 'convocations.run',
      subject: { kind: 'convocationRun', id: runId },
      touches: ['convocations', 'claims', 'assignments', 'missions', 'intervenants'],
    },
    async (context) => {
      const { tx, at, note } = context
      if (openRunId === '') {
        const { kind, selection } = order
        await tx
          .insertInto('convocationRun')
          .values({
            id: runId,
            number,
            state: 'official',
            convocations: 0,
            claims: 0,
            createdAt: at,
            kind,
            author: actor.name,
            selection: JSON.stringify(selection),
            leftOut,
          })
          .execute()
      }
      const assignmentIds = issues.map(({ row }) => row.assignmentId)
      const open = await reading(tx)
        .selectFrom('assignment')
        .select('id')
        .where('id', 'in', assignmentIds)
        .where('state', 'in', ['confirmed', 'locked'])
        .execute()
      if (open.length !== issues.length) return fail('CONFLICT', { reason: 'assignmentsChanged' })
      await keepIssues(services, context, runId, issues, documents.value)
      await giveWaiversTo(tx, runId, assignmentIds)
      const claims = await convokeAssignments(services, context, assignmentIds)
      if (!claims.ok) return claims
      await tx
        .updateTable('convocationRun')
        .set((e) => ({
          convocations: e('convocations', '+', issues.length),
          claims: e('claims', '+', claims.value.claims),
        }))
        .where('id', '=', runId)
        .execute()
      note({ convocations: issues.length, claims: claims.value.claims })
      return ok({ runId, convocations: issues.length, claims: claims.value.claims })
    },
  )
}
