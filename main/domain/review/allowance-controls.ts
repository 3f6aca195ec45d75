import { coverOf } from '../rates/travel-cover.ts'
import type { TimedLine } from '../rates/travel-window.ts'
import { type Control, conform, textSource } from './control.ts'

/** A journey with the meals and nights it asks for, those offered included: they use up what the times cover. */
export type AllowanceJourney = Readonly<{
  rank: number
  timed: TimedLine
  lunches: number
  dinners: number
  nights: number
  /** Price of one night on its invoice, in cents; nought while there is none. */
  nightCents: number
}>

/** The flat rate that the rates gave for nights, with the name of its row. */
export type NightRate = Readonly<{ cents: number; row: string }>

const windows = textSource('Arrêté du 20 décembre 2013 (NOR MENG1328579A), art. 8, 9 et 11')

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/**
 * The hours away that cover the meals and nights asked for (arrêté du 20 décembre 2013, art. 8, 9 and 11). What they do not
 * cover is refused by the rates, with its sentence: nothing is said of it twice.
 */
function windowControls(journeys: readonly AllowanceJourney[]): Control[] {
  return coverOf(journeys.map(({ timed }) => timed)).flatMap((cover) => {
    const away = cover.journeys.flatMap((index) => journeys[index] ?? [])
    const asked = {
      lunches: sum(away.map(({ lunches }) => lunches)),
      dinners: sum(away.map(({ dinners }) => dinners)),
      nights: sum(away.map(({ nights }) => nights)),
    }
    const isAsked = asked.lunches + asked.dinners + asked.nights > 0
    const isCovered = asked.lunches <= cover.lunches && asked.dinners <= cover.dinners && asked.nights <= cover.nights
    if (!isAsked || !isCovered) return []
    const from = away.map(({ timed }) => timed.departAt ?? '').toSorted()[0] ?? ''
    const to =
      away
        .map(({ timed }) => timed.returnAt ?? '')
        .toSorted()
        .at(-1) ?? ''
    return [conform('absenceCovers', windows, { ...asked, from, to })]
  })
}

/** The price of a night beside the flat rate that is paid: the invoice proves the stay and does not set the price (art. 8). */
function nightControls(journeys: readonly AllowanceJourney[], rates: readonly NightRate[]): Control[] {
  const [rate] = rates.toSorted((one, other) => other.cents - one.cents)
  if (rate === undefined) return []
  return journeys.flatMap(({ rank, nights, nightCents }) =>
    nights === 0 || nightCents === 0
      ? []
      : [
          conform('nightWithinRate', textSource(rate.row), {
            journey: rank,
            nights,
            priceCents: nightCents,
            rateCents: rate.cents,
          }),
        ],
  )
}

/** What the meals and nights of the journeys rest on. */
export const allowanceControls = (journeys: readonly AllowanceJourney[], rates: readonly NightRate[]): Control[] => [
  ...windowControls(journeys),
  ...nightControls(journeys, rates),
]
