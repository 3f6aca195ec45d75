import type { RateChangeRow, RateContent, RateEffect, RatePeriodRow } from '../../../shared/contract/rates.ts'
import type { RateTableName } from '../../../shared/model/rate-tables.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type StoredRate, storedRates, tablesFrom } from '../rate-tables.ts'
import { lastChange, plannedFollow } from './changes.ts'
import { effectOf } from './effects.ts'
import { withoutDates } from './rate-series.ts'

function stateOf({ validFrom, validTo }: StoredRate, today: string): RatePeriodRow['state'] {
  if (validTo !== null && validTo < validFrom) return 'replaced'
  if (validFrom > today) return 'future'
  return validTo !== null && validTo < today ? 'past' : 'inForce'
}

/** Every period of one family, past ones included, and the changes the office made to it, newest first. */
export async function rateTable(services: Services, tableName: RateTableName) {
  const read = services.read()
  const today = services.ports.clock.today()
  const rates = await storedRates(read)
  const made = await read
    .selectFrom('rateChange')
    .selectAll()
    .where('tableName', '=', tableName)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const seen = new Set<string>()
  const changes = made.map(({ tableName: _, ...change }): RateChangeRow => {
    const last = !seen.has(change.code)
    seen.add(change.code)
    return { ...change, last }
  })
  const periods = rates
    .filter((rate) => rate.tableName === tableName)
    .map((rate): RatePeriodRow => {
      const { id, code, validFrom, validTo, source, confidence, addedIn } = rate
      const values = { ...withoutDates(rate) }
      const state = stateOf(rate, today)
      return { id, code, values, validFrom, validTo, source, confidence, state, own: addedIn !== null }
    })
  return { lastChange: await lastChange(read), periods, changes }
}

/** What a new value would do to claims: refused like the change itself, but for claims accepted, which are counted. */
export async function previewRate(
  services: Services,
  { content, effectFrom }: Readonly<{ content: RateContent; effectFrom: string }>,
): Promise<Result<RateEffect>> {
  const read = services.read()
  const planned = await plannedFollow(read, content, effectFrom, { source: '', confidence: '', change: '' })
  if (!planned.ok) return planned
  const { rates, all } = planned.value
  const today = services.ports.clock.today()
  return ok(await effectOf(read, { before: tablesFrom(rates), after: tablesFrom(all), from: effectFrom, today }))
}
