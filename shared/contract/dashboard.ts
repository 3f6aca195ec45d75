import { z } from 'zod'
import { reportGroupings, sessionSteps, waitingQueues } from '../model/dashboard.ts'
import { command, query } from './base.ts'
import { file } from './explanations.ts'
import { cents, civilDate, commandId, count, id, noInput, text } from './schemas.ts'

const days = z.int().min(0).max(365).nullable()
export const budgets = z.strictObject(
  Object.fromEntries(waitingQueues.map((queue) => [queue, days])) as Record<
    (typeof waitingQueues)[number],
    typeof days
  >,
)

const waiting = z.strictObject({
  queue: z.enum(waitingQueues),
  /** Null while the controls of the claims are being worked out. */
  count: count.nullable(),
  /** What the circuits could seal; null elsewhere. */
  cents: cents.nullable(),
  /** The day the longest waiting has waited since; of what is coming, its nearest day. */
  oldest: civilDate.nullable(),
  late: count.nullable(),
})
export type Waiting = z.infer<typeof waiting>

const deadline = z.strictObject({
  sessionId: id,
  exam: text,
  month: z.int(),
  year: z.int(),
  closingDate: civilDate,
  /** Claims that people may still send until that day. */
  toSend: count,
})

const payCents = z.strictObject({ computed: cents, accepted: cents, sealed: cents, paid: cents, rejected: cents })
const reportLine = z.strictObject({
  track: z.enum(['fee', 'travel']),
  /** How the fee is paid, what of the travel is, or the session: words on the page. */
  item: text,
  session: z.strictObject({ exam: text, month: z.int(), year: z.int() }).nullable(),
  claims: count,
  cents: payCents,
})
export type ReportLine = z.infer<typeof reportLine>

const report = z.strictObject({ lines: z.array(reportLine), total: payCents })
export type FinancialReport = z.infer<typeof report>

const asked = { by: z.enum(reportGroupings), examCode: id.nullable(), sessionId: id.nullable() }
export type ReportAsked = z.infer<z.ZodObject<typeof asked>>

const forecastLine = z.strictObject({
  exam: text,
  track: z.enum(['fee', 'travel']),
  decidedCents: cents,
  sentCents: cents,
  /** Claims and seats to come that are priced, and what they would come to. */
  expected: count,
  expectedCents: cents,
  /** Those that nothing says the cost of. */
  unknown: count,
  /** Advances given, or due, that the travel they anticipate has not taken off. */
  advancedCents: cents,
})
export type ForecastLine = z.infer<typeof forecastLine>

const workload = z.strictObject({
  days: count,
  decided: z.array(z.strictObject({ reviewer: text, day: civilDate, decided: count })),
  held: z.array(z.strictObject({ reviewer: text, held: count })),
  waiting: z.array(z.strictObject({ exam: text, waiting: count, oldest: civilDate.nullable() })),
})
export type Workload = z.infer<typeof workload>

/** The dashboard of the office: what waits, how far the session is, what it costs (ux.md S11). */
export const dashboardContract = {
  waiting: query('officeRead')
    .input(z.strictObject({ bureauId: id.nullable().default(null) }))
    .output(z.strictObject({ counting: z.boolean(), queues: z.array(waiting) })),
  progress: query('officeRead')
    .input(noInput)
    .output(
      z.strictObject({ seats: count, filled: count, convoked: count, runs: count, served: count, stated: count }),
    ),
  deadlines: query('officeRead').input(noInput).output(z.array(deadline)),
  /** The steps of a session, in the order of its phases. */
  checklist: query('officeRead')
    .input(noInput)
    .output(
      z.array(z.strictObject({ step: z.enum(sessionSteps), done: count, total: count.nullable(), over: z.boolean() })),
    ),
  settings: query('officeRead')
    .input(noInput)
    .output(z.strictObject({ budgets, version: count })),
  saveSettings: command('officeWrite')
    .input(z.strictObject({ commandId, expectedVersion: count, budgets }))
    .output(z.strictObject({ version: count })),
  /** What the report can be restricted to: exams and sessions with at least one claim. */
  reportChoices: query('finance')
    .input(noInput)
    .output(z.array(z.strictObject({ sessionId: id, examCode: id, exam: text, month: z.int(), year: z.int() }))),
  report: query('finance').input(z.strictObject(asked)).output(report),
  forecast: query('finance')
    .input(noInput)
    .output(z.strictObject({ lines: z.array(forecastLine), needsWithoutMission: count })),
  workload: query('officeRead').input(noInput).output(workload),
  reportFile: query('finance')
    .input(z.strictObject({ ...asked, format: z.enum(['csv', 'xlsx']), language: z.enum(['fr', 'en']) }))
    .output(file),
}
