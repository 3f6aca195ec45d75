import { actorOf } from '../../main/boundary/sessions.ts'
import { rateInvariants } from '../../main/features/maintenance/invariants/rates.ts'
import { acceptedThatMove } from '../../main/features/rates/effects.ts'
import { rateTablesOf } from '../../main/features/rates/index.ts'
import { acceptClean } from '../../main/features/review/bulk.ts'
import { countQueue } from '../../main/features/review/counting.ts'
import { everyClaim } from '../../main/features/review/queue.ts'
import { good, nextCommand, openTestOffice, sessionOf } from '../integration/support/office.ts'
import { bestOf, timeOf } from './harness.ts'
import { fillManyClaims } from './many-claims.ts'

export const name = 'rates'

/**
 * Every clean claim of sixty thousand accepted, then computed again from what was kept: all of them by the check of the
 * store, and for what a change of rate would move, against a bare reading of the kept calculations in the same run.
 */
export async function run(): Promise<Record<string, number>> {
  const office = await openTestOffice('2026-07-02')
  const { services } = office
  try {
    await fillManyClaims(services)
    await countQueue(services)
    let acceptedCount = 0
    const acceptMs = await timeOf(async () => {
      const input = { commandId: nextCommand(), ...everyClaim, except: [] }
      acceptedCount = good(await acceptClean(services, actorOf(sessionOf('manager')), input)).accepted
    })
    const read = services.read()
    const bareReadMs = await bestOf(3, () => read.selectFrom('claimCalculation').selectAll().execute())
    const replayMs = await timeOf(async () => {
      for (const { name: invariant, check } of rateInvariants) {
        const { checked, broken } = await check(read)
        if (broken > 0) throw new Error(`${invariant}: ${broken} of ${checked}`)
      }
    })
    const tables = await rateTablesOf(read)
    const compared = { before: tables, after: tables, from: '2026-01-01', today: '2026-07-02' }
    const previewMs = await timeOf(async () => {
      const moved = await acceptedThatMove(read, compared)
      if (moved > 0) throw new Error(`${moved} claims move under the same rates`)
    })
    return {
      acceptedCount,
      acceptedPerSecond: (acceptedCount * 1_000) / acceptMs,
      bareReadMs,
      replayMs,
      replayOverBareReadRatio: replayMs / bareReadMs,
      previewMs,
      previewOverBareReadRatio: previewMs / bareReadMs,
    }
  } finally {
    await office.close()
  }
}
