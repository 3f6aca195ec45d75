/** The two parts of a claim live apart: they may be paid in different months (F178, regulation.md 3). */
export type ClaimTrack = 'fee' | 'travel'

/** Closed list; the official label of each is in ux.md 3.0.4. One state machine, two displayed vocabularies (decision X15). */
export const claimStateCodes = [
  'NONE',
  'UPCOMING',
  'IN_PROGRESS',
  'TO_COMPLETE',
  'SENT',
  'RETURNED',
  'ACCEPTED',
  'EXPORTED',
  'PAID',
  'REJECTED_BY_FINANCE',
  'ELSEWHERE',
  'OFFICE_TO_ENTER',
  'OFFICE_ENTERED',
  'CANCELLED',
  'NOT_DONE',
] as const

export type ClaimStateCode = (typeof claimStateCodes)[number]

/**
 * `before` is what CANCELLED and NOT_DONE go back to when undone. For every other state it is null, but where a decision is
 * being undone: then it is the state before that decision.
 */
export type ClaimState = Readonly<{ code: ClaimStateCode; before: ClaimStateCode | null }>

export type ClaimActor = 'intervenant' | 'manager' | 'system'

/** What the intervenant fills in, as the calendar allows (F172, F188, F189), or again once returned. */
export const entryStates: readonly ClaimStateCode[] = ['IN_PROGRESS', 'TO_COMPLETE', 'RETURNED']

/**
 * What a frozen part is when it comes back: what it was, but for an amount the office had granted. That was taken off with
 * the freeze, so it is to be reviewed again.
 */
export const asItComesBack = (before: ClaimStateCode): ClaimStateCode =>
  before === 'ACCEPTED' || before === 'REJECTED_BY_FINANCE' ? 'SENT' : before

/** A state that needs no memory. */
export const plainState = (code: ClaimStateCode): ClaimState => ({ code, before: null })
