import type { PaperRow } from '../../../files/feeds/exams.ts'
import { daysOf } from './calendar.ts'
import type { Commission, DemonstrationReference, Person, Site } from './model.ts'
import type { Random } from './random.ts'
import { matches } from './sites.ts'

/** Of the people competent for a paper, how many may be wanted on one day: leaves room for absences and other papers. */
const dailyShare = 0.35

type Plan = Readonly<{ paper: PaperRow; days: readonly string[]; perDay: number }>

const sameTeaching = (person: Person, row: DemonstrationReference['correspondence'][number]): boolean =>
  person.discipline === row.discipline &&
  person.postings.some(({ services }) =>
    services.some((one) => one.subject === row.subject && matches(row.mefPattern, one.mef)),
  )

/** How many people the correspondence table makes competent for each paper. */
function competent(people: readonly Person[], reference: DemonstrationReference): ReadonlyMap<string, number> {
  const byDiscipline = Map.groupBy(people, (person) => person.discipline)
  const found = new Map<string, Set<Person>>()
  for (const row of reference.correspondence) {
    const key = `${row.exam}|${row.specialty}|${row.paper}`
    const set = found.get(key) ?? new Set<Person>()
    for (const person of byDiscipline.get(row.discipline) ?? []) if (sameTeaching(person, row)) set.add(person)
    found.set(key, set)
  }
  return new Map([...found].map(([key, set]) => [key, set.size]))
}

function plans(people: readonly Person[], reference: DemonstrationReference, year: number): readonly Plan[] {
  const counts = competent(people, reference)
  return reference.papers.flatMap((paper): Plan[] => {
    const days = daysOf(paper.exam, paper.nature, paper.missionType, year)
    const perDay = Math.floor((counts.get(`${paper.exam}|${paper.specialty}|${paper.paper}`) ?? 0) * dailyShare)
    return days.length > 0 && perDay > 0 ? [{ paper, days, perDay }] : []
  })
}

/** Spreads the wanted seats over the papers in proportion to what each can hold; never more than that. */
function spread(all: readonly Plan[], seats: number): readonly { plan: Plan; seats: number }[] {
  const room = all.reduce((sum, plan) => sum + plan.perDay * plan.days.length, 0)
  const ratio = Math.min(1, seats / Math.max(1, room))
  let [exact, given] = [0, 0]
  return all.map((plan) => {
    exact += plan.perDay * plan.days.length * ratio
    const share = Math.min(plan.perDay * plan.days.length, Math.round(exact) - given)
    given += share
    return { plan, seats: share }
  })
}

/** People on one commission and candidates or copies of each, by nature of the test. Invented, plausible figures. */
const customs = {
  written: { people: 6, from: 40, to: 60, start: '08:30', end: '17:30' },
  oral: { people: 2, from: 10, to: 14, start: '08:00', end: '18:00' },
  practical: { people: 2, from: 12, to: 24, start: '08:00', end: '12:00' },
  meeting: { people: 6, from: 60, to: 120, start: '09:00', end: '12:00' },
} as const

function centresOf(paper: PaperRow, sites: readonly Site[]): readonly Site[] {
  const college = (site: Site): boolean => site.school.type === 'Collège'
  const kind = sites.filter((site) => college(site) === (paper.exam === 'DNB'))
  return kind.length > 0 ? kind : sites
}

type Session = Readonly<{
  year: number
  seats: number
  sites: readonly Site[]
  people: readonly Person[]
  reference: DemonstrationReference
}>

/**
 * Commissions of the June session: for each paper as many places as asked in all, spread over its days, in centres that
 * are schools of the demonstration. Papers that nobody teaches get none.
 */
export function makeCommissions(
  { year, seats, sites, people, reference }: Session,
  random: Random,
): readonly Commission[] {
  const numbers = new Map<string, number>()
  return spread(plans(people, reference, year), seats).flatMap(({ plan: { paper, days, perDay }, seats: wanted }) => {
    const custom = customs[paper.nature]
    const centres = random.shuffle(centresOf(paper, sites))
    const made: Commission[] = []
    const left = days.map(() => perDay)
    for (let rest = wanted, turn = 0; rest > 0; turn += 1) {
      const day = turn % days.length
      const size = Math.min(custom.people, rest, left[day] ?? 0)
      if (size === 0) continue
      rest -= size
      left[day] = (left[day] ?? 0) - size
      const number = (numbers.get(paper.exam) ?? 0) + 1
      numbers.set(paper.exam, number)
      const load = random.between(custom.from, custom.to)
      const centre = centres[turn % centres.length]
      if (centre === undefined) throw new RangeError('A session needs at least one centre')
      made.push({
        session: `${year}-06`,
        exam: paper.exam,
        specialty: paper.specialty,
        paper: paper.paper,
        missionType: null,
        centre: centre.school.uai,
        site: null,
        date: days[day] ?? '',
        startsAt: custom.start,
        endsAt: custom.end,
        commission: `${paper.exam}-${String(number).padStart(4, '0')}`,
        candidates: paper.nature === 'written' ? null : load,
        copies: paper.nature === 'written' ? load * size : null,
        people: size,
      })
    }
    return made
  })
}
