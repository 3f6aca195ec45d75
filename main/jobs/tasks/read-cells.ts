import type { FeedOptions } from '../../files/feeds/feed.ts'
import { readTable } from '../../files/read-table.ts'

type Input = Readonly<{ bytes: Uint8Array; options: FeedOptions; lines: readonly number[] }>

/** The cells of some lines of a file, as they are in it; nothing when the file is no table. */
export async function run({ bytes, options, lines }: Input): Promise<[number, readonly string[]][]> {
  const { encoding, separator, sheet } = options
  const table = await readTable(bytes, {
    ...(encoding === undefined ? {} : { encoding }),
    ...(separator === undefined ? {} : { separator }),
    ...(sheet === undefined ? {} : { sheet }),
  })
  if (!table.ok) return []
  const wanted = new Set(lines)
  return table.value.records.filter(({ line }) => wanted.has(line)).map(({ line, cells }) => [line, cells])
}
