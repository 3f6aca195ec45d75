/** What waits for the office, in the order in which it is worked (ux.md S11). */
export const waitingQueues = [
  'clean',
  'withAlerts',
  'corrected',
  'waitingService',
  'financeRejects',
  'impediments',
  'needs',
  'uncovered',
  'toConvoke',
  'fees',
  'travel',
] as const

export type WaitingQueue = (typeof waitingQueues)[number]

/**
 * Queues of what is coming: late when the day is nearer than their days. The others hold what people sent: late when it has
 * waited longer than their days.
 */
const coming: readonly WaitingQueue[] = ['needs', 'uncovered', 'toConvoke']

export const isComing = (queue: WaitingQueue): boolean => coming.includes(queue)

/** Days before something of a queue is late; null where the office wants no such thing said. */
export type DelayBudgets = Readonly<Record<WaitingQueue, number | null>>

/** No text fixes these: they are a beginning, which the office changes. */
export const usualBudgets: DelayBudgets = {
  clean: 7,
  withAlerts: 10,
  corrected: 5,
  waitingService: 10,
  financeRejects: 5,
  impediments: 2,
  needs: 30,
  uncovered: 15,
  toConvoke: 15,
  fees: 30,
  travel: 30,
}

/** Where an amount is on its way to the person's account. */
export const payStates = ['computed', 'accepted', 'sealed', 'paid', 'rejected'] as const
export type PayState = (typeof payStates)[number]

/** What each line of the financial report is about. */
export const reportGroupings = ['payType', 'session'] as const
export type ReportGrouping = (typeof reportGroupings)[number]

/** The five phases of a session, as the manager's guide divides the year (services.md 1.1), with their steps. */
export const sessionPhases = {
  preparation: ['people', 'competences', 'sessions'],
  missions: ['needs', 'missions'],
  assignment: ['assignments', 'convocations'],
  liquidation: ['statements', 'claims', 'payments'],
  closing: ['closing'],
} as const
export type SessionPhase = keyof typeof sessionPhases
export type SessionStep = (typeof sessionPhases)[SessionPhase][number]
export const sessionSteps = Object.values(sessionPhases).flat() as readonly SessionStep[]

type Counted = Readonly<{ queue: WaitingQueue; count: number | null; late: number | null }>

/** The queue to begin with: the first in which something is late, else the first in which something waits. */
export function mostUrgent<Row extends Counted>(queues: readonly Row[]): Row | null {
  const late = queues.find((row) => (row.late ?? 0) > 0)
  return late ?? queues.find((row) => (row.count ?? 0) > 0) ?? null
}
