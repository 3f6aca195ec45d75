import { z } from 'zod'
import { awaitedEvents, correctionReasons, returnReasons } from '../model/review.ts'
import { command, query } from './base.ts'
import { claimEntry, claimLine, claimSheet, journey, refusal } from './claims.ts'
import { cents, civilDate, commandId, count, id, noInput, onVersion, pageInput, pageOf, text } from './schemas.ts'

/** Why a claim is put aside, and who did it; `until` a day, or `awaits` something. */
const hold = z.strictObject({
  until: civilDate.nullable(),
  awaits: z.enum(awaitedEvents).nullable(),
  note: text,
  by: text,
  at: text,
})

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
  /** Given back before, and sent again. */
  corrected: z.boolean(),
})
export type ReviewRow = z.infer<typeof reviewRow>

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** One automatic control: a verdict, the rule and its source (their sentences are in `shared/text`), with their facts. */
const control = z.strictObject({
  rule: text,
  verdict: z.enum(['conform', 'information', 'toCheck', 'blocking']),
  facts,
  source: z.strictObject({ name: text, facts }),
})

/** What was declared, and what the office makes of it. */
const declaration = z.strictObject({ entry: claimEntry.nullable(), journeys: z.array(journey).max(40) })

const reviewSheet = claimSheet.extend({
  controls: z.array(control),
  /** What counts as declared: the person's own words, or the quantity the office settled for them. */
  declared: declaration,
  sanctioned: declaration,
  hold: hold.nullable(),
  /** The act that decided last, while it can still be undone, and how many claims it decided on. */
  undoable: z.strictObject({ decision: id, claims: count }).nullable(),
  /** Whether the office may enter the claim in place of the person (F190). */
  mayEnter: z.boolean(),
})
export type ReviewSheet = z.infer<typeof reviewSheet>

const field = z.string().max(60)
const reason = z.string().trim().min(1).max(500)
const corrections = declaration.extend({
  reasons: z.array(z.strictObject({ field, reason: z.enum(correctionReasons) })).max(200),
})

/** A list kept to the exams of one bureau; null: of them all. */
const ofBureau = { bureauId: id.nullable().default(null) }

/** A point to correct: a ready reason, the field of the claim it is about, and what the office adds. */
const point = z.strictObject({ reason: z.enum(returnReasons), field, note: z.string().max(500) })

const occupation = z.strictObject({ claimId: id, by: text, since: text, until: text, mine: z.boolean() })
export type Occupation = z.infer<typeof occupation>

const cleanLine = z.strictObject({ id, number: text, intervenant: text, feeCents: cents, travelCents: cents })
/** The claims without alert of a view: what accepting them all would come to, and those to open first. */
const cleanPanel = z.strictObject({
  count,
  feeCents: cents,
  travelCents: cents,
  byExam: z.array(z.strictObject({ exam: text, count, cents })),
  samples: z.array(cleanLine.extend({ opened: z.boolean() })),
  /** How many of the samples must be opened before anything is accepted. */
  needed: count,
  /** The first claims, so that some can be left out. */
  claims: z.array(cleanLine).max(500),
})

const viewContent = {
  name: z.string().trim().min(1).max(80),
  facet: z.string().max(40),
  filter: z.string().max(200),
  sort: pageInput.shape.sort,
  shared: z.boolean(),
}
const view = z.strictObject({ id, ...viewContent, ownerName: text, own: z.boolean(), version: count })
export type ReviewView = z.infer<typeof view>

const settings = z.strictObject({ samplingPercent: count.max(100) })

/** The review queue: the evidence in sight, one decision at a time or all clean ones at once (ux.md S16). */
export const reviewContract = {
  queue: query('officeRead').input(pageInput).output(pageOf(reviewRow)),
  /** How many claims each queue holds; those without and with alert are null while controls are being worked out. */
  counts: query('officeRead')
    .input(z.strictObject(ofBureau))
    .output(
      z.strictObject({
        toReview: count,
        clean: count.nullable(),
        withAlerts: count.nullable(),
        corrected: count,
        waitingService: count,
        held: count,
      }),
    ),
  get: query('officeRead').input(z.strictObject({ id })).output(reviewSheet),
  /** What the claim would come to with these corrections; nothing is written. */
  preview: query('officeRead')
    .input(declaration.extend({ id }))
    .output(
      z.strictObject({
        feeCents: cents,
        travelCents: cents,
        lines: z.array(claimLine),
        refusals: z.array(refusal),
        controls: z.array(control),
      }),
    ),
  /** With a reason, also what a written reason may lift; with corrections, what they make of the claim. */
  accept: command('officeWrite')
    .input(
      z.strictObject({ ...onVersion, reason: z.string().max(500), corrections: corrections.nullable().default(null) }),
    )
    .output(reviewSheet),
  giveBack: command('officeWrite')
    .input(z.strictObject({ ...onVersion, reason, points: z.array(point).max(20).default([]) }))
    .output(reviewSheet),
  cancel: command('officeWrite')
    .input(z.strictObject({ ...onVersion, reason }))
    .output(reviewSheet),
  /** Brings a cancelled claim back as it was. */
  restore: command('officeWrite').input(z.strictObject(onVersion)).output(reviewSheet),
  hold: command('officeWrite')
    .input(
      z.strictObject({
        ...onVersion,
        until: civilDate.nullable(),
        awaits: z.enum(awaitedEvents).nullable(),
        note: z.string().max(500),
      }),
    )
    .output(reviewSheet),
  /** Takes a claim that was put aside back at once. */
  release: command('officeWrite').input(z.strictObject(onVersion)).output(reviewSheet),
  /** Undoes a decision until export: on all its claims, or on one of them. */
  undo: command('officeWrite')
    .input(z.strictObject({ commandId, decision: id, claimId: id.nullable() }))
    .output(z.strictObject({ undone: z.array(id) })),
  cleanPanel: query('officeRead')
    .input(z.strictObject({ filter: z.string().max(200), ...ofBureau }))
    .output(cleanPanel),
  /** Accepts every sent claim that has no alert under a filter but some; answers with what was done and left, by line. */
  acceptClean: command('officeWrite')
    .input(
      z.strictObject({ commandId, filter: z.string().max(200), ...ofBureau, except: z.array(id).max(500).default([]) }),
    )
    .output(
      z.strictObject({
        /** The act, for `undo`. */
        decision: id,
        accepted: count,
        left: count,
        feeCents: cents,
        travelCents: cents,
        lines: z.array(cleanLine.extend({ outcome: z.enum(['accepted', 'excepted', 'occupied']) })).max(500),
      }),
    ),
  /** Enters or completes a claim in place of the person (F190, F193), and sends it when asked to. */
  enter: command('officeWrite')
    .input(z.strictObject({ ...onVersion, ...declaration.shape, send: z.boolean() }))
    .output(reviewSheet),
  /** Tells that one looks at a claim; who else does is answered. `take` takes it over on purpose. */
  occupy: command('officeWrite')
    .input(z.strictObject({ commandId, id, take: z.boolean() }))
    .output(occupation),
  leave: command('officeWrite').input(z.strictObject({ commandId, id })).output(z.strictObject({})),
  /** The claims that somebody is looking at now. */
  occupied: query('officeRead').input(noInput).output(z.array(occupation)),
  views: query('officeRead').input(noInput).output(z.array(view)),
  saveView: command('officeWrite')
    .input(z.strictObject({ commandId, ...viewContent }))
    .output(z.strictObject({ id })),
  removeView: command('officeWrite').input(z.strictObject(onVersion)).output(z.strictObject({})),
  settings: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ settings, version: count })),
  saveSettings: command('officeWrite')
    .input(z.strictObject({ commandId, expectedVersion: count, settings }))
    .output(z.strictObject({ version: count })),
}
