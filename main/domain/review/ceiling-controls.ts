import type { Ceiling, CeilingKind } from '../../../shared/model/control-levels.ts'
import { type Control, conform, found, source } from './control.ts'
import type { DeclaredEntry } from './declared-quantity.ts'
import { declaredQuantity } from './declared-quantity.ts'

/** The figures of a claim that an office may limit; journeys keep their order. */
export type LimitedClaim = Readonly<{
  entry: DeclaredEntry | null
  journeys: readonly Readonly<{ oneWayKm: number; nightCents: number; ticketsCents: number }>[]
}>

/** The largest value of a kind in a claim; null where it has none. */
function largestOf({ entry, journeys }: LimitedClaim, kind: CeilingKind): number | null {
  if (kind === 'oneWayKm' || kind === 'nightCents' || kind === 'ticketsCents') {
    const most = Math.max(0, ...journeys.map((journey) => journey[kind]))
    return most === 0 ? null : most
  }
  if (entry === null) return null
  const { unit, value } = declaredQuantity(entry)
  if (kind === 'hours') return unit === 'minutes' ? value / 60 : null
  if (unit !== 'items') return null
  const isCopies = 'copies' in entry
  const isCandidates = 'candidates' in entry || 'halfDays' in entry
  return (kind === 'copies' ? isCopies : isCandidates) ? value : null
}

/** Each ceiling of the office beside the claim, with the text that the office gave for it. */
export function ceilingControls(claim: LimitedClaim, ceilings: readonly Ceiling[]): Control[] {
  return ceilings.flatMap(({ kind, most, source: text }) => {
    const value = largestOf(claim, kind)
    if (value === null) return []
    const facts = { kind, value, most }
    const from = source('officeCeiling', { text })
    return [value > most ? found('ceilingExceeded', from, facts) : conform('ceilingKept', from, facts)]
  })
}
