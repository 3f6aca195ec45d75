import type { SessionStep } from '../../../shared/model/dashboard.ts'
import type { Services } from '../../boundary/services.ts'
import { type Readable, sql } from '../../store/index.ts'
import { sessionProgress } from './progress.ts'

/** What was done of a step, out of how many where that is known. */
type Done = Readonly<{ done: number; total: number | null }>

const rows = (what: ReturnType<typeof sql>) => sql<number>`(SELECT COUNT(*) FROM ${what})`

const counts = (read: Readable) =>
  read
    .selectNoFrom([
      rows(sql`intervenant`).as('people'),
      rows(sql`competence`).as('competences'),
      rows(sql`session`).as('sessions'),
      rows(sql`session WHERE state = 'closed'`).as('closed'),
      rows(sql`need WHERE cancelled = 0`).as('needs'),
      rows(sql`need WHERE cancelled = 0 AND missionId IS NOT NULL`).as('needsMade'),
      rows(sql`claim WHERE sentAt IS NOT NULL`).as('sent'),
      rows(
        sql`claim WHERE sentAt IS NOT NULL
          AND (feeState IN ('SENT', 'OFFICE_ENTERED') OR travelState IN ('SENT', 'OFFICE_ENTERED'))`,
      ).as('toReview'),
      rows(sql`paymentLine`).as('paid'),
      rows(sql`claim WHERE feeState = 'ACCEPTED' AND feeCents > 0`).as('feesToPay'),
      rows(sql`claim WHERE travelState = 'ACCEPTED' AND travelCents > 0`).as('travelToPay'),
    ])
    .executeTakeFirstOrThrow()

/**
 * How far the preparation of the session is, step by step, in the phases of the year (services.md 1.1). A step is over when
 * all of it is done, or for what has no end known beforehand when something is there.
 */
export async function sessionChecklist(services: Services) {
  const read = services.read()
  const { seats, filled, convoked, served, stated } = await sessionProgress(services)
  const count = await counts(read)
  const steps: Readonly<Record<SessionStep, Done>> = {
    people: { done: count.people, total: null },
    competences: { done: count.competences, total: null },
    sessions: { done: count.sessions, total: null },
    needs: { done: count.needs, total: null },
    missions: { done: count.needsMade, total: count.needs },
    assignments: { done: filled, total: seats },
    convocations: { done: convoked, total: filled },
    statements: { done: stated, total: served },
    claims: { done: count.sent - count.toReview, total: count.sent },
    payments: { done: count.paid, total: count.paid + count.feesToPay + count.travelToPay },
    closing: { done: count.closed, total: count.sessions },
  }
  return Object.entries(steps).map(([step, { done, total }]) => ({
    step: step as SessionStep,
    done,
    total,
    over: done > 0 && (total === null || done >= total),
  }))
}
