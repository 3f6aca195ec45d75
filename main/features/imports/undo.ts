import type { ImportRecord } from '../../../shared/contract/imports.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, reading, upsertMany, type WorkContext } from '../../store/index.ts'
import { isErased } from '../retention/index.ts'
import { changesOf, type RecordedChange } from './changes.ts'
import { importerOf } from './importers.ts'
import { importRecord } from './queries.ts'
import { deleteRow, updateRow } from './table-access.ts'
import { undoBlockers } from './undo-blockers.ts'

/**
 * Takes a whole import back: rows it made go away, columns it wrote get their former content, and the source is held to
 * what it said before. Refused while anything depends on it: `undoBlockers` lists what.
 */
export async function undoImport(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; id: string }>,
): Promise<Result<ImportRecord>> {
  const found = await services.read().selectFrom('import').selectAll().where('id', '=', input.id).executeTakeFirst()
  const importer = importerOf(found?.feed ?? '')
  if (found === undefined || importer === undefined) return fail('NOT_FOUND', { importId: input.id })
  const undone = await services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'imports.undo',
      subject: { kind: 'import', id: input.id },
      facts: { feed: found.feed, file: found.fileName },
      touches: ['imports', 'reference', 'intervenants', 'competences', 'missions', 'needs'],
    },
    async (context) => {
      const read = reading(context.tx)
      const current = await read.selectFrom('import').select('state').where('id', '=', found.id).executeTakeFirst()
      if (current?.state !== 'applied') return refuse('imports.notApplied')
      if (await isErased(read, 'imports', found.id)) return refuse('retention.importErased')
      const changes = await changesOf(read, services.vault(), importer, found.id)
      const blockers = await undoBlockers(read, found, changes)
      if (blockers.length > 0) return refuse('imports.undoBlocked', { count: blockers.length })
      await takeBack(context, services, changes)
      await restoreSaid(context, found)
      context.note({ rows: changes.length })
      return ok(null)
    },
  )
  return undone.ok ? importRecord(services, input.id) : undone
}

async function takeBack({ tx }: WorkContext, services: Services, changes: readonly RecordedChange[]): Promise<void> {
  for (const { table, current, before } of changes.toReversed()) {
    if (current === null) continue
    if (before === null) await deleteRow(tx, table, current)
    else await updateRow(tx, services.vault(), table, current, before)
  }
}

/** What the source said before this import counts again as its last word. */
async function restoreSaid(
  { tx, at }: WorkContext,
  { id, feed, scope }: Readonly<{ id: string; feed: string; scope: string }>,
): Promise<void> {
  const rows = await tx
    .selectFrom('importRow')
    .select(['rowKey', 'before', 'beforeImportId'])
    .where('importId', '=', id)
    .where('verdict', '=', 'changed')
    .execute()
  await tx
    .deleteFrom('sourceRow')
    .where('feed', '=', feed)
    .where('scope', '=', scope)
    .where('importId', '=', id)
    .execute()
  await upsertMany(
    tx,
    'sourceRow',
    ['feed', 'scope', 'rowKey'],
    rows.map(({ rowKey, before, beforeImportId }) => ({
      feed,
      scope,
      rowKey,
      importId: beforeImportId ?? '',
      content: before ?? '',
    })),
  )
  await tx.updateTable('import').set({ state: 'undone', undoneAt: at }).where('id', '=', id).execute()
}
