import { z } from 'zod'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, noInput, text } from './schemas.ts'

const statedMission = z.strictObject({
  missionId: id,
  number: z.int(),
  exam: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  entryForm: text,
  centreId: id,
  centre: text,
  firstDate: civilDate,
  convoked: count,
  stated: count,
  quantity: count,
  /** Duration of the convocation, for types stated in minutes. */
  minutes: count,
})

const statementLine = z.strictObject({
  assignmentId: id,
  intervenant: text,
  role: text,
  present: z.boolean().nullable(),
  quantity: count.nullable(),
  minutes: count.nullable(),
  source: text.nullable(),
  declared: count.nullable(),
})

/** The head of centre says who served and how much; payment waits for it (services.md 1.4). */
export const serviceStatementsContract = {
  missions: query('service').input(noInput).output(z.array(statedMission)),
  lines: query('service')
    .input(z.strictObject({ missionId: id }))
    .output(z.array(statementLine)),
  attest: command('service')
    .input(
      z.strictObject({
        commandId,
        missionId: id,
        lines: z
          .array(
            z.strictObject({
              assignmentId: id,
              present: z.boolean(),
              quantity: count.nullable(),
              minutes: count.nullable(),
            }),
          )
          .min(1)
          .max(500),
      }),
    )
    .output(z.strictObject({ stated: count })),
}
