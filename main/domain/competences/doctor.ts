import { type Correspondence, type Practice, readyCorrespondences } from './correspond.ts'
import { isEffective, type Spoken, type Statement, standingWords } from './effective.ts'

/** What the doctor finds; in the order in which an office mends them. */
export const findingKinds = ['taughtNotDeclared', 'declaredNotTaught', 'neverUsed', 'invalidatedBySchool'] as const
export type FindingKind = (typeof findingKinds)[number]

/** Days, both included. */
export type Days = Readonly<{ from: string; to: string }>

export type DoctorPerson = Readonly<{
  id: string
  practice: Practice
  /** A school of the person has sent its teachings of this year, so that what they teach is known. */
  teachingsKnown: boolean
  /** Everything said of each, words taken back too, in order; `day` is that of each. */
  competences: readonly Readonly<{ paperId: string; spoken: readonly (Spoken & Readonly<{ day: string }>)[] }>[]
  /** Papers of missions the person was ever given. */
  servedPapers: ReadonlySet<string>
  unavailable: readonly Days[]
}>

export type Finding = Readonly<{
  kind: FindingKind
  personId: string
  paperId: string
  /** First day of what is wrong: of the competence, of the invalidation; null for a competence that does not exist. */
  since: string | null
  /** Missions of the paper the person could have been called for (`neverUsed`), else 0. */
  missions: number
  /** Who ever spoke of the competence, each once, in order; empty for one that does not exist. */
  authors: readonly Statement['author'][]
  /** Code of the school that invalidates (`invalidatedBySchool`), else null. */
  invalidatedBy: string | null
}>

type Missions = ReadonlyMap<string, readonly Days[]>

type Examination = Readonly<{
  findings: readonly Finding[]
  /** Competences the person has or should have. */
  competences: number
}>

/**
 * Compares what people teach, what is declared of them and what they were called for (pains 9 and 10).
 *
 * - `taughtNotDeclared`: the correspondence table gives the paper to the person by this year's posting and teachings, and
 *   there is no competence. One that exists but is invalidated is somebody's word, not an oversight.
 * - `declaredNotTaught`: the competence is in effect, the table does not give it, and no manager confirmed it: a manager's
 *   word is a decision (F150). Nobody is judged whose teachings of this year are not known.
 * - `neverUsed`: the competence is in effect, missions of its paper are over for which the person was free and that began
 *   on or after the day of the competence (of the manager's last confirmation if there is one, which starts the count
 *   anew), and the person was never given any mission of that paper.
 * - `invalidatedBySchool`: the last word of a school invalidates, and no manager confirmed afterwards (F147, F150).
 *
 * `missions` are those that are over, by paper, sorted by first day.
 */
export function readyDoctor(
  table: readonly Correspondence[],
  missions: Missions,
): (person: DoctorPerson) => Examination {
  const { supportOf } = readyCorrespondences(table)
  return (person) => {
    const support = supportOf(person.practice)
    const held = new Set(person.competences.map(({ paperId }) => paperId))
    const missing = [...support.keys()].filter((paperId) => !held.has(paperId))
    const findings = missing.map((paperId) => finding('taughtNotDeclared', person.id, paperId, {}))
    for (const competence of person.competences)
      findings.push(...findingsOfCompetence(person, competence, support.has(competence.paperId), missions))
    return { findings, competences: held.size + missing.length }
  }
}

const finding = (
  kind: FindingKind,
  personId: string,
  paperId: string,
  more: Partial<Pick<Finding, 'since' | 'missions' | 'authors' | 'invalidatedBy'>>,
): Finding => ({ kind, personId, paperId, since: null, missions: 0, authors: [], invalidatedBy: null, ...more })

function findingsOfCompetence(
  person: DoctorPerson,
  { paperId, spoken }: DoctorPerson['competences'][number],
  supported: boolean,
  missions: Missions,
): Finding[] {
  const found: Finding[] = []
  const standing = standingWords(spoken)
  const lastManager = standing.findLastIndex(({ author }) => author === 'manager')
  const since = standing[Math.max(0, lastManager)]?.day ?? null
  const authors = [...new Set(spoken.map(({ author }) => author))]
  const add = (kind: FindingKind, more: Partial<Pick<Finding, 'since' | 'missions' | 'invalidatedBy'>>): void => {
    found.push(finding(kind, person.id, paperId, { since, authors, ...more }))
  }
  if (isEffective(standing)) {
    if (!supported && person.teachingsKnown && lastManager === -1) add('declaredNotTaught', {})
    if (since !== null && !person.servedPapers.has(paperId)) {
      const missed = missionsSince(missions.get(paperId) ?? [], since, person.unavailable)
      if (missed > 0) add('neverUsed', { missions: missed })
    }
  }
  // One finding however many schools invalidate: the manager's word overrules them all.
  const invalidation = standing.find(
    ({ author, verdict }, index) => author === 'school' && verdict === 'invalidated' && index > lastManager,
  )
  if (invalidation !== undefined)
    add('invalidatedBySchool', { since: invalidation.day, invalidatedBy: invalidation.authorCode })
  return found
}

/** How many of these missions began on or after a day, at which the person was not unavailable. */
function missionsSince(missions: readonly Days[], since: string, unavailable: readonly Days[]): number {
  let [low, high] = [0, missions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((missions[middle]?.from ?? '') < since) low = middle + 1
    else high = middle
  }
  if (unavailable.length === 0) return missions.length - low
  const free = (mission: Days): boolean => unavailable.every(({ from, to }) => mission.to < from || to < mission.from)
  return missions.slice(low).filter(free).length
}

/** Kinds that say something of a school's data; whether somebody was ever called is the office's own doing. */
const kindsOfSchools: ReadonlySet<FindingKind> = new Set([
  'taughtNotDeclared',
  'declaredNotTaught',
  'invalidatedBySchool',
])

/**
 * Quality score of a school, 0 to 100: of the competences that its staff hold or should hold (a person and a paper
 * count once), the share without a finding of the school's making, rounded down so that 100 means none. Null when there
 * is nothing to judge.
 */
export function qualityScore(pairs: number, findings: readonly Pick<Finding, 'kind' | 'personId' | 'paperId'>[]) {
  const wrong = new Set(
    findings.filter(({ kind }) => kindsOfSchools.has(kind)).map(({ personId, paperId }) => `${personId} ${paperId}`),
  )
  return pairs === 0 ? null : Math.floor((100 * (pairs - wrong.size)) / pairs)
}
