import type { Services } from '../../boundary/services.ts'
import { type Readable, sql } from '../../store/index.ts'

/** How far the sessions are: seats filled and convoked, runs sent, services stated among those whose day has come. */
export async function sessionProgress(services: Services) {
  const read = services.read()
  const today = services.ports.clock.today()
  const seats = await read
    .selectFrom('seat')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .select((e) => [
      e.fn.countAll<number>().as('seats'),
      e.fn.count<number>('assignment.id').as('filled'),
      e.fn.count<number>('assignment.id').filterWhere('assignment.state', '=', 'convoked').as('convoked'),
    ])
    .executeTakeFirstOrThrow()
  const runs = await read
    .selectFrom('convocationRun')
    .select((e) => e.fn.countAll<number>().as('runs'))
    .where('state', '=', 'official')
    .executeTakeFirstOrThrow()
  const statements = await read
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'assignment.id')
    .select((e) => [
      e.fn.countAll<number>().as('served'),
      e.fn.count<number>('serviceStatement.assignmentId').as('stated'),
    ])
    .where('assignment.state', '=', 'convoked')
    .where('mission.firstDate', '<=', today)
    .executeTakeFirstOrThrow()
  return { ...seats, ...runs, ...statements }
}

const shown = 12

/** Claims of each session that their intervenants may still send: begun missions, one track at least to be sent. */
async function claimsToSend(read: Readable, today: string): Promise<ReadonlyMap<string, number>> {
  const rows = await read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .select(['mission.sessionId'])
    .select((e) => e.fn.countAll<number>().as('claims'))
    .where('mission.firstDate', '<=', today)
    .where(
      sql<boolean>`(claim.feeState IN ('UPCOMING', 'IN_PROGRESS', 'TO_COMPLETE', 'RETURNED')
        OR claim.travelState IN ('UPCOMING', 'IN_PROGRESS', 'TO_COMPLETE', 'RETURNED'))`,
    )
    .groupBy('mission.sessionId')
    .execute()
  return new Map(rows.map(({ sessionId, claims }) => [sessionId, claims]))
}

/** The next days after which claims of a session are no longer taken (F189), nearest first. */
export async function deadlines(services: Services) {
  const read = services.read()
  const today = services.ports.clock.today()
  const rows = await read
    .selectFrom('session')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .select(['session.id as sessionId', 'exam.label as exam', 'month', 'year', 'closingDate'])
    .where('session.state', '=', 'open')
    .where('closingDate', '>=', today)
    .orderBy('closingDate')
    .orderBy('exam.label')
    .limit(shown)
    .execute()
  const claims = await claimsToSend(read, today)
  return rows.map((row) => ({ ...row, toSend: claims.get(row.sessionId) ?? 0 }))
}
