import { readFile } from 'node:fs/promises'
import type { Feed, FeedOptions, FeedReading } from '../../../../main/files/feeds/feed.ts'
import type { ImportProblem } from '../../../../main/files/feeds/problems.ts'

export const fixture = (name: string): Promise<Uint8Array> => readFile(`tests/fixtures/feeds/${name}`)
export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Reads and expects an accepted file. */
export async function accepted<V>(
  feed: Feed<V>,
  content: Uint8Array | string,
  options: FeedOptions = {},
): Promise<FeedReading<V>> {
  const reading = await feed.read(typeof content === 'string' ? bytes(content) : content, options)
  if (!reading.ok) throw new Error(`${feed.name}: ${JSON.stringify(reading.error)}`)
  return reading.value
}

/** Reads and expects a file refused as a whole. */
export async function refused<V>(
  feed: Feed<V>,
  content: Uint8Array | string,
  options: FeedOptions = {},
): Promise<ImportProblem> {
  const reading = await feed.read(typeof content === 'string' ? bytes(content) : content, options)
  if (reading.ok) throw new Error(`${feed.name} accepted ${reading.value.rows.length} rows`)
  return reading.error
}

/** What a reader sees of each rejection. */
export const reasons = (reading: FeedReading<unknown>): string[] =>
  reading.rejected.map((one) => `${one.line} ${one.column ?? '-'} ${one.rule}`)
