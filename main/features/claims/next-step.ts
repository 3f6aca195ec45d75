import type { ClaimStateCode } from '../../domain/claims/claim-states.ts'

export const nextSteps = [
  'correct',
  'complete',
  'start',
  'upcoming',
  'officeReview',
  'officeEntry',
  'payment',
  'paid',
  'elsewhere',
  'notDone',
  'cancelled',
  'nothing',
] as const

export type NextStep = (typeof nextSteps)[number]

const stepOf: Readonly<Record<ClaimStateCode, NextStep>> = {
  NONE: 'nothing',
  UPCOMING: 'upcoming',
  IN_PROGRESS: 'start',
  TO_COMPLETE: 'complete',
  SENT: 'officeReview',
  RETURNED: 'correct',
  ACCEPTED: 'payment',
  EXPORTED: 'payment',
  PAID: 'paid',
  REJECTED_BY_FINANCE: 'officeReview',
  ELSEWHERE: 'elsewhere',
  OFFICE_TO_ENTER: 'officeEntry',
  OFFICE_ENTERED: 'officeReview',
  CANCELLED: 'cancelled',
  NOT_DONE: 'notDone',
}

/** The next step of a claim as its intervenant lives it: what either track wants from them first, then who has the ball. */
export function nextStep(fee: ClaimStateCode, travel: ClaimStateCode): NextStep {
  const steps = [stepOf[fee], stepOf[travel]]
  return nextSteps.find((step) => steps.includes(step)) ?? 'nothing'
}
