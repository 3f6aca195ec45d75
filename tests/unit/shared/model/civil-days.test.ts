import { afterEach, describe, expect, it, vi } from 'vitest'
import { civilDay } from '../../../../shared/model/civil-days.ts'

describe('the civil day of an instant', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['Pacific/Noumea', '2026-12-31T20:00:00.000Z', '2027-01-01'],
    ['Pacific/Tahiti', '2027-01-01T06:00:00.000Z', '2026-12-31'],
    ['Europe/Paris', '2026-06-30T22:30:00.000Z', '2026-07-01'],
    ['Europe/Paris', '2026-12-31T22:30:00.000Z', '2026-12-31'],
  ])('is that of the office at %s', (zone, instant, day) => {
    vi.stubEnv('TZ', zone)
    expect(civilDay(instant)).toBe(day)
  })
})
