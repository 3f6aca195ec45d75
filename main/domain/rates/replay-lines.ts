import { computeRates } from './compute-rates.ts'
import type { RateInput } from './rate-document.ts'
import type { RateLine } from './rate-result.ts'
import type { RateTables } from './rate-tables.ts'

/** What of a line counts when it is computed again: which row, how many, at what rate, and what it comes to. */
export type ComparedLine = Pick<RateLine, 'code' | 'quantity' | 'rate' | 'cents' | 'validFrom'>

/** Why a line is not the same: another row or another amount of that row, another quantity, or one only on one side. */
export type DifferenceReason = 'row' | 'rate' | 'quantity' | 'cents' | 'gone' | 'new'

export type LineDifference = Readonly<{
  position: number
  reason: DifferenceReason
  kept: ComparedLine | null
  again: ComparedLine | null
}>

/** The lines of one track of the only mission of a document, under some rates. */
export function trackLines(input: RateInput | null, track: 'fee' | 'travel', tables: RateTables): readonly RateLine[] {
  const mission = input === null ? undefined : computeRates(input, tables).missions[0]
  return mission?.[track].lines ?? []
}

function reasonOf(kept: ComparedLine | undefined, again: ComparedLine | undefined): DifferenceReason | null {
  if (kept === undefined) return again === undefined ? null : 'new'
  if (again === undefined) return 'gone'
  if (kept.code !== again.code || kept.validFrom !== again.validFrom) return 'row'
  if (kept.rate !== again.rate) return 'rate'
  if (kept.quantity !== again.quantity) return 'quantity'
  return kept.cents === again.cents ? null : 'cents'
}

const compared = ({ code, quantity, rate, cents, validFrom }: ComparedLine): ComparedLine => ({
  code,
  quantity,
  rate,
  cents,
  validFrom,
})

/** Where two computations part, line by line in their order; none when they are the same to the cent. */
export function differencesOf(kept: readonly ComparedLine[], again: readonly ComparedLine[]): LineDifference[] {
  const length = Math.max(kept.length, again.length)
  return Array.from({ length }, (_, index) => index).flatMap((index) => {
    const [before, after] = [kept[index], again[index]]
    const reason = reasonOf(before, after)
    return reason === null
      ? []
      : [{ position: index + 1, reason, kept: before ? compared(before) : null, again: after ? compared(after) : null }]
  })
}
