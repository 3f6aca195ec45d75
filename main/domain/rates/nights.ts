import { dateOfDay, dayNumber } from './civil-time.ts'
import { allowanceZone, communeOf } from './communes.ts'
import { exact, smaller, toText } from './decimal.ts'
import { type Outcome, outcome, priceLine, together } from './rate-result.ts'
import { choiceAt, isInForce, type RateTables, type TravelRate, travelRate } from './rate-tables.ts'
import { missing, refused } from './refusals.ts'
import type { MissionWithCentre, TravelContext } from './travel-context.ts'
import { datesCovering, type Journey, stretches, type Window } from './travel-window.ts'

/** The zone of a night: the place of lodging, but one rate everywhere for an agent with reduced mobility. */
function nightZone(commune: string | null, reducedMobility: boolean, date: string, tables: RateTables): string | null {
  if (reducedMobility) return 'PMR_ANY'
  if (commune === null) return null
  const outside = allowanceZone(commune)
  if (outside !== 'METRO') return outside
  const place = communeOf(commune)
  return tables.nightZones.find((row) => row.commune === place && isInForce(row, date))?.zone ?? 'BASE'
}

function priceNights(mission: MissionWithCentre, journey: Journey, nights: string[], context: TravelContext): Outcome {
  const item = `travel[${journey.index}].nights`
  const groups = new Map<string, { row: TravelRate; amount: string; count: number }>()
  const invoices = journey.line.nightInvoicesCents.filter((cents) => cents > 0)
  for (const [index, morning] of nights.entries()) {
    const evening = dateOfDay(dayNumber(morning) - 1)
    const zone = nightZone(journey.line.nightCommune, context.person.reducedMobility, evening, context.tables)
    if (zone === null)
      return missing(mission.id, `travel[${journey.index}].nightCommune`, {
        fr: 'Dites dans quelle commune vous avez dormi.',
        en: 'Say in which commune you slept.',
      })
    const row = travelRate(context.tables, 'NIGHT', zone, evening)
    if (!row || row.amount === null) return refused(mission.id, 'RATE_UNKNOWN', item)
    const capped = choiceAt(context.tables, 'NIGHT_CAP_AT_INVOICE', evening) === '1'
    const paid = ((invoices[index] ?? 0) / 100).toFixed(2)
    const amount = capped ? toText(smaller(exact(row.amount), exact(paid))) : row.amount
    const key = `${row.validFrom} ${amount}`
    groups.set(key, { row, amount, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return outcome({
    lines: [...groups.values()].map(({ row, amount, count }) =>
      priceLine(`NIGHT.${row.zone}`, row.unit, exact(count), exact(amount), row),
    ),
  })
}

/**
 * Nights of one absence: a flat rate, proved by one invoice per night (art. 8); the invoice proves the stay and does not set
 * the price, unless the office caps each night at its invoice (regulation.md 2.3, off by default). A night offered uses itself up; the night is dated by its evening.
 */
export function nightsOf(
  mission: MissionWithCentre,
  windows: readonly Window[],
  journeys: readonly Journey[],
  context: TravelContext,
): Outcome {
  const open = datesCovering(windows, stretches.night).filter((date) => !context.taken.has(`NIGHT ${date}`))
  const take = (count: number): string[] => {
    const dates = open.splice(0, count)
    for (const date of dates) context.taken.add(`NIGHT ${date}`)
    return dates
  }
  take(journeys.reduce((sum, { line }) => sum + line.freeNights, 0))
  return together(
    journeys.flatMap((journey) => {
      const { nights, nightInvoicesCents } = journey.line
      if (nights === 0) return []
      const covered = take(nights)
      const proofs = nightInvoicesCents.filter((cents) => cents > 0).length
      const proved = covered.slice(0, proofs)
      const item = `travel[${journey.index}].nights`
      const parts = [priceNights(mission, journey, proved, context)]
      if (covered.length < nights)
        parts.push(
          refused(mission.id, 'NIGHT_WINDOW', item, {
            fr: `Demandées : ${nights} ; couvertes : ${covered.length}.`,
            en: `Asked for: ${nights}; covered: ${covered.length}.`,
          }),
        )
      if (proved.length < covered.length)
        parts.push(
          refused(mission.id, 'NIGHT_PROOF', item, {
            fr: `Factures : ${proofs} pour ${covered.length}.`,
            en: `Invoices: ${proofs} for ${covered.length}.`,
          }),
        )
      return parts
    }),
  )
}
