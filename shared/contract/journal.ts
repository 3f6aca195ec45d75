import { z } from 'zod'
import { query } from './base.ts'
import { count, noInput, pageInput, pageOf, text } from './schemas.ts'

const journalRow = z.strictObject({
  seq: z.int(),
  at: text,
  actor: text,
  role: text,
  kind: text,
  subjectKind: text.nullable(),
  subjectId: text.nullable(),
  facts: z.string(),
})

/** Who did what, when, in which quality; the chain of hashes proves that nothing was rewritten. */
export const journalContract = {
  list: query('administration').input(pageInput).output(pageOf(journalRow)),
  verify: query('administration')
    .input(noInput)
    .output(z.strictObject({ entries: count, firstBreak: z.int().nullable() })),
}
