import { z } from 'zod'
import { copyGroups, examGroups, nightZones, rateTableNames } from '../model/rate-tables.ts'
import { command, query } from './base.ts'
import { cents, civilDate, commandId, count, id, instant, noInput, text } from './schemas.ts'

/** A decimal in euros as the engine takes it, or a ratio, or the number of a choice. */
const decimal = z.string().regex(/^\d{1,6}(\.\d{1,4})?$/)

const bracket = z.strictObject({ upToKm: z.string().regex(/^[1-9]\d{0,4}$/), base: decimal, perKm: decimal })

/** The new content of one rate, as its family writes it. `code` names the successive rows of the rate. */
const rateContent = z.discriminatedUnion('tableName', [
  z.strictObject({
    tableName: z.enum(['jury', 'travel']),
    code: id,
    amount: decimal,
    /** Copies that make one lot, for the rows paid by lot. */
    lotSize: z.int().min(1).max(1_000).nullable(),
  }),
  z.strictObject({
    tableName: z.literal('trainTariff'),
    brackets: z.array(bracket).min(1).max(30),
  }),
  z.strictObject({
    tableName: z.literal('exams'),
    code: z.string().regex(/^[A-Z][A-Z0-9_]{0,19}$/),
    label: z.string().trim().min(1).max(200),
    group: z.enum(examGroups),
    copyGroup: z.enum(copyGroups),
  }),
  z.strictObject({ tableName: z.literal('nightZones'), code: z.string().max(40), zone: z.enum(nightZones) }),
])

const rateSource = z.string().trim().min(5).max(500)

const ratePeriod = z.strictObject({
  id,
  code: text,
  /** The fields of the row beside its dates, by name; null where nobody could read the amount. */
  values: z.record(z.string(), text.nullable()),
  validFrom: civilDate,
  validTo: civilDate.nullable(),
  source: text,
  confidence: text,
  state: z.enum(['past', 'inForce', 'future', 'replaced']),
  /** Entered by the office, not shipped. */
  own: z.boolean(),
})

const rateChange = z.strictObject({
  id,
  kind: z.enum(['follow', 'end']),
  code: text,
  effectFrom: civilDate,
  source: text,
  madeAt: instant,
  madeBy: text,
  /** The last change of its rate: it can be taken back as long as no accepted claim was computed with it. */
  last: z.boolean(),
})

/** What a change does to claims: those accepted must not move; those open would come to other amounts. */
const rateEffect = z.strictObject({ open: count, openCentsBefore: cents, openCentsAfter: cents, accepted: count })

const comparedLine = z.strictObject({
  code: text,
  quantity: text,
  rate: text,
  cents,
  validFrom: text.nullable(),
})

const trackReplay = z.strictObject({
  track: z.enum(['fee', 'travel']),
  outcome: z.enum(['identical', 'differs', 'notKept']),
  keptCents: cents,
  againCents: cents,
  differences: z.array(
    z.strictObject({
      position: z.int(),
      reason: z.enum(['row', 'rate', 'quantity', 'cents', 'gone', 'new']),
      kept: comparedLine.nullable(),
      again: comparedLine.nullable(),
    }),
  ),
})

/** Dated rates of the office: a value is only ever ended or followed, and past claims replay under the rules of their days. */
export const ratesContract = {
  table: query('administration')
    .input(z.strictObject({ tableName: z.enum(rateTableNames) }))
    .output(z.strictObject({ lastChange: id.nullable(), periods: z.array(ratePeriod), changes: z.array(rateChange) })),
  /** What a new value would do, before it is entered; refused like the change itself. */
  preview: query('administration')
    .input(z.strictObject({ content: rateContent, effectFrom: civilDate }))
    .output(rateEffect),
  /** A new value from a day on, with the text it rests on; `expectedChange` is the last change the editor had seen. */
  follow: command('administration')
    .input(
      z.strictObject({
        commandId,
        expectedChange: id.nullable(),
        content: rateContent,
        effectFrom: civilDate,
        source: rateSource,
        confidence: z.enum(['V1', 'V2']),
      }),
    )
    .output(z.strictObject({ id })),
  /** Ends a rate that nothing follows, after its last day. */
  end: command('administration')
    .input(
      z.strictObject({
        commandId,
        expectedChange: id.nullable(),
        tableName: z.enum(rateTableNames),
        code: text,
        lastDay: civilDate,
        source: rateSource,
      }),
    )
    .output(z.strictObject({ id })),
  /** Takes back the last change of a rate. */
  withdraw: command('administration').input(z.strictObject({ commandId, id })).output(noInput),
  /** Computes the accepted tracks of a claim again, under the rules of its days. */
  replay: query('officeRead')
    .input(z.strictObject({ claimId: id }))
    .output(z.array(trackReplay)),
}

export type RateContent = z.infer<typeof rateContent>
export type RatePeriodRow = z.infer<typeof ratePeriod>
export type RateChangeRow = z.infer<typeof rateChange>
export type RateEffect = z.infer<typeof rateEffect>
export type TrackReplay = z.infer<typeof trackReplay>
