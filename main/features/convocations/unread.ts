import type { Readable } from '../../store/index.ts'

/** Every standing convocation that nobody has said they read, with how to reach the person by another way (pain 21). */
export async function unreadConvocations(read: Readable) {
  const rows = await read
    .selectFrom('convocation')
    .innerJoin('mission', 'mission.id', 'convocation.missionId')
    .innerJoin('school as centre', 'centre.id', 'mission.centreId')
    .innerJoin('intervenant', 'intervenant.id', 'convocation.intervenantId')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'intervenant.id').on('posting.kind', '=', 'principal'),
    )
    .leftJoin('school as mainSchool', 'mainSchool.id', 'posting.schoolId')
    .leftJoin('convocationAcknowledgement', 'convocationAcknowledgement.convocationId', 'convocation.id')
    .select(['convocation.id', 'convocation.number', 'version', 'issuedOn', 'lastName', 'firstName', 'phone', 'email'])
    .select(['mission.number as missionNumber', 'mission.firstDate', 'centre.name as centre'])
    .select('mainSchool.name as school')
    .where('convocation.state', '=', 'official')
    .where('convocationAcknowledgement.createdAt', 'is', null)
    .orderBy('mission.firstDate')
    .orderBy('lastName')
    .execute()
  const once = new Map(rows.toReversed().map((row) => [row.id, row]))
  return [...once.values()].toReversed().map(({ lastName, firstName, number, version, school, ...row }) => ({
    ...row,
    number: `${number} v${version}`,
    intervenant: `${lastName} ${firstName}`,
    school: school ?? '',
  }))
}
