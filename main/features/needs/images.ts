import type { Selectable } from 'kysely'
import { deleteWithDependents, type Readable, type Tables, type Writable } from '../../store/index.ts'
import type { StoredNeed } from './load-book.ts'

export type StoredMission = Readonly<{
  mission: Selectable<Tables['mission']>
  slots: readonly Tables['missionSlot'][]
  seats: readonly Selectable<Tables['seat']>[]
}>

/** Needs and missions as they stand, so that an undo gives them back. */
export type Images = Readonly<{ needs: readonly StoredNeed[]; missions: readonly StoredMission[] }>

export type Touched = Readonly<{ needIds: readonly string[]; missionIds: readonly string[] }>

const piece = 5_000

const piecesOf = (ids: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / piece) }, (_, index) => ids.slice(index * piece, (index + 1) * piece))

/** Reads rows by their ids, a part of them at a time. */
export async function inPieces<Row>(
  ids: readonly string[],
  find: (part: readonly string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (const part of piecesOf(ids)) rows.push(...(await find(part)))
  return rows
}

/** What an act is about to change; ask for it before the first write. */
export async function imagesOf(tx: Writable, { needIds, missionIds }: Touched): Promise<Images> {
  const needs = await inPieces(needIds, (part) => tx.selectFrom('need').selectAll().where('id', 'in', part).execute())
  const slots = Map.groupBy(
    await inPieces(missionIds, (part) =>
      tx.selectFrom('missionSlot').selectAll().where('missionId', 'in', part).execute(),
    ),
    ({ missionId }) => missionId,
  )
  const seats = Map.groupBy(
    await inPieces(missionIds, (part) => tx.selectFrom('seat').selectAll().where('missionId', 'in', part).execute()),
    ({ missionId }) => missionId,
  )
  const missions = await inPieces(missionIds, (part) =>
    tx.selectFrom('mission').selectAll().where('id', 'in', part).execute(),
  )
  return {
    needs,
    missions: missions.map((mission) => ({
      mission,
      slots: slots.get(mission.id) ?? [],
      seats: seats.get(mission.id) ?? [],
    })),
  }
}

/** Seats of some missions on which somebody sits or sat: they cannot be deleted. */
export async function usedSeats(read: Readable, missionIds: readonly string[]): Promise<Set<string>> {
  const seats = await inPieces(missionIds, (part) =>
    read.selectFrom('assignment').select('seatId').distinct().where('missionId', 'in', part).execute(),
  )
  return new Set(seats.map(({ seatId }) => seatId))
}

/** Deletes seats on which nobody ever sat, with what was proposed for them. */
export async function deleteSeats(tx: Writable, ids: readonly string[]): Promise<void> {
  for (const part of piecesOf(ids)) await deleteWithDependents(tx, 'seat', 'id', part)
}

/** Deletes missions on which nobody ever sat, with their slots and seats. */
export async function deleteMissions(tx: Writable, ids: readonly string[]): Promise<void> {
  for (const part of piecesOf(ids)) await deleteWithDependents(tx, 'mission', 'id', part)
}

/** Deletes needs. */
export async function deleteNeeds(tx: Writable, ids: readonly string[]): Promise<void> {
  for (const part of piecesOf(ids)) await tx.deleteFrom('need').where('id', 'in', part).execute()
}
