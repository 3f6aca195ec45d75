import type { StoredMission, StoredSeat, Writable } from '../../store/index.ts'

type Slot = Readonly<{ missionId: string; date: string; startTime: string; endTime: string }>

/** What the journal keeps of a deleted mission, so that it can be there again. */
export type KeptMission = Readonly<{
  mission: StoredMission
  slots: readonly Slot[]
  seats: readonly StoredSeat[]
  needIds: readonly string[]
}>

export async function keepMissions(tx: Writable, ids: readonly string[]): Promise<readonly KeptMission[]> {
  const missions = await tx.selectFrom('mission').selectAll().where('id', 'in', ids).orderBy('number').execute()
  const slots = await tx.selectFrom('missionSlot').selectAll().where('missionId', 'in', ids).execute()
  const seats = await tx.selectFrom('seat').selectAll().where('missionId', 'in', ids).execute()
  const needs = await tx.selectFrom('need').select(['id', 'missionId']).where('missionId', 'in', ids).execute()
  return missions.map((mission) => ({
    mission,
    slots: slots.filter(({ missionId }) => missionId === mission.id),
    seats: seats.filter(({ missionId }) => missionId === mission.id),
    needIds: needs.filter(({ missionId }) => missionId === mission.id).map(({ id }) => id),
  }))
}

export const isKept = (facts: Readonly<Record<string, unknown>>): facts is { kept: string } =>
  typeof facts.kept === 'string'
