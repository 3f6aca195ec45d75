import type { PageInput } from '../../../shared/contract/schemas.ts'
import { fold } from '../../../shared/model/fold.ts'
import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import { countControls } from '../../domain/review/index.ts'
import { type Listing, type Page, type Readable, sql } from '../../store/index.ts'
import { type ClaimFacts, claimSheet, currentEstimate, loadClaim, loadClaims, personName } from '../claims/index.ts'
import { orderOf } from '../ordering.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { controlsOf } from './controls-of.ts'
import { isQueue, type Queue, queueCondition, queueOf } from './queues.ts'

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

/** Ids of the claims of one queue under a keyword (name, claim, mission or exam), oldest first unless sorted otherwise. */
export async function queueIds(
  read: Readable,
  queue: Queue,
  filter: string,
  sort: PageInput['sort'],
): Promise<readonly string[]> {
  const order = orderOf(columns, sort, 'claim.sentAt')
  const keyword = fold(filter)
  const like = `%${keyword.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const rows = await read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('intervenant', 'intervenant.id', 'claim.intervenantId')
    .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'claim.assignmentId')
    .select('claim.id')
    .where((e) => queueCondition(e, queue))
    .$if(keyword !== '', (query) =>
      query.where((e) =>
        e.or([
          sql<boolean>`intervenant.search LIKE ${like} ESCAPE '\\'`,
          sql<boolean>`claim.number LIKE ${like} ESCAPE '\\'`,
          sql<boolean>`LOWER(session.examCode) LIKE ${like} ESCAPE '\\'`,
        ]),
      ),
    )
    .orderBy(order.column, order.direction)
    .orderBy('claim.id')
    .execute()
  return rows.map(({ id }) => id)
}

const reviewRowOf = (claim: ClaimFacts, today: string, tables: RateTables) => {
  const state = queueOf(claim)
  const waits = state === 'toReview' || state === 'waitingService'
  const { alerts, blocking } = waits
    ? countControls(controlsOf(claim, currentEstimate(claim, today, 'manager', tables)))
    : { alerts: 0, blocking: 0 }
  return {
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
    alerts,
    blocking,
    state,
  }
}

type ReviewRow = ReturnType<typeof reviewRowOf>

const alertFilters: Readonly<Record<string, (row: ReviewRow) => boolean>> = {
  none: ({ alerts, blocking }) => alerts === 0 && blocking === 0,
  some: ({ alerts, blocking }) => alerts > 0 || blocking > 0,
  blocking: ({ blocking }) => blocking > 0,
}

/**
 * The review queue by position index. Facets: `state` names a queue (`toReview` by default), `alerts` keeps claims with
 * `none`, `some` or `blocking` ones; that one computes the controls of the whole queue, once for a revision.
 */
export async function reviewQueue(services: Services, input: PageInput): Promise<Page<ReviewRow>> {
  const read = services.read()
  const today = services.ports.clock.today()
  const tables = await rateTablesOf(read)
  const rowsOf = async (ids: readonly string[]) =>
    [...(await loadClaims(read, ids)).values()].map((claim) => reviewRowOf(claim, today, tables))
  const listing: Listing<ReviewRow> = {
    name: 'review',
    ids: async ({ filter, sort, facets }) => {
      const queue = facets.state ?? ''
      const ids = await queueIds(read, isQueue(queue) ? queue : 'toReview', filter, sort)
      const keep = alertFilters[facets.alerts ?? '']
      if (keep === undefined) return ids
      const kept = new Set((await rowsOf(ids)).filter(keep).map(({ id }) => id))
      return ids.filter((id) => kept.has(id))
    },
    rows: rowsOf,
    idOf: ({ id }) => id,
  }
  return services.listings.page(listing, input)
}

/** One claim with its controls; those of a claim that nobody has to decide are not computed. */
export async function reviewSheet(services: Services, id: string, session: Session) {
  const read = services.read()
  const claim = await loadClaim(read, id)
  if (claim === null) return fail('NOT_FOUND', { id })
  const sheet = await claimSheet(services, id, session)
  if (!sheet.ok) return sheet
  const queue = queueOf(claim)
  if (queue !== 'toReview' && queue !== 'waitingService') return ok({ ...sheet.value, controls: [] })
  const tables = await rateTablesOf(read)
  const estimate = currentEstimate(claim, services.ports.clock.today(), 'manager', tables)
  const controls = controlsOf(claim, estimate).map(({ facts, ...control }) => ({ ...control, facts: { ...facts } }))
  return ok({ ...sheet.value, controls })
}
