import type { OwnMissionRow, OwnMissionSheet } from '../../../shared/contract/own-missions.ts'
import type { Readable } from '../../store/index.ts'

export type ConvokedMission = Readonly<{
  row: OwnMissionRow
  detail: Omit<OwnMissionSheet, keyof OwnMissionRow | 'contact'>
}>

type Academy = Readonly<{ academyCode: string; academyLabel: string; missions: readonly ConvokedMission[] }>

/** Missions that other academies gave to a person, as their files say, by academy, most recent first (F121). */
export async function outsideMissions(read: Readable, intervenantId: string): Promise<readonly Academy[]> {
  const slots = await read
    .selectFrom('outsideMission')
    .selectAll()
    .where('intervenantId', '=', intervenantId)
    .orderBy('academyLabel')
    .orderBy('date')
    .orderBy('startTime')
    .execute()
  return [...Map.groupBy(slots, ({ academyCode }) => academyCode)].map(([academyCode, given]) => {
    const missions = [...Map.groupBy(given, ({ number }) => number).values()].flatMap((own): ConvokedMission[] => {
      const [first] = own
      if (first === undefined) return []
      const { academyLabel: _, academyCode: code, intervenantId: __, date, startTime, endTime, ...said } = first
      const { observations, ...named } = said
      const row = {
        ...named,
        id: `outside/${code}/${first.number}`,
        missionTypeEnglish: said.missionType,
        firstDate: date,
        lastDate: own.at(-1)?.date ?? date,
        slots: own.map((slot) => ({ date: slot.date, startTime: slot.startTime, endTime: slot.endTime })),
        outside: true,
        documentId: null,
        convocationId: null,
        version: 0,
        acknowledgedAt: null,
      }
      const unknown = { centreAddress: '', centrePostalCode: '', role: '', reportTo: '', documentsToBring: '' }
      return [{ row, detail: { ...unknown, observations, issuedOn: '', changes: [] } }]
    })
    return {
      academyCode,
      academyLabel: given[0]?.academyLabel ?? academyCode,
      missions: missions.toSorted((one, other) => other.row.firstDate.localeCompare(one.row.firstDate)),
    }
  })
}
