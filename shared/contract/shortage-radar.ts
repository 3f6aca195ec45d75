import { z } from 'zod'
import { query } from './base.ts'
import { civilDate, count, id, noInput, text } from './schemas.ts'

const supposition = {
  /** Candidates or copies more for each person, where a load says how many are wanted. */
  loadMore: z.int().min(-50).max(200),
  /** People of other areas within so many kilometres of a centre. */
  areaKm: count.max(500),
  borrowedArea: z.string().min(1).max(10).nullable(),
  /** People added to the pool of this paper (of every paper: null), by discipline or grade. */
  paperId: z.string().min(1).max(100).nullable(),
  discipline: z.string().min(1).max(20).nullable(),
  grade: z.string().min(1).max(100).nullable(),
}

const figures = z.strictObject({
  seats: count,
  peakDate: civilDate,
  peakSeats: count,
  people: count,
  peakPeople: count,
  capacity: count,
  shortage: count,
})

const radarRow = z.strictObject({
  paperId: text,
  exam: text,
  specialty: text,
  paper: text,
  area: text,
  now: figures,
  /** Under what is supposed; the same figures when nothing is. */
  supposed: figures,
})
export type RadarRow = z.infer<typeof radarRow>
export type RadarFigures = z.infer<typeof figures>

const codeAndLabel = z.strictObject({ code: text, label: text })

/** Seats wanted against people able, months ahead (pains-and-peers.md 3.3, feature 16). Nothing here writes. */
export const shortageRadarContract = {
  /** Of one session, or of every open one (null); worst first. */
  list: query('officeRead')
    .input(z.strictObject({ sessionId: id.nullable(), ...supposition }))
    .output(
      z.strictObject({
        rows: z.array(radarRow),
        /** Needs whose number of people nobody knows: they are not in the figures. */
        unknown: count,
      }),
    ),
  choices: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ areas: z.array(text), disciplines: z.array(codeAndLabel), grades: z.array(text) })),
}
