import { z } from 'zod'
import { impedimentKinds } from '../model/impediment-kinds.ts'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, instant, noInput, onVersion, text } from './schemas.ts'

const kind = z.enum(impedimentKinds)
const state = z.enum(['open', 'accepted', 'refused', 'withdrawn'])
const explanation = z.string().trim().min(1).max(1000)
const answer = z.string().trim().max(500)

/** What a convoked person signalled about a mission, with the answer of the office. */
const impediment = z.strictObject({
  id,
  kind,
  from: civilDate,
  to: civilDate,
  explanation: text,
  state,
  answer: text,
  answeredBy: text,
  answeredAt: instant.nullable(),
  signalledAt: instant,
  version: z.int(),
})

const impedimentRow = impediment.extend({
  intervenantId: id,
  intervenant: text,
  school: text,
  missionId: id,
  missionNumber: z.int(),
  exam: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  centre: text,
  town: text,
  firstDate: civilDate,
  seatId: id,
  /** The person still sits there. */
  seated: z.boolean(),
})

/** What convoked people signal, and what the office answers, always with a reason when it refuses (pain 12). */
export const impedimentsContract = {
  /** About one's own missions, latest first for each. */
  mine: query('ownMissions')
    .input(noInput)
    .output(z.array(impediment.extend({ missionId: id }))),
  signal: command('ownMissions')
    .input(z.strictObject({ commandId, missionId: id, kind, from: civilDate, to: civilDate, explanation }))
    .output(z.strictObject({ id })),
  withdraw: command('ownMissions').input(z.strictObject(onVersion)).output(noInput),
  list: query('officeRead').input(noInput).output(z.array(impedimentRow)),
  openCount: query('officeRead').input(noInput).output(z.strictObject({ count })),
  /** Accepting days on which the person cannot serve makes them unavailable: the planner then shows the clash. */
  accept: command('officeWrite')
    .input(z.strictObject({ ...onVersion, answer }))
    .output(z.strictObject({ version: z.int(), unavailable: z.boolean() })),
  refuse: command('officeWrite')
    .input(z.strictObject({ ...onVersion, answer: answer.min(1) }))
    .output(z.strictObject({ version: z.int() })),
  /** Takes an answer back. */
  reopen: command('officeWrite')
    .input(z.strictObject(onVersion))
    .output(z.strictObject({ version: z.int() })),
}

export type Impediment = z.infer<typeof impediment>
export type ImpedimentRow = z.infer<typeof impedimentRow>
