import { actorOf } from '../../main/boundary/sessions.ts'
import { acceptClean } from '../../main/features/review/bulk.ts'
import { acceptClaim } from '../../main/features/review/commands.ts'
import { countQueue } from '../../main/features/review/counting.ts'
import { queueCounts, reviewQueue } from '../../main/features/review/queue.ts'
import { reviewSheet } from '../../main/features/review/sheet.ts'
import { undoDecision } from '../../main/features/review/undo.ts'
import { good, nextCommand, openTestOffice, sessionOf } from '../integration/support/office.ts'
import { bestOf, percentile, timeOf } from './harness.ts'
import { claims, fillManyClaims, lot } from './many-claims.ts'

export const name = 'review'

const manager = sessionOf('manager', { displayName: 'Claude Bureau' })
const decisions = 60

/**
 * The review at sixty thousand claims (ux.md 4.4), against a bare reading of their ids in the same run: the first page of
 * the queue, one key per clean claim (the next sheet is asked to show within 50 ms at the 95th percentile), five hundred
 * accepted at once (asked to take less than a second) and taken back.
 */
export async function run(): Promise<Record<string, number>> {
  const office = await openTestOffice('2026-07-02')
  const { services } = office
  try {
    await fillManyClaims(services)
    const read = services.read()
    const bareReadMs = await bestOf(4, async () => {
      const rows = await read.selectFrom('claim').select('id').orderBy('sentAt').execute()
      if (rows.length < claims) throw new Error(`${rows.length} claims instead of ${claims}`)
    })
    const page = { start: 0, size: 100, sort: null, filter: '', facets: { state: 'toReview' } }
    const firstPageMs = await timeOf(() => reviewQueue(services, page))
    const countingMs = await timeOf(() => countQueue(services))
    const cleanPageMs = await timeOf(() =>
      reviewQueue(services, { ...page, facets: { ...page.facets, alerts: 'none' } }),
    )
    const countsMs = await bestOf(3, () => queueCounts(services))
    const clean = { ...page, filter: 'nom', facets: { ...page.facets, alerts: 'none' } }
    const { rows } = await reviewQueue(services, clean)
    const shown: number[] = []
    const accepted: number[] = []
    for (const { id, version } of rows.slice(0, decisions)) {
      shown.push(await timeOf(async () => good(await reviewSheet(services, id, manager))))
      const input = { commandId: nextCommand(), id, expectedVersion: version, reason: '' }
      accepted.push(await timeOf(async () => good(await acceptClaim(services, manager, input))))
    }
    const recountMs = await timeOf(() => countQueue(services))
    const bulk = { commandId: nextCommand(), filter: 'lot', bureauId: null, except: [] }
    const bulkMs = await timeOf(async () => {
      const outcome = good(await acceptClean(services, actorOf(manager), bulk))
      if (outcome.accepted !== lot) throw new Error(`${outcome.accepted} accepted instead of ${lot}`)
    })
    const undoMs = await timeOf(async () => {
      const input = { commandId: nextCommand(), decision: bulk.commandId, claimId: null }
      const { undone } = good(await undoDecision(services, manager, input))
      if (undone.length !== lot) throw new Error(`${undone.length} undone instead of ${lot}`)
    })
    return {
      claimsCount: claims,
      bareReadMs,
      firstPageMs,
      firstPageOverBareReadRatio: firstPageMs / bareReadMs,
      countingMs,
      countedPerSecond: (claims * 1_000) / countingMs,
      cleanPageMs,
      countsMs,
      countsOverBareReadRatio: countsMs / bareReadMs,
      nextClaimMedianMs: percentile(shown, 0.5),
      nextClaimP95Ms: percentile(shown, 0.95),
      nextClaimP95OverBareReadRatio: percentile(shown, 0.95) / bareReadMs,
      acceptMedianMs: percentile(accepted, 0.5),
      acceptP95Ms: percentile(accepted, 0.95),
      recountMs,
      bulkMs,
      bulkOverBareReadRatio: bulkMs / bareReadMs,
      undoMs,
    }
  } finally {
    await office.close()
  }
}
