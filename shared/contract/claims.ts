import { z } from 'zod'
import { command, query } from './base.ts'
import { cents, civilDate, count, id, localDateTime, noInput, onVersion, text, time } from './schemas.ts'

/** What the intervenant declares for the fee; which one fits depends on the mission type (F221-F236). */
export const claimEntry = z.union([
  z.strictObject({ copies: count.max(9_999) }),
  z.strictObject({ candidates: count.max(9_999) }),
  z.strictObject({
    halfDays: z.array(z.strictObject({ date: civilDate, morning: count.max(999), afternoon: count.max(999) })).max(60),
  }),
  z.strictObject({ hours: count.max(999), minutes: count.max(59) }),
  z.strictObject({ slots: z.array(z.strictObject({ date: civilDate, from: time, to: time })).max(60) }),
  z.strictObject({ applications: count.max(999), coefficient: z.number().min(0).max(10) }),
])
export type ClaimEntry = z.infer<typeof claimEntry>

/** One journey of the travel part (F237-F272). */
export const journey = z.strictObject({
  fromTown: z.string().max(100),
  fromPostalCode: z.string().max(10),
  toTown: z.string().max(100),
  toPostalCode: z.string().max(10),
  departAt: localDateTime,
  returnAt: localDateTime,
  mode: z.enum(['CAR', 'TRAIN_2ND', 'PUBLIC_TRANSPORT', 'PLANE', 'BOAT', 'VOUCHER']),
  carRegime: z.enum(['AUTHORISED', 'CONVENIENCE']),
  oneWayKm: count.max(9_999),
  trips: count.max(999),
  ticketsCents: cents.min(0),
  miscCents: cents.min(0),
  miscComment: z.string().max(500),
  lunches: count.max(99),
  adminLunches: count.max(99),
  freeLunches: count.max(99),
  dinners: count.max(99),
  freeDinners: count.max(99),
  nights: count.max(99),
  freeNights: count.max(99),
})
export type Journey = z.infer<typeof journey>

const claimRow = z.strictObject({
  id,
  number: text,
  missionNumber: z.int(),
  exam: text,
  missionType: text,
  missionTypeEnglish: text,
  firstDate: civilDate,
  centre: text,
  feeState: text,
  travelState: text,
  feeCents: cents,
  travelCents: cents,
  next: text,
})

const claimLine = z.strictObject({
  track: z.enum(['fee', 'travel']),
  code: text,
  quantity: text,
  unit: text,
  rate: text,
  cents,
  validFrom: text,
  source: text,
})

const refusal = z.strictObject({ code: text, item: text, reason: z.strictObject({ fr: text, en: text }) })

export const claimSheet = claimRow.extend({
  version: z.int(),
  missionId: id,
  intervenantId: id,
  intervenant: text,
  intervenantNumber: text,
  paper: text,
  specialty: text,
  centreTown: text,
  session: text,
  entryForm: text,
  /** Who gives the quantity that is paid; on a convocation of the ministry, the president of the jury (F220). */
  enteredBy: text,
  /** The quantity that somebody else than the claimant gave, such as the copies of SANTORIN (F182, F229). */
  given: claimEntry.nullable(),
  /** Whether an amount in force pays this type of mission; where none does, none is invented. */
  feeRate: z.enum(['known', 'unknown', 'unpaid', 'none']),
  /** What the office says of the claim, for instance how it was grouped with others (F230, F233). */
  comment: text,
  /** What its intervenant typed and cannot be read yet. */
  draft: z.string().nullable(),
  travelReason: text,
  returnReason: text.nullable(),
  sentAt: text.nullable(),
  slots: z.array(z.strictObject({ date: civilDate, startTime: time, endTime: time })),
  entry: claimEntry.nullable(),
  journeys: z.array(journey),
  /** The amounts under the rules of the day: an estimate until the office has accepted. */
  lines: z.array(claimLine),
  refusals: z.array(refusal),
  estimateFeeCents: cents,
  estimateTravelCents: cents,
  recapDocumentId: id.nullable(),
  mayEdit: z.boolean(),
  maySend: z.boolean(),
  mayTakeBack: z.boolean(),
  history: z.array(
    z.strictObject({
      at: text,
      actor: text,
      track: z.enum(['fee', 'travel']),
      event: text,
      fromState: text,
      toState: text,
      reason: text,
    }),
  ),
})
export type ClaimSheet = z.infer<typeof claimSheet>

/** What is typed and cannot be read yet goes beside what can be, so that a closed window loses nothing. */
const draft = z.string().max(100_000).nullable().default(null)

/** The claim as its intervenant lives it; each sees and changes only their own. */
export const claimsContract = {
  mine: query('ownClaims').input(noInput).output(z.array(claimRow)),
  get: query('ownClaims').input(z.strictObject({ id })).output(claimSheet),
  save: command('ownClaims')
    .input(z.strictObject({ ...onVersion, entry: claimEntry.nullable(), journeys: z.array(journey).max(40), draft }))
    .output(claimSheet),
  send: command('ownClaims').input(z.strictObject(onVersion)).output(claimSheet),
  takeBack: command('ownClaims').input(z.strictObject(onVersion)).output(claimSheet),
  declareNotDone: command('ownClaims')
    .input(z.strictObject({ ...onVersion, reason: z.string().max(500) }))
    .output(claimSheet),
}
