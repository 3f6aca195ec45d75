import type { SessionStep, WaitingQueue } from '../../../shared/model/dashboard.ts'
import { goTo } from '../../components/index.ts'
import { type FacetId, rememberOrder } from '../review/queue-order.ts'

/** The screen on which a queue is worked. */
export const queuePaths: Readonly<Record<WaitingQueue, string>> = {
  clean: '/review',
  withAlerts: '/review',
  corrected: '/review',
  waitingService: '/review',
  financeRejects: '/payment-returns',
  impediments: '/impediments',
  needs: '/needs',
  uncovered: '/assignments',
  toConvoke: '/convocations',
  fees: '/liquidation',
  travel: '/liquidation',
}

/** The view of the review that holds what a queue counts. */
const views: Readonly<Partial<Record<WaitingQueue, FacetId>>> = {
  clean: 'clean',
  withAlerts: 'withAlerts',
  corrected: 'corrected',
  waitingService: 'waitingService',
}

/** Makes the screen of a queue show what the queue counts; the oldest first. */
export function prepareQueue(queue: WaitingQueue): void {
  const facet = views[queue]
  if (facet !== undefined) rememberOrder({ facet, filter: '', sort: null })
}

/** Opens a queue as it was counted. */
export function openQueue(queue: WaitingQueue): void {
  prepareQueue(queue)
  goTo(queuePaths[queue])
}

/** The screen on which a step of the session is taken. */
export const stepPaths: Readonly<Record<SessionStep, string>> = {
  people: '/imports',
  competences: '/competences',
  sessions: '/missions',
  needs: '/needs',
  missions: '/needs',
  assignments: '/assignments',
  convocations: '/convocations',
  statements: '/service-statements',
  claims: '/review',
  payments: '/liquidation',
  closing: '/missions',
}
