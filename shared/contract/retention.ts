import { z } from 'zod'
import { durationUnits, keptReasons, retentionKinds } from '../model/retention.ts'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, instant, madeFile, noInput, text } from './schemas.ts'

const kind = z.enum(retentionKinds)
const duration = z.strictObject({ count: z.int().min(1).max(1_200), unit: z.enum(durationUnits) })
const decision = {
  /** Null: nothing of this kind is erased. */
  duration: duration.nullable(),
  source: z.string().max(500),
  /** Who is answerable for the duration: data protection officer, archives. */
  confirmedBy: z.string().max(200),
  confirmedOn: civilDate.nullable(),
}

const rule = z.strictObject({
  kind,
  /** A duration found in a text, for the office to confirm; null where none was found. */
  proposed: duration.nullable(),
  /** 0 while the office decided nothing. */
  version: count,
  ...decision,
  decidedBy: text,
  decidedAt: instant.nullable(),
})
export type RetentionRule = z.infer<typeof rule>

const line = z.strictObject({
  kind,
  due: count,
  oldest: civilDate.nullable(),
  newest: civilDate.nullable(),
  tooRecent: count,
  kept: z.array(z.strictObject({ reason: z.enum(keptReasons), count })),
})

const plan = z.strictObject({
  /** What `purge` must be given: another digest means another plan. */
  digest: text,
  due: count,
  /** One line a confirmed rule. */
  lines: z.array(line),
  /** Copies made before, which keep what is erased until they go themselves. */
  copies: z.array(z.strictObject({ name: text, writtenAt: instant })),
})
export type RetentionPlan = z.infer<typeof plan>

const purge = z.strictObject({
  id,
  state: z.enum(['running', 'done', 'interrupted']),
  startedAt: instant,
  startedBy: text,
  endedAt: instant.nullable(),
  counts: z.array(z.strictObject({ kind, count })),
  /** Hash of what was erased under which rules; null until the end. */
  digest: text.nullable(),
  /** Whether what is kept still says the digest. */
  sound: z.boolean(),
  compacted: z.boolean(),
})
export type Purge = z.infer<typeof purge>

const lost = z.strictObject({
  /** Purges that the store does not know of, with how much of what they erased is back. */
  purges: z.array(z.strictObject({ id, startedAt: instant, left: z.array(z.strictObject({ kind, count })) })),
  /** What is back and no confirmed rule makes go. */
  unconfirmed: z.array(kind),
  /** Files kept beside the store that nothing can be read from. */
  unreadable: z.array(text),
})
export type LostPurges = z.infer<typeof lost>

/** How long what concerns people is kept, what a purge would erase, and the proof of what it erased (pain 20, issue 8). */
export const retentionContract = {
  rules: query('administration').input(noInput).output(z.array(rule)),
  /** A new version of a rule; the former ones stay. */
  decide: command('administration')
    .input(z.strictObject({ commandId, kind, expectedVersion: count, ...decision }))
    .output(z.strictObject({ version: count })),
  /** What a purge of today would erase; nothing is written. */
  plan: query('administration').input(noInput).output(plan),
  purge: command('administration')
    .input(z.strictObject({ commandId, digest: z.string().max(64) }))
    .output(z.strictObject({ jobId: id })),
  purges: query('administration').input(noInput).output(z.array(purge)),
  /** Purges that a restored backup undid. */
  lost: query('administration').input(noInput).output(lost),
  /** The report of one purge: counts, identifiers and hashes, nothing personal. */
  proofFile: command('administration')
    .input(z.strictObject({ commandId, id, format: z.enum(['csv', 'pdf']), language: z.enum(['fr', 'en']) }))
    .output(madeFile),
}
