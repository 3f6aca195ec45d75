import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, count, id, instant, noInput, text } from './schemas.ts'

/** Two communes by INSEE code, in any order: a distance counts both ways. */
const communes = { firstCode: id, secondCode: id }

/** Half the way around the Earth and a little. */
const metres = count.max(20_100_000)

const statedDistance = z.strictObject({
  ...communes,
  first: text,
  second: text,
  metres,
  /** Straight line between the two communes times the road factor, in metres; null where one has no coordinates. */
  estimatedMetres: count.nullable(),
  reason: text,
  author: text,
  statedAt: instant,
  version: z.int(),
})

/** Distances by road: estimated from coordinates, or stated by the office with a reason (pains-and-peers.md 3.3.5). */
export const distancesContract = {
  stated: query('officeRead').input(noInput).output(z.array(statedDistance)),
  /** What is known between two communes, before anything is stated. */
  between: query('officeRead')
    .input(z.strictObject(communes))
    .output(z.strictObject({ estimatedMetres: count.nullable(), stated: statedDistance.nullable() })),
  /** States a distance, or another one: `expectedVersion` is null where none was stated. */
  state: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        ...communes,
        metres,
        reason: z.string().trim().min(1).max(300),
        expectedVersion: z.int().min(1).nullable(),
      }),
    )
    .output(z.strictObject({ version: z.int() })),
  /** Goes back to the estimate. */
  withdraw: command('officeWrite')
    .input(z.strictObject({ commandId, ...communes, expectedVersion: z.int().min(1) }))
    .output(noInput),
}

export type StatedDistance = z.infer<typeof statedDistance>
