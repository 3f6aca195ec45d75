import { ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { countControls } from '../../domain/review/index.ts'
import { insertMany, type Readable, reading } from '../../store/index.ts'
import { type ClaimFacts, currentEstimate, loadClaims } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { controlsOf } from './controls-of.ts'
import { queueCondition } from './queues.ts'
import { surroundingsOf } from './surroundings.ts'

export type Counts = Readonly<{ alerts: number; blocking: number }>

/** So few at a time that a window waiting for something else hardly notices. */
const chunkSize = 100

/** Gives the turn to whatever waits: a key that was pressed, an answer to send. */
const letOthersGo = () => new Promise<void>((resolve) => setImmediate(resolve))

/** The counts of the controls of claims as they are kept; those to be worked out again are not there. */
async function keptCounts(read: Readable, ids: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const rows = await inChunks(ids, (chunk) =>
    read.selectFrom('reviewCount').select(['claimId', 'alerts', 'blocking']).where('claimId', 'in', chunk).execute(),
  )
  return new Map(rows.map(({ claimId, alerts, blocking }) => [claimId, { alerts, blocking }]))
}

/**
 * Works out the counts that are not kept, a few claims at a time, and keeps them. The store forgets a count by itself when
 * something it rests on changes (migration 0270), so what is kept is always right.
 */
async function workOut(services: Services, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += chunkSize) {
    await services.jot(async ({ tx }) => {
      const read = reading(tx)
      const chunk = ids.slice(start, start + chunkSize)
      const known = await keptCounts(read, chunk)
      const missing = chunk.filter((id) => !known.has(id))
      if (missing.length === 0) return ok(null)
      const tables = await rateTablesOf(read)
      const today = services.ports.clock.today()
      const claims = [...(await loadClaims(read, missing)).values()]
      const surroundings = await surroundingsOf(read, claims)
      const counted = (claim: ClaimFacts) => {
        const controls = controlsOf(claim, currentEstimate(claim, today, 'manager', tables), surroundings)
        return { claimId: claim.id, ...countControls(controls) }
      }
      await insertMany(tx, 'reviewCount', claims.map(counted))
      return ok(null)
    })
    await letOthersGo()
  }
}

/** The counts of some claims, worked out where they are not kept. */
export async function countsOf(services: Services, ids: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const known = await keptCounts(services.read(), ids)
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length === 0) return known
  await workOut(services, missing)
  return keptCounts(services.read(), ids)
}

/** Claims to review whose counts are to be worked out; those of a person together, since they are compared. */
async function uncounted(services: Services): Promise<readonly string[]> {
  const rows = await services
    .read()
    .selectFrom('claim')
    .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'claim.assignmentId')
    .leftJoin('reviewCount', 'reviewCount.claimId', 'claim.id')
    .select('claim.id')
    .where((e) => queueCondition(e, 'toReview', services.ports.clock.today()))
    .where('reviewCount.claimId', 'is', null)
    .orderBy('claim.intervenantId')
    .execute()
  return rows.map(({ id }) => id)
}

const atWork = new WeakMap<Services, Promise<void>>()

/** Works out what is missing of the whole queue, off the main turn; whoever needs it meanwhile waits for the same work. */
export function countQueue(services: Services): Promise<void> {
  const running = atWork.get(services)
  if (running !== undefined) return running
  const work = uncounted(services)
    .then((ids) => workOut(services, ids))
    .finally(() => atWork.delete(services))
  atWork.set(services, work)
  return work
}
