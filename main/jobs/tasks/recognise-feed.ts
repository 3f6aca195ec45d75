import type { ColumnMapping } from '../../files/feeds/feed.ts'
import { type FeedName, feeds } from '../../files/feeds/index.ts'
import { inspectFeed } from '../../files/feeds/inspect.ts'

type Input = Readonly<{
  bytes: Uint8Array
  /** Sources to try, with what the office said of the columns of each. */
  saved: Readonly<Record<string, ColumnMapping>>
}>

export type RecognisedFeed = Readonly<{ feed: string; header: readonly string[] }>

/** The sources whose profile fits a file as it is, in the order of the feeds. */
export async function run({ bytes, saved }: Input): Promise<RecognisedFeed[]> {
  const found: RecognisedFeed[] = []
  for (const [name, feed] of Object.entries(feeds) as [FeedName, (typeof feeds)[FeedName]][]) {
    const mapping = saved[name]
    if (mapping === undefined) continue
    const inspection = await inspectFeed(feed, bytes, { saved: mapping })
    if (!inspection.ok || !inspection.value.ready) continue
    found.push({ feed: name, header: inspection.value.columns.map((column) => column.name) })
  }
  return found
}
