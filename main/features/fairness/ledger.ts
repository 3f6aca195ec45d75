import { yearsUpTo } from '../../domain/assignment/fair-share.ts'
import { heldInYear } from '../../domain/assignment/held.ts'
import { addWork, noWork, type Work, workByYear } from '../../domain/assignment/work-done.ts'
import type { Readable } from '../../store/index.ts'
import { planningFacts } from '../assignments/planning-facts.ts'
import { untilChanged } from '../assignments/until-changed.ts'

/** What one person did in each year of the ledger, and the half-days still due from them this year. */
export type PersonLedger = Readonly<{ years: readonly (Work & Readonly<{ year: number }>)[]; total: Work; due: number }>

type Ledger = Readonly<{
  years: readonly number[]
  persons: ReadonlyMap<string, PersonLedger>
  /** What each year comes to for one person of the pool. */
  averages: ReadonlyMap<number, Work>
}>

/** Whose work counts: everybody who holds a seat, or only whoever is convoked to it, which is what people may see. */
type Counted = 'held' | 'convoked'

async function readLedger(read: Readable, counted: Counted): Promise<Ledger> {
  const facts = await planningFacts(read)
  const convoked = new Set(
    facts.groups.flatMap(({ need, taken }) =>
      taken.flatMap(({ state, intervenantId }) =>
        counted === 'held' || state === 'convoked' ? [`${need.seat.mission} ${intervenantId}`] : [],
      ),
    ),
  )
  const latest = facts.groups.reduce((year, { need }) => Math.max(year, need.seat.year), 0)
  const years = yearsUpTo(latest)
  const persons = new Map(
    facts.persons.map((person) => {
      const held = person.held.filter(({ mission }) => convoked.has(`${mission} ${person.id}`))
      const work = workByYear(held, person.location, facts.settings)
      const lines = years.map((year) => ({ year, ...(work.get(year) ?? noWork) }))
      const done = addWork(heldInYear(person, latest).map(({ load }) => ({ ...noWork, halfDays: load }))).halfDays
      const due = person.state === 'active' ? Math.max(0, person.fairShare - done) : 0
      return [person.id, { years: lines, total: addWork(lines), due }] as const
    }),
  )
  const pool = Math.max(1, facts.persons.filter(({ state }) => state === 'active').length)
  const ledgers = [...persons.values()]
  const averages = new Map(
    years.map((year, index) => {
      const { seats, halfDays, kilometres } = addWork(ledgers.map((ledger) => ledger.years[index] ?? noWork))
      return [year, { seats: seats / pool, halfDays: halfDays / pool, kilometres: kilometres / pool }] as const
    }),
  )
  return { years, persons, averages }
}

/** The ledger of the whole pool, worked out again only when the store has changed. */
export const fairnessLedger = untilChanged((services) => readLedger(services.read(), 'held'))

/** The same with convoked work alone: what is not yet official is nobody's business but the office's. */
export const officialLedger = untilChanged((services) => readLedger(services.read(), 'convoked'))
