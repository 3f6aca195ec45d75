import type { KnownQuantity } from '../../../shared/model/known-quantity.ts'

/** One need that a mission was made from: what was expected, and how many came once CYCLADES said so. */
export type CountedNeed = Readonly<{ quantity: number; present: number | null }>

export type CountedMission = Readonly<{
  form: string
  /** What the mission was made for. */
  quantity: number
  /** People convoked to it. */
  people: number
  needs: readonly CountedNeed[]
}>

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/**
 * What the store knows of the quantity of one person (ux.md S7b): the copies of a batch marked by them alone, the candidates
 * of their commission. Copies that several people share, or candidates of several commissions, say nothing of one person.
 */
export function knownQuantity({ form, quantity, people, needs }: CountedMission): KnownQuantity | null {
  const ofCopies = form === 'copies'
  if (!ofCopies && form !== 'candidates' && form !== 'candidatesByHalfDay') return null
  if (people !== 1 && (ofCopies || needs.length !== 1)) return null
  const came = needs.flatMap(({ present }) => present ?? [])
  if (needs.length > 0 && came.length === needs.length) return { count: sum(came), source: 'present' }
  const expected = needs.length > 0 ? sum(needs.map((need) => need.quantity)) : quantity
  return expected === 0 ? null : { count: expected, source: ofCopies ? 'distributed' : 'convoked' }
}
