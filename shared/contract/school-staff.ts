import { z } from 'zod'
import { unavailabilityReasons } from '../model/unavailability-reasons.ts'
import { command, query } from './base.ts'
import { civilDate, commandId, count, id, instant, noInput, text, time } from './schemas.ts'

const period = z.strictObject({ from: civilDate, to: civilDate })
/** Both days of a period, or none of them: the core then proposes one. */
const periodAsked = z.strictObject({ period: period.nullable() })
const reasonGiven = { reason: z.enum(unavailabilityReasons), note: z.string().max(200) }
const personNames = { lastName: text, firstName: text }

const progress = z.strictObject({
  teachers: count,
  validated: count,
  withoutCompetence: count,
  /** Competences that wait. */
  toValidate: count,
})

const teacherRow = z.strictObject({
  id,
  ...personNames,
  discipline: text,
  competences: count,
  toValidate: count,
  state: z.enum(['none', 'toValidate', 'validated']),
})

const schoolCompetence = z.strictObject({
  id,
  exam: text,
  specialty: text,
  paper: text,
  effective: z.boolean(),
  /** What this school said of it. */
  word: z.enum(['toValidate', 'confirmed', 'removed', 'suspended']),
  statements: z.array(
    z.strictObject({
      author: z.enum(['system', 'school', 'self', 'manager']),
      authorCode: text,
      /** True for a statement of this very school. */
      own: z.boolean(),
      verdict: z.enum(['confirmed', 'invalidated']),
      at: instant,
      reason: text,
    }),
  ),
})

/** Days without the reason of others: a head reads in full what the school entered, and days only for the rest. */
const staffUnavailability = z.strictObject({
  id,
  intervenantId: id,
  ...personNames,
  from: civilDate,
  to: civilDate,
  reason: z.enum(unavailabilityReasons).nullable(),
  note: text,
  author: text,
  /** True when this school entered it, and may therefore change it. */
  own: z.boolean(),
})

const staffMission = z.strictObject({
  assignmentId: id,
  intervenantId: id,
  ...personNames,
  number: z.int(),
  missionType: text,
  missionTypeEnglish: text,
  exam: text,
  paper: text,
  centre: text,
  town: text,
  date: civilDate,
  startTime: time,
  endTime: time,
  /** Assigned, but not convoked yet. */
  provisional: z.boolean(),
})

const staffRow = z.strictObject({
  id,
  number: text,
  ...personNames,
  posting: z.enum(['principal', 'secondary']),
  discipline: text,
  state: z.enum(['active', 'setAside']),
  onLeave: z.boolean(),
  trainee: z.boolean(),
  partTimePercent: z.int(),
  contractEnd: civilDate.nullable(),
  unavailabilities: z.array(period),
  convoked: count,
  provisional: count,
})

const changed = z.strictObject({
  /** Periods written, once those of the same reason that touch have become one. */
  periods: count,
  merged: count,
  /** Missions to which these people are already called on those days. */
  missions: count,
})

/** The service of the head of a school (F4, services.md 1.3): the people posted there, and nobody else. */
export const schoolStaffContract = {
  summary: query('schoolStaff')
    .input(noInput)
    .output(
      z.strictObject({
        school: text,
        town: text,
        staff: count,
        progress,
        /** Periods not over yet. */
        unavailabilities: count,
        /** From today on, one a person and day. */
        absences: count,
      }),
    ),
  teachers: query('schoolStaff')
    .input(noInput)
    .output(
      z.strictObject({
        progress,
        /** Teachers whom one confirmation can validate, and their competences that wait. */
        unchanged: z.strictObject({ teachers: count, competences: count }),
        /** The last act of this person on competences that still stands, by its number in the journal. */
        undoable: z.int().nullable(),
        teachers: z.array(teacherRow),
      }),
    ),
  teacher: query('schoolStaff')
    .input(z.strictObject({ id }))
    .output(
      z.strictObject({
        id,
        ...personNames,
        discipline: text,
        schoolYear: z.int(),
        competences: z.array(schoolCompetence),
      }),
    ),
  validateUnchanged: command('schoolStaff')
    .input(z.strictObject({ commandId }))
    .output(z.strictObject({ act: count, teachers: count, stated: count })),
  staff: query('schoolStaff')
    .input(periodAsked)
    .output(z.strictObject({ period, staff: z.array(staffRow) })),
  person: query('schoolStaff')
    .input(z.strictObject({ id }))
    .output(
      z.strictObject({
        ...staffRow.omit({ unavailabilities: true, convoked: true, provisional: true }).shape,
        postings: z.array(z.strictObject({ school: text, town: text, kind: text, discipline: text, from: civilDate })),
        teachings: z.array(z.strictObject({ id, subject: text, mef: text, divisions: text, schoolYear: z.int() })),
        unavailabilities: z.array(staffUnavailability),
        missions: z.array(staffMission),
      }),
    ),

  unavailabilities: query('schoolStaff').input(noInput).output(z.array(staffUnavailability)),
  /** Missions that these people are already called to on those days. */
  missionsDuring: query('schoolStaff')
    .input(z.strictObject({ intervenantIds: z.array(id).min(1).max(200), period }))
    .output(z.array(staffMission)),
  addUnavailability: command('schoolStaff')
    .input(z.strictObject({ commandId, intervenantIds: z.array(id).min(1).max(200), period, ...reasonGiven }))
    .output(changed),
  changeUnavailability: command('schoolStaff')
    .input(z.strictObject({ commandId, id, period, ...reasonGiven }))
    .output(changed),
  removeUnavailability: command('schoolStaff').input(z.strictObject({ commandId, id })).output(noInput),

  absences: query('schoolStaff')
    .input(periodAsked)
    .output(
      z.strictObject({
        period,
        days: z.array(
          z.strictObject({ date: civilDate, people: count, provisional: count, mornings: count, afternoons: count }),
        ),
        absences: z.array(
          z.strictObject({
            date: civilDate,
            intervenantId: id,
            ...personNames,
            discipline: text,
            morning: z.boolean(),
            afternoon: z.boolean(),
            provisional: z.boolean(),
            missions: z.array(staffMission),
          }),
        ),
      }),
    ),
  /** How far assignment is, for each paper that people of the school can examine. */
  assignmentProgress: query('schoolStaff')
    .input(noInput)
    .output(
      z.array(
        z.strictObject({
          paperId: id,
          exam: text,
          specialty: text,
          paper: text,
          competent: count,
          assigned: count,
          seats: count,
          filled: count,
        }),
      ),
    ),
}
