import { type Exact, times, toCents, toText } from './decimal.ts'
import type { Dated } from './rate-tables.ts'
import type { RefusalReason } from './refusal-reasons.ts'

export const refusalCodes = [
  'MEAL_WINDOW',
  'NIGHT_WINDOW',
  'NIGHT_PROOF',
  'TOLLS_CONVENIENCE',
  'SAME_COMMUNE',
  'FIRST_MISSION_OF_DAY',
  'HIDDEN_4_YEARS',
  'PRESCRIBED',
  'VAE_COEFFICIENT',
  'RATE_UNKNOWN',
  'NO_RIGHT',
  'NOT_OPEN',
  'MISC_COMMENT',
  'BAD_INPUT',
] as const

export type RefusalCode = (typeof refusalCodes)[number]
export type NoteCode = 'TARIFF_OLD' | 'RATE_CHANGE' | 'VOUCHER_PAID_BY_STATE' | 'TYPE_WITHOUT_FEE'

/** What is asked and costs nothing. `item` is a path inside the mission (`fee`, `travel[0].lunches`). */
export type Refusal = Readonly<{ missionId: string | null; code: RefusalCode; item: string; reason: RefusalReason }>

/** Something a reviewer must know about an amount that is nevertheless due. */
export type Note = Readonly<{ missionId: string; code: NoteCode; item: string; reason: RefusalReason }>

/** `quantity` and `rate` are decimal texts, exact but for quantities that do not end; `cents` is rounded half up once. */
export type RateLine = Readonly<{
  code: string
  quantity: string
  unit: string
  rate: string
  cents: number
  validFrom: string | null
  source: string
}>

export type PartStatus = 'DUE' | 'NONE' | 'REFUSED' | 'INCOMPLETE'
export type RatePart = Readonly<{ status: PartStatus; cents: number; lines: readonly RateLine[] }>
export type MissionResult = Readonly<{ id: string; fee: RatePart; travel: RatePart }>

export type RateResult = Readonly<{
  format: 'rate-1-result'
  missions: readonly MissionResult[]
  refusals: readonly Refusal[]
  notes: readonly Note[]
  kmCounter: ReadonlyArray<Readonly<{ year: number; km: number }>>
  totalCents: number
}>

/** What one part of a claim (or one item of it) comes to before it has a status. `incomplete`: a needed fact is missing. */
export type Outcome = Readonly<{
  lines: readonly RateLine[]
  refusals: readonly Refusal[]
  notes: readonly Note[]
  incomplete: boolean
}>

export const nothing: Outcome = { lines: [], refusals: [], notes: [], incomplete: false }

export const outcome = (part: Partial<Outcome>): Outcome => ({ ...nothing, ...part })

export const together = (outcomes: readonly Outcome[]): Outcome => ({
  lines: outcomes.flatMap(({ lines }) => lines),
  refusals: outcomes.flatMap(({ refusals }) => refusals),
  notes: outcomes.flatMap(({ notes }) => notes),
  incomplete: outcomes.some(({ incomplete }) => incomplete),
})

const sumOfCents = (lines: readonly RateLine[]): number => lines.reduce((sum, { cents }) => sum + cents, 0)

/** One computed line counts as due, even beside refused items: a refusal stops nothing else. */
export function toPart({ lines, refusals, incomplete }: Outcome): RatePart {
  const status = lines.length > 0 ? 'DUE' : incomplete ? 'INCOMPLETE' : refusals.length > 0 ? 'REFUSED' : 'NONE'
  return { status, cents: sumOfCents(lines), lines }
}

/** Prices a quantity at a rate in euros, with the single rounding of the line. */
export function priceLine(code: string, unit: string, quantity: Exact, rate: Exact, row: Dated): RateLine {
  return {
    code,
    quantity: toText(quantity),
    unit,
    rate: toText(rate),
    cents: toCents(times(quantity, rate)),
    validFrom: row.validFrom,
    source: row.source,
  }
}
