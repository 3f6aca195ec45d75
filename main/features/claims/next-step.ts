import type { ClaimStateCode } from '../../domain/claims/claim-states.ts'

export const nextSteps = [
  'correct',
  'complete',
  'start',
  'late',
  'closed',
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

/** Who may still send: after the closing of its session the office alone (F30), nobody while the office closed the service. */
export type Standing = 'open' | 'late' | 'closed'

/** What the office has returned may be corrected all the same. */
const stepIn = (standing: Standing, step: NextStep): NextStep =>
  standing !== 'open' && (step === 'complete' || step === 'start') ? standing : step

/** The next step of a claim as its intervenant lives it: what either track wants from them first, then who has the ball. */
export function nextStep(fee: ClaimStateCode, travel: ClaimStateCode, standing: Standing): NextStep {
  const steps = [fee, travel].map((state) => stepIn(standing, stepOf[state]))
  return nextSteps.find((step) => steps.includes(step)) ?? 'nothing'
}

/** The one status of the older list (F177): that of the part whose next step comes first. */
export function leadingState(fee: ClaimStateCode, travel: ClaimStateCode): ClaimStateCode {
  const placeOf = (state: ClaimStateCode) => nextSteps.indexOf(stepOf[state])
  return placeOf(travel) < placeOf(fee) ? travel : fee
}
