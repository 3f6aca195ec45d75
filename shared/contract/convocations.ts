import { z } from 'zod'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, instant, noInput, pageInput, pageOf, text } from './schemas.ts'

const convocationRow = z.strictObject({
  id,
  number: text,
  runNumber: z.int(),
  intervenantId: id,
  intervenant: text,
  missionNumber: z.int(),
  exam: text,
  missionType: text,
  missionTypeEnglish: text,
  centre: text,
  firstDate: civilDate,
  state: text,
  documentId: id,
})

const convocationRunRow = z.strictObject({
  id,
  number: z.int(),
  state: z.enum(['official', 'cancelled']),
  convocations: count,
  claims: count,
  createdAt: instant,
})

/** Two steps as people know them: a control that changes nothing, then the official run, which creates the claims. */
export const convocationsContract = {
  control: query('officeRead')
    .input(noInput)
    .output(
      z.strictObject({
        assignments: count,
        intervenants: count,
        alerts: z.array(z.strictObject({ rule: text, people: count, names: z.array(text) })),
      }),
    ),
  runs: query('officeRead').input(noInput).output(z.array(convocationRunRow)),
  list: query('officeRead').input(pageInput).output(pageOf(convocationRow)),
  run: command('officeWrite')
    .input(z.strictObject({ commandId }))
    .output(z.strictObject({ jobId: id })),
  cancelRun: command('officeWrite')
    .input(z.strictObject({ commandId, runId: id }))
    .output(z.strictObject({ convocations: count, claims: count })),
}
