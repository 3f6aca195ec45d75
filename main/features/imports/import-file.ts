import type { ImportRecord } from '../../../shared/contract/imports.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, sha256 } from '../../store/index.ts'
import { applyImport } from './apply.ts'
import { type FileToImport, previewImport } from './preview.ts'
import { listImports } from './queries.ts'

/**
 * Previews and applies one file in a row, for the first run and the headless commands. A file already applied is left
 * alone, so that an interrupted run of several files can be started again.
 */
export async function importFile(services: Services, actor: Actor, file: FileToImport): Promise<Result<ImportRecord>> {
  const same = await services
    .read()
    .selectFrom('import')
    .select('id')
    .where('feed', '=', file.feed)
    .where('sha256', '=', sha256(file.bytes))
    .where('state', '=', 'applied')
    .executeTakeFirst()
  if (same !== undefined) {
    const record = (await listImports(services)).find(({ id }) => id === same.id)
    if (record !== undefined) return ok(record)
  }
  const preview = await previewImport(services, actor, services.ports.ids.next(), file)
  if (!preview.ok) return preview
  return applyImport(services, actor, { commandId: services.ports.ids.next(), id: preview.value })
}
