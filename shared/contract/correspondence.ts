import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, count, id, noInput, pageInput, pageOf, text } from './schemas.ts'

const code = z.string().min(1).max(20)

/** A line is a value: its id is made of what it says, so naming it names its version. */
const line = z.strictObject({
  disciplineCode: code.nullable(),
  subjectCode: code.nullable(),
  /** A whole MEF or its first digits and a star. */
  mefPattern: z
    .string()
    .regex(/^(\d{10}|\d{1,9}\*)$/)
    .nullable(),
  paperId: id,
})
export type CorrespondenceLine = z.infer<typeof line>

const row = z.strictObject({
  id,
  ...line.shape,
  disciplineLabel: text.nullable(),
  subjectLabel: text.nullable(),
  examCode: text,
  specialtyCode: text,
  specialtyLabel: text,
  paperLabel: text,
})
export type CorrespondenceRow = z.infer<typeof row>

const named = z.strictObject({ code: text, label: text })

const effect = z.strictObject({
  /** Pairs of a person and a paper that the table would give, or would give no more. */
  gained: count,
  lost: count,
  people: count,
  /** Of those gained, the competences that "Calculer les compétences" would create. */
  toCreate: count,
  /** Of those lost, the competences in effect: they stay, without the system's support. */
  unsupported: count,
  papers: z.array(
    z.strictObject({ paperId: id, exam: text, specialty: text, paper: text, gained: count, lost: count }),
  ),
  /** The first people, by name. */
  rows: z.array(
    z.strictObject({
      intervenantId: id,
      intervenant: text,
      number: text,
      school: text,
      exam: text,
      specialty: text,
      paper: text,
      paperId: id,
      change: z.enum(['gained', 'lost']),
    }),
  ),
})
export type CorrespondenceEffect = z.infer<typeof effect>

/** Lines taken away by their ids and lines put in: adding, changing, deleting and undoing are all this. */
const change = { removes: z.array(id).max(500), adds: z.array(line).max(500) }

/** The correspondence table: who teaches what is competent for which paper (F145). */
export const correspondenceContract = {
  list: query('officeRead').input(pageInput).output(pageOf(row)),
  disciplines: query('officeRead')
    .input(z.strictObject({ filter: z.string().max(200) }))
    .output(z.array(named)),
  subjects: query('officeRead')
    .input(z.strictObject({ filter: z.string().max(200) }))
    .output(z.array(named)),
  /** Exams; specialties of an exam; papers of a specialty (`TOUTES` where an exam has none). */
  choices: query('officeRead')
    .input(z.strictObject({ examCode: code.nullable(), specialtyCode: code.nullable() }))
    .output(
      z.strictObject({
        exams: z.array(named),
        specialties: z.array(named),
        papers: z.array(z.strictObject({ id, code: text, label: text })),
      }),
    ),
  /** MEFs a pattern matches: how many, and the first ones. */
  mefs: query('officeRead')
    .input(z.strictObject({ pattern: z.string().min(1).max(20) }))
    .output(z.strictObject({ count, rows: z.array(named) })),
  preview: query('officeRead').input(z.strictObject(change)).output(effect),
  /** What "Calculer les compétences" would create with the table as it is. */
  previewGeneration: query('officeRead').input(noInput).output(effect),
  change: command('officeWrite')
    .input(z.strictObject({ commandId, ...change }))
    .output(z.strictObject({ added: z.array(id), removed: z.array(line) })),
}
