import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, id, noInput, text } from './schemas.ts'

const version = z.int().min(1)
const exam = z.strictObject({ code: text, label: text })

const bureau = z.strictObject({
  id,
  version,
  name: text,
  /** Empty where it is that of the office. */
  phone: text,
  email: text,
  exams: z.array(exam),
  members: z.array(z.strictObject({ accountId: id, name: text })),
})
export type Bureau = z.infer<typeof bureau>

/** Bureaus of the office: each in charge of exams, with the people who work there (ux.md 2.1). */
export const bureausContract = {
  /** Those a list can be kept to, and whether the reader works there. */
  choices: query('officeRead')
    .input(noInput)
    .output(z.array(z.strictObject({ id, name: text, mine: z.boolean() }))),
  /** All of them, with the exams and the staff of the office to choose from. */
  list: query('administration')
    .input(noInput)
    .output(
      z.strictObject({
        bureaus: z.array(bureau),
        exams: z.array(exam),
        staff: z.array(z.strictObject({ accountId: id, name: text })),
      }),
    ),
  /** Adds a bureau, or changes it. An exam taken here leaves the bureau it was with. */
  save: command('administration')
    .input(
      z.strictObject({
        commandId,
        /** Null for a new one, with its version. */
        id: id.nullable(),
        expectedVersion: version.nullable(),
        name: z.string().trim().min(1).max(80),
        phone: z.string().trim().max(30),
        email: z.string().trim().max(200),
        examCodes: z.array(id).max(200),
        accountIds: z.array(id).max(500),
      }),
    )
    .output(z.strictObject({ id, version })),
  remove: command('administration')
    .input(z.strictObject({ commandId, id, expectedVersion: version }))
    .output(noInput),
}
