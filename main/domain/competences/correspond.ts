/** A line of the correspondence table: every criterion given must hold (F145). */
export type Correspondence = Readonly<{
  disciplineCode: string | null
  subjectCode: string | null
  mefPattern: string | null
  paperId: string
}>

/** What is known of what one person does. */
export type Practice = Readonly<{
  disciplines: ReadonlySet<string>
  teachings: readonly Readonly<{ subjectCode: string; mefCode: string }>[]
}>

/** A pattern is a whole MEF code, or its first digits and a star. */
const mefMatches = (pattern: string, mefCode: string): boolean =>
  pattern.endsWith('*') ? mefCode.startsWith(pattern.slice(0, -1)) : mefCode === pattern

const holds = (line: Correspondence, practice: Practice): boolean => {
  if (line.disciplineCode !== null && !practice.disciplines.has(line.disciplineCode)) return false
  if (line.subjectCode === null && line.mefPattern === null) return true
  return practice.teachings.some(
    (teaching) =>
      (line.subjectCode === null || line.subjectCode === teaching.subjectCode) &&
      (line.mefPattern === null || mefMatches(line.mefPattern, teaching.mefCode)),
  )
}

/** Papers a person is held competent for by the system, sorted. A line without any criterion gives nothing. */
export function papersOf(lines: readonly Correspondence[], practice: Practice): string[] {
  const papers = new Set<string>()
  for (const line of lines) {
    const empty = line.disciplineCode === null && line.subjectCode === null && line.mefPattern === null
    if (!empty && !papers.has(line.paperId) && holds(line, practice)) papers.add(line.paperId)
  }
  return [...papers].sort()
}
