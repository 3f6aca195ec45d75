import { dateOf } from './civil-time.ts'
import { type Exact, exact, isAtMost, times } from './decimal.ts'
import { helpFee } from './help-hours.ts'
import type { RateEntry, RateMission, RatePerson } from './rate-document.ts'
import { activityOf, isPaidBySteps, unpaid } from './rate-of-type.ts'
import { nothing, type Outcome, outcome, priceLine, together } from './rate-result.ts'
import { examRate, juryRate, type RateTables } from './rate-tables.ts'
import { note, refused } from './refusals.ts'
import { stepFee } from './step-fee.ts'
import { hoursOf, wrongEntry } from './worked-hours.ts'

/** One line of `quantity` at the rate of a group and activity on the first day of the mission, or RATE_UNKNOWN. */
function priced(mission: RateMission, tables: RateTables, group: string, activity: string, quantity: Exact): Outcome {
  const row = juryRate(tables, group, activity, dateOf(mission.start))
  if (!row || row.amount === null) return refused(mission.id, 'RATE_UNKNOWN', `fee.${row?.code ?? activity}`)
  return outcome({ lines: [priceLine(row.code, row.unit, quantity, exact(row.amount), row)] })
}

/** VAE: applications x rate x coefficient, 0.5 to 3 according to the difficulty of the file (arrêté du 13 avril 2012, art. 2). */
function vaeFee(mission: RateMission, entry: RateEntry, tables: RateTables, group: string): Outcome {
  if (!('applications' in entry)) return wrongEntry(mission)
  const { applications, coefficient } = entry
  if (coefficient < 0 || !isAtMost(exact('0.5'), exact(coefficient)) || !isAtMost(exact(coefficient), exact('3')))
    return refused(mission.id, 'VAE_COEFFICIENT', 'fee.coefficient')
  return priced(mission, tables, group, 'VAE', times(exact(applications), exact(coefficient)))
}

function feeOfEntry(mission: RateMission, entry: RateEntry, person: RatePerson, tables: RateTables): Outcome {
  const exam = examRate(tables, mission.exam, dateOf(mission.start))
  if (!exam && tables.exams.some((row) => row.exam === mission.exam)) return refused(mission.id, 'RATE_UNKNOWN', 'fee')
  if (!exam || exam.group === 'NR') return refused(mission.id, 'NO_RIGHT', 'fee')
  if (mission.type === 'CORRECTION')
    return 'copies' in entry
      ? priced(mission, tables, exam.copyGroup, 'CORRECTION', exact(entry.copies))
      : wrongEntry(mission)
  if (mission.type === 'VAE') return vaeFee(mission, entry, tables, exam.group)
  if (mission.type === 'HELP_RUNNING' || mission.type === 'OUTSIDE_HELP') return helpFee(mission, entry, person, tables)
  if (isPaidBySteps(mission.type)) return stepFee(mission, entry, tables)
  const { hours, refusals } = hoursOf(mission, entry)
  const line = hours && priced(mission, tables, exam.group, activityOf(mission.type), hours)
  return together(line ? [line, ...refusals] : refusals)
}

/**
 * The fee of one mission in gross cents. A type that pays nothing comes to nothing, whatever is entered; no entry yet leaves it incomplete, unless
 * the exam is held at NR, where nothing may be entered (S40). Exams absent from the table are NR until the office decides.
 */
export function computeFee(mission: RateMission, person: RatePerson, tables: RateTables): Outcome {
  if (unpaid.includes(mission.type))
    return mission.entry ? outcome({ notes: [note(mission.id, 'TYPE_WITHOUT_FEE', 'fee')] }) : nothing
  if (mission.entry) return feeOfEntry(mission, mission.entry, person, tables)
  const exam = examRate(tables, mission.exam, dateOf(mission.start))
  return exam && exam.group !== 'NR' ? outcome({ incomplete: true }) : nothing
}
