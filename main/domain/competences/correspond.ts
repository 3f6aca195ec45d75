/** A line of the correspondence table: every criterion given must hold (F145). */
export type Correspondence = Readonly<{
  disciplineCode: string | null
  subjectCode: string | null
  mefPattern: string | null
  paperId: string
}>

type Teaching = Readonly<{ subjectCode: string; mefCode: string }>

/** What is known of what one person does. */
export type Practice = Readonly<{
  disciplines: ReadonlySet<string>
  teachings: readonly Teaching[]
}>

/** A pattern is a whole MEF code, or its first digits and a star. */
export const mefMatches = (pattern: string, mefCode: string): boolean =>
  pattern.endsWith('*') ? mefCode.startsWith(pattern.slice(0, -1)) : mefCode === pattern

const teachingHolds = (line: Correspondence, { subjectCode, mefCode }: Teaching): boolean =>
  (line.subjectCode === null || line.subjectCode === subjectCode) &&
  (line.mefPattern === null || mefMatches(line.mefPattern, mefCode))

/** True when the line gives its paper to that person. A line without any criterion gives nothing to anybody. */
export function lineHolds(line: Correspondence, practice: Practice): boolean {
  if (line.disciplineCode !== null && !practice.disciplines.has(line.disciplineCode)) return false
  if (line.subjectCode === null && line.mefPattern === null) return line.disciplineCode !== null
  return practice.teachings.some((teaching) => teachingHolds(line, teaching))
}

/** The teaching by which a line holds; null when its discipline alone is enough, or when it does not hold. */
export const supportingTeaching = (line: Correspondence, practice: Practice): Teaching | null =>
  line.subjectCode === null && line.mefPattern === null
    ? null
    : (practice.teachings.find((teaching) => teachingHolds(line, teaching)) ?? null)

export type Correspondences<L extends Correspondence = Correspondence> = Readonly<{
  /** Papers the person is held competent for by the system, each with the first line that gives it, sorted. */
  supportOf(practice: Practice): ReadonlyMap<string, L>
}>

/**
 * The table made ready for many people. Lines are found by their most telling criterion, so that a person is compared
 * with the lines of what they do and not with all of them.
 */
export function readyCorrespondences<L extends Correspondence>(lines: readonly L[]): Correspondences<L> {
  const byDiscipline = new Map<string, L[]>()
  const bySubject = new Map<string, L[]>()
  const byMefAlone: L[] = []
  const keep = (index: Map<string, L[]>, key: string, line: L): void => {
    const known = index.get(key)
    if (known === undefined) index.set(key, [line])
    else known.push(line)
  }
  for (const line of lines) {
    if (line.disciplineCode !== null) keep(byDiscipline, line.disciplineCode, line)
    else if (line.subjectCode !== null) keep(bySubject, line.subjectCode, line)
    else if (line.mefPattern !== null) byMefAlone.push(line)
  }
  return {
    supportOf: (practice) => {
      const support = new Map<string, L>()
      const consider = (candidates: readonly L[]): void => {
        for (const line of candidates)
          if (!support.has(line.paperId) && lineHolds(line, practice)) support.set(line.paperId, line)
      }
      for (const code of practice.disciplines) consider(byDiscipline.get(code) ?? [])
      for (const code of new Set(practice.teachings.map(({ subjectCode }) => subjectCode)))
        consider(bySubject.get(code) ?? [])
      consider(byMefAlone)
      return new Map([...support].sort(([a], [b]) => (a < b ? -1 : 1)))
    },
  }
}

/** Papers a person is held competent for by the system, sorted (F145). */
export const papersOf = (lines: readonly Correspondence[], practice: Practice): string[] => [
  ...readyCorrespondences(lines).supportOf(practice).keys(),
]

const sameLine = (a: Correspondence, b: Correspondence): boolean =>
  a.paperId === b.paperId &&
  a.disciplineCode === b.disciplineCode &&
  a.subjectCode === b.subjectCode &&
  a.mefPattern === b.mefPattern

export type SupportChange = Readonly<{ personId: string; paperId: string; change: 'gained' | 'lost' }>

/**
 * Who gains and who loses the system's support for which paper when the table changes. Only papers whose lines differ
 * are looked at: for anybody, the support of the others is the same.
 */
export function supportChanges(
  before: readonly Correspondence[],
  after: readonly Correspondence[],
  practices: ReadonlyMap<string, Practice>,
): SupportChange[] {
  const only = (own: readonly Correspondence[], other: readonly Correspondence[]) =>
    own.filter((line) => !other.some((one) => sameLine(line, one)))
  const touched = new Set([...only(before, after), ...only(after, before)].map(({ paperId }) => paperId))
  const papers = [...touched].sort().map((paperId) => ({
    paperId,
    before: before.filter((line) => line.paperId === paperId),
    after: after.filter((line) => line.paperId === paperId),
  }))
  const changes: SupportChange[] = []
  for (const [personId, practice] of practices)
    for (const paper of papers) {
      const had = paper.before.some((line) => lineHolds(line, practice))
      const has = paper.after.some((line) => lineHolds(line, practice))
      if (had !== has) changes.push({ personId, paperId: paper.paperId, change: has ? 'gained' : 'lost' })
    }
  return changes
}
