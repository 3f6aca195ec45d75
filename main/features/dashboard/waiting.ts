import { civilDay, daysAfter, startOfDay } from '../../../shared/model/civil-days.ts'
import { type DelayBudgets, isComing, type WaitingQueue, waitingQueues } from '../../../shared/model/dashboard.ts'
import type { Services } from '../../boundary/services.ts'
import { type Readable, sql } from '../../store/index.ts'
import { examsOfBureau, missionsOfBureau } from '../bureaus/index.ts'
import { listRejects } from '../payment-returns/rejects.ts'
import { countQueue, queueCondition, wasReturned } from '../review/index.ts'
import { delayBudgets } from './settings.ts'

type Tally = Readonly<{ count: number | null; cents: number | null; oldest: string | null; late: number | null }>
type Limits = Readonly<Record<WaitingQueue, string | null>>

/** The last day that is late for each queue, or the furthest coming one; null where nothing is called late. */
function limitsOf(budgets: DelayBudgets, today: string): Limits {
  const limit = (queue: WaitingQueue) => {
    const days = budgets[queue]
    return days === null ? null : daysAfter(today, isComing(queue) ? days : -days - 1)
  }
  return Object.fromEntries(waitingQueues.map((queue) => [queue, limit(queue)])) as Limits
}

type Column = ReturnType<typeof sql>

/** How many rows meet a condition, the first of them, and how many come before a bound. */
const bounded = (column: Column, bound: string, condition = sql<boolean>`TRUE`) =>
  sql<string>`json_array(COUNT(*) FILTER (WHERE ${condition}), MIN(${column}) FILTER (WHERE ${condition}),
    COUNT(*) FILTER (WHERE ${condition} AND ${column} < ${bound}))`

/** The same of civil days, those of the limit included. */
const ofDays = (column: Column, limit: string | null) => bounded(column, limit === null ? '' : daysAfter(limit, 1))

/** The same of instants: the bound is made one, because dating each of them on the clock of the office costs far more. */
const ofInstants = (column: Column, limit: string | null, condition?: ReturnType<typeof sql<boolean>>) =>
  bounded(column, limit === null ? '' : startOfDay(daysAfter(limit, 1)), condition)

function readTally(written: string, limit: string | null, cents: number | null = null): Tally {
  const [count, first, late] = JSON.parse(written) as [number, string | null, number]
  const oldest = first?.endsWith('Z') ? civilDay(first) : first
  return { count, cents, oldest, late: limit === null ? null : late }
}

const unknown: Tally = { count: null, cents: null, oldest: null, late: null }
const sent = sql`claim.sentAt`

/** The claims to review, by what the controls found in them. */
async function reviewTallies(services: Services, limits: Limits, today: string, bureauId: string | null) {
  const read = services.read()
  const clean = sql<boolean>`reviewCount.alerts + reviewCount.blocking = 0`
  const alert = sql<boolean>`reviewCount.alerts + reviewCount.blocking > 0`
  const ofQueue = (queue: 'toReview' | 'waitingService') =>
    read
      .selectFrom('claim')
      .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'claim.assignmentId')
      .leftJoin('reviewCount', 'reviewCount.claimId', 'claim.id')
      .where((e) => queueCondition(e, queue, today))
      .$if(bureauId !== null, (query) => query.where('claim.missionId', 'in', missionsOfBureau(read, bureauId ?? '')))
  const row = await ofQueue('toReview')
    .select((e) => e.fn.countAll<number>().as('all'))
    .select((e) => e.fn.count<number>('reviewCount.claimId').as('counted'))
    .select([
      ofInstants(sent, limits.clean, clean).as('clean'),
      ofInstants(sent, limits.withAlerts, alert).as('withAlerts'),
      ofInstants(sent, limits.corrected, wasReturned).as('corrected'),
    ])
    .executeTakeFirstOrThrow()
  const waits = await ofQueue('waitingService')
    .select(ofInstants(sent, limits.waitingService).as('tally'))
    .executeTakeFirstOrThrow()
  const counting = row.counted < row.all
  if (counting) void countQueue(services)
  return {
    counting,
    clean: counting ? unknown : readTally(row.clean, limits.clean),
    withAlerts: counting ? unknown : readTally(row.withAlerts, limits.withAlerts),
    corrected: readTally(row.corrected, limits.corrected),
    waitingService: readTally(waits.tally, limits.waitingService),
  }
}

/** What finance refused, payments and advances on travel, by the day it said so. */
function rejectTally(rejects: readonly Readonly<{ answeredOn: string; state: string }>[], limit: string | null): Tally {
  const days = rejects.flatMap(({ answeredOn, state }) => (state === 'waiting' ? [answeredOn] : [])).toSorted()
  const late = limit === null ? null : days.filter((day) => day <= limit).length
  return { count: days.length, cents: null, oldest: days[0] ?? null, late }
}

/** Accepted amounts that no batch holds, by the day the person sent the claim. */
async function payableTally(read: Readable, circuit: 'fees' | 'travel', limit: string | null): Promise<Tally> {
  const [state, amount] =
    circuit === 'fees' ? (['feeState', 'feeCents'] as const) : (['travelState', 'travelCents'] as const)
  const row = await read
    .selectFrom('claim')
    .select([ofInstants(sent, limit).as('tally'), (e) => e.fn.sum<number | null>(amount).as('cents')])
    .where(state, '=', 'ACCEPTED')
    .where(amount, '>', 0)
    .executeTakeFirstOrThrow()
  return readTally(row.tally, limit, row.cents ?? 0)
}

async function impedimentTally(read: Readable, limit: string | null): Promise<Tally> {
  const row = await read
    .selectFrom('impediment')
    .select(ofInstants(sql`signalledAt`, limit).as('tally'))
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow()
  return readTally(row.tally, limit)
}

/** Needs without a mission: those of the sessions still open, for nothing more is made for the others. */
async function needTally(read: Readable, limit: string | null, bureauId: string | null): Promise<Tally> {
  const row = await read
    .selectFrom('need')
    .innerJoin('session', 'session.id', 'need.sessionId')
    .select(ofDays(sql`need.date`, limit).as('tally'))
    .where('need.missionId', 'is', null)
    .where('need.cancelled', '=', 0)
    .where('session.state', '=', 'open')
    .$if(bureauId !== null, (query) => query.where('session.examCode', 'in', examsOfBureau(read, bureauId ?? '')))
    .executeTakeFirstOrThrow()
  return readTally(row.tally, limit)
}

/** Seats of missions: those nobody holds, or those whose holder is not convoked yet. */
async function seatTally(
  read: Readable,
  state: 'uncovered' | 'toConvoke',
  limit: string | null,
  bureauId: string | null,
): Promise<Tally> {
  const row = await read
    .selectFrom('seat')
    .innerJoin('mission', 'mission.id', 'seat.missionId')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .select(ofDays(sql`mission.firstDate`, limit).as('tally'))
    .$if(bureauId !== null, (query) => query.where('seat.missionId', 'in', missionsOfBureau(read, bureauId ?? '')))
    .$if(state === 'uncovered', (query) => query.where('assignment.id', 'is', null))
    .$if(state === 'toConvoke', (query) => query.where('assignment.state', 'in', ['confirmed', 'locked']))
    .executeTakeFirstOrThrow()
  return readTally(row.tally, limit)
}

/**
 * What waits for the office, queue by queue: how many, the longest waiting, how many are late under the delays of the office
 * (ux.md S11). `counting` while the controls of the claims are being worked out. Kept to one bureau, the queues of claims,
 * needs and seats are those of its exams; the others belong to the whole office.
 */
export async function whatWaits(services: Services, bureauId: string | null = null) {
  const read = services.read()
  const today = services.ports.clock.today()
  const { budgets } = await delayBudgets(read)
  const limits = limitsOf(budgets, today)
  const { counting, ...review } = await reviewTallies(services, limits, today, bureauId)
  const tallies: Readonly<Record<WaitingQueue, Tally>> = {
    ...review,
    financeRejects: rejectTally(await listRejects(services), limits.financeRejects),
    impediments: await impedimentTally(read, limits.impediments),
    needs: await needTally(read, limits.needs, bureauId),
    uncovered: await seatTally(read, 'uncovered', limits.uncovered, bureauId),
    toConvoke: await seatTally(read, 'toConvoke', limits.toConvoke, bureauId),
    fees: await payableTally(read, 'fees', limits.fees),
    travel: await payableTally(read, 'travel', limits.travel),
  }
  return { counting, queues: waitingQueues.map((queue) => ({ queue, ...tallies[queue] })) }
}
