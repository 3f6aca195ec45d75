import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { ClaimStateCode } from '../claims/claim-states.ts'

/** States in which the travel is neither accepted nor given up: an advance on it still makes sense. */
const open: readonly ClaimStateCode[] = ['UPCOMING', 'IN_PROGRESS', 'TO_COMPLETE', 'SENT', 'RETURNED']

export type AdvanceFacts = Readonly<{
  travelState: ClaimStateCode
  /** What the travel is expected to cost, and what is asked for, in integer cents. */
  estimateCents: number
  cents: number
  /** Part of the estimate that may be advanced, in thousandths: a row of the rate tables, never a constant. */
  ratioThousandths: number
}>

/** The most that may be advanced on travel expected to cost so much, cut to the cent. */
export const highestAdvance = (estimateCents: number, ratioThousandths: number): number =>
  Math.floor((estimateCents * ratioThousandths) / 1000)

/**
 * Whether an advance on travel may be given: up to 75 % of what is expected, on request (arrêté du 20 décembre 2013, NOR
 * MENG1328579A, art. 12). Refused (RULE): `advance.notOpen` once the travel is accepted, paid or given up, `advance.amount`
 * when nothing is asked for, `advance.tooHigh` with the most that may be given.
 */
export function checkAdvance({ travelState, estimateCents, cents, ratioThousandths }: AdvanceFacts): Result<number> {
  if (!open.includes(travelState)) return refuse('advance.notOpen', { state: travelState })
  if (!Number.isSafeInteger(cents) || cents <= 0) return refuse('advance.amount', { cents })
  const highestCents = highestAdvance(estimateCents, ratioThousandths)
  return cents <= highestCents ? ok(cents) : refuse('advance.tooHigh', { cents, highestCents })
}
