import type { MarkingState } from '../../../shared/model/mission-portals.ts'

/** An external application as the office set it. */
export interface PortalApplicationRow {
  application: string
  /** Empty while the administrator gave none. */
  address: string
  unavailableFrom: string | null
  unavailableTo: string | null
  /** What people read while it cannot be used. */
  message: string
  rowVersion: number
}

/** What a file of SANTORIN or CYCLADES says of the marking of one person on one mission. */
export interface MarkingStateRow {
  assignmentId: string
  missionId: string
  /** Null: CYCLADES has recorded no service yet. */
  state: MarkingState | null
  givenCopies: number | null
  markedCopies: number | null
  /** The day the file speaks of. */
  reportedOn: string
}

export interface MissionPortalsTables {
  portalApplication: PortalApplicationRow
  markingState: MarkingStateRow
}
