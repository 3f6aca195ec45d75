import { z } from 'zod'
import { query } from './base.ts'
import { civilDate, count, id, text, time } from './schemas.ts'

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
const verdict = z.strictObject({ rule: text, satisfied: z.boolean(), facts })
const remedy = z.strictObject({ rule: text, facts, forceable: z.boolean() })
const person = z.strictObject({ intervenantId: id, name: text })

/** What a seat is called, with its times. */
export const seatName = z.strictObject({
  id,
  missionNumber: z.int(),
  exam: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  role: text,
  centre: text,
  town: text,
  slots: z.array(z.strictObject({ date: civilDate, startTime: time, endTime: time })),
})

/** One part of the price of a person on a seat, in the units of the planner; below zero for what the person wants. */
const part = z.strictObject({ part: text, cost: z.int() })

/** Somebody else: how much more they would cost (less, below zero), and the missions that keep them elsewhere. */
const rival = person.extend({ difference: z.int(), holds: z.array(z.int()) })

const ruleCount = z.strictObject({ rule: text, people: count, alone: count, left: count })

const exchange = z.strictObject({
  difference: z.int(),
  displaced: person.nullable(),
  steps: z.array(
    z.strictObject({
      seatId: id,
      missionNumber: z.int(),
      centre: text,
      date: civilDate,
      out: text.nullable(),
      in: text.nullable(),
    }),
  ),
})

const pairExplanation = z.strictObject({
  seat: seatName,
  person,
  holder: person.nullable(),
  state: z.enum(['confirmed', 'locked', 'convoked']).nullable(),
  eligible: z.boolean(),
  verdicts: z.array(verdict),
  parts: z.array(part),
  cost: z.int(),
  competent: count,
  excluded: count,
  better: z.array(rival),
  betterCount: count,
  lessGood: z.array(rival),
  lessGoodCount: count,
  remedies: z.array(remedy),
  /** What would happen if the person got the seat; null for its holder and for whom a firm rule excludes. */
  exchange: exchange.nullable(),
})

const emptied = z.strictObject({
  seat: seatName,
  competent: count,
  eligible: count,
  rules: z.array(ruleCount),
  nearest: z.array(person.extend({ cost: z.int(), remedy })),
})

/** A file made for one answer and kept nowhere. */
export const file = z.strictObject({ name: text, mime: text, content: z.base64() })
const language = z.enum(['fr', 'en'])

/** Why this person, why not that one, and what would have to change (pains-and-peers.md 3.3.2). */
export const explanationsContract = {
  pair: query('officeRead')
    .input(z.strictObject({ seatId: id, intervenantId: id }))
    .output(pairExplanation),
  unfilled: query('officeRead')
    .input(z.strictObject({ seatId: id }))
    .output(emptied),
  /** The sheet for the person: it names nobody else. */
  sheet: query('officeRead')
    .input(z.strictObject({ seatId: id, intervenantId: id, language }))
    .output(file),
  /** The same sheet, asked by the intervenant about a mission to which they were convoked. */
  mySheet: query('ownMissions')
    .input(z.strictObject({ missionId: id, language }))
    .output(file),
}

export type PairExplanation = z.infer<typeof pairExplanation>
export type EmptiedSeat = z.infer<typeof emptied>
