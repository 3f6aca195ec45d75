import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, count, id, noInput, pageInput, pageOf, text } from './schemas.ts'

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
})

/** Competences come from the correspondence table and are confirmed or invalidated by their authors (F145-F150). */
export const competencesContract = {
  summary: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ correspondences: count, competences: count, effective: count, intervenants: count })),
  list: query('officeRead').input(pageInput).output(pageOf(competenceRow)),
  generate: command('officeWrite')
    .input(z.strictObject({ commandId }))
    .output(z.strictObject({ created: count, kept: count })),
  /** Words on competences in one act, by whoever signed in: the office, the person on their own, a school on its staff. */
  state: command('competences')
    .input(
      z.strictObject({
        commandId,
        competenceIds: z.array(id).min(1).max(500),
        verdict: z.enum(['confirmed', 'invalidated']),
        reason: z.string().max(500),
      }),
    )
    .output(z.strictObject({ act: count, stated: count, effective: count })),
  /** Takes back what one's own act said: former words stand again. */
  withdraw: command('competences')
    .input(z.strictObject({ commandId, act: count }))
    .output(z.strictObject({ withdrawn: count })),
  add: command('competences')
    .input(z.strictObject({ commandId, intervenantId: id, paperId: id }))
    .output(z.strictObject({ act: count, competenceId: id })),
}
