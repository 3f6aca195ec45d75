import type { ReadingOptions } from '../../../shared/contract/imports.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { feeds, isFeedName } from '../../files/feeds/index.ts'
import type { Actor } from '../../store/index.ts'
import { applyImport } from './apply.ts'
import { changesOf } from './changes.ts'
import { decideConflicts } from './decide.ts'
import { importerOf, importers } from './importers.ts'
import { chosenOptions, inspectFile, recogniseFile } from './inspect.ts'
import { saveMapping } from './mappings.ts'
import { previewImport } from './preview.ts'
import { importRecord, listConflicts, listImportRows, listImports } from './queries.ts'
import { rejectedFile } from './rejected-file.ts'
import { undoImport } from './undo.ts'
import { type Blocker, undoBlockers } from './undo-blockers.ts'

export { chosenOptions } from './inspect.ts'
export { saveMapping } from './mappings.ts'

type Preview = Readonly<{
  commandId: string
  feed: string
  fileToken: string
  reading?: ReadingOptions | undefined
  remember: boolean
}>

async function startPreview(services: Services, actor: Actor, input: Preview): Promise<Result<{ jobId: string }>> {
  const file = services.files.take(input.fileToken)
  if (!file.ok) return file
  const { feed, reading: chosen = {} } = input
  const options = chosenOptions(chosen)
  const { mapping } = options
  if (input.remember && mapping !== undefined) {
    const saved = await services.write(
      actor,
      { commandId: `${input.commandId}:mapping`, kind: 'imports.saveMapping', facts: { feed }, touches: ['imports'] },
      async (context) => ok(await saveMapping(context, feed, mapping)),
    )
    if (!saved.ok) return saved
  }
  const jobId = services.jobs.start('import', async (progress) => {
    const preview = await previewImport(services, actor, input.commandId, { feed, ...file.value, options }, progress)
    return preview.ok ? ok({ importId: preview.value }) : preview
  })
  return ok({ jobId })
}

const startApply = (services: Services, actor: Actor, input: Readonly<{ commandId: string; id: string }>) => ({
  jobId: services.jobs.start('applyImport', async (progress) => {
    const applied = await applyImport(services, actor, input, progress)
    return applied.ok ? ok({ importId: applied.value.id }) : applied
  }),
})

async function blockersOf(services: Services, id: string): Promise<Result<Blocker[]>> {
  const read = services.read()
  const found = await read.selectFrom('import').select(['id', 'feed', 'scope']).where('id', '=', id).executeTakeFirst()
  const importer = importerOf(found?.feed ?? '')
  if (found === undefined || importer === undefined) return fail('NOT_FOUND', { importId: id })
  return ok(await undoBlockers(read, found, await changesOf(read, services.vault(), importer, id)))
}

const describeFeeds = () =>
  importers.map(({ feed }) => ({
    name: feed,
    formats: isFeedName(feed) ? feeds[feed].formats.map((format) => format.name) : [],
  }))

export const importsHandlers = {
  feeds: boundary.imports.feeds.handler(() => describeFeeds()),
  list: boundary.imports.list.handler(({ context }) => listImports(context.services)),
  inspect: boundary.imports.inspect.handler(async ({ input, context }) =>
    answer(await inspectFile(context.services, input)),
  ),
  recognise: boundary.imports.recognise.handler(async ({ input, context }) =>
    answer(await recogniseFile(context.services, input.fileToken)),
  ),
  preview: boundary.imports.preview.handler(async ({ input, context }) =>
    answer(await startPreview(context.services, actorOf(signedIn(context.session)), input)),
  ),
  get: boundary.imports.get.handler(async ({ input, context }) =>
    answer(await importRecord(context.services, input.id)),
  ),
  rows: boundary.imports.rows.handler(({ input, context }) => listImportRows(context.services, input)),
  conflicts: boundary.imports.conflicts.handler(({ input, context }) => listConflicts(context.services, input)),
  decide: boundary.imports.decide.handler(async ({ input, context }) =>
    answer(await decideConflicts(context.services, actorOf(signedIn(context.session)), input)),
  ),
  apply: boundary.imports.apply.handler(({ input, context }) =>
    startApply(context.services, actorOf(signedIn(context.session)), input),
  ),
  undoBlockers: boundary.imports.undoBlockers.handler(async ({ input, context }) =>
    answer(await blockersOf(context.services, input.id)),
  ),
  undo: boundary.imports.undo.handler(async ({ input, context }) =>
    answer(await undoImport(context.services, actorOf(signedIn(context.session)), input)),
  ),
  rejectedFile: boundary.imports.rejectedFile.handler(async ({ input, context }) =>
    answer(await rejectedFile(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
