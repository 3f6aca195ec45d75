import { ok, type Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { feeds, isFeedName } from '../../files/feeds/index.ts'
import type { Actor } from '../../store/index.ts'
import { applyImport } from './apply.ts'
import { importers } from './importers.ts'
import { previewImport } from './preview.ts'
import { importRecord, listImportRows, listImports } from './queries.ts'

function startPreview(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; feed: string; fileToken: string }>,
): Result<{ jobId: string }> {
  const file = services.files.take(input.fileToken)
  if (!file.ok) return file
  const jobId = services.jobs.start('import', async ({ signal, report }) => {
    report('readingFile')
    const preview = await previewImport(services, actor, input.commandId, { feed: input.feed, ...file.value }, signal)
    return preview.ok ? ok({ importId: preview.value }) : preview
  })
  return ok({ jobId })
}

const describeFeeds = () =>
  importers.map(({ feed }) => ({
    name: feed,
    formats: isFeedName(feed) ? feeds[feed].formats.map((format) => format.name) : [],
  }))

export const importsHandlers = {
  feeds: boundary.imports.feeds.handler(() => describeFeeds()),
  list: boundary.imports.list.handler(({ context }) => listImports(context.services)),
  preview: boundary.imports.preview.handler(({ input, context }) =>
    answer(startPreview(context.services, actorOf(signedIn(context.session)), input)),
  ),
  get: boundary.imports.get.handler(async ({ input, context }) =>
    answer(await importRecord(context.services, input.id)),
  ),
  rows: boundary.imports.rows.handler(({ input, context }) => listImportRows(context.services, input)),
  apply: boundary.imports.apply.handler(async ({ input, context }) =>
    answer(await applyImport(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
