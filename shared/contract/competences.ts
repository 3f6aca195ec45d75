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
  state: command('officeWrite')
    .input(z.strictObject({ commandId, competenceId: id, verdict: z.enum(['confirmed', 'invalidated']) }))
    .output(z.strictObject({ effective: z.boolean() })),
}
