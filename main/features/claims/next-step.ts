import type { ClaimStateCode } from '../../domain/claims/claim-states.ts'

export const nextSteps = [
  'correct',
  'complete',
  'start',
  'late',
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

/** After the closing only the office can still send (F30); what it has returned may be corrected all the same. */
const stepWhenLate = (step: NextStep): NextStep => (step === 'complete' || step === 'start' ? 'late' : step)

/** The next step of a claim as its intervenant lives it: what either track wants from them first, then who has the ball. */
export function nextStep(fee: ClaimStateCode, travel: ClaimStateCode, isLate: boolean): NextStep {
  const steps = [fee, travel].map((state) => (isLate ? stepWhenLate(stepOf[state]) : stepOf[state]))
  return nextSteps.find((step) => steps.includes(step)) ?? 'nothing'
}

/** The one status of the older list (F177): that of the part whose next step comes first. */
export function leadingState(fee: ClaimStateCode, travel: ClaimStateCode): ClaimStateCode {
  const placeOf = (state: ClaimStateCode) => nextSteps.indexOf(stepOf[state])
  return placeOf(travel) < placeOf(fee) ? travel : fee
}
