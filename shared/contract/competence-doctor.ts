import { z } from 'zod'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, noInput, pageInput, pageOf, text } from './schemas.ts'

const kind = z.enum(['taughtNotDeclared', 'declaredNotTaught', 'neverUsed', 'invalidatedBySchool'])
export type FindingKind = z.infer<typeof kind>

const counts = z.strictObject({
  taughtNotDeclared: count,
  declaredNotTaught: count,
  neverUsed: count,
  invalidatedBySchool: count,
})

const finding = z.strictObject({
  id: z.string().max(200),
  kind,
  intervenantId: id,
  intervenant: text,
  number: text,
  school: text,
  exam: text,
  specialty: text,
  paper: text,
  since: civilDate.nullable(),
  /** Missions of the paper the person could have been called for. */
  missions: count,
  /** Who spoke of the competence, each once, in order. */
  authors: z.array(z.enum(['system', 'school', 'self', 'manager'])),
  /** Code of the school that invalidates. */
  invalidatedBy: text.nullable(),
  /** What the table deduces the competence from. */
  because: z.strictObject({ discipline: text, subject: text, mef: text }).nullable(),
})
export type FindingRow = z.infer<typeof finding>

const school = z.strictObject({
  uai: text,
  name: text,
  town: text,
  staff: count,
  /** 0 to 100; null when there is nothing to judge. */
  score: count.nullable(),
  /** Competences its staff hold or should hold. */
  competences: count,
  ...counts.shape,
  /** Teachings of this school year received from the school. */
  teachings: count,
  /** Statements the school made since the school year began. */
  statements: count,
})
export type SchoolQuality = z.infer<typeof school>

const action = z.enum(['create', 'remove', 'confirm'])
export type RepairAction = z.infer<typeof action>

/** Rows chosen in the list: these ones, or all of a filtered list but these. */
const chosen = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('some'), ids: z.array(z.string().max(200)).max(20_000) }),
  z.strictObject({
    mode: z.literal('allExcept'),
    ids: z.array(z.string().max(200)).max(20_000),
    filter: z.string().max(200),
    facets: z.record(z.string().max(50), z.string().max(200)),
  }),
])
export type ChosenFindings = z.infer<typeof chosen>

/** What is taught, what is declared and what was used, compared (pains 9 and 10). */
export const competenceDoctorContract = {
  summary: query('officeRead')
    .input(noInput)
    .output(
      z.strictObject({
        schoolYear: count,
        people: count,
        competences: count,
        ...counts.shape,
        /** Schools with staff that sent no teaching this year; schools that stated nothing. */
        withoutTeachings: count,
        withoutStatements: count,
      }),
    ),
  /** Facets: `kind`, and `school` by its UAI. */
  findings: query('officeRead').input(pageInput).output(pageOf(finding)),
  /** Worst score first; schools that cannot be judged last. */
  schools: query('officeRead').input(noInput).output(z.array(school)),
  previewRepair: query('officeRead')
    .input(z.strictObject({ action, chosen }))
    .output(
      z.strictObject({
        /** Competences the action would create, remove or confirm, and of how many people. */
        competences: count,
        people: count,
        /** Chosen rows the action is not for. */
        notConcerned: count,
        /** Competences that would come back in effect. */
        restored: count,
        /** Competences whose holder has been given a mission of the paper. */
        served: count,
        /** Papers that nobody would be competent for any more. */
        emptied: z.array(text),
      }),
    ),
  repair: command('officeWrite')
    .input(z.strictObject({ commandId, action, chosen }))
    .output(z.strictObject({ repairId: id, done: count, left: count })),
  /** Gives back what a repair changed, but for competences somebody spoke of since. */
  undoRepair: command('officeWrite')
    .input(z.strictObject({ commandId, repairId: id }))
    .output(z.strictObject({ done: count, left: count })),
}
