import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type ConvocationChange, changesBetween } from '../../domain/convocations/changes.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import type { Actor } from '../../store/index.ts'
import { changeSentences, modelOf } from './content.ts'
import { type Issue, keepIssues, modelsOf, nextNumber, officeOf, renderAll } from './issue.ts'
import { convocationRows, type ToConvoke } from './select.ts'

type Standing = Readonly<{
  id: string
  number: number
  version: number
  issuedOn: string
  assignmentId: string
  content: string
}>

/** A convocation that no longer says what is true, with what changed and what it would say today. */
type Outdated = Readonly<{
  standing: Standing
  row: ToConvoke
  changes: readonly ConvocationChange[]
  issue: Issue
}>

/** Every standing convocation that no longer says what is true; those issued before their content was kept cannot tell. */
async function outdatedConvocations(services: Services): Promise<Result<readonly Outdated[]>> {
  const office = await officeOf(services)
  if (!office.ok) return office
  const read = services.read()
  const rows = await read
    .selectFrom('convocation')
    .select(['id', 'number', 'version', 'issuedOn', 'assignmentId', 'content'])
    .where('state', '=', 'official')
    .where('content', 'is not', null)
    .orderBy('number')
    .execute()
  const standing = new Map(rows.map((row) => [row.assignmentId, { ...row, content: row.content ?? '' }]))
  const today = await modelsOf(
    services,
    office.value,
    (await convocationRows(read, [...standing.keys()])).map((row) => ({ row, number: 0, version: 0 })),
  )
  return ok(
    today.flatMap((issue) => {
      const known = standing.get(issue.row.assignmentId)
      if (known === undefined) return []
      const before = modelOf(known.content)
      const changes = changesBetween(before, issue.model)
      return changes.length === 0 ? [] : [{ standing: known, row: issue.row, changes, issue }]
    }),
  )
}

/** The next free version of each number: a cancelled version keeps its own. */
async function lastVersions(services: Services, numbers: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const rows = await services.read().selectFrom('convocation').select(['number', 'version']).execute()
  const wanted = new Set(numbers)
  const last = new Map<number, number>()
  for (const { number, version } of rows)
    if (wanted.has(number)) last.set(number, Math.max(version, last.get(number) ?? 0))
  return last
}

/** New versions that one act writes. */
const batchSize = 200

export type ReissueOutcome = Readonly<{ runId: string; convocations: number }>

/**
 * Replaces convocations that no longer say what is true by a new version that tells what changed: same number, same claim;
 * the version before is kept, as replaced. `ids` names some of them; null takes all.
 */
export async function reissueConvocations(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; ids: readonly string[] | null }>,
  progress: JobProgress,
): Promise<Result<ReissueOutcome>> {
  progress.report('checkingConvocations')
  const found = await outdatedConvocations(services)
  if (!found.ok) return found
  const ids = input.ids === null ? null : new Set(input.ids)
  const chosen = found.value.filter(({ standing }) => ids === null || ids.has(standing.id))
  if (chosen.length === 0) return fail('RULE', { reason: 'nothingChanged' })
  const versions = await lastVersions(
    services,
    chosen.map(({ standing }) => standing.number),
  )
  const runId = services.ports.ids.next()
  const runNumber = await nextNumber(services, 'convocationRun')
  let written = 0
  for (let start = 0; start < chosen.length; start += batchSize) {
    if (progress.signal.aborted) return fail('CANCELLED', { convocations: written })
    progress.report('convoking', start, chosen.length)
    const batch = chosen.slice(start, start + batchSize)
    const commandId = `${input.commandId}/${start}`
    const done = await reissueBatch(services, actor, { commandId, runId, runNumber }, batch, versions)
    if (!done.ok) return done
    written += batch.length
  }
  return ok({ runId, convocations: written })
}

type Run = Readonly<{ commandId: string; runId: string; runNumber: number }>

async function reissueBatch(
  services: Services,
  actor: Actor,
  { commandId, runId, runNumber }: Run,
  batch: readonly Outdated[],
  versions: ReadonlyMap<number, number>,
): Promise<Result<Record<string, never>>> {
  const issues = batch.map(({ standing, row, changes, issue }): Issue => {
    const { number } = standing
    const version = (versions.get(number) ?? standing.version) + 1
    const replaces = {
      version: standing.version,
      issueDate: standing.issuedOn,
      changes: changeSentences(changes, issue.model.language),
    }
    return { row, number, version, model: { ...issue.model, number: String(number), version, replaces } }
  })
  const documents = await renderAll(services, issues)
  if (!documents.ok) return documents
  const subject = { kind: 'convocationRun', id: runId }
  const act = { commandId, kind: 'convocations.reissue', subject, facts: { convocations: batch.length } }
  return services.write(actor, { ...act, touches: ['convocations', 'missions', 'intervenants'] }, async (context) => {
    const { tx, at } = context
    await tx
      .insertInto('convocationRun')
      .values({
        id: runId,
        number: runNumber,
        state: 'official',
        convocations: 0,
        claims: 0,
        createdAt: at,
        kind: 'versions',
        author: actor.name,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    for (const { standing } of batch) {
      const replaced = await tx
        .updateTable('convocation')
        .set({ state: 'replaced' })
        .where('id', '=', standing.id)
        .where('state', '=', 'official')
        .executeTakeFirst()
      if (Number(replaced.numUpdatedRows) === 0) return fail('CONFLICT', { reason: 'assignmentsChanged' })
    }
    await keepIssues(services, context, runId, issues, documents.value)
    await tx
      .updateTable('convocationRun')
      .set((e) => ({ convocations: e('convocations', '+', batch.length) }))
      .where('id', '=', runId)
      .execute()
    return ok({})
  })
}

/** The changed convocations as the office reads them. */
export async function listChanged(services: Services) {
  const found = await outdatedConvocations(services)
  if (!found.ok) return found
  return ok(
    found.value.map(({ standing, row, changes }) => ({
      id: standing.id,
      number: `${standing.number} v${standing.version}`,
      issuedOn: standing.issuedOn,
      intervenantId: row.intervenantId,
      intervenant: `${row.lastName} ${row.firstName}`,
      missionId: row.missionId,
      missionNumber: row.missionNumber,
      firstDate: row.firstDate,
      centre: row.centre,
      changes: changes.map(({ kind, facts }) => ({ kind, facts: { ...facts } })),
    })),
  )
}
