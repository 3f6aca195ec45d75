import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { State } from './state-on.ts'

/** What decides whether a record may be deleted. */
export type DeletionFacts = Readonly<{
  origin: string
  state: State
  /** Missions held and not over. */
  missionsAhead: number
  /** Every assignment there ever was, withdrawn ones included. */
  assignments: number
  claims: number
}>

/**
 * Only a record made by hand that served for nothing may be deleted. People of a feed stay, people with current or future
 * missions must first be set aside or archived, and whoever was assigned or has a claim is archived (services.md 1.2).
 */
export function mayBeDeleted(facts: DeletionFacts): Result<null> {
  if (facts.origin !== 'manual') return refuse('intervenants.comesFromFeed')
  if (facts.state === 'active' && facts.missionsAhead > 0)
    return refuse('intervenants.missionsAhead', { count: facts.missionsAhead })
  if (facts.assignments > 0 || facts.claims > 0)
    return refuse('intervenants.hasServed', { assignments: facts.assignments, claims: facts.claims })
  return ok(null)
}
