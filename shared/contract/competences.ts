import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, count, id, instant, noInput, pageInput, pageOf, text } from './schemas.ts'

const state = z.enum(['effective', 'suspended', 'contradictory'])
const verdict = z.enum(['confirmed', 'invalidated'])

const competenceRow = z.strictObject({
  id,
  intervenantId: id,
  intervenant: text,
  school: text,
  exam: text,
  specialty: text,
  paper: text,
  authors: text,
  effective: z.boolean(),
  state,
})

/** One competence of one person. `own`: the standing word of whoever asks; `toConfirm`: theirs to say, nobody against. */
const personCompetence = z.strictObject({
  id,
  paperId: id,
  examCode: text,
  exam: text,
  specialtyCode: text,
  specialty: text,
  paper: text,
  state,
  own: verdict.nullable(),
  toConfirm: z.boolean(),
  authors: z.array(
    z.strictObject({
      author: z.enum(['system', 'school', 'self', 'manager']),
      /** As the original writes it: SYS (C), 0350024L (I), NUMEN (C). */
      code: text,
      school: text,
      verdict,
      at: instant,
      reason: text,
    }),
  ),
})

const personCompetences = z.strictObject({
  competences: z.array(personCompetence),
  schools: z.array(
    z.strictObject({
      schoolId: id,
      uai: text,
      school: text,
      kind: z.enum(['principal', 'secondary']),
      disciplineCode: text,
      discipline: text,
    }),
  ),
  teachings: z.array(
    z.strictObject({
      id,
      school: text,
      mef: text,
      mefType: z.enum(['national', 'academic']),
      subject: text,
      courseMode: text,
    }),
  ),
})
export type PersonCompetences = z.infer<typeof personCompetences>

const { filter, facets } = pageInput.shape

/** Competences come from the correspondence table and are confirmed or invalidated by their authors (F145-F150). */
export const competencesContract = {
  summary: query('officeRead')
    .input(noInput)
    .output(
      z.strictObject({
        correspondences: count,
        competences: count,
        effective: count,
        intervenants: count,
        exams: z.array(z.strictObject({ code: text, label: text })),
      }),
    ),
  list: query('officeRead').input(pageInput).output(pageOf(competenceRow)),
  /** One person's competences, schools and teachings: the person's own, a school's staff, anybody for the office. */
  person: query('competences')
    .input(z.strictObject({ intervenantId: id }))
    .output(personCompetences),
  /** What can be declared next: exams, then specialties of one, then papers of one specialty (F165). */
  choices: query('competences')
    .input(z.strictObject({ intervenantId: id, examCode: id.nullable(), specialtyCode: id.nullable(), filter }))
    .output(z.array(z.strictObject({ value: id, label: text, held: z.boolean() }))),
  generate: command('officeWrite')
    .input(z.strictObject({ commandId }))
    .output(z.strictObject({ created: count, kept: count })),
  /** Words on competences in one act, by whoever signed in: the office, the person on their own, a school on its staff. */
  state: command('competences')
    .input(
      z.strictObject({
        commandId,
        competenceIds: z.array(id).min(1).max(500),
        verdict,
        reason: z.string().max(500),
      }),
    )
    .output(z.strictObject({ act: count, stated: count, effective: count })),
  /** The office confirms every row of its list behind a filter, but some. */
  confirmAll: command('officeWrite')
    .input(z.strictObject({ commandId, filter, facets, exceptIds: z.array(id).max(500) }))
    .output(z.strictObject({ act: count, stated: count, effective: count })),
  /** Takes back what one's own act said: former words stand again. */
  withdraw: command('competences')
    .input(z.strictObject({ commandId, act: count }))
    .output(z.strictObject({ withdrawn: count })),
  add: command('competences')
    .input(z.strictObject({ commandId, intervenantId: id, paperId: id }))
    .output(z.strictObject({ act: count, competenceId: id })),
}
