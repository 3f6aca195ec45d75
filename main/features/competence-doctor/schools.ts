import type { SchoolQuality } from '../../../shared/contract/competence-doctor.ts'
import { type Finding, type FindingKind, qualityScore } from '../../domain/competences/doctor.ts'
import type { Readable } from '../../store/index.ts'
import type { ThisYear } from '../competences/practices.ts'
import { teachingsBySchool } from './facts.ts'

/** Somebody examined, with the codes of their schools, and how many competences they have or should have. */
export type Examined = Readonly<{ uais: readonly string[]; competences: number; findings: readonly Finding[] }>

/** Schools with staff, worst score first, those that cannot be judged last. Staff of two schools count in both. */
export async function qualityOfSchools(
  read: Readable,
  year: ThisYear,
  examined: readonly Examined[],
): Promise<SchoolQuality[]> {
  const members = Map.groupBy(
    examined.flatMap((one) => one.uais.map((uai) => ({ ...one, uai }))),
    ({ uai }) => uai,
  )
  const teachings = await teachingsBySchool(read, year)
  const statements = await statementsBySchool(read, year)
  const schools = await read
    .selectFrom('school')
    .select(['uai', 'name', 'town'])
    .where('site', '=', 1)
    .orderBy('name')
    .execute()
  const judged = schools.flatMap((school): SchoolQuality[] => {
    const staff = members.get(school.uai)
    if (staff === undefined) return []
    const findings = staff.flatMap((one) => one.findings)
    const competences = staff.reduce((sum, one) => sum + one.competences, 0)
    return [
      {
        ...school,
        staff: staff.length,
        score: qualityScore(competences, findings),
        competences,
        ...countsOf(findings),
        teachings: teachings.get(school.uai) ?? 0,
        statements: statements.get(school.uai) ?? 0,
      },
    ]
  })
  return judged.sort((a, b) => (a.score ?? 101) - (b.score ?? 101))
}

async function statementsBySchool(read: Readable, { schoolYear }: ThisYear): Promise<Map<string, number>> {
  const rows = await read
    .selectFrom('competenceStatement')
    .select('authorCode')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('author', '=', 'school')
    .where('verdict', '<>', 'withdrawn')
    .where('at', '>=', `${schoolYear}-09-01`)
    .groupBy('authorCode')
    .execute()
  return new Map(rows.map(({ authorCode, count }) => [authorCode, count]))
}

export function countsOf(findings: readonly Pick<Finding, 'kind'>[]): Record<FindingKind, number> {
  const counts = { taughtNotDeclared: 0, declaredNotTaught: 0, neverUsed: 0, invalidatedBySchool: 0 }
  for (const { kind } of findings) counts[kind] += 1
  return counts
}
