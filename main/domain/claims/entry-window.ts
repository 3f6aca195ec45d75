import { ok, type Result } from '../../../shared/model/result.ts'
import { type ActivitySetting, activityState, whetherOpen } from '../activities/activity-state.ts'
import { hiddenOn, prescribedOn } from '../rates/limitation.ts'
import type { ClaimActor, ClaimStateCode } from './claim-states.ts'

/** `closesOn` is the last day on which the session takes entries (F30), null where the office set none. */
export type EntryDays = Readonly<{ today: string; missionEnd: string; closesOn: string | null }>

/**
 * Why a claim takes nothing more today, whatever its state: `claim.prescribed` for everyone after the limitation of four
 * years, at 31 December; for the intervenant alone, `claim.hidden` four years to the day after the mission (F173) and
 * `claim.closed` after the closing of the session (F30), unless the office has just returned the claim to be corrected.
 */
export function whyShut(state: ClaimStateCode, actor: ClaimActor, days: EntryDays): string | null {
  const { today, missionEnd, closesOn } = days
  if (today > prescribedOn(missionEnd)) return 'claim.prescribed'
  if (actor !== 'intervenant') return null
  if (today >= hiddenOn(missionEnd)) return 'claim.hidden'
  return closesOn !== null && today > closesOn && state !== 'RETURNED' ? 'claim.closed' : null
}

/**
 * Whether the office takes anything of intervenants on a claim today (F114). While it has closed the service of claims they
 * only read, but a claim with a part returned to be corrected stays open whole: the office is waiting for it.
 */
export const whetherServed = (
  states: readonly ClaimStateCode[],
  opening: ActivitySetting | undefined,
  today: string,
): Result<null> => (states.includes('RETURNED') ? ok(null) : whetherOpen(activityState(opening, today)))
