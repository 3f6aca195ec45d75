import { daysAfter } from '../../../shared/model/civil-days.ts'
import type { Services } from '../../boundary/services.ts'
import { type Readable, sql } from '../../store/index.ts'
import { queueCondition } from '../review/index.ts'

const days = 14
const decisions = ['accept', 'return', 'cancel', 'declareNotDone'] as const

/** Claims each person of the office decided, day by day: a claim decided on both its tracks counts once. */
const decidedByDay = (read: Readable, from: string) =>
  read
    .selectFrom('claimHistory')
    .select(['actorName as reviewer', sql<string>`date(at, 'localtime')`.as('day')])
    .select((e) => e.fn.count<number>('claimId').distinct().as('decided'))
    .where('at', '>=', from)
    .where('actor', '=', 'manager')
    .where('event', 'in', decisions)
    .groupBy(['actorName', 'day'])
    .orderBy('day', 'desc')
    .orderBy('actorName')
    .execute()

const heldByReviewer = (read: Readable) =>
  read
    .selectFrom('claimHold')
    .select(['heldBy as reviewer'])
    .select((e) => e.fn.countAll<number>().as('held'))
    .groupBy('heldBy')
    .orderBy('heldBy')
    .execute()

/** Claims to review by exam, with the day the longest waiting was sent. */
const waitingByExam = (read: Readable, today: string) =>
  read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'claim.assignmentId')
    .select(['exam.label as exam', sql<string | null>`date(MIN(claim.sentAt), 'localtime')`.as('oldest')])
    .select((e) => e.fn.countAll<number>().as('waiting'))
    .where((e) => queueCondition(e, 'toReview', today))
    .groupBy('exam.code')
    .orderBy('waiting', 'desc')
    .orderBy('exam.label')
    .execute()

/** Who decided how much over the last days, who holds claims aside, and what waits by exam (ux.md S11). */
export async function workload(services: Services) {
  const read = services.read()
  const today = services.ports.clock.today()
  return {
    days,
    decided: await decidedByDay(read, daysAfter(today, 1 - days)),
    held: await heldByReviewer(read),
    waiting: await waitingByExam(read, today),
  }
}
