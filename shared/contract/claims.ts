import { z } from 'zod'
import { quantitySources } from '../model/known-quantity.ts'
import { miscNatures } from '../model/misc-natures.ts'
import { correctionReasons, returnReasons } from '../model/review.ts'
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
  /** The decision of the office that authorised the car: its number, date or author. */
  carDecision: z.string().max(200),
  oneWayKm: count.max(9_999),
  trips: count.max(999),
  /** There and back on each day of the mission, on one line (F266). */
  daily: z.boolean(),
  ticketsCents: cents.min(0),
  miscCents: cents.min(0),
  miscNature: z.enum(['', ...miscNatures]),
  miscComment: z.string().max(500),
  lunches: count.max(99),
  adminLunches: count.max(99),
  freeLunches: count.max(99),
  dinners: count.max(99),
  freeDinners: count.max(99),
  nights: count.max(99),
  freeNights: count.max(99),
  /** Where the nights were spent; the INSEE code decides their rate. */
  nightTown: z.string().max(100),
  nightCommune: z.string().regex(/^((\d{2}|2[AB])\d{3})?$/),
  /** Price of one night on the invoice; nought while there is none. */
  nightCents: cents.min(0),
})
export type Journey = z.infer<typeof journey>

/** What a field could not read, as it was typed. */
const unread = z.strictObject({ unread: z.string().max(2_000) })
const typedNumber = z.union([z.number(), z.null(), unread])
/** A date or a time: empty, read, or as it was typed. */
const typedMoment = z.union([z.string().max(20), unread])
const lineKey = z.string().max(50)

const journeyDraft = z.strictObject({
  key: lineKey,
  fromTown: text,
  fromPostalCode: text,
  toTown: text,
  toPostalCode: text,
  departDate: typedMoment,
  departTime: typedMoment,
  returnDate: typedMoment,
  returnTime: typedMoment,
  mode: journey.shape.mode,
  carRegime: journey.shape.carRegime,
  carDecision: text,
  oneWayKm: typedNumber,
  trips: typedNumber,
  daily: z.boolean(),
  ticketsCents: typedNumber,
  miscCents: typedNumber,
  miscNature: journey.shape.miscNature,
  miscComment: text,
  lunches: typedNumber,
  adminLunches: typedNumber,
  freeLunches: typedNumber,
  dinners: typedNumber,
  freeDinners: typedNumber,
  nights: typedNumber,
  freeNights: typedNumber,
  nightTown: text,
  nightCommune: journey.shape.nightCommune,
  nightCents: typedNumber,
})

/** The longest draft that is kept, in characters. */
const longestDraft = 200_000

/** Everything typed in a claim exactly as its fields hold it, read or not, so that a window killed at any moment loses nothing (F205). */
export const claimDraft = z
  .strictObject({
    counts: z.strictObject({
      copies: typedNumber,
      candidates: typedNumber,
      applications: typedNumber,
      coefficient: typedNumber,
      hours: typedNumber,
      minutes: typedNumber,
    }),
    /** Lines of dates and times: a morning, an afternoon, or both (F227). */
    days: z
      .array(
        z.strictObject({
          key: lineKey,
          date: typedMoment,
          morningFrom: typedMoment,
          morningTo: typedMoment,
          afternoonFrom: typedMoment,
          afternoonTo: typedMoment,
        }),
      )
      .max(100)
      .readonly(),
    /** Lines of candidates: how many in the morning and in the afternoon of a date (F223). */
    candidateDays: z
      .array(z.strictObject({ key: lineKey, date: typedMoment, morning: typedNumber, afternoon: typedNumber }))
      .max(100)
      .readonly(),
    journeys: z.array(journeyDraft).max(60).readonly(),
    /** Journeys deleted in this window, so that their deletion can be cancelled (F271). */
    removed: z.array(journeyDraft).max(60).readonly(),
    /** The journey whose details are open, and what to put back if they are given up: null takes it away. */
    opened: z.strictObject({ key: lineKey, before: journeyDraft.nullable() }).nullable(),
  })
  .refine((typed) => JSON.stringify(typed).length <= longestDraft)
export type ClaimDraft = z.infer<typeof claimDraft>

const claimRow = z.strictObject({
  id,
  number: text,
  missionNumber: z.int(),
  exam: text,
  specialty: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  firstDate: civilDate,
  centre: text,
  feeState: text,
  travelState: text,
  /** The one status of the older list (F177): that of the part that comes first for the person. */
  status: text,
  feeCents: cents,
  travelCents: cents,
  next: text,
  /** Last day on which the session takes entries (F30). */
  closesOn: civilDate,
  /** Something is saved and not sent. */
  unsent: z.boolean(),
})

export const claimLine = z.strictObject({
  track: z.enum(['fee', 'travel']),
  code: text,
  quantity: text,
  unit: text,
  rate: text,
  cents,
  validFrom: text,
  source: text,
})

export const refusal = z.strictObject({ code: text, item: text, reason: z.strictObject({ fr: text, en: text }) })

export type OwnClaimRow = z.infer<typeof claimRow>

export const claimSheet = claimRow.extend({
  version: z.int(),
  missionId: id,
  intervenantId: id,
  intervenant: text,
  intervenantNumber: text,
  centreTown: text,
  session: text,
  entryForm: text,
  /** Who gives the quantity that is paid; on a convocation of the ministry, the president of the jury (F220). */
  enteredBy: text,
  /** The quantity that somebody else than the claimant gave, such as the copies of SANTORIN (F182, F229). */
  given: claimEntry.nullable(),
  /** What the office knows of the quantity before it is typed; null where it knows nothing of this person's share. */
  known: z.strictObject({ count, source: z.enum(quantitySources) }).nullable(),
  /** What its intervenant says is wrong in the quantity that was given. */
  difference: z.strictObject({ quantity: count.nullable(), comment: text, reportedAt: text }).nullable(),
  mayReportDifference: z.boolean(),
  /** Whether an amount in force pays this type of mission; where none does, none is invented. */
  feeRate: z.enum(['known', 'unknown', 'unpaid', 'none']),
  /** What the office says of the claim, for instance how it was grouped with others (F230, F233). */
  comment: text,
  /** What its intervenant typed and has not saved whole, and the version of the claim it was typed on. */
  draft: z.strictObject({ version: z.int(), keptAt: text, content: claimDraft }).nullable(),
  travelReason: text,
  returnReason: text.nullable(),
  /** What to correct, point by point; `field` is the path of a value of the claim, or empty. */
  returnPoints: z.array(z.strictObject({ reason: z.enum(returnReasons), field: text, note: text })),
  /** What the office sanctioned otherwise than declared, with why. */
  corrections: z.array(
    z.strictObject({ field: text, declared: text, sanctioned: text, reason: z.enum(correctionReasons) }),
  ),
  sentAt: text.nullable(),
  slots: z.array(z.strictObject({ date: civilDate, startTime: time, endTime: time })),
  entry: claimEntry.nullable(),
  journeys: z.array(journey),
  /** The amounts under the rules of the day: an estimate until the office has accepted. */
  lines: z.array(claimLine),
  refusals: z.array(refusal),
  /** What the times of the journeys cover, by absence; `journeys` are places in the list above. */
  covered: z.array(z.strictObject({ journeys: z.array(count), lunches: count, dinners: count, nights: count })),
  estimateFeeCents: cents,
  estimateTravelCents: cents,
  recapDocumentId: id.nullable(),
  /** False while the office closed the service of claims and waits for no correction of this one. */
  served: z.boolean(),
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

/** One of the two lanes of the money: where it is, who has it in hand, what comes next, when it was paid (F216). */
const payLane = z.strictObject({
  track: z.enum(['fee', 'travel']),
  state: text,
  holder: z.enum(['intervenant', 'office', 'finance', 'nobody']),
  steps: z.array(
    z.strictObject({
      stage: z.enum(['entry', 'review', 'transmission', 'payment']),
      progress: z.enum(['done', 'now', 'next']),
      at: text.nullable(),
    }),
  ),
  cents,
  /** Whether the office has decided the amount; an estimate before. */
  decided: z.boolean(),
  paidThrough: z.enum(['account', 'salary', 'accountWithPayslip']),
  /** The batch that carries the amount: its name, the day asked for, the words to look for on the statement. */
  batch: z.strictObject({ name: text, executionDate: civilDate, label: text }).nullable(),
  /** The day finance says it paid, and what: it may be another amount than was asked. */
  paidOn: civilDate.nullable(),
  paidCents: cents.nullable(),
  /** Why finance refused it, while it waits for the office. */
  refused: z.strictObject({ code: text, reason: text }).nullable(),
})
export type PayLane = z.infer<typeof payLane>

/** The account of the person signed in, never in full (F183). */
const ownAccount = z.strictObject({
  holderName: text,
  ibanTail: z.string().max(4),
  bic: text.nullable(),
  nirTail: z.string().max(4).nullable(),
  updatedAt: text,
})

/** The claim as its intervenant lives it; each sees and changes only their own. */
export const claimsContract = {
  mine: query('ownClaims').input(noInput).output(z.array(claimRow)),
  get: query('ownClaims').input(z.strictObject({ id })).output(claimSheet),
  tracker: query('ownClaims').input(z.strictObject({ id })).output(z.array(payLane)),
  account: query('ownClaims').input(noInput).output(ownAccount.nullable()),
  /** Keeps what is being typed, on the version it is typed on; null forgets it. No act: nothing is declared by it. */
  keepDraft: query('ownClaims', { beforeTerms: true })
    .input(z.strictObject({ id, version: z.int().min(1), draft: claimDraft.nullable() }))
    .output(z.null()),
  /**
   * What is being typed while the office publishes other terms is kept all the same: saving sends nothing. `draft` only
   * while something of the window is to be kept beside what is saved.
   */
  save: command('ownClaims', { beforeTerms: true })
    .input(
      z.strictObject({
        ...onVersion,
        entry: claimEntry.nullable(),
        journeys: z.array(journey).max(40),
        draft: claimDraft.nullable(),
      }),
    )
    .output(claimSheet),
  send: command('ownClaims').input(z.strictObject(onVersion)).output(claimSheet),
  takeBack: command('ownClaims').input(z.strictObject(onVersion)).output(claimSheet),
  /** Says that the quantity received from SANTORIN is not what was marked: a number, a comment, or both. */
  reportDifference: command('ownClaims')
    .input(z.strictObject({ ...onVersion, quantity: count.max(9_999).nullable(), comment: z.string().max(500) }))
    .output(claimSheet),
  withdrawDifference: command('ownClaims').input(z.strictObject(onVersion)).output(claimSheet),
  declareNotDone: command('ownClaims')
    .input(z.strictObject({ ...onVersion, reason: z.string().max(500) }))
    .output(claimSheet),
}
