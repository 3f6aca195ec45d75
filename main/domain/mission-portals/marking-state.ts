import type { MarkingState } from '../../../shared/model/mission-portals.ts'

/** What a file said of the marking of one person on one mission; `on` is the day it speaks of. */
export type ReportedMarking = Readonly<{ state: MarkingState | null; on: string }>

/** What was stated of the service itself, by whom and on which day. */
export type StatedService = Readonly<{ present: boolean; source: string; on: string }>

/** A state and the day on which it was so. */
export type DatedState = Readonly<{ state: MarkingState | null; on: string | null }>

function stateOfService({ present, source }: StatedService): MarkingState | null {
  if (!present) return null
  return source === 'santorin' ? 'serviceDoneSantorin' : 'serviceDone'
}

/**
 * How far the marking of a mission is, with the day it was so (F323-F327). A service recorded by CYCLADES, the centre or the
 * office ends the matter; otherwise the latest word stands, for SANTORIN may open again a batch that it had closed.
 */
export function markingState(reported: ReportedMarking | null, stated: StatedService | null): DatedState {
  const service = stated === null ? null : { state: stateOfService(stated), on: stated.on }
  if (service?.state === 'serviceDone') return service
  if (reported === null) return service ?? { state: null, on: null }
  if (reported.state === 'serviceDone' || service === null) return reported
  return service.on > reported.on ? service : reported
}
