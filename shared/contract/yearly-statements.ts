import { z } from 'zod'
import { command, query } from './base.ts'
import { file } from './explanations.ts'
import { cents, civilDate, commandId, count, id, madeFile, noInput, pageInput, pageOf, text } from './schemas.ts'

const year = z.int().min(2000).max(2100)
const language = z.enum(['fr', 'en'])
const format = z.enum(['pdf', 'csv'])

/** A file too large for one message: its token is read piece by piece (`files.made`). */

/** One line of what was computed: quantity, rate, the text the rate rests on and since when. */
const rateLine = z.strictObject({
  code: text,
  quantity: text,
  unit: text,
  rate: text,
  cents,
  validFrom: text,
  source: text,
})

const payment = z.strictObject({
  claimId: id,
  claimNumber: text,
  missionNumber: z.int(),
  missionType: text,
  missionTypeEnglish: text,
  exam: text,
  paper: text,
  centre: text,
  firstDate: civilDate,
  lastDate: civilDate,
  track: z.enum(['fee', 'travel']),
  /** By which road it is paid (F339-F341). */
  channel: z.enum(['account', 'salary', 'accountWithPayslip']),
  /** Ordered for that day, or confirmed by finance that day. */
  state: z.enum(['ordered', 'paid']),
  paidOn: civilDate,
  batch: text,
  /** What the payslip or the bank statement says. */
  label: text,
  cents,
  lines: z.array(rateLine),
})
export type StatementPayment = z.infer<typeof payment>

const statement = z.strictObject({
  year,
  /** Years in which something was paid to the person, latest first. */
  years: z.array(year),
  intervenantId: id,
  number: text,
  name: text,
  missions: count,
  feeCents: cents,
  travelCents: cents,
  payments: z.array(payment),
})
export type YearlyStatement = z.infer<typeof statement>

const personRow = z.strictObject({
  id,
  number: text,
  name: text,
  missions: count,
  feeCents: cents,
  travelCents: cents,
  totalCents: cents,
})
export type StatementRow = z.infer<typeof personRow>

/** `null`: the latest year in which something was paid. */
const asked = { year: year.nullable() }
const asFile = { year, format, language }

/** What was paid in a calendar year, mission by mission: open to the office and, their own, to each person (pain 16). */
export const yearlyStatementsContract = {
  years: query('finance').input(noInput).output(z.array(year)),
  /** The facet `year` says which year. */
  list: query('finance').input(pageInput).output(pageOf(personRow)),
  person: query('finance', { sensitive: { subject: 'intervenant', key: 'id' } })
    .input(z.strictObject({ id, ...asked }))
    .output(statement),
  personFile: query('finance', { sensitive: { subject: 'intervenant', key: 'id' } })
    .input(z.strictObject({ id, ...asFile }))
    .output(file),
  /** Everybody's payments of a year in one CSV, for the office; reading it is written in the journal. */
  yearFile: command('finance').input(z.strictObject({ commandId, year, language })).output(madeFile),
  mine: query('ownClaims').input(z.strictObject(asked)).output(statement),
  myFile: query('ownClaims').input(z.strictObject(asFile)).output(file),
}
