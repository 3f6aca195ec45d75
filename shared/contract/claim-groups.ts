import { z } from 'zod'
import { command, query } from './base.ts'
import { civilDate, count, id, onVersion, text } from './schemas.ts'

const groupedClaim = z.strictObject({ id, number: text, missionNumber: z.int(), firstDate: civilDate, quantity: count })

/** Claims of the continuous assessment: those of one person, session and wave stand on one claim (F230, F233). */
export const claimGroupsContract = {
  /** What can be grouped on a claim, and what is; `headId` when the claim itself stands on another one. */
  get: query('officeRead')
    .input(z.strictObject({ id }))
    .output(
      z.strictObject({
        /** Whether its quantity comes from somebody else than its intervenant and waits to be entered. */
        awaitsEntry: z.boolean(),
        quantity: count.nullable(),
        groupable: z.array(groupedClaim),
        members: z.array(groupedClaim),
        headId: id.nullable(),
      }),
    ),
  /** Enters the quantity of a claim with those of others, whose fees are cancelled; with no other, enters its own. */
  group: command('officeWrite')
    .input(z.strictObject({ ...onVersion, claimIds: z.array(id).max(60) }))
    .output(z.strictObject({ grouped: count })),
  ungroup: command('officeWrite')
    .input(z.strictObject(onVersion))
    .output(z.strictObject({ restored: count })),
}
export type GroupedClaim = z.infer<typeof groupedClaim>
