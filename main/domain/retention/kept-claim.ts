import type { KeptReason } from '../../../shared/model/retention.ts'
import type { ClaimStateCode } from '../claims/claim-states.ts'

/** What a claim, or the one that carries its money, still has open. */
export type ClaimStanding = Readonly<{
  states: readonly ClaimStateCode[]
  /** Put aside by the office, money to take back, or an advance that nothing settled. */
  disputed: boolean
  /** A line of it is sealed and not exported, or a return of finance that names it is not applied. */
  exporting: boolean
}>

/** States after which nothing more is expected of a part of a claim. */
const settled: ReadonlySet<ClaimStateCode> = new Set(['NONE', 'PAID', 'CANCELLED', 'NOT_DONE', 'ELSEWHERE'])

/** States of a part that nobody asked anything for yet. */
const waiting: ReadonlySet<ClaimStateCode> = new Set(['UPCOMING', 'IN_PROGRESS', 'TO_COMPLETE', 'OFFICE_TO_ENTER'])

/** What holds a claim back from being erased, whatever its age; null for one that is over. */
export function claimKept({ states, disputed, exporting }: ClaimStanding): KeptReason | null {
  if (exporting) return 'openExport'
  if (disputed) return 'dispute'
  return states.every((state) => settled.has(state)) ? null : 'unsettled'
}

/** Whether a claim still waits to be sent, and never was: it holds no debt that anybody asked for. */
export const isUnsent = ({ states, disputed, exporting }: ClaimStanding, wasSent: boolean): boolean =>
  !wasSent &&
  !disputed &&
  !exporting &&
  states.some((state) => waiting.has(state)) &&
  states.every((state) => waiting.has(state) || (settled.has(state) && state !== 'PAID'))
