import type { Result } from '../../../shared/model/result.ts'
import { type FeedName, feeds } from '../../files/feeds/index.ts'
import { type FeedInspection, type InspectOptions, inspectFeed } from '../../files/feeds/inspect.ts'
import type { ImportProblem } from '../../files/feeds/problems.ts'

type Input = Readonly<{ feed: FeedName; bytes: Uint8Array; options?: InspectOptions }>

/** Looks at a file before it is read: its kind, its columns and what they stand for. */
export const run = ({ feed, bytes, options }: Input): Promise<Result<FeedInspection, ImportProblem>> =>
  inspectFeed(feeds[feed], bytes, options)
