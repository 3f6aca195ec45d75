/** Seats wanted on one day for one paper in one area. */
export type DemandedDay = Readonly<{
  paperId: string
  examCode: string
  area: string
  /** Centre that wants them, for the distances of people of other areas. */
  centreId: string
  date: string
  seats: number
  /** Without it, anybody who is not left out may be called. */
  needsCompetence: boolean
}>

export type PoolPerson = Readonly<{
  id: string
  area: string
  papers: ReadonlySet<string>
  disciplines: readonly string[]
  grade: string
  /** Seats the person may still take in the session. */
  capacity: number
  /** Civil days on which the person cannot be called, both included. */
  away: readonly Readonly<{ from: string; to: string }>[]
}>

/** People added to the pool of a paper by supposing that they may be called for it; null names nothing. */
export type SupposedPeople = Readonly<{ paperId: string | null; discipline: string | null; grade: string | null }>

/** What is supposed; nothing of it is written. */
export type Supposition = Readonly<{
  /** People of other areas within so many kilometres of a centre that wants seats. */
  areaKm: number
  /** A neighbouring area whose whole pool may be called. */
  borrowedArea: string | null
  supposed: SupposedPeople | null
}>

export const nothingSupposed: Supposition = { areaKm: 0, borrowedArea: null, supposed: null }

export type PoolRules = Readonly<{
  /** An exclusion of the office leaves the person out of that exam. */
  leftOut(person: PoolPerson, examCode: string): boolean
  /** Kilometres by road from where the person works to a centre, or null when one of the places is not known. */
  kilometres(person: PoolPerson, centreId: string): number | null
}>

export type Shortage = Readonly<{
  paperId: string
  area: string
  seats: number
  /** The day that wants the most seats. */
  peakDate: string
  peakSeats: number
  /** People who may be called at all, and on that day. */
  people: number
  peakPeople: number
  /** Seats these people may still take. */
  capacity: number
  /** Seats nobody could fill: over the whole session, or on the day that wants the most. */
  shortage: number
}>

const ableFor = (person: PoolPerson, { paperId, needsCompetence }: DemandedDay, { supposed }: Supposition): boolean => {
  if (!needsCompetence || person.papers.has(paperId)) return true
  if (supposed === null || (supposed.discipline === null && supposed.grade === null)) return false
  return (
    (supposed.paperId === null || supposed.paperId === paperId) &&
    (supposed.discipline === null || person.disciplines.includes(supposed.discipline)) &&
    (supposed.grade === null || person.grade === supposed.grade)
  )
}

function withinReach(person: PoolPerson, days: readonly DemandedDay[], rules: PoolRules, what: Supposition): boolean {
  if (days.some(({ area }) => area === person.area) || person.area === what.borrowedArea) return true
  if (what.areaKm === 0) return false
  return new Set(days.map(({ centreId }) => centreId))
    .values()
    .some((centreId) => (rules.kilometres(person, centreId) ?? Number.POSITIVE_INFINITY) <= what.areaKm)
}

const awayOn = ({ away }: PoolPerson, date: string): boolean => away.some(({ from, to }) => from <= date && date <= to)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/**
 * Seats wanted against people able, by paper and area, worst first (pains-and-peers.md 3.3, feature 16). A person able for
 * several papers counts in each: the figures say where to look, the planner says who goes where.
 */
export function shortages(
  demand: readonly DemandedDay[],
  pool: readonly PoolPerson[],
  rules: PoolRules,
  what: Supposition,
): Shortage[] {
  const groups = Map.groupBy(demand, ({ paperId, area }) => `${paperId}|${area}`)
  return [...groups.values()]
    .flatMap((days) => shortageOf(days, pool, rules, what) ?? [])
    .sort((a, b) => b.shortage - a.shortage || a.capacity / a.seats - b.capacity / b.seats || b.seats - a.seats)
}

function shortageOf(days: readonly DemandedDay[], pool: readonly PoolPerson[], rules: PoolRules, what: Supposition) {
  const [first] = days
  if (first === undefined) return null
  const byDate = Map.groupBy(days, ({ date }) => date)
  const peak = [...byDate]
    .map(([date, ones]) => ({ date, seats: sum(ones.map(({ seats }) => seats)) }))
    .reduce((most, one) => (one.seats > most.seats ? one : most))
  const able = pool.filter(
    (person) =>
      ableFor(person, first, what) && !rules.leftOut(person, first.examCode) && withinReach(person, days, rules, what),
  )
  const seats = sum(days.map((day) => day.seats))
  const capacity = sum(able.map((person) => person.capacity))
  const peakPeople = able.filter((person) => person.capacity > 0 && !awayOn(person, peak.date)).length
  const shortage: Shortage = {
    paperId: first.paperId,
    area: first.area,
    seats,
    peakDate: peak.date,
    peakSeats: peak.seats,
    people: able.length,
    peakPeople,
    capacity,
    shortage: Math.max(0, seats - capacity, peak.seats - peakPeople),
  }
  return shortage
}
