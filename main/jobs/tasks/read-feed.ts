import type { Result } from '../../../shared/model/result.ts'
import type { FeedOptions, FeedReading } from '../../files/feeds/feed.ts'
import { type FeedName, feeds } from '../../files/feeds/index.ts'
import type { ImportProblem } from '../../files/feeds/problems.ts'

type Input = Readonly<{ feed: FeedName; bytes: Uint8Array; options?: FeedOptions }>

/** Reads one file of a feed. The values are typed again by the importer of that feed. */
export const run = ({ feed, bytes, options }: Input): Promise<Result<FeedReading<unknown>, ImportProblem>> =>
  feeds[feed].read(bytes, options)
