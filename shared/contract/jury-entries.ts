import { z } from 'zod'
import { command, query } from './base.ts'
import { claimEntry } from './claims.ts'
import { civilDate, id, noInput, onVersion, text } from './schemas.ts'

const juryEntry = z.strictObject({
  id,
  number: text,
  version: z.int(),
  missionNumber: z.int(),
  missionType: text,
  missionTypeEnglish: text,
  exam: text,
  firstDate: civilDate,
  member: text,
  feeState: text,
  entryForm: text,
  /** What was entered for the member; null while nothing was. */
  given: claimEntry.nullable(),
  /** Whether the president may enter it today: the mission has begun and nothing was entered yet. */
  mayEnter: z.boolean(),
})
export type JuryEntry = z.infer<typeof juryEntry>

/** On convocations of the ministry, the president of the jury enters the quantity of each member (F220). */
export const juryEntriesContract = {
  /** The claims of the juries that the person signed in presides, their own included. */
  list: query('ownClaims').input(noInput).output(z.array(juryEntry)),
  enter: command('ownClaims')
    .input(z.strictObject({ ...onVersion, entry: claimEntry }))
    .output(z.strictObject({ number: text })),
}
