import { z } from 'zod'
import { command, query } from './base.ts'
import { claimSheet } from './claims.ts'
import { cents, civilDate, commandId, count, id, onVersion, pageInput, pageOf, text } from './schemas.ts'

const reviewRow = z.strictObject({
  id,
  number: text,
  version: z.int(),
  intervenant: text,
  exam: text,
  missionType: text,
  missionTypeEnglish: text,
  firstDate: civilDate,
  sentAt: text.nullable(),
  feeCents: cents,
  travelCents: cents,
  alerts: count,
  blocking: count,
  state: text,
})

/** One automatic control: a verdict, the rule (its sentence is in `shared/text`), its facts and its source. */
const control = z.strictObject({
  rule: text,
  verdict: z.enum(['conform', 'toCheck', 'blocking']),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

const reviewSheet = claimSheet.extend({ controls: z.array(control) })

/** The review queue: the evidence in sight, one decision at a time or all clean ones at once. */
export const reviewContract = {
  queue: query('officeRead').input(pageInput).output(pageOf(reviewRow)),
  get: query('officeRead').input(z.strictObject({ id })).output(reviewSheet),
  accept: command('officeWrite')
    .input(z.strictObject({ ...onVersion, reason: z.string().max(500) }))
    .output(reviewSheet),
  giveBack: command('officeWrite')
    .input(z.strictObject({ ...onVersion, reason: z.string().min(1).max(500) }))
    .output(reviewSheet),
  cancel: command('officeWrite')
    .input(z.strictObject({ ...onVersion, reason: z.string().min(1).max(500) }))
    .output(reviewSheet),
  /** Brings a cancelled claim back as it was. */
  restore: command('officeWrite').input(z.strictObject(onVersion)).output(reviewSheet),
  /** Accepts every sent claim that has no alert under a filter; answers with what was done and left. */
  acceptClean: command('officeWrite')
    .input(z.strictObject({ commandId, filter: z.string().max(200) }))
    .output(z.strictObject({ accepted: count, left: count, feeCents: cents, travelCents: cents })),
}
