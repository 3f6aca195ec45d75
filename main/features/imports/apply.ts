import type { ImportRecord } from '../../../shared/contract/imports.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, reading, upsertMany } from '../../store/index.ts'
import { importerOf } from './importers.ts'
import { unsealed } from './preview.ts'
import { importRecord } from './queries.ts'

/**
 * Applies a previewed import: new and changed rows enter the office's tables in one act, rejected ones never stop the
 * others, missing ones are left alone. A preview made before another import of the same feed is refused: its
 * comparison no longer holds.
 */
export async function applyImport(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; id: string }>,
): Promise<Result<ImportRecord>> {
  const found = await services.read().selectFrom('import').selectAll().where('id', '=', input.id).executeTakeFirst()
  const importer = importerOf(found?.feed ?? '')
  if (found === undefined || importer === undefined) return fail('NOT_FOUND', { importId: input.id })
  const applied = await services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'imports.apply',
      subject: { kind: 'import', id: input.id },
      facts: { feed: found.feed, file: found.fileName, new: found.newCount, changed: found.changedCount },
      touches: ['imports', 'reference', 'intervenants', 'competences', 'missions'],
    },
    async (context) => {
      const { tx, at } = context
      const current = await tx.selectFrom('import').select('state').where('id', '=', input.id).executeTakeFirst()
      if (current?.state !== 'previewed') return refuse('imports.alreadyApplied')
      const newer = await tx
        .selectFrom('import')
        .select('id')
        .where('feed', '=', found.feed)
        .where('scope', '=', found.scope)
        .where('state', '=', 'applied')
        .where('appliedAt', '>', found.createdAt)
        .executeTakeFirst()
      if (newer !== undefined) return refuse('imports.previewOutdated')
      const staged = await reading(tx)
        .selectFrom('importRow')
        .select(['line', 'rowKey', 'content'])
        .where('importId', '=', input.id)
        .where('verdict', 'in', ['new', 'changed'])
        .orderBy('position')
        .execute()
      const vault = services.vault()
      const rows = staged.map((row) => ({
        line: row.line,
        key: row.rowKey,
        values: unsealed(importer, vault, row.content),
      }))
      await importer.project(context, services, rows)
      const { feed, scope } = found
      const said = staged.map(({ rowKey, content }) => ({ feed, scope, rowKey, importId: input.id, content }))
      await upsertMany(tx, 'sourceRow', ['feed', 'scope', 'rowKey'], said)
      await tx.updateTable('import').set({ state: 'applied', appliedAt: at }).where('id', '=', input.id).execute()
      await tx
        .updateTable('importRow')
        .set({ content: '' })
        .where('importId', '=', input.id)
        .where('verdict', '=', 'new')
        .execute()
      return ok(null)
    },
  )
  if (!applied.ok) return applied
  return importRecord(services, input.id)
}
