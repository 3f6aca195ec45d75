import { allowanceZone } from './communes.ts'
import { type Exact, exact, times } from './decimal.ts'
import { type Outcome, outcome, priceLine, together } from './rate-result.ts'
import { type TravelRate, travelRate } from './rate-tables.ts'
import { refused } from './refusals.ts'
import type { MissionWithCentre, TravelContext } from './travel-context.ts'
import { datesCovering, type Journey, stretches, type Window } from './travel-window.ts'

type MealKind = 'lunches' | 'adminLunches' | 'freeLunches' | 'dinners' | 'freeDinners'
type Sitting = Readonly<{ name: string; from: number; to: number; free: MealKind; paid: readonly MealKind[] }>

const sittings: readonly Sitting[] = [
  { name: 'LUNCH', ...stretches.lunch, free: 'freeLunches', paid: ['lunches', 'adminLunches'] },
  { name: 'DINNER', ...stretches.dinner, free: 'freeDinners', paid: ['dinners'] },
]

const codes: Readonly<Record<MealKind, string>> = {
  lunches: 'MEAL.LUNCH',
  adminLunches: 'MEAL.LUNCH_ADMIN',
  freeLunches: 'MEAL.LUNCH_FREE',
  dinners: 'MEAL.DINNER',
  freeDinners: 'MEAL.DINNER_FREE',
}

const asked = (journeys: readonly Journey[], kind: MealKind): number =>
  journeys.reduce((sum, { line }) => sum + line[kind], 0)

const itemOf = (journeys: readonly Journey[], kind: MealKind): string =>
  `travel[${journeys.find(({ line }) => line[kind] > 0)?.index ?? 0}].${kind}`

/** The meals of some dates, one line per rate; half price in an administrative restaurant (art. 9). */
function priceMeals(
  mission: MissionWithCentre,
  item: string,
  kind: MealKind,
  dates: string[],
  context: TravelContext,
): Outcome {
  const zone = allowanceZone(mission.centreCommune)
  const groups = new Map<string, { row: TravelRate; rate: Exact; count: number }>()
  for (const date of dates) {
    const row = travelRate(context.tables, 'MEAL', zone, date)
    const factor = kind === 'adminLunches' ? travelRate(context.tables, 'MEAL_ADMIN_FACTOR', zone, date)?.amount : '1'
    if (!row || row.amount === null || factor == null) return refused(mission.id, 'RATE_UNKNOWN', item)
    const rate = times(exact(row.amount), exact(factor))
    groups.set(row.validFrom, { row, rate, count: (groups.get(row.validFrom)?.count ?? 0) + 1 })
  }
  return outcome({
    lines: [...groups.values()].map(({ row, rate, count }) =>
      priceLine(codes[kind], row.unit, exact(count), rate, row),
    ),
  })
}

function sittingOf(
  mission: MissionWithCentre,
  sitting: Sitting,
  windows: readonly Window[],
  journeys: readonly Journey[],
  context: TravelContext,
): Outcome[] {
  const open = datesCovering(windows, sitting).filter((date) => !context.taken.has(`${sitting.name} ${date}`))
  const take = (count: number): string[] => {
    const dates = open.splice(0, count)
    for (const date of dates) context.taken.add(`${sitting.name} ${date}`)
    return dates
  }
  take(asked(journeys, sitting.free))
  return sitting.paid.map((kind) => {
    const wanted = asked(journeys, kind)
    if (wanted === 0) return outcome({})
    const item = itemOf(journeys, kind)
    const dates = take(wanted)
    const meals = priceMeals(mission, item, kind, dates, context)
    if (dates.length === wanted) return meals
    const detail = {
      fr: `Demandés : ${wanted} ; dus : ${dates.length}.`,
      en: `Asked for: ${wanted}; due: ${dates.length}.`,
    }
    return together([meals, refused(mission.id, 'MEAL_WINDOW', item, detail)])
  })
}

/**
 * Meals of one absence. A meal offered uses up its sitting and costs nothing; a sitting is counted once per day and person;
 * what is asked beyond the sittings covered is refused and the rest stays due.
 */
export const mealsOf = (
  mission: MissionWithCentre,
  windows: readonly Window[],
  journeys: readonly Journey[],
  context: TravelContext,
): Outcome => together(sittings.flatMap((sitting) => sittingOf(mission, sitting, windows, journeys, context)))
