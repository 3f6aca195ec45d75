/**
 * How many people of a role: for each load begun (`load`), or once for the whole need (`need`), as a president is. A role
 * may have a load of its own.
 */
export type RoleLine = Readonly<{ role: string; people: number; per: 'load' | 'need'; load?: number }>

/** People called beside those the load asks for: a share of them, or a number. */
export type Reserve = Readonly<{ unit: 'percent' | 'people'; value: number }>

/**
 * How many candidates or copies one group of people takes, and who the group is. The numbers are the office's own, each
 * with its source; none is national (services.md 1.5, P13b gives what one academy used in 2019).
 */
export type LoadRule = Readonly<{ load: number | null; roles: readonly RoleLine[]; reserve: Reserve }>

/** What a rule is about; null speaks of everything. */
export type RuleScope = Readonly<{ examCode: string | null; paperId: string | null; missionTypeCode: string | null }>

export type RuleSubject = Readonly<{ examCode: string; paperId: string; missionTypeCode: string }>

const narrowness = ({ examCode, paperId, missionTypeCode }: RuleScope): number =>
  (paperId === null ? 0 : 4) + (examCode === null ? 0 : 2) + (missionTypeCode === null ? 0 : 1)

const speaksOf = (scope: RuleScope, subject: RuleSubject): boolean =>
  (scope.examCode === null || scope.examCode === subject.examCode) &&
  (scope.paperId === null || scope.paperId === subject.paperId) &&
  (scope.missionTypeCode === null || scope.missionTypeCode === subject.missionTypeCode)

/** The narrowest rule that speaks of a subject: a paper before an exam, an exam before a type of mission. */
export function ruleFor<Rule extends RuleScope>(rules: readonly Rule[], subject: RuleSubject): Rule | null {
  const fit = rules.filter((rule) => speaksOf(rule, subject))
  return fit.reduce<Rule | null>(
    (best, rule) => (best === null || narrowness(rule) > narrowness(best) ? rule : best),
    null,
  )
}

/** What a need says of the people it wants. */
export type SeatNeed = Readonly<{
  /** Typed by the office or given by CYCLADES; wins over the computation. */
  people: number | null
  /** Candidates or copies. */
  quantity: number
  /** Everybody in this role, whatever the rule composes. */
  role: string | null
  /** A second paper: one person of each in every group (Grand Oral, services.md 1.6, P5). */
  twoSpecialties: boolean
  /** Missions of this type are for candidates or copies: without any, nobody is wanted. */
  counted: boolean
  cancelled: boolean
}>

export type RoleSeats = Readonly<{ role: string; paper: 'first' | 'second'; people: number }>

/** Why nobody knows how many people a need wants. */
export type UnknownReason = 'noLoad' | 'noPeople' | 'noRole'

export type WantedSeats =
  | Readonly<{ kind: 'seats'; basis: 'typed' | 'rule'; seats: readonly RoleSeats[]; loads: number; reserve: number }>
  | Readonly<{ kind: 'nobody' }>
  | Readonly<{ kind: 'unknown'; reason: UnknownReason }>

/**
 * Seats a need asks for, by role (services.md 1.5): the number typed, else ceil(quantity / load) groups of people, the
 * roles a need has once, and the reserve. Unknown where the office has given neither a number nor a load: it is never
 * guessed.
 */
export function wantedSeats(need: SeatNeed, rule: LoadRule): WantedSeats {
  if (need.cancelled || need.people === 0 || (need.counted && need.quantity === 0)) return { kind: 'nobody' }
  const lines: readonly RoleLine[] =
    need.role === null ? rule.roles : [{ role: need.role, people: groupSize(rule), per: 'load' }]
  if (lines.length === 0) return { kind: 'unknown', reason: 'noRole' }
  if (need.people !== null) {
    const seats = typedSeats(need.people, lines, need.twoSpecialties)
    return { kind: 'seats', basis: 'typed', seats, loads: 0, reserve: 0 }
  }
  return computedSeats(need, lines, rule)
}

const groupSize = ({ roles }: LoadRule): number => {
  const size = sum(roles.filter(({ per }) => per === 'load').map(({ people }) => people))
  return Math.max(1, size)
}

function computedSeats(need: SeatNeed, lines: readonly RoleLine[], { load, reserve }: LoadRule): WantedSeats {
  const shared = lines.filter(({ per }) => per === 'load')
  if (shared.length > 0 && !need.counted && need.quantity === 0) return { kind: 'unknown', reason: 'noPeople' }
  if (shared.some((line) => (line.load ?? load) === null)) return { kind: 'unknown', reason: 'noLoad' }
  const loadsOf = (line: RoleLine): number => Math.ceil(need.quantity / (line.load ?? load ?? 1))
  const seats = lines.flatMap((line) => {
    const { role, people, per } = line
    if (per === 'need') return seatsOf(role, people, false)
    return seatsOf(role, (need.twoSpecialties ? evenAtLeast(people) : people) * loadsOf(line), need.twoSpecialties)
  })
  const extra = reservePeople(peopleIn(seats), reserve)
  const [main = lines[0]] = shared
  const loads = main === undefined || main.per === 'need' ? 0 : loadsOf(main)
  return { kind: 'seats', basis: 'rule', seats: addTo(seats, extra, main), loads, reserve: extra }
}

/** One person of each specialty in a group at least, and as many of the one as of the other. */
const evenAtLeast = (people: number): number => Math.max(2, people + (people % 2))

/** A typed number is the whole: roles had once first, then the others as the rule mixes them. */
function typedSeats(people: number, lines: readonly RoleLine[], twoSpecialties: boolean): readonly RoleSeats[] {
  const counts = new Map<RoleLine, number>()
  let left = people
  const give = (line: RoleLine, most: number) => {
    const given = Math.min(most, left)
    counts.set(line, (counts.get(line) ?? 0) + given)
    left -= given
  }
  for (const line of lines) if (line.per === 'need') give(line, line.people)
  const shared = lines.filter(({ per }) => per === 'load')
  const last = lines.at(-1)
  while (left > 0) {
    if (shared.length > 0) for (const line of shared) give(line, line.people)
    else if (last !== undefined) give(last, left)
  }
  return lines.flatMap((line) => seatsOf(line.role, counts.get(line) ?? 0, twoSpecialties && line.per === 'load'))
}

function seatsOf(role: string, people: number, twoSpecialties: boolean): RoleSeats[] {
  const second = twoSpecialties ? Math.floor(people / 2) : 0
  const seats: RoleSeats[] = [
    { role, paper: 'first', people: people - second },
    { role, paper: 'second', people: second },
  ]
  return seats.filter((one) => one.people > 0)
}

const reservePeople = (wanted: number, { unit, value }: Reserve): number =>
  unit === 'people' ? (wanted === 0 ? 0 : value) : Math.ceil((wanted * value) / 100)

function addTo(seats: readonly RoleSeats[], people: number, line: RoleLine | undefined): readonly RoleSeats[] {
  if (people === 0 || line === undefined) return seats
  const at = seats.findIndex(({ role, paper }) => role === line.role && paper === 'first')
  if (at === -1) return [...seats, { role: line.role, paper: 'first', people }]
  return seats.map((one, index) => (index === at ? { ...one, people: one.people + people } : one))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** People in all of some seats. */
export const peopleIn = (seats: readonly RoleSeats[]): number => sum(seats.map(({ people }) => people))
