import { type ClaimState, type ClaimStateCode, plainState } from './claim-states.ts'

/** The states that the calendar moves by itself. */
export const liveStates: readonly ClaimStateCode[] = ['UPCOMING', 'IN_PROGRESS', 'TO_COMPLETE']

/**
 * A state as of a day: entry opens on the first day of the mission and sending on its last (decisions X3 and X4, F172, F186,
 * F188, F189), so a mission of one day is to be completed that very day. Other states do not depend on the day; a mission
 * that is moved takes its live state along. Start and end are dates or local date-times, `today` a date.
 */
export function stateOnDay(state: ClaimState, missionStart: string, missionEnd: string, today: string): ClaimState {
  if (!liveStates.includes(state.code)) return state
  if (today < missionStart.slice(0, 10)) return plainState('UPCOMING')
  return plainState(today < missionEnd.slice(0, 10) ? 'IN_PROGRESS' : 'TO_COMPLETE')
}
