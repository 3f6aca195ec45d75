import type { Result } from '../../../shared/model/result.ts'
import type { FeedReading } from '../../files/feeds/feed.ts'
import { type FeedName, feeds } from '../../files/feeds/index.ts'
import type { ImportProblem } from '../../files/feeds/problems.ts'

/** Reads one file of a feed. The values are typed again by the importer of that feed. */
export const run = (
  input: Readonly<{ feed: FeedName; bytes: Uint8Array }>,
): Result<FeedReading<unknown>, ImportProblem> => feeds[input.feed].read(input.bytes)
