import { z } from 'zod'
import { differenceReasons, serviceForms, serviceStages } from '../model/service-statements.ts'
import { command, query } from './base.ts'
import { cents, civilDate, commandId, count, id, instant, noInput, pageInput, pageOf, text } from './schemas.ts'

const note = z.string().trim().max(500)
const reason = z.enum(differenceReasons).nullable()
const day = z.strictObject({ date: civilDate, minutes: z.int().min(0).max(1_440) })
const days = z.array(day).max(60)
const source = z.enum(['centre', 'santorin', 'cyclades', 'office'])

const statedMission = z.strictObject({
  missionId: id,
  number: z.int(),
  exam: text,
  paper: text,
  missionType: text,
  missionTypeEnglish: text,
  entryForm: text,
  form: z.enum(serviceForms),
  centreId: id,
  centre: text,
  commission: text,
  firstDate: civilDate,
  lastDate: civilDate,
  convoked: count,
  stated: count,
  /** People recorded and not attested yet. */
  recorded: count,
  absent: count,
  /** What the mission was made for (copies or candidates). */
  quantity: count,
  /** Copies or candidates present, once the exam system said so for each need of the mission. */
  present: count.nullable(),
  /** Copies, candidates or applications stated so far. */
  counted: count,
  /** Duration of the convocation, for types stated in minutes. */
  minutes: count,
})

const said = z.strictObject({
  present: z.boolean().nullable(),
  quantity: count.nullable(),
  minutes: count.nullable(),
  days,
  reason,
  note: text,
})

const replacement = z.strictObject({
  id,
  name: text,
  state: z.enum(['waiting', 'convoked', 'withdrawn', 'refused']),
  answer: text,
})

const statementLine = z.strictObject({
  assignmentId: id,
  intervenant: text,
  school: text,
  role: text,
  /** What is attested; null while nothing is. */
  stated: z.strictObject({ ...said.shape, source, by: text, at: instant }).nullable(),
  /** What is recorded and not attested. */
  recorded: said.nullable(),
  /** In things or minutes, by the form: of the convocation, of the exam system, of the claim. */
  convened: count.nullable(),
  counted: count.nullable(),
  declared: count.nullable(),
  /** Where an entry starts from. */
  starting: count.nullable(),
  startingDays: days,
  replacement: replacement.nullable(),
  /** The remuneration as the office follows it; null for a head of centre. */
  fee: z.strictObject({ claimId: id.nullable(), stage: z.enum(serviceStages), cents: cents.nullable() }).nullable(),
})

const sheet = z.strictObject({
  lines: z.array(statementLine),
  /** The last attestation, as long as it can be undone. */
  undoable: z.strictObject({ act: id, by: text, at: instant }).nullable(),
})

const entryLine = z.strictObject({
  assignmentId: id,
  quantity: count.nullable(),
  minutes: count.nullable(),
  days,
  reason,
  note,
})

const lines = <T extends z.ZodType>(line: T) => z.array(line).min(1).max(500)

const recordedRow = z.strictObject({
  assignmentId: id,
  missionId: id,
  missionNumber: z.int(),
  firstDate: civilDate,
  centre: text,
  intervenant: text,
  present: z.boolean(),
  quantity: count.nullable(),
  minutes: count.nullable(),
  reason,
  note: text,
  source,
  by: text,
  at: instant,
})

const replacementRow = z.strictObject({
  ...replacement.shape,
  missionId: id,
  missionNumber: z.int(),
  firstDate: civilDate,
  centre: text,
  absent: text,
  intervenantId: id.nullable(),
  quantity: count.nullable(),
  minutes: count.nullable(),
  note: text,
  by: text,
  at: instant,
})

const file = z.strictObject({ name: text, mime: text, content: z.string() })

/** The head of centre says who served and how much; payment waits for it (services.md 1.2, 1.4; ux.md S22). */
export const serviceStatementsContract = {
  missions: query('service').input(noInput).output(z.array(statedMission)),
  sheet: query('service')
    .input(z.strictObject({ missionId: id }))
    .output(sheet),
  /** Keeps what is entered of some people without attesting it. */
  record: command('service')
    .input(
      z.strictObject({
        commandId,
        missionId: id,
        lines: lines(z.strictObject({ ...entryLine.shape, present: z.boolean().nullable() })),
      }),
    )
    .output(z.strictObject({ recorded: count })),
  /** Of one person or of all: what is stated again needs a `rectification`, the reason for it. */
  attest: command('service')
    .input(
      z.strictObject({
        commandId,
        missionId: id,
        rectification: note,
        lines: lines(z.strictObject({ ...entryLine.shape, present: z.boolean() })),
      }),
    )
    .output(z.strictObject({ stated: count, act: id })),
  /** Everybody present in several missions, for what each starts from; missions that want a look are left. */
  attestMany: command('service')
    .input(z.strictObject({ commandId, missionIds: z.array(id).min(1).max(200) }))
    .output(z.strictObject({ missions: count, stated: count, left: z.array(z.int()) })),
  undo: command('service')
    .input(z.strictObject({ commandId, act: id }))
    .output(z.strictObject({ people: count })),
  /** Statements attested, the last first. */
  recorded: query('service').input(pageInput).output(pageOf(recordedRow)),
  /** People who may have come in place of somebody: of the centre, on call or named; everybody for the office. */
  people: query('service')
    .input(z.strictObject({ missionId: id, filter: z.string().max(200) }))
    .output(z.array(z.strictObject({ id, name: text, school: text }))),
  /** Somebody came in place of a person of the mission; the office makes the convocation afterwards. */
  replace: command('service')
    .input(
      z.strictObject({
        commandId,
        ...entryLine.omit({ reason: true }).shape,
        intervenantId: id.nullable(),
        name: note,
      }),
    )
    .output(z.strictObject({ id })),
  withdrawReplacement: command('service').input(z.strictObject({ commandId, id })).output(z.strictObject({})),
  replacements: query('service').input(noInput).output(z.array(replacementRow)),
  /** Convokes, after the fact, somebody who came in place of another, and states their service. */
  regularise: command('officeWrite')
    .input(z.strictObject({ commandId, id, intervenantId: id }))
    .output(z.strictObject({ jobId: id })),
  refuseReplacement: command('officeWrite')
    .input(z.strictObject({ commandId, id, answer: note.min(1) }))
    .output(z.strictObject({})),
  /** The sheet that people sign on the day, as a tagged PDF. */
  attendanceSheet: query('service')
    .input(z.strictObject({ missionId: id, language: z.enum(['fr', 'en']) }))
    .output(file),
}
