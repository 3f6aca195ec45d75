import { dateOf } from './civil-time.ts'
import { exact, ratio } from './decimal.ts'
import type { RateEntry, RateMission } from './rate-document.ts'
import { type Outcome, outcome, priceLine, together } from './rate-result.ts'
import { juryRate, type RateTables } from './rate-tables.ts'
import { refused } from './refusals.ts'
import { readSlots, type WorkedSlot, wrongEntry } from './worked-hours.ts'

const GROUP = 'CC_PONCTUEL'
const NOON = 13 * 60
/** A slot longer than this lies in both halves of its day. */
const LONGEST_HALF_DAY = 5 * 60

/** The half-days some slots touch, each once however many slots lie in it. */
function halfDaysIn(slots: readonly WorkedSlot[]): number {
  const touched = slots.flatMap(({ date, from, to }) => {
    if (to - from > LONGEST_HALF_DAY) return [`${date} morning`, `${date} afternoon`]
    return [`${date} ${(from + to) / 2 < NOON ? 'morning' : 'afternoon'}`]
  })
  return new Set(touched).size
}

/** Copies are paid by lots, the last one whole; how many make one is part of the row the office fills in. */
function lotsFee(mission: RateMission, entry: RateEntry, tables: RateTables): Outcome {
  const row = juryRate(tables, GROUP, 'CORRECTION', dateOf(mission.start))
  const size = Number(row?.lotSize ?? 0)
  if (!row || row.amount === null || size < 1)
    return refused(mission.id, 'RATE_UNKNOWN', `fee.${row?.code ?? 'CORRECTION'}`)
  if (!('copies' in entry)) return wrongEntry(mission)
  const lots = Math.ceil(entry.copies / size)
  return outcome({ lines: [priceLine(row.code, row.unit, ratio(lots, 1), exact(row.amount), row)] })
}

function halfDaysFee(mission: RateMission, entry: RateEntry, tables: RateTables): Outcome {
  const row = juryRate(tables, GROUP, 'ORAL_EPS', dateOf(mission.start))
  if (!row || row.amount === null) return refused(mission.id, 'RATE_UNKNOWN', `fee.${row?.code ?? 'ORAL_EPS'}`)
  if (!('slots' in entry)) {
    const detail = {
      fr: 'Donnez les horaires : cette épreuve se paie à la demi-journée.',
      en: 'Give clock times: this test is paid by the half-day.',
    }
    return refused(mission.id, 'BAD_INPUT', 'fee', detail)
  }
  const { kept, refusals } = readSlots(mission, entry.slots)
  const halfDays = exact(halfDaysIn(kept))
  const line = outcome({ lines: [priceLine(row.code, row.unit, halfDays, exact(row.amount), row)] })
  return together(kept.length === 0 && refusals.length > 0 ? refusals : [line, ...refusals])
}

/**
 * One-off tests of continuous assessment, paid by steps: a lot of copies, a half-day (regulation.md 1.8). The amounts of the
 * order of 5 August 2021 were not found: the rows are shipped empty and refused until the office fills them in.
 */
export const stepFee = (mission: RateMission, entry: RateEntry, tables: RateTables): Outcome =>
  mission.type === 'CC_WRITTEN' ? lotsFee(mission, entry, tables) : halfDaysFee(mission, entry, tables)
