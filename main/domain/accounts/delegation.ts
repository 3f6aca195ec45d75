import { ok, type Result, refuse } from '../../../shared/model/result.ts'

type Days = Readonly<{ from: string; to: string }>

/** Where a delegation is on a day: both of its days are in it, and what was taken back is over at once. */
export function delegationState({ from, to, withdrawn }: Days & Readonly<{ withdrawn: boolean }>, today: string) {
  if (withdrawn) return 'withdrawn'
  if (today < from) return 'coming'
  return today > to ? 'over' : 'standing'
}

/**
 * Whether a role may be handed over for some days: one that the giver holds of their own right, to somebody else, for days
 * that are not over, and not twice at once. Refused (RULE): `delegations.notYours`, `delegations.oneself`,
 * `delegations.wrongOrder`, `delegations.past`, `delegations.twice`.
 */
export function judgeDelegation(
  asked: Days & Readonly<{ isHeld: boolean; isOneself: boolean; known: readonly Days[] }>,
  today: string,
): Result<null> {
  const { from, to, isHeld, isOneself, known } = asked
  if (!isHeld) return refuse('delegations.notYours')
  if (isOneself) return refuse('delegations.oneself')
  if (from > to) return refuse('delegations.wrongOrder')
  if (to < today) return refuse('delegations.past')
  return known.some((other) => from <= other.to && other.from <= to) ? refuse('delegations.twice') : ok(null)
}
