import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { answerRateDocument } from '../domain/rates/answer-rate-document.ts'
import type { RateResult } from '../domain/rates/rate-result.ts'
import type { RateTables } from '../domain/rates/rate-tables.ts'
import { atomicWrite } from '../files/atomic-write.ts'
import { loadRateTables } from '../files/rate-tables.ts'

export const rateUsage = 'imagin rate --in CASES.json [--out RESULT.json]'

type RateAnswer =
  | RateResult
  | Readonly<{ format: 'rate-1-results'; results: ReadonlyArray<Readonly<{ id: unknown; output: RateResult }>> }>

/** What a headless command needs of its surroundings; the default is the process. */
export type HeadlessStreams = Readonly<{ out(text: string): void; err(text: string): void }>

const processStreams: HeadlessStreams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}

/** Answers one `rate-1` document, or a `rate-1-cases` file case by case in the same order. A case that cannot be read is refused. */
function answerRateFile(json: unknown, tables: RateTables): RateAnswer {
  const file = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
  if (file.format !== 'rate-1-cases' || !Array.isArray(file.cases)) return answerRateDocument(json, tables)
  const results = file.cases.map((one: unknown) => {
    const { id = null, input = null } = typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {}
    return { id, output: answerRateDocument(input, tables) }
  })
  return { format: 'rate-1-results', results }
}

function optionsOf(args: readonly string[]): { input: string; output: string | undefined } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { in: { type: 'string' }, out: { type: 'string' } },
      strict: true,
      allowPositionals: false,
    })
    return values.in ? { input: values.in, output: values.out } : null
  } catch {
    return null
  }
}

/**
 * The headless command `rate` (contracts/rate.md, cli.md). One JSON document on standard output: the answer, or with `--out` the
 * name of the file written. Exit status 0 done, 1 the file could not be read or written, 2 wrong usage.
 */
export async function runRate(
  args: readonly string[],
  resourcesFolder: string,
  streams: HeadlessStreams = processStreams,
): Promise<0 | 1 | 2> {
  const options = optionsOf(args)
  if (!options) {
    streams.err(`${rateUsage}\n`)
    return 2
  }
  let json: unknown
  try {
    json = JSON.parse((await readFile(options.input, 'utf8')).replace(/^\uFEFF/, ''))
  } catch {
    streams.out(`${JSON.stringify({ error: { code: 'FILE_UNREADABLE', facts: { file: options.input } } })}\n`)
    return 1
  }
  const answer = `${JSON.stringify(answerRateFile(json, await loadRateTables(resourcesFolder)), null, 1)}\n`
  if (options.output === undefined) {
    streams.out(answer)
    return 0
  }
  const written = await atomicWrite(options.output, Buffer.from(answer))
  if (!written.ok) {
    streams.out(`${JSON.stringify({ error: written.error })}\n`)
    return 1
  }
  streams.out(`${JSON.stringify({ format: 'rate-1-written', file: options.output })}\n`)
  return 0
}
