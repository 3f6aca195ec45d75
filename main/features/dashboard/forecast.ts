import type { Services } from '../../boundary/services.ts'
import { forecast, type KnownCost, type ToCome } from '../../domain/dashboard/index.ts'
import { type Readable, sql } from '../../store/index.ts'
import { claimStands } from '../claims/index.ts'
import { adjustments } from './adjustments.ts'

type Track = KnownCost['track']

const decidedStates = ['ACCEPTED', 'EXPORTED', 'PAID', 'REJECTED_BY_FINANCE']
const sentStates = ['SENT', 'OFFICE_ENTERED']
const comingStates = ['UPCOMING', 'IN_PROGRESS', 'TO_COMPLETE', 'RETURNED', 'OFFICE_TO_ENTER']

const columnsOf = (track: Track) =>
  track === 'fee' ? (['feeState', 'feeCents'] as const) : (['travelState', 'travelCents'] as const)

/** Claims of the sessions still open, by exam, mission type and how far their track is. */
async function costs(read: Readable, track: Track): Promise<{ known: KnownCost[]; toCome: ToCome[] }> {
  const [state, cents] = columnsOf(track)
  const count = (states: readonly string[]) =>
    sql<number>`COUNT(*) FILTER (WHERE ${sql.ref(state)} IN (${sql.join(states)}))`
  const sum = (states: readonly string[]) =>
    sql<number>`COALESCE(SUM(${sql.ref(cents)}) FILTER (WHERE ${sql.ref(`claim.${state}`)} IN (${sql.join(states)})), 0)`
  const rows = await read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .select(['session.examCode', 'mission.missionTypeCode as missionType'])
    .select([
      count(decidedStates).as('decided'),
      sum(decidedStates).as('decidedCents'),
      count(sentStates).as('sent'),
      sum(sentStates).as('sentCents'),
      count(comingStates).as('coming'),
    ])
    .where('session.state', '=', 'open')
    .groupBy(['session.examCode', 'mission.missionTypeCode'])
    .execute()
  return {
    known: rows.map(({ coming: _, ...row }) => ({ ...row, track })),
    toCome: rows.flatMap(({ examCode, missionType, coming }) =>
      coming === 0 ? [] : [{ examCode, missionType, track, count: coming }],
    ),
  }
}

/** Seats of open sessions that no standing claim comes from, where the mission type gives a right to the track. */
async function seatsToCome(read: Readable, track: Track): Promise<ToCome[]> {
  const rows = await read
    .selectFrom('seat')
    .innerJoin('mission', 'mission.id', 'seat.missionId')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .leftJoin('claim', (join) => join.onRef('claim.assignmentId', '=', 'assignment.id').on(claimStands))
    .select(['session.examCode', 'mission.missionTypeCode as missionType'])
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('session.state', '=', 'open')
    .where('claim.id', 'is', null)
    .where((e) =>
      e.or([
        e(track === 'fee' ? 'missionType.feeRight' : 'missionType.travelRight', 'is', null),
        e(track === 'fee' ? 'missionType.feeRight' : 'missionType.travelRight', '=', 1),
      ]),
    )
    .groupBy(['session.examCode', 'mission.missionTypeCode'])
    .execute()
  return rows.map((row) => ({ ...row, track }))
}

/** Advances of the open sessions, less what was taken off: money that a travel to come anticipates. */
async function advances(services: Services) {
  const read = services.read()
  const own = (await adjustments(services)).filter(({ item, state }) => item === 'advance' && state !== 'rejected')
  if (own.length === 0) return []
  const claims = await read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .select(['claim.id', 'session.examCode'])
    .where('session.state', '=', 'open')
    .execute()
  const exams = new Map(claims.map(({ id, examCode }) => [id, examCode]))
  return own.flatMap(({ claimId, cents }) => {
    const examCode = exams.get(claimId)
    return examCode === undefined ? [] : [{ examCode, cents }]
  })
}

/** What the open sessions will cost, exam by exam; needs without a mission are counted apart, for nobody is seated yet. */
export async function costForecast(services: Services) {
  const read = services.read()
  const known: KnownCost[] = []
  const toCome: ToCome[] = []
  for (const track of ['fee', 'travel'] as const) {
    const found = await costs(read, track)
    known.push(...found.known)
    toCome.push(...found.toCome, ...(await seatsToCome(read, track)))
  }
  const exams = new Map(
    (await read.selectFrom('exam').select(['code', 'label']).execute()).map(({ code, label }) => [code, label]),
  )
  const needs = await read
    .selectFrom('need')
    .innerJoin('session', 'session.id', 'need.sessionId')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('need.missionId', 'is', null)
    .where('need.cancelled', '=', 0)
    .where('session.state', '=', 'open')
    .executeTakeFirstOrThrow()
  return {
    lines: forecast(known, toCome, await advances(services)).map(({ examCode, ...line }) => ({
      exam: exams.get(examCode) ?? examCode,
      ...line,
    })),
    needsWithoutMission: needs.count,
  }
}
