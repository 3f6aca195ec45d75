import type { Inspection, ReadingOptions } from '../../../shared/contract/imports.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { FeedOptions } from '../../files/feeds/feed.ts'
import { isFeedName } from '../../files/feeds/index.ts'
import { importers } from './importers.ts'
import { savedMapping } from './mappings.ts'
import { rejectionColumns } from './rejected-file.ts'

/** What the person chose, without what they left to be detected. */
export const chosenOptions = (options: ReadingOptions): FeedOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

type Input = Omit<ReadingOptions, 'mapping'> & Readonly<{ feed: string; fileToken: string }>

/** What a picked file holds, and which of its columns stands for which of the profile, by what was said last time. */
export async function inspectFile(services: Services, input: Input): Promise<Result<Inspection>> {
  const { feed, fileToken, ...options } = input
  if (!isFeedName(feed)) return fail('NOT_FOUND', { feed })
  const file = services.files.peek(fileToken)
  if (!file.ok) return file
  const saved = await savedMapping(services.read(), feed)
  const { bytes } = file.value
  const inspected = await services.threads.run('inspectFeed', {
    feed,
    bytes,
    options: { ...chosenOptions(options), saved: { ...rejectionColumns, ...saved } },
  })
  if (!inspected.ok) return inspected
  if (!inspected.value.ok) return inspected.value
  const { value } = inspected.value
  return ok({
    ...value,
    sheets: [...value.sheets],
    formats: value.formats.map(({ name, columns }) => ({ name, columns: [...columns] })),
    columns: value.columns.map((column) => ({ ...column, samples: [...column.samples] })),
    missing: [...value.missing],
  })
}

/** The sources a file can come from; one whose last files had the very same columns comes first. */
export async function recogniseFile(services: Services, fileToken: string): Promise<Result<{ feeds: string[] }>> {
  const file = services.files.peek(fileToken)
  if (!file.ok) return file
  const saved: Record<string, Readonly<Record<string, string>>> = {}
  for (const { feed } of importers)
    saved[feed] = { ...rejectionColumns, ...(await savedMapping(services.read(), feed)) }
  const found = await services.threads.run('recogniseFeed', { bytes: file.value.bytes, saved })
  if (!found.ok) return found
  const [first] = found.value
  if (first === undefined) return ok({ feeds: [] })
  const last = await services
    .read()
    .selectFrom('import')
    .select('feed')
    .where('header', '=', JSON.stringify(first.header))
    .where(
      'feed',
      'in',
      found.value.map(({ feed }) => feed),
    )
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()
  const feeds = found.value.map(({ feed }) => feed)
  return ok({ feeds: last === undefined ? feeds : [last.feed, ...feeds.filter((feed) => feed !== last.feed)] })
}
