import type { ImportRecord } from '../../../shared/contract/imports.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import { type Actor, insertMany, type Readable, reading, upsertMany, type WorkContext } from '../../store/index.ts'
import { isErased } from '../retention/index.ts'
import { conflictName, conflictRow } from './conflicts.ts'
import { contentOf } from './content.ts'
import { groupsOf } from './groups.ts'
import type { AnyImporter, Values } from './importer.ts'
import { importerOf } from './importers.ts'
import { lastSaid } from './last-said.ts'
import { type Group, type Plan, planImport } from './plan.ts'
import { importRecord } from './queries.ts'
import { writePlan } from './write-plan.ts'

type Import = Readonly<{ id: string; feed: string; scope: string }>
type Staged = Readonly<{ rowKey: string; verdict: string; content: string }>

/** A window is told of progress every so many rows. */
const rowsBetweenNews = 1_000

/**
 * Applies a previewed import: what only the source changed enters the office's tables in one act, conflicts as they were
 * decided; rejected rows never stop the others, missing ones are left alone. A preview whose rows another import spoke of
 * meanwhile is refused: its comparison no longer holds. If the office changed rows since the preview, the new conflicts
 * are added to it and nothing is written.
 */
export async function applyImport(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; id: string }>,
  progress?: JobProgress,
): Promise<Result<ImportRecord>> {
  const found = await services.read().selectFrom('import').selectAll().where('id', '=', input.id).executeTakeFirst()
  const importer = importerOf(found?.feed ?? '')
  if (found === undefined || importer === undefined) return fail('NOT_FOUND', { importId: input.id })
  progress?.report('applyingFile')
  let surprises: Plan['conflicts'] = []
  const applied = await services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'imports.apply',
      subject: { kind: 'import', id: input.id },
      facts: { feed: found.feed, file: found.fileName, new: found.newCount, changed: found.changedCount },
      touches: [
        'imports',
        'reference',
        'intervenants',
        'competences',
        'missions',
        'needs',
        'serviceStatements',
        'claims',
        'review',
        'claimGroups',
      ],
    },
    async (context) => {
      const refusal = await outdated(reading(context.tx), found)
      if (refusal !== null) return refusal
      const staged = await stagedRows(reading(context.tx), input.id)
      const groups = await stagedGroups(services, importer, found, staged, reading(context.tx))
      const decisions = await decisionsOf(reading(context.tx), input.id)
      const plan = await planImport(
        reading(context.tx),
        services.vault(),
        importer,
        groups,
        services.ports,
        (conflict) => decisions.get(conflictName(conflict)) ?? 'ours',
      )
      surprises = plan.conflicts.filter((conflict) => !decisions.has(conflictName(conflict)))
      if (surprises.length > 0) return refuse('imports.changedMeanwhile', { count: surprises.length })
      const total = plan.insertions.length + plan.updates.length
      let told = 0
      const written = await writePlan(context, services.vault(), importer, input.id, plan, (done) => {
        if (done - told >= rowsBetweenNews || done === total) {
          told = done
          progress?.report('applyingFile', done, total)
        }
        return progress?.signal.aborted === true ? 'stop' : 'goOn'
      })
      if (!written) return fail('CANCELLED', { importId: input.id })
      await keepSaid(context, found, staged)
      context.note({ written: total, conflicts: plan.conflicts.length })
      return ok(null)
    },
  )
  if (surprises.length > 0) await addConflicts(services, actor, found.id, surprises)
  if (!applied.ok) return applied
  return importRecord(services, input.id)
}

/**
 * A preview no longer holds once another import spoke of one of its rows, or was undone: what it compared with is gone.
 * Imports of other rows of the same source may be applied in any order.
 */
async function outdated(read: Readable, found: Import): Promise<Result<never> | null> {
  const current = await read.selectFrom('import').select('state').where('id', '=', found.id).executeTakeFirst()
  if (current?.state !== 'previewed') return refuse('imports.alreadyApplied')
  if (await isErased(read, 'imports', found.id)) return refuse('retention.importErased')
  const moved = await read
    .selectFrom('importRow')
    .leftJoin('sourceRow', (join) =>
      join
        .onRef('sourceRow.rowKey', '=', 'importRow.rowKey')
        .on('sourceRow.feed', '=', found.feed)
        .on('sourceRow.scope', '=', found.scope),
    )
    .select('importRow.position')
    .where('importRow.importId', '=', found.id)
    .where((e) =>
      e.or([
        e.and([e('verdict', '=', 'new'), e('sourceRow.importId', 'is not', null)]),
        e.and([
          e('verdict', '=', 'changed'),
          e('sourceRow.importId', 'is distinct from', e.ref('importRow.beforeImportId')),
        ]),
      ]),
    )
    .executeTakeFirst()
  return moved === undefined ? null : refuse('imports.previewOutdated')
}

const stagedRows = (read: Readable, importId: string): Promise<Staged[]> =>
  read
    .selectFrom('importRow')
    .select(['rowKey', 'verdict', 'content'])
    .where('importId', '=', importId)
    .where('verdict', 'in', ['new', 'changed', 'missing'])
    .orderBy('position')
    .execute()

/** What the source said before and says now, of the things that new and changed rows describe. */
async function stagedGroups(
  services: Services,
  importer: AnyImporter,
  { scope }: Import,
  staged: readonly Staged[],
  read: Readable,
): Promise<Group[]> {
  const known = await lastSaid(services, importer, scope, read)
  const missing = new Set(staged.filter(({ verdict }) => verdict === 'missing').map(({ rowKey }) => rowKey))
  const fresh = staged.filter(({ verdict }) => verdict !== 'missing')
  const touched = new Set(fresh.map(({ rowKey }) => rowKey))
  const { clear } = contentOf(importer, services.vault())
  const before = [...known].map(([key, { content }]) => ({ key, values: () => JSON.parse(content) as Values }))
  const unchanged = before.filter(({ key }) => !touched.has(key) && !missing.has(key))
  const now = fresh.map(({ rowKey, content }) => ({ key: rowKey, values: () => JSON.parse(clear(content)) as Values }))
  return groupsOf(importer, touched, before, [...unchanged, ...now])
}

async function decisionsOf(read: Readable, importId: string) {
  const rows = await read.selectFrom('importConflict').selectAll().where('importId', '=', importId).execute()
  return new Map(rows.map((row) => [conflictName(row), row.decision]))
}

/** The source's rows as it gives them now, and the import marked as applied. */
async function keepSaid(
  { tx, at }: WorkContext,
  { id, feed, scope }: Import,
  staged: readonly Staged[],
): Promise<void> {
  const said = staged
    .filter(({ verdict }) => verdict !== 'missing')
    .map(({ rowKey, content }) => ({ feed, scope, rowKey, importId: id, content }))
  await upsertMany(tx, 'sourceRow', ['feed', 'scope', 'rowKey'], said)
  await tx.updateTable('import').set({ state: 'applied', appliedAt: at }).where('id', '=', id).execute()
}

async function addConflicts(
  services: Services,
  actor: Actor,
  importId: string,
  conflicts: Plan['conflicts'],
): Promise<void> {
  await services.write(
    actor,
    {
      commandId: services.ports.ids.next(),
      kind: 'imports.compareAgain',
      subject: { kind: 'import', id: importId },
      facts: { conflicts: conflicts.length },
      touches: ['imports'],
    },
    async ({ tx }) => {
      const last = await tx
        .selectFrom('importConflict')
        .select((e) => e.fn.max('position').as('position'))
        .where('importId', '=', importId)
        .executeTakeFirst()
      const start = Number(last?.position ?? 0) + 1
      await insertMany(
        tx,
        'importConflict',
        conflicts.map((conflict, index) => conflictRow(importId, start + index, conflict)),
      )
      await tx
        .updateTable('import')
        .set((e) => ({ conflictCount: e('conflictCount', '+', conflicts.length) }))
        .where('id', '=', importId)
        .execute()
      return ok(null)
    },
  )
}
