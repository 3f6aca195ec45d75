import type { Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { FeedName } from '../../files/feeds/index.ts'
import { readReference } from '../../files/reference.ts'
import { readShippedFile } from '../../files/shipped-files.ts'

/** The tables the product ships, in the order in which one refers to another; each goes through its feed's importer. */
export const shippedTables: readonly Readonly<{ feed: FeedName; file: string }>[] = [
  { feed: 'communes', file: 'communes.csv' },
  { feed: 'schools', file: 'schools.csv' },
  { feed: 'subjects', file: 'subjects.csv' },
  { feed: 'disciplines', file: 'disciplines.csv' },
  { feed: 'mefs', file: 'mefs.csv' },
  { feed: 'mission-types', file: 'mission-types.csv' },
  { feed: 'exams', file: 'exams.csv' },
  { feed: 'exams', file: 'papers.csv' },
  { feed: 'correspondence', file: 'correspondence.csv' },
]

const referenceFolder = (services: Services): string => `${services.ports.resourcesFolder}/reference`

export const readShippedTable = (services: Services, file: string): Promise<Result<Uint8Array>> =>
  readShippedFile(referenceFolder(services), file)

/** Academies a new office can choose from, with the number of schools the product knows in each. */
export async function listAcademies(services: Services): Promise<{ code: string; label: string; schools: number }[]> {
  const folder = referenceFolder(services)
  const academies = await readReference(folder, 'academies')
  const schools = await readReference(folder, 'schools')
  if (!academies.ok || !schools.ok) return []
  const counts = Map.groupBy(schools.value, (school) => school.academy ?? '')
  return academies.value
    .map(({ academy, name }) => ({ code: academy, label: name, schools: counts.get(academy)?.length ?? 0 }))
    .filter((academy) => academy.schools > 0)
}
