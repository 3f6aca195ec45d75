import { ok } from '../../../shared/model/result.ts'
import { answer, boundary } from '../../boundary/boundary.ts'
import { firstRunOnly } from '../office/index.ts'
import { runDemonstration } from './run.ts'

const seed = 1

export const demonstrationHandlers = {
  openDemonstration: boundary.office.openDemonstration.handler(async ({ input, context: { services } }) =>
    answer(
      await firstRunOnly(services, () => {
        const { academyCode, size } = input
        const jobId = services.jobs.start('demonstration', async (progress) => {
          const done = await runDemonstration(services, { academyCode, size, seed }, progress)
          return done.ok ? ok({ steps: done.value.steps.length, seconds: done.value.seconds }) : done
        })
        return ok({ jobId })
      }),
    ),
  ),
}
