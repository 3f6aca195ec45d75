import type { Readable } from '../../store/index.ts'

export type PersonName = Readonly<{ intervenantId: string; name: string }>

/** Names of people, by their id; somebody the store no longer knows is left without a name. */
export async function personNames(
  read: Readable,
  ids: readonly (string | null)[],
): Promise<(id: string) => PersonName> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const rows = await read
    .selectFrom('intervenant')
    .select(['id', 'lastName', 'firstName'])
    .where('id', 'in', wanted)
    .execute()
  const names = new Map(rows.map(({ id, lastName, firstName }) => [id, `${lastName} ${firstName}`]))
  return (id) => ({ intervenantId: id, name: names.get(id) ?? '' })
}

/** What a seat is called on screen and on paper, with its times. */
export async function describeSeats(read: Readable, seatIds: readonly string[]) {
  const rows = await read
    .selectFrom('seat')
    .innerJoin('mission', 'mission.id', 'seat.missionId')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .select(['seat.id', 'seat.missionId', 'seat.role', 'mission.number as missionNumber', 'paper.examCode as exam'])
    .select([
      'paper.label as paper',
      'missionType.label as missionType',
      'missionType.labelEnglish as missionTypeEnglish',
      'school.name as centre',
      'school.town',
    ])
    .where('seat.id', 'in', [...seatIds])
    .execute()
  const slots = Map.groupBy(
    await read
      .selectFrom('missionSlot')
      .selectAll()
      .where('missionId', 'in', [...new Set(rows.map(({ missionId }) => missionId))])
      .orderBy('date')
      .orderBy('startTime')
      .execute(),
    ({ missionId }) => missionId,
  )
  return new Map(
    rows.map(({ missionId, ...seat }) => [
      seat.id,
      {
        ...seat,
        slots: (slots.get(missionId) ?? []).map(({ date, startTime, endTime }) => ({ date, startTime, endTime })),
      },
    ]),
  )
}
