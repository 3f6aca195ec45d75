import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import { type Actor, insertMany, type OfficeRow, reading, storeDocument } from '../../store/index.ts'
import { createClaims, inDayOrder } from '../claims/create-claims.ts'
import { initialTracks } from '../claims/initial-tracks.ts'
import { loadConvoked } from '../claims/select-convoked.ts'
import { withSignatureImages } from '../signatures/signatories.ts'
import { convocationModel } from './model.ts'
import { modelFacts } from './model-facts.ts'
import { assignmentsToConvoke, type ToConvoke } from './select.ts'

/** Convocations that one act convokes: few enough that the window keeps answering, many enough to be quick. */
const batchSize = 200

export type RunOutcome = Readonly<{ runId: string; convocations: number; claims: number }>

/**
 * The official run: for every assignment not yet convoked, a numbered convocation (tagged PDF) and its claim, in one act
 * a batch (services.md 1.2). Stopped half-way, what was convoked stays; the next run takes the rest.
 */
export async function runConvocations(
  services: Services,
  actor: Actor,
  commandId: string,
  progress: JobProgress,
): Promise<Result<RunOutcome>> {
  const office = await services.read().selectFrom('office').selectAll().executeTakeFirst()
  if (office === undefined) return fail('NOT_FOUND', { reason: 'noOffice' })
  const waiting = await assignmentsToConvoke(services.read())
  if (waiting.length === 0) return fail('RULE', { reason: 'nothingToConvoke' })
  let outcome: RunOutcome = { runId: '', convocations: 0, claims: 0 }
  for (let start = 0; start < waiting.length; start += batchSize) {
    if (progress.signal.aborted) return fail('CANCELLED', { convocations: outcome.convocations })
    progress.report('convoking', start, waiting.length)
    const batch = waiting.slice(start, start + batchSize)
    const done = await convokeBatch(services, actor, `${commandId}/${start}`, office, batch, outcome.runId)
    if (!done.ok) return done
    const { runId, convocations, claims } = done.value
    outcome = { runId, convocations: outcome.convocations + convocations, claims: outcome.claims + claims }
  }
  progress.report('convoking', waiting.length, waiting.length)
  return ok(outcome)
}

async function nextNumber(services: Services, table: 'convocation' | 'convocationRun'): Promise<number> {
  const row = await services
    .read()
    .selectFrom(table)
    .select((e) => e.fn.max('number').as('number'))
    .executeTakeFirst()
  return Number(row?.number ?? 0) + 1
}

/** Documents are written before the act, so that nothing but SQL is awaited inside it. */
async function convokeBatch(
  services: Services,
  actor: Actor,
  commandId: string,
  office: OfficeRow,
  batch: readonly ToConvoke[],
  openRunId: string,
): Promise<Result<RunOutcome>> {
  const read = services.read()
  const convoked = (
    await loadConvoked(
      read,
      batch.map((row) => row.assignmentId),
    )
  ).toSorted(inDayOrder)
  const rights = await initialTracks(read, convoked)
  const first = await nextNumber(services, 'convocation')
  const runNumber = await nextNumber(services, 'convocationRun')
  const date = services.ports.clock.today()
  const facts = await modelFacts(
    read,
    batch.map((row) => row.assignmentId),
  )
  const planned = batch.flatMap((row, index) => {
    const tracks = rights.get(row.assignmentId)
    const known = facts.get(row.assignmentId)
    if (tracks === undefined || known === undefined) return []
    const number = first + index
    const issued = { number: String(number), version: 1, date }
    return [{ row, number, model: convocationModel(row, known, office, tracks, issued) }]
  })
  const rendered = await services.threads.run('renderConvocations', {
    resourcesFolder: services.ports.resourcesFolder,
    models: await withSignatureImages(
      read,
      planned.map(({ model }) => model),
    ),
  })
  if (!rendered.ok) return rendered
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
      const run = await tx.selectFrom('convocationRun').selectAll().where('id', '=', runId).executeTakeFirst()
      if (run === undefined) {
        const counts = { convocations: 0, claims: 0 }
        await tx
          .insertInto('convocationRun')
          .values({ id: runId, number: runNumber, state: 'official', ...counts, createdAt: at })
          .execute()
      }
      const assignmentIds = planned.map(({ row }) => row.assignmentId)
      const open = await reading(tx)
        .selectFrom('assignment')
        .select('id')
        .where('id', 'in', assignmentIds)
        .where('state', 'in', ['confirmed', 'locked'])
        .execute()
      if (open.length !== planned.length) return fail('CONFLICT', { reason: 'assignmentsChanged' })
      const convocations = []
      for (const [index, { row, number }] of planned.entries()) {
        const bytes = rendered.value[index]
        if (bytes === undefined) return fail('CANCELLED')
        const documentId = services.ports.ids.next()
        await storeDocument(tx, {
          id: documentId,
          kind: 'convocation',
          name: `convocation-${number}-v1.pdf`,
          mime: 'application/pdf',
          bytes,
          intervenantId: row.intervenantId,
          createdAt: at,
        })
        convocations.push({
          id: services.ports.ids.next(),
          runId,
          number,
          version: 1,
          assignmentId: row.assignmentId,
          intervenantId: row.intervenantId,
          missionId: row.missionId,
          documentId,
          state: 'official' as const,
        })
      }
      await insertMany(tx, 'convocation', convocations)
      await tx
        .updateTable('assignment')
        .set((e) => ({ state: 'convoked', rowVersion: e('rowVersion', '+', 1) }))
        .where('id', 'in', assignmentIds)
        .execute()
      const claims = await createClaims(services, context, assignmentIds)
      if (!claims.ok) return claims
      await tx
        .updateTable('convocationRun')
        .set((e) => ({
          convocations: e('convocations', '+', planned.length),
          claims: e('claims', '+', claims.value.claims),
        }))
        .where('id', '=', runId)
        .execute()
      note({ convocations: planned.length, claims: claims.value.claims })
      return ok({ runId, convocations: planned.length, claims: claims.value.claims })
    },
  )
}
