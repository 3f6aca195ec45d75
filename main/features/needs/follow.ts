import type { ChosenNeeds, NeedSheet } from '../../../shared/contract/needs.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { alignSeats, mostOf, type PresentSeat, type SeatAlignment } from '../../domain/missions/need-change.ts'
import { type Actor, insertMany, type Readable, reading, type Writable } from '../../store/index.ts'
import { keepAct, touches } from './act.ts'
import { chosenCount, type Done } from './commands.ts'
import { newSeat, slotsOf } from './generate.ts'
import { deleteMissions, deleteSeats, imagesOf, usedSeats } from './images.ts'
import { type KnownNeed, nowOf, readTable } from './need-table.ts'
import { chosenNeeds } from './queries.ts'

export type Person = NeedSheet['assigned'][number]

export type Accepted = Done & Readonly<{ missionsDeleted: number; convoked: number; surplus: Person[] }>

/** People who sit on a mission, in order of seat. */
async function peopleOn(read: Readable, missionId: string): Promise<(Person & Readonly<{ seatId: string }>)[]> {
  const rows = await read
    .selectFrom('assignment')
    .innerJoin('seat', 'seat.id', 'assignment.seatId')
    .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .select(['assignment.id as assignmentId', 'intervenantId', 'lastName', 'firstName', 'seat.role', 'seatId'])
    .select('assignment.state')
    .where('assignment.missionId', '=', missionId)
    .where('assignment.state', '<>', 'withdrawn')
    .orderBy('seat.role')
    .orderBy('seat.position')
    .execute()
  return rows.map(({ lastName, firstName, ...row }) => ({ ...row, name: `${lastName} ${firstName}` }))
}

/** What following its needs would do to the seats of a mission, and who sits on it. */
export async function alignmentOf(read: Readable, missionId: string, needs: readonly KnownNeed[]) {
  const people = await peopleOn(read, missionId)
  const seated = new Set(people.map(({ seatId }) => seatId))
  const used = await usedSeats(read, [missionId])
  const seats = await read.selectFrom('seat').selectAll().where('missionId', '=', missionId).execute()
  const present = seats.map(
    ({ id, role, position, paperId }): PresentSeat => ({
      id,
      role,
      paper: paperId === null ? 'first' : 'second',
      position,
      used: used.has(id),
      assigned: seated.has(id),
    }),
  )
  const wanted = mostOf(needs.map((one) => (one.wanted.kind === 'seats' ? one.wanted.seats : [])))
  const alignment = alignSeats(present, wanted)
  const tooMany = new Set(alignment.surplus)
  return { people, alignment, surplus: people.filter(({ seatId }) => tooMany.has(seatId)), used: used.size }
}

/**
 * Makes missions follow their needs: place, times, quantity and seats. Nobody who is assigned is taken off: those beyond
 * the number are named, the office decides. A mission that nobody wants any more goes when nobody ever sat on it (pain 6).
 */
export function acceptChanges(
  services: Services,
  actor: Actor,
  { commandId, chosen }: Readonly<{ commandId: string; chosen: ChosenNeeds }>,
): Promise<Result<Accepted>> {
  return services.write(actor, { commandId, kind: 'needs.accept', touches }, async ({ tx, note }) => {
    const table = await readTable(reading(tx))
    const found = chosenNeeds(table, chosen)
    const missionIds = [...new Set(found.filter(differs).flatMap(({ need }) => need.missionId ?? []))]
    const byMission = Map.groupBy(table.needs, ({ need }) => need.missionId ?? '')
    const needsOf = (missionId: string): readonly KnownNeed[] => byMission.get(missionId) ?? []
    const touched = { needIds: missionIds.flatMap((id) => needsOf(id).map(({ need }) => need.id)), missionIds }
    const before = await imagesOf(tx, touched)
    const surplus: Person[] = []
    let convoked = 0
    let missionsDeleted = 0
    for (const missionId of missionIds) {
      const needs = needsOf(missionId)
      const aligned = await alignmentOf(reading(tx), missionId, needs)
      surplus.push(...aligned.surplus.map(personOf))
      convoked += aligned.people.filter(({ state }) => state === 'convoked').length
      if (needs.every(({ wanted }) => wanted.kind === 'nobody') && aligned.used === 0) {
        await forget(tx, missionId)
        missionsDeleted += 1
      } else await follow(tx, missionId, needs, aligned.alignment)
    }
    await keepAct(tx, commandId, 'needs.accept', before, touched)
    note({ missions: missionIds.length, missionsDeleted, surplus: surplus.length, convoked })
    const done = touched.needIds.length
    const left = found.filter((one) => !differs(one)).length + chosenCount(chosen, found.length)
    return ok({ act: commandId, done, left, missionsDeleted, convoked, surplus })
  })
}

const personOf = ({ seatId: _seat, ...person }: Person & Readonly<{ seatId: string }>): Person => person

/** Needs whose mission says something else, or has nobody to examine. */
const differs = ({ row, changes }: KnownNeed): boolean => changes.length > 0 || row.state === 'withoutCandidates'

async function forget(tx: Writable, missionId: string): Promise<void> {
  await tx
    .updateTable('need')
    .set((e) => ({ missionId: null, settled: null, rowVersion: e('rowVersion', '+', 1) }))
    .where('missionId', '=', missionId)
    .execute()
  await deleteMissions(tx, [missionId])
}

async function follow(
  tx: Writable,
  missionId: string,
  needs: readonly KnownNeed[],
  { add, remove }: SeatAlignment,
): Promise<void> {
  const wanted = needs.filter((one) => one.wanted.kind !== 'nobody')
  const kept = (wanted.length === 0 ? needs : wanted).map(({ need }) => need)
  const first = kept[0]
  if (first === undefined) return
  const slots = slotsOf(kept)
  const dates = slots.map(({ date }) => date).sort()
  await tx
    .updateTable('mission')
    .set((e) => ({
      missionTypeCode: first.missionTypeCode,
      paperId: first.paperId,
      secondPaperId: first.secondPaperId,
      centreId: first.centreId,
      commission: first.commission,
      quantity: needs.reduce((sum, { need }) => sum + (need.cancelled === 1 ? 0 : need.quantity), 0),
      firstDate: dates[0] ?? first.date,
      lastDate: dates.at(-1) ?? first.date,
      rowVersion: e('rowVersion', '+', 1),
    }))
    .where('id', '=', missionId)
    .execute()
  await tx.deleteFrom('missionSlot').where('missionId', '=', missionId).execute()
  await insertMany(
    tx,
    'missionSlot',
    slots.map((slot) => ({ missionId, ...slot })),
  )
  await deleteSeats(tx, remove)
  await insertMany(
    tx,
    'seat',
    add.map(({ role, paper, position }) =>
      newSeat({ missionId, role, position, paperId: paper === 'second' ? first.secondPaperId : null }),
    ),
  )
  await settle(tx, needs)
}

async function settle(tx: Writable, needs: readonly KnownNeed[]): Promise<void> {
  for (const { need, wanted } of needs)
    await tx
      .updateTable('need')
      .set({ settled: JSON.stringify(nowOf(need, wanted)), rowVersion: need.rowVersion + 1 })
      .where('id', '=', need.id)
      .execute()
}

/** Leaves missions as they are although their needs changed; the journal keeps who decided it and why. */
export function keepMissions(
  services: Services,
  actor: Actor,
  { commandId, chosen, reason }: Readonly<{ commandId: string; chosen: ChosenNeeds; reason: string }>,
): Promise<Result<Done>> {
  return services.write(actor, { commandId, kind: 'needs.keep', facts: { reason }, touches }, async ({ tx, note }) => {
    const found = chosenNeeds(await readTable(reading(tx)), chosen)
    const changed = found.filter(({ changes }) => changes.length > 0)
    const touched = { needIds: changed.map(({ need }) => need.id), missionIds: [] }
    const before = await imagesOf(tx, touched)
    await settle(tx, changed)
    await keepAct(tx, commandId, 'needs.keep', before, touched)
    note({ kept: changed.length })
    const left = found.length - changed.length + chosenCount(chosen, found.length)
    return ok({ act: commandId, done: changed.length, left })
  })
}
