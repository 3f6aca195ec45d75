import { describe, expect, test } from 'vitest'
import { createJobs } from '../../../main/jobs/jobs.ts'
import { randomIds } from '../../../main/shell-common/random-ids.ts'
import { systemClock } from '../../../main/shell-common/system-clock.ts'
import { fail, ok } from '../../../shared/model/result.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const jobs = () => createJobs(systemClock(), randomIds(), silent)

describe('jobs', () => {
  test('one that must be alone is refused while another of its kind runs, and taken afterwards', async () => {
    const all = jobs()
    const gate = Promise.withResolvers<void>()
    const work = async () => {
      await gate.promise
      return ok({})
    }
    expect(all.startAlone('convocations', work)).toMatchObject({ ok: true })
    expect(all.startAlone('convocations', work)).toMatchObject({ ok: false, error: { code: 'BUSY' } })
    expect(all.startAlone('assignment', work)).toMatchObject({ ok: true })
    gate.resolve()
    await all.close()
    expect(all.startAlone('convocations', work)).toMatchObject({ ok: true })
    await all.close()
  })

  test('cancelling asks the work to stop, and the job says how it ended', async () => {
    const all = jobs()
    const id = all.start(
      'import',
      ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(fail('CANCELLED')))),
    )
    await Promise.resolve()
    expect(all.cancel(id)).toMatchObject({ ok: true })
    await all.close()
    expect(all.list()[0]).toMatchObject({ id, state: 'cancelled', problem: { code: 'CANCELLED' } })
    expect(all.cancel(id)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })

  test('its followers learn the figures of the step under way, until another step begins', async () => {
    const all = jobs()
    const figures = () => all.list().map((job) => job.figures)
    all.start('assignment', async ({ report }) => {
      report('planning', 2, 5, { best: 120, bound: null, unfilled: 3, seconds: 1.5 })
      expect(figures()).toEqual([{ best: 120, bound: null, unfilled: 3, seconds: 1.5 }])
      report('saving')
      return ok({})
    })
    await all.close()
    expect(all.list()[0]).toMatchObject({ state: 'done', step: 'saving', figures: null })
  })

  test('work that throws is a failed job, not a crash', async () => {
    const all = jobs()
    const id = all.start('export', () => Promise.reject(new Error('planted')))
    await all.close()
    expect(all.list().find((job) => job.id === id)).toMatchObject({ state: 'failed', problem: { code: 'INTERNAL' } })
  })
})
