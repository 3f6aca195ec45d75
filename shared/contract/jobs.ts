import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { query, stream } from './base.ts'
import { count, id, instant, noInput, text } from './schemas.ts'

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** Long work the window can follow and interrupt. `step` is the key of a sentence in `shared/text/jobs.ts`. */
export const job = z.strictObject({
  id,
  kind: z.enum([
    'createOffice',
    'demonstration',
    'restore',
    'import',
    'applyImport',
    'assignment',
    'convocations',
    'export',
    'backup',
    'purge',
  ]),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  step: text,
  done: count,
  total: count,
  /** What the step can tell while it runs; of a planning, `best`, `bound` (null before one is proven), `unfilled`, `seconds`. */
  figures: facts.nullable(),
  startedAt: instant,
  endedAt: instant.nullable(),
  /** Facts of the outcome (counts, ids of what was made). */
  result: facts.nullable(),
  problem: z.strictObject({ code: text, rule: text.optional(), facts }).nullable(),
})
export type Job = z.infer<typeof job>

export const jobsContract = {
  list: query('open').input(noInput).output(z.array(job)),
  watch: stream('open').input(noInput).output(eventIterator(job)),
  cancel: query('open')
    .input(z.strictObject({ jobId: id }))
    .output(noInput),
}

/** What changed, so that the page refetches what it shows: slice names and the number of the act. */
const change = z.strictObject({ revision: count, touches: z.array(text) })

export const changesContract = {
  watch: stream('open').input(noInput).output(eventIterator(change)),
}
