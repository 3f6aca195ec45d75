import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import type { Services } from '../../boundary/services.ts'
import { countControls } from '../../domain/review/index.ts'
import { type Listing, type Page, type Readable, sql } from '../../store/index.ts'
import { examsOfBureau, missionsOfBureau } from '../bureaus/index.ts'
import { currentEstimate, loadClaims, personName } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import { orderOf } from '../ordering.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { controlsOf } from './controls-of.ts'
import { countQueue, countsOf } from './counting.ts'
import { isQueue, type Queue, queueCondition, queueOf } from './queues.ts'
import { surroundingsOf } from './surroundings.ts'

const columns = {
  number: 'claim.number',
  intervenant: 'intervenant.lastName',
  exam: 'session.examCode',
  missionType: 'mission.missionTypeCode',
  firstDate: 'mission.firstDate',
  sentAt: 'claim.sentAt',
  feeCents: 'claim.feeCents',
  travelCents: 'claim.travelCents',
} as const

/** Which claims of a queue: those without control to look at, with some, blocked, or given back before. */
const kinds = ['none', 'some', 'blocking', 'corrected'] as const
type Kind = (typeof kinds)[number]

const isKind = (name: string): name is Kind => (kinds as readonly string[]).includes(name)

/** Whether a claim was given back before. */
export const wasReturned = sql<boolean>`EXISTS (SELECT 1 FROM claimHistory WHERE claimHistory.claimId = claim.id
  AND claimHistory.event = 'return')`

const kindConditions: Readonly<Record<Kind, ReturnType<typeof sql<boolean>>>> = {
  none: sql<boolean>`reviewCount.alerts + reviewCount.blocking = 0`,
  some: sql<boolean>`reviewCount.alerts + reviewCount.blocking > 0`,
  blocking: sql<boolean>`reviewCount.blocking > 0`,
  corrected: wasReturned,
}

/** What a view is kept to: words, and the exams of one bureau; null: of them all. */
export type View = Readonly<{ filter: string; bureauId: string | null }>

export const everyClaim: View = { filter: '', bureauId: null }

type Asked = View & Readonly<{ queue: Queue; kind: Kind | null; sort: PageInput['sort']; today: string }>

/** The claims asked for, not yet in an order. */
function selectQueue(read: Readable, { queue, kind, filter, bureauId, today }: Asked) {
  const keyword = fold(filter)
  const like = `%${keyword.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('intervenant', 'intervenant.id', 'claim.intervenantId')
    .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'claim.assignmentId')
    .leftJoin('reviewCount', 'reviewCount.claimId', 'claim.id')
    .where((e) => queueCondition(e, queue, today))
    .$if(kind !== null, (query) => query.where(kindConditions[kind ?? 'none']))
    .$if(bureauId !== null, (query) => query.where('session.examCode', 'in', examsOfBureau(read, bureauId ?? '')))
    .$if(keyword !== '', (query) =>
      query.where((e) =>
        e.or([
          sql<boolean>`intervenant.search LIKE ${like} ESCAPE '\\'`,
          sql<boolean>`claim.number LIKE ${like} ESCAPE '\\'`,
          sql<boolean>`LOWER(session.examCode) LIKE ${like} ESCAPE '\\'`,
        ]),
      ),
    )
}

/** Ids of the claims of one queue under a keyword (name, claim, mission or exam), oldest first unless sorted otherwise. */
async function queueIds(read: Readable, asked: Asked): Promise<readonly string[]> {
  const order = orderOf(columns, asked.sort, 'claim.sentAt')
  const rows = await selectQueue(read, asked)
    .select('claim.id')
    .orderBy(order.column, order.direction)
    .orderBy('claim.id')
    .execute()
  return rows.map(({ id }) => id)
}

/** How many claims of a view are to review. */
export async function countToReview(read: Readable, view: View, today: string): Promise<number> {
  const row = await selectQueue(read, { ...view, queue: 'toReview', kind: null, sort: null, today })
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** Ids of every claim to review, oldest first. */
export const idsToReview = (read: Readable, today: string): Promise<readonly string[]> =>
  queueIds(read, { ...everyClaim, queue: 'toReview', kind: null, sort: null, today })

/** Ids of the claims to review of a view that no control questions; the controls are worked out first. */
export async function cleanIds(services: Services, view: View): Promise<readonly string[]> {
  await countQueue(services)
  const today = services.ports.clock.today()
  return queueIds(services.read(), { ...view, queue: 'toReview', kind: 'none', sort: null, today })
}

async function rowsOf(services: Services, ids: readonly string[]) {
  const read = services.read()
  const today = services.ports.clock.today()
  const claims = await loadClaims(read, ids)
  const waiting = [...claims.values()].filter((claim) =>
    ['toReview', 'waitingService', 'held'].includes(queueOf(claim, today)),
  )
  const counts = await countsOf(
    services,
    waiting.map(({ id }) => id),
  )
  // Somebody may have changed a claim between the two reads.
  const uncounted = waiting.filter(({ id }) => !counts.has(id))
  const tables = await rateTablesOf(read)
  const surroundings = await surroundingsOf(read, uncounted)
  const returned = await inChunks(ids, (chunk) =>
    read
      .selectFrom('claimHistory')
      .select('claimId')
      .where('claimId', 'in', chunk)
      .where('event', '=', 'return')
      .execute(),
  )
  const corrected = new Set(returned.map(({ claimId }) => claimId))
  const countOf = (claim: (typeof waiting)[number]) =>
    counts.get(claim.id) ??
    countControls(controlsOf(claim, currentEstimate(claim, today, 'manager', tables), surroundings))
  return [...claims.values()].map((claim) => ({
    id: claim.id,
    number: claim.number,
    version: claim.rowVersion,
    intervenant: personName(claim),
    exam: claim.exam,
    missionType: claim.missionType,
    missionTypeEnglish: claim.missionTypeEnglish,
    firstDate: claim.firstDate,
    sentAt: claim.sentAt,
    feeCents: claim.feeCents,
    travelCents: claim.travelCents,
    ...(waiting.includes(claim) ? countOf(claim) : { alerts: 0, blocking: 0 }),
    state: queueOf(claim, today),
    corrected: corrected.has(claim.id),
  }))
}

type ReviewRow = Awaited<ReturnType<typeof rowsOf>>[number]

/**
 * The review queue by position index. Facets: `state` names a queue (`toReview` by default), `alerts` keeps claims with
 * `none`, `some` or `blocking` ones, or those `corrected` since they were given back, `bureauId` those of its exams.
 */
export async function reviewQueue(services: Services, input: PageInput): Promise<Page<ReviewRow>> {
  const today = services.ports.clock.today()
  const listing: Listing<ReviewRow> = {
    // A claim put aside until a day comes back without any act.
    name: `review ${today}`,
    ids: async ({ filter, sort, facets }) => {
      const queue = facets.state ?? ''
      const alerts = facets.alerts ?? ''
      const kind = isKind(alerts) ? alerts : null
      if (kind !== null && kind !== 'corrected') await countQueue(services)
      const view = { filter, bureauId: facets.bureauId ?? null }
      return queueIds(services.read(), { ...view, queue: isQueue(queue) ? queue : 'toReview', kind, sort, today })
    },
    rows: (ids) => rowsOf(services, ids),
    idOf: ({ id }) => id,
  }
  return services.listings.page(listing, input)
}

/** So many counts take some tens of milliseconds. */
const waitedFor = 500

/**
 * How many claims each queue holds, of one bureau or of all (null); the numbers that need the controls are null while these
 * are being worked out.
 */
export async function queueCounts(services: Services, bureauId: string | null = null) {
  const read = services.read()
  const today = services.ports.clock.today()
  const ofQueue = async (queue: Queue) => {
    const row = await read
      .selectFrom('claim')
      .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'claim.assignmentId')
      .leftJoin('reviewCount', 'reviewCount.claimId', 'claim.id')
      .where((e) => queueCondition(e, queue, today))
      .$if(bureauId !== null, (query) => query.where('claim.missionId', 'in', missionsOfBureau(read, bureauId ?? '')))
      .select((e) => e.fn.countAll<number>().as('all'))
      .select(sql<number | null>`SUM(reviewCount.alerts + reviewCount.blocking = 0)`.as('clean'))
      .select(sql<number | null>`SUM(reviewCount.alerts + reviewCount.blocking > 0)`.as('withAlerts'))
      .select(sql<number | null>`SUM(${wasReturned})`.as('corrected'))
      .executeTakeFirstOrThrow()
    return { all: row.all, clean: row.clean ?? 0, withAlerts: row.withAlerts ?? 0, corrected: row.corrected ?? 0 }
  }
  const missingOf = ({ all, clean, withAlerts }: Awaited<ReturnType<typeof ofQueue>>) => all - clean - withAlerts
  const found = await ofQueue('toReview')
  // What one decision made to be worked out again is there at once; a whole queue is not waited for.
  const isShort = missingOf(found) > 0 && missingOf(found) <= waitedFor
  if (isShort) await countQueue(services)
  else if (missingOf(found) > 0) void countQueue(services)
  const toReview = isShort ? await ofQueue('toReview') : found
  const counted = missingOf(toReview) === 0
  return {
    toReview: toReview.all,
    clean: counted ? toReview.clean : null,
    withAlerts: counted ? toReview.withAlerts : null,
    corrected: toReview.corrected,
    waitingService: (await ofQueue('waitingService')).all,
    held: (await ofQueue('held')).all,
  }
}
