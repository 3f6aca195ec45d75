import { dateOf } from './civil-time.ts'
import { exact, toNumber } from './decimal.ts'
import { computeFee } from './fee.ts'
import { hiddenOn, prescribedOn } from './limitation.ts'
import type { RateInput, RateMission } from './rate-document.ts'
import { type MissionResult, type Outcome, type RateResult, type RefusalCode, toPart } from './rate-result.ts'
import type { RateTables } from './rate-tables.ts'
import { refusal } from './refusals.ts'
import { computeTravel, givesTravel } from './travel.ts'
import type { TravelContext } from './travel-context.ts'

const nobody = { lines: [], notes: [], incomplete: false } as const

/** Why nothing at all of a mission can be claimed by this actor on this day, or null. */
function barOf(mission: RateMission, { presentedOn, actor }: RateInput): RefusalCode | null {
  if (mission.end < mission.start) return 'BAD_INPUT'
  if (presentedOn < dateOf(mission.start)) return 'NOT_OPEN'
  if (presentedOn > prescribedOn(mission.end)) return 'PRESCRIBED'
  return actor === 'intervenant' && presentedOn >= hiddenOn(mission.end) ? 'HIDDEN_4_YEARS' : null
}

/** The earlier mission with a right to travel that starts on the same day, or null. Order of the document breaks ties. */
function firstOfDay(mission: RateMission, sorted: readonly RateMission[], context: TravelContext): string | null {
  const first = sorted.find(
    (other) => dateOf(other.start) === dateOf(mission.start) && (other === mission || givesTravel(other, context)),
  )
  return first && first !== mission ? first.id : null
}

type Computed = Readonly<{ result: MissionResult; outcomes: readonly Outcome[] }>

/** A barred mission says once why; a part that asks for nothing keeps its status. */
function barred(mission: RateMission, code: RefusalCode, input: RateInput, tables: RateTables): Computed {
  const why = { ...nobody, refusals: [refusal(mission.id, code, 'mission')] }
  const none = { ...nobody, refusals: [] }
  const idle = computeFee(mission, input.person, tables)
  const fee = mission.entry === null && !idle.incomplete ? none : why
  const travel = mission.travel.length === 0 ? none : why
  return {
    result: { id: mission.id, fee: toPart(fee), travel: toPart(travel) },
    outcomes: fee === why || travel === why ? [why] : [],
  }
}

/**
 * What a claim is worth (contract `rate-1`): pure, no store, no clock; every rate is a row of `tables`. Missions are computed in
 * the order of their start, because the yearly counter of kilometres moves with each, and answered in the order given.
 */
export function computeRates(input: RateInput, tables: RateTables): RateResult {
  const context: TravelContext = {
    person: input.person,
    adjoining: input.adjoining,
    tables,
    kmByYear: new Map(input.person.kmCounter.map(({ year, km }) => [year, exact(km)])),
    taken: new Set(),
  }
  const sorted = input.missions.toSorted((left, right) =>
    left.start < right.start ? -1 : left.start > right.start ? 1 : 0,
  )
  const open = sorted.filter((mission) => barOf(mission, input) === null)
  const computed = new Map<RateMission, Computed>()
  for (const mission of sorted) {
    const bar = barOf(mission, input)
    if (bar) {
      computed.set(mission, barred(mission, bar, input, tables))
      continue
    }
    const fee = computeFee(mission, input.person, tables)
    const travel = computeTravel(mission, firstOfDay(mission, open, context), context)
    const result = { id: mission.id, fee: toPart(fee), travel: toPart(travel) }
    computed.set(mission, { result, outcomes: [fee, travel] })
  }
  const inOrder = input.missions.flatMap((mission) => computed.get(mission) ?? [])
  const missions = inOrder.map(({ result }) => result)
  return {
    format: 'rate-1-result',
    missions,
    refusals: inOrder.flatMap(({ outcomes }) => outcomes.flatMap(({ refusals }) => refusals)),
    notes: inOrder.flatMap(({ outcomes }) => outcomes.flatMap(({ notes }) => notes)),
    kmCounter: [...context.kmByYear]
      .sort(([left], [right]) => left - right)
      .map(([year, km]) => ({ year, km: toNumber(km) })),
    totalCents: missions.reduce((sum, { fee, travel }) => sum + fee.cents + travel.cents, 0),
  }
}
