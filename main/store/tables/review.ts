/** One value that the office sanctioned otherwise than it was declared, with why. */
export interface ClaimCorrectionRow {
  claimId: string
  position: number
  field: string
  declared: string
  sanctioned: string
  reason: string
}

/** One numbered point to correct in a claim given back. */
export interface ReturnPointRow {
  claimId: string
  position: number
  field: string
  reason: string
  note: string
}

/** A claim put aside until a day or until something happens. */
export interface ClaimHoldRow {
  claimId: string
  until: string | null
  awaits: 'document' | 'service' | null
  note: string
  heldAt: string
  heldBy: string
}

/** What one act decided on one claim, and what the claim was before, so that it can be given back. */
export interface ReviewDecisionRow {
  actId: string
  claimId: string
  decision: 'accept' | 'return' | 'cancel' | 'restore' | 'hold' | 'release'
  versionAfter: number
  before: string
  undoneAt: string | null
}

/** A view of the queue saved under a name: its owner's, or everybody's in the office. */
export interface ReviewViewRow {
  id: string
  name: string
  content: string
  shared: number
  ownerId: string
  ownerName: string
  rowVersion: number
}

/** One row, from the first change of these settings. */
export interface ReviewSettingsRow {
  id: number
  samplingPercent: number
  rowVersion: number
}

/** One row, from the first change of the levels of controls (`ControlSettings` as JSON). */
export interface ControlSettingsRow {
  id: number
  content: string
  rowVersion: number
}

/** What the controls of a claim come to; without a row it is to be worked out again. */
export interface ReviewCountRow {
  claimId: string
  alerts: number
  blocking: number
}

export interface ReviewTables {
  claimCorrection: ClaimCorrectionRow
  returnPoint: ReturnPointRow
  claimHold: ClaimHoldRow
  reviewDecision: ReviewDecisionRow
  reviewView: ReviewViewRow
  reviewSettings: ReviewSettingsRow
  controlSettings: ControlSettingsRow
  reviewCount: ReviewCountRow
}
