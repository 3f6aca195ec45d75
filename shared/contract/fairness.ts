import { z } from 'zod'
import { query } from './base.ts'
import { count, id, noInput, pageInput, pageOf, text } from './schemas.ts'

const work = { seats: count, halfDays: count, kilometres: count }

const personRow = z.strictObject({
  id,
  name: text,
  school: text,
  /** Over this session year and the four before. */
  ...work,
  /** Half-days of the latest session year, and those still due before more is unfair. */
  thisYear: count,
  due: count,
})
export type FairnessRow = z.infer<typeof personRow>

const year = z.strictObject({
  year: z.int(),
  ...work,
  /** The same for one person of the pool, on average. */
  averageSeats: z.number(),
  averageHalfDays: z.number(),
  averageKilometres: count,
})
export type FairnessYear = z.infer<typeof year>

/** Load and journeys of each person over the years, open to the office and, their own, to each person (3.3.15). */
export const fairnessContract = {
  list: query('officeRead').input(pageInput).output(pageOf(personRow)),
  person: query('officeRead')
    .input(z.strictObject({ id }))
    .output(z.strictObject({ name: text, due: count, years: z.array(year) })),
  mine: query('ownMissions')
    .input(noInput)
    .output(z.strictObject({ years: z.array(year) })),
}
