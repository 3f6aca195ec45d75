import type { TrackMove } from './claim-moves.ts'
import type { ClaimStateCode, ClaimTrack } from './claim-states.ts'

/** The road of the money: filled in and sent, reviewed, transmitted to finance, paid (services.md 1.9). */
export const payStages = ['entry', 'review', 'transmission', 'payment'] as const
export type PayStage = (typeof payStages)[number]

/** Who can make it go on. */
export const payHolders = ['intervenant', 'office', 'finance', 'nobody'] as const
export type PayHolder = (typeof payHolders)[number]

type DatedMove = Pick<TrackMove, 'event'> & Readonly<{ at: string }>

export type PayLane = Readonly<{
  holder: PayHolder
  /** Empty where no money is on its way: no right, cancelled, not done, or entered with another mission. */
  steps: readonly Readonly<{ stage: PayStage; progress: 'done' | 'now' | 'next'; at: string | null }>[]
}>

const places: Readonly<Record<ClaimStateCode, readonly [PayStage | 'over' | null, PayHolder]>> = {
  NONE: [null, 'nobody'],
  UPCOMING: ['entry', 'nobody'],
  IN_PROGRESS: ['entry', 'intervenant'],
  TO_COMPLETE: ['entry', 'intervenant'],
  SENT: ['review', 'office'],
  RETURNED: ['entry', 'intervenant'],
  ACCEPTED: ['transmission', 'office'],
  EXPORTED: ['payment', 'finance'],
  PAID: ['over', 'nobody'],
  REJECTED_BY_FINANCE: ['review', 'office'],
  ELSEWHERE: [null, 'intervenant'],
  OFFICE_TO_ENTER: ['entry', 'office'],
  OFFICE_ENTERED: ['review', 'office'],
  CANCELLED: [null, 'nobody'],
  NOT_DONE: [null, 'nobody'],
}

/** The events that end each stage. */
const endings: Readonly<Record<PayStage, readonly TrackMove['event'][]>> = {
  entry: ['send', 'enter'],
  review: ['accept'],
  transmission: ['export'],
  payment: ['confirmPayment'],
}

/**
 * Where the money of one part of a claim is: what is behind it with its date, where it stands, what comes next, and who
 * has it in hand (F216, F338). `moves` is the history of that part, oldest first.
 */
export function payLane(state: ClaimStateCode, moves: readonly DatedMove[]): PayLane {
  const [place, holder] = places[state]
  if (place === null) return { holder, steps: [] }
  const here = place === 'over' ? payStages.length : payStages.indexOf(place)
  const endOf = (stage: PayStage) => moves.findLast(({ event }) => endings[stage].includes(event))?.at ?? null
  return {
    holder,
    steps: payStages.map((stage, index) => {
      if (index < here) return { stage, progress: 'done', at: endOf(stage) }
      return { stage, progress: index === here ? 'now' : 'next', at: null }
    }),
  }
}

/** Whom money goes to, as payroll sees it. */
export type Payee = Readonly<{ category: string; isOfAcademy: boolean }>

/**
 * By which road the person is paid: travel to the bank or postal account of everybody (F339, F341); fees with the salary of
 * a public agent of the academy, to the account of the others, with a payslip in both cases (F340, F341, regulation.md 3).
 */
export function paidThrough(track: ClaimTrack, payee: Payee): 'account' | 'salary' | 'accountWithPayslip' {
  if (track === 'travel') return 'account'
  return payee.category === 'PUBLIC_AGENT' && payee.isOfAcademy ? 'salary' : 'accountWithPayslip'
}
