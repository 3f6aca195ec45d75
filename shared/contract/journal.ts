import { z } from 'zod'
import { command, query } from './base.ts'
import { civilDate, commandId, count, madeFile, noInput, pageInput, pageOf, text } from './schemas.ts'

const journalRow = z.strictObject({
  seq: z.int(),
  at: text,
  actor: text,
  role: text,
  kind: text,
  subjectKind: text.nullable(),
  subjectId: text.nullable(),
  /** The number or the name that people know the object by; empty where it has none, or is gone. */
  subjectLabel: text,
  facts: z.string(),
})
export type JournalEntry = z.infer<typeof journalRow>

const consultationRow = journalRow.omit({ kind: true, facts: true }).extend({ method: text })

/** What narrows the journal beside its keyword filter; days are those of the office's clock, both included. */
export const journalFacets = z.strictObject({
  actor: text.optional(),
  kind: text.optional(),
  subjectKind: text.optional(),
  subjectId: text.optional(),
  from: civilDate.optional(),
  to: civilDate.optional(),
})
export type JournalFacets = z.infer<typeof journalFacets>

const verdict = z.strictObject({ entries: count, firstBreak: z.int().nullable() })

/** When both chains were last recomputed, and the first entry that breaks each. */
const verification = z.strictObject({ at: text, journal: verdict, consultations: verdict })
export type Verification = z.infer<typeof verification>

/** Who did what, when, in which quality, and who looked at whom; chains of hashes prove that nothing was rewritten (S20). */
export const journalContract = {
  list: query('administration', { sensitive: { subject: 'journal' } })
    .input(pageInput)
    .output(pageOf(journalRow)),
  consultations: query('administration', { sensitive: { subject: 'journal' } })
    .input(pageInput)
    .output(pageOf(consultationRow)),
  /** People, acts and objects that the journal names. */
  choices: query('administration')
    .input(noInput)
    .output(
      z.strictObject({
        actors: z.array(z.strictObject({ id: text, name: text })),
        kinds: z.array(text),
        subjectKinds: z.array(text),
      }),
    ),
  /** The last verification; null while there was none. */
  integrity: query('administration').input(noInput).output(verification.nullable()),
  verify: command('administration').input(z.strictObject({ commandId })).output(verification),
  /** The entries that a list shows, whole, as a file; that they were taken out is an entry too. */
  exportFile: command('administration')
    .input(
      z.strictObject({
        commandId,
        filter: pageInput.shape.filter,
        facets: journalFacets,
        format: z.enum(['csv', 'pdf']),
        language: z.enum(['fr', 'en']),
      }),
    )
    .output(madeFile),
}
