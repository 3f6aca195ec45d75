import type { Readable } from '../../store/index.ts'
import type { PrintSetting } from '../print-settings/settings.ts'

/** A standing convocation of a run, with what decides its order and the file it is printed in. */
export type Issued = Readonly<{
  number: number
  version: number
  documentId: string
  content: string
  email: string
  person: string
  centreId: string
  centre: string
  schoolId: string
  school: string
}>

/** The standing convocations of a run whose content was kept. */
export async function issuedOf(read: Readable, runId: string): Promise<readonly Issued[]> {
  const rows = await read
    .selectFrom('convocation')
    .innerJoin('mission', 'mission.id', 'convocation.missionId')
    .innerJoin('school as centre', 'centre.id', 'mission.centreId')
    .innerJoin('intervenant', 'intervenant.id', 'convocation.intervenantId')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school as mainSchool', 'mainSchool.id', 'posting.schoolId')
    .select(['convocation.number', 'version', 'documentId', 'content', 'email', 'lastName', 'firstName'])
    .select(['centre.id as centreId', 'centre.name as centre', 'centre.town'])
    .select(['mainSchool.id as schoolId', 'mainSchool.name as school'])
    .where('convocation.runId', '=', runId)
    .where('convocation.state', '=', 'official')
    .execute()
  const once = new Map(rows.toReversed().map((row) => [row.number, row]))
  return [...once.values()].flatMap(({ content, lastName, firstName, schoolId, school, town, ...row }) =>
    content === null
      ? []
      : [
          {
            ...row,
            content,
            centre: `${row.centre} ${town}`,
            person: `${lastName} ${firstName}`,
            schoolId: schoolId ?? '',
            school: school ?? '',
          },
        ],
  )
}

type Part = Readonly<{ name: string; rows: readonly Issued[] }>

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)

/** The files to print: their order and how they are merged, as a print setting says. */
export function partsOf(issued: readonly Issued[], { orderedBy, mergedBy }: PrintSetting): readonly Part[] {
  const keyOf = (one: Issued): string => (orderedBy === 'person' ? '' : one[orderedBy])
  const rows = issued.toSorted(
    (one, other) =>
      keyOf(one).localeCompare(keyOf(other), 'fr') ||
      one.person.localeCompare(other.person, 'fr') ||
      one.number - other.number,
  )
  if (rows.length === 0) return []
  if (mergedBy === 'run') return [{ name: 'convocations', rows }]
  if (mergedBy === 'nothing') return rows.map((row) => ({ name: String(row.number), rows: [row] }))
  const groups = Map.groupBy(rows, (row) => (mergedBy === 'centre' ? row.centreId : row.schoolId))
  return [...groups].map(([id, own]) => ({
    name: plain(`${mergedBy}-${id || '0'}-${own[0]?.[mergedBy] ?? ''}`),
    rows: own,
  }))
}
