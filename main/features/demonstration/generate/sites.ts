import type { SchoolRow } from '../../../files/feeds/schools.ts'
import type { Course, DemonstrationInput, DemonstrationReference, Site } from './model.ts'
import type { Random } from './random.ts'
import { sizes } from './sizes.ts'

type Kind = 'college' | 'lycee' | 'vocational'

/** Out of ten schools: so many collèges, general or technological lycées, vocational lycées. */
const mix: readonly Kind[] = [
  ...([
    'lycee',
    'college',
    'vocational',
    'lycee',
    'college',
    'lycee',
    'vocational',
    'lycee',
    'college',
    'lycee',
  ] as const),
]

function kindOf(school: SchoolRow): Kind | null {
  if (school.type === 'Collège') return 'college'
  if (school.general || school.technological) return 'lycee'
  return school.professional ? 'vocational' : null
}

/** MEFs of a scheme (`212`), at most `count` of them in random order. */
const someOf = (reference: DemonstrationReference, random: Random, scheme: string, count: number): readonly string[] =>
  random.shuffle(reference.mefs.filter((mef) => mef.scheme === scheme).map((mef) => mef.mef)).slice(0, count)

function mefsOf(school: SchoolRow, reference: DemonstrationReference, random: Random): readonly string[] {
  const some = (scheme: string, count: number) => someOf(reference, random, scheme, count)
  if (kindOf(school) === 'college') return some('103', 1)
  return [
    ...(school.general ? [...some('201', 1), ...some('202', 1)] : []),
    ...(school.technological
      ? [...some('212', 3), ...some('211', 1), ...(random.chance(0.5) ? some('311', 3) : [])]
      : []),
    ...(school.professional
      ? [...some('247', 4), ...some('241', 2), ...(random.chance(0.3) ? some('254', 1) : [])]
      : []),
  ]
}

export const matches = (pattern: string | null, mef: string): boolean =>
  pattern === null || (pattern.endsWith('*') ? mef.startsWith(pattern.slice(0, -1)) : pattern === mef)

function coursesOf(mefs: readonly string[], reference: DemonstrationReference): ReadonlyMap<string, readonly Course[]> {
  const courses = new Map<string, Course[]>()
  const seen = new Set<string>()
  for (const { discipline, subject, mefPattern } of reference.correspondence) {
    if (discipline === null || subject === null) continue
    for (const mef of mefs.filter((one) => matches(mefPattern, one))) {
      const id = `${discipline}|${subject}|${mef}`
      if (seen.has(id)) continue
      seen.add(id)
      courses.set(discipline, [...(courses.get(discipline) ?? []), { subject, mef }])
    }
  }
  return courses
}

/** Real schools of the academy, in a mix of kinds, with an invented offer of the shipped MEFs. First sites only. */
export function chooseSites({ academy, size, reference }: DemonstrationInput, random: Random): readonly Site[] {
  const located = reference.schools.filter((one) => one.academy === academy && one.commune !== null && one.site === 1)
  const pools = Map.groupBy(random.shuffle(located), kindOf)
  const chosen: Site[] = []
  for (let index = 0; chosen.length < sizes[size].schools && index < 10 * sizes[size].schools; index += 1) {
    const school = pools.get(mix[index % mix.length] ?? 'lycee')?.pop()
    if (school === undefined) continue
    const courses = coursesOf(mefsOf(school, reference, random), reference)
    if (courses.size > 0) chosen.push({ school, courses })
  }
  return chosen
}
