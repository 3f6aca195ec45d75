import { dateOf } from './civil-time.ts'
import { allowanceZone } from './communes.ts'
import {
  ceilCents,
  type Exact,
  exact,
  isAtMost,
  isZero,
  lessOrZero,
  plus,
  smaller,
  ticketPrice,
  times,
  zero,
} from './decimal.ts'
import type { TravelLine } from './rate-document.ts'
import { type Outcome, outcome, priceLine, together } from './rate-result.ts'
import { choiceAt, isInForce, travelRate } from './rate-tables.ts'
import { missing, note, refused } from './refusals.ts'
import type { MissionWithCentre, TravelContext } from './travel-context.ts'

/** Last day for which the table of 1 July 2011 was verified (regulation.md 2.6). */
const TARIFF_VERIFIED_UNTIL = '2012-06-30'
/** Lowest price of one trip in that tariff. */
const MINIMUM_FARE = exact('1.20')

const brackets = [
  { name: '0_2000', above: exact(0), upTo: exact(2000) },
  { name: '2001_10000', above: exact(2000), upTo: exact(10_000) },
  { name: '10001_UP', above: exact(10_000), upTo: null },
] as const

const powerOf = (cv: number): string => (cv <= 5 ? '5CV' : cv <= 7 ? '7CV' : '8CV')

/** How many of the kilometres that follow `before` fall in each yearly bracket; their sum is `km`. */
function splitByBracket(before: Exact, km: Exact): Array<{ name: string; km: Exact }> {
  const after = plus(before, km)
  return brackets.flatMap(({ name, above, upTo }) => {
    const end = upTo ? smaller(after, upTo) : after
    const start = isAtMost(before, above) ? above : before
    const inside = lessOrZero(end, start)
    return isZero(inside) ? [] : [{ name, km: inside }]
  })
}

/**
 * Authorised car: kilometres x the rate of their own yearly bracket, counted per person from 1 January to 31 December
 * (arrêté du 3 juillet 2006, NOR BUDB0620005A, art. 1). One line per bracket. Moves the counter of that year.
 */
function kilometreAllowance(
  mission: MissionWithCentre,
  item: string,
  date: string,
  km: Exact,
  cv: number,
  context: TravelContext,
): Outcome {
  if (isZero(km)) return outcome({})
  const year = Number(date.slice(0, 4))
  const before = context.kmByYear.get(year) ?? zero
  const zone = allowanceZone(mission.centreCommune) === 'PACIFIC' ? 'PACIFIC' : 'METRO'
  const parts = splitByBracket(before, km).map((part) => ({
    ...part,
    row: travelRate(context.tables, `IK.${powerOf(cv)}.${part.name}`, zone, date),
  }))
  const lines = parts.flatMap(({ row, km: inside }) =>
    row && row.amount !== null ? [priceLine(row.code, row.unit, inside, exact(row.amount), row)] : [],
  )
  if (lines.length < parts.length) return refused(mission.id, 'RATE_UNKNOWN', `${item}.oneWayKm`)
  context.kmByYear.set(year, plus(before, km))
  return outcome({ lines })
}

/**
 * Car taken for convenience: the SNCF second-class price of the distance, per trip (arrêté du 20 décembre 2013, art. 5). The
 * bracket is chosen by the one-way distance and holds for all of it; rounded once, on the line, unless the office chose one of
 * the two other conventions seen (regulation.md 2.6): `1` rounds the line up to the cent, `2` each ticket as the carrier does.
 */
function trainTariffOf(
  mission: MissionWithCentre,
  item: string,
  date: string,
  oneWay: number,
  trips: number,
  context: TravelContext,
): Outcome {
  const row = context.tables.trainTariff
    .filter((tariff) => isInForce(tariff, date) && isAtMost(exact(oneWay), exact(tariff.upToKm)))
    .reduce<(typeof context.tables.trainTariff)[number] | null>(
      (best, tariff) => (best && Number(best.upToKm) <= Number(tariff.upToKm) ? best : tariff),
      null,
    )
  if (!row) return refused(mission.id, 'RATE_UNKNOWN', `${item}.oneWayKm`)
  const fare = plus(exact(row.base), times(exact(row.perKm), exact(oneWay)))
  const price = isAtMost(fare, MINIMUM_FARE) ? MINIMUM_FARE : fare
  const rounding = choiceAt(context.tables, 'TRAIN_ROUNDING', date)
  const line = priceLine(
    `TRAIN_TARIFF.${row.upToKm}`,
    'TRIP',
    exact(trips),
    rounding === '2' ? ticketPrice(price) : price,
    row,
  )
  const isOld = row.validFrom <= TARIFF_VERIFIED_UNTIL && date > TARIFF_VERIFIED_UNTIL
  return outcome({
    lines: [rounding === '1' ? { ...line, cents: ceilCents(times(exact(trips), price)) } : line],
    notes: isOld ? [note(mission.id, 'TARIFF_OLD', `${item}.oneWayKm`)] : [],
  })
}

/** Tolls and parking: never for a car taken for convenience (art. 5); otherwise as paid, with a comment on their nature (F252). */
function miscellaneous(mission: MissionWithCentre, item: string, line: TravelLine): Outcome {
  if (line.miscCents === 0) return outcome({})
  if (line.carRegime === 'CONVENIENCE') return refused(mission.id, 'TOLLS_CONVENIENCE', `${item}.miscCents`)
  if (!line.miscComment?.trim()) return refused(mission.id, 'MISC_COMMENT', `${item}.miscComment`)
  return outcome({
    lines: [
      {
        code: 'MISC',
        quantity: '1',
        unit: 'AS_PAID',
        rate: (line.miscCents / 100).toFixed(2),
        cents: line.miscCents,
        validFrom: null,
        source: 'Décret n° 2006-781 du 3 juillet 2006, art. 10',
      },
    ],
  })
}

/** The transport of a journey by car: distance at one of the two regimes, and miscellaneous costs. */
export function carTransport(
  mission: MissionWithCentre,
  item: string,
  line: TravelLine,
  context: TravelContext,
): Outcome {
  const misc = miscellaneous(mission, item, line)
  const date = dateOf(line.departAt ?? mission.start)
  const { oneWayKm, trips, carRegime } = line
  const { vehicleCv } = context.person
  if (oneWayKm === null || trips === null || carRegime === null) {
    const detail = {
      fr: 'Donnez la distance aller, le nombre de trajets et le régime de la voiture.',
      en: 'Give the one-way distance, the number of trips and the regime of the car.',
    }
    return together([missing(mission.id, `${item}.oneWayKm`, detail), misc])
  }
  if (carRegime === 'CONVENIENCE') return together([trainTariffOf(mission, item, date, oneWayKm, trips, context), misc])
  if (vehicleCv === null) {
    const detail = { fr: 'La puissance fiscale du véhicule manque.', en: 'The fiscal power of the vehicle is missing.' }
    return together([missing(mission.id, `${item}.vehicleCv`, detail), misc])
  }
  const km = times(exact(oneWayKm), exact(trips))
  return together([kilometreAllowance(mission, item, date, km, vehicleCv, context), misc])
}
