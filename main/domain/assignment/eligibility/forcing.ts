import type { EligibilityRule, RuleVerdict } from '../types.ts'

/**
 * Which rules a manager may set aside for one seat, by hand and with a written reason (pains-and-peers.md, pain 7). What
 * is never forced has a remedy of its own, which leaves its own trace; what may be forced is a choice of the office.
 */
export const forcing: Readonly<Record<EligibilityRule, 'withReason' | 'never'>> = {
  // Somebody out of the pool is taken back first.
  state: 'never',
  // The office made this rule and may make an exception to it.
  exclusion: 'withReason',
  // A right of the person: nobody is called during a leave.
  leave: 'never',
  // Without a contract there is neither pay nor cover: the contract is prolonged first.
  contract: 'never',
  // What the office records of levels and roles may lag behind what inspectors decide.
  role: 'withReason',
  // Whoever knows better states the competence, in their own name.
  competence: 'never',
  level: 'withReason',
  // A centre short of people may have to call its own; the office answers for it.
  ownSchool: 'withReason',
  // Nobody examines or marks their own pupils: a rule of the exam, not of the office (services.md 1.6, D1).
  ownPupils: 'never',
  // A distant or old link may be judged harmless by whoever signs for it.
  declaredConflict: 'withReason',
  // The period is corrected or removed first.
  unavailability: 'never',
  // Nobody is in two places at once.
  timeConflict: 'never',
  // Distances and speeds are estimates: whoever knows the road answers for it.
  journey: 'withReason',
  // Norms of the office on rest and work, which it may set aside for one seat.
  rest: 'withReason',
  daysPerWeek: 'withReason',
  holdingPapers: 'withReason',
  capacity: 'withReason',
  distance: 'withReason',
  travelTime: 'withReason',
  // What the office asks of its juries, and may do without when nobody else is left.
  external: 'withReason',
  presidentSchool: 'withReason',
  sameSchool: 'withReason',
  coolingOff: 'withReason',
}

/** What stands between a person and a seat: nothing, rules that a reason sets aside, or a rule that nothing sets aside. */
export type Obstacles =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'forceable'; broken: readonly RuleVerdict[] }>
  | Readonly<{ kind: 'firm'; first: RuleVerdict }>

/** Sorts the verdicts on one person for one seat. */
export function obstaclesAmong(verdicts: readonly RuleVerdict[]): Obstacles {
  const broken = verdicts.filter(({ satisfied }) => !satisfied)
  const firm = broken.find(({ rule }) => forcing[rule] === 'never')
  if (firm !== undefined) return { kind: 'firm', first: firm }
  return broken.length === 0 ? { kind: 'none' } : { kind: 'forceable', broken }
}
