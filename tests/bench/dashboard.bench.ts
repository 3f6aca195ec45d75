import { costForecast } from '../../main/features/dashboard/forecast.ts'
import { deadlines, sessionProgress } from '../../main/features/dashboard/progress.ts'
import { reportOf } from '../../main/features/dashboard/report.ts'
import { whatWaits } from '../../main/features/dashboard/waiting.ts'
import { workload } from '../../main/features/dashboard/workload.ts'
import { countQueue } from '../../main/features/review/counting.ts'
import { openTestOffice } from '../integration/support/office.ts'
import { bestOf } from './harness.ts'
import { claims, fillManyClaims } from './many-claims.ts'

export const name = 'dashboard'

const rounds = 5

/**
 * The dashboard of the office at sixty thousand claims (ux.md S11 asks for 300 ms), each part against a bare reading of the
 * claims in the same run.
 */
export async function run(): Promise<Record<string, number>> {
  const office = await openTestOffice('2026-07-02')
  const { services } = office
  try {
    await fillManyClaims(services)
    await countQueue(services)
    const read = services.read()
    const bareReadMs = await bestOf(rounds, async () => {
      const rows = await read.selectFrom('claim').select(['id', 'feeState', 'feeCents', 'sentAt']).execute()
      if (rows.length < claims) throw new Error(`${rows.length} claims instead of ${claims}`)
    })
    const whole = { by: 'payType', examCode: null, sessionId: null } as const
    const waitingMs = await bestOf(rounds, () => whatWaits(services))
    const progressMs = await bestOf(rounds, () => sessionProgress(services))
    const deadlinesMs = await bestOf(rounds, () => deadlines(services))
    const reportMs = await bestOf(rounds, () => reportOf(services, whole))
    const forecastMs = await bestOf(rounds, () => costForecast(services))
    const workloadMs = await bestOf(rounds, () => workload(services))
    return {
      claimsCount: claims,
      bareReadMs,
      waitingMs,
      waitingOverBareReadRatio: waitingMs / bareReadMs,
      progressMs,
      deadlinesMs,
      reportMs,
      reportOverBareReadRatio: reportMs / bareReadMs,
      forecastMs,
      forecastOverBareReadRatio: forecastMs / bareReadMs,
      workloadMs,
    }
  } finally {
    await office.close()
  }
}
