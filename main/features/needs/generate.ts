import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { peopleIn, type RoleSeats, type UnknownReason } from '../../domain/missions/load-rules.ts'
import { mostOf, type SettledNeed } from '../../domain/missions/need-change.ts'
import { type Actor, insertMany, reading, type Writable } from '../../store/index.ts'
import { keepAct, touches } from './act.ts'
import { imagesOf } from './images.ts'
import { loadBook, type StoredNeed } from './load-book.ts'

/** First number of a mission in a new office. */
const firstNumber = 10_001

/** Whether the needs of one jury on several dates make one mission each, or one mission with a slot each. */
export type Grouping = 'eachNeed' | 'sameJury'

export type LeftNeed = Readonly<{ needId: string; reason: UnknownReason | 'nobody' }>

export type Generated = Readonly<{ missions: number; seats: number; act: string; left: LeftNeed[] }>

type Wanted = Readonly<{ need: StoredNeed; seats: readonly RoleSeats[] }>
type Planned = Readonly<{ id: string; number: number; wanted: readonly Wanted[]; first: StoredNeed }>

const juryOf = (need: StoredNeed): string =>
  [need.sessionId, need.missionTypeCode, need.paperId, need.secondPaperId ?? '', need.centreId, need.commission].join(
    '|',
  )

/** What a need says now, as its mission follows it from here on. */
export const settledOf = (need: StoredNeed, seats: readonly RoleSeats[] | null): SettledNeed => ({
  missionTypeCode: need.missionTypeCode,
  paperId: need.paperId,
  secondPaperId: need.secondPaperId,
  centreId: need.centreId,
  commission: need.commission,
  date: need.date,
  startTime: need.startTime,
  endTime: need.endTime,
  quantity: need.quantity,
  wanted: seats === null ? null : peopleIn(seats),
})

/**
 * Makes a mission, its slots and its seats for the needs that have none; again, it makes what is still missing. A
 * need whose number of people nobody knows is left as it is, and said.
 */
export function generateMissions(
  services: Services,
  actor: Actor,
  { commandId, grouping }: Readonly<{ commandId: string; grouping: Grouping }>,
): Promise<Result<Generated>> {
  return services.write(actor, { commandId, kind: 'missions.generate', touches }, async ({ tx, note }) => {
    const { wanted, left } = await waiting(tx)
    const planned = await plan(services, tx, wanted, grouping)
    const needIds = wanted.map(({ need }) => need.id)
    const before = await imagesOf(tx, { needIds, missionIds: [] })
    const seats = await writeMissions(tx, planned)
    await keepAct(tx, commandId, 'missions.generate', before, { needIds, missionIds: planned.map(({ id }) => id) })
    note({ missions: planned.length, seats, withoutNumber: left.length })
    return ok({ missions: planned.length, seats, act: commandId, left })
  })
}

async function waiting(tx: Writable): Promise<Readonly<{ wanted: Wanted[]; left: LeftNeed[] }>> {
  const book = await loadBook(reading(tx))
  const needs = await tx
    .selectFrom('need')
    .selectAll()
    .where('missionId', 'is', null)
    .where('cancelled', '=', 0)
    .orderBy('date')
    .orderBy('startTime')
    .orderBy('sourceKey')
    .execute()
  const wanted: Wanted[] = []
  const left: LeftNeed[] = []
  for (const need of needs) {
    const found = book.wantedBy(need)
    if (found.kind === 'seats' && found.seats.length > 0) wanted.push({ need, seats: found.seats })
    else left.push({ needId: need.id, reason: found.kind === 'unknown' ? found.reason : 'nobody' })
  }
  return { wanted, left }
}

async function plan(
  services: Services,
  tx: Writable,
  wanted: readonly Wanted[],
  grouping: Grouping,
): Promise<Planned[]> {
  const last = await tx
    .selectFrom('mission')
    .select((e) => e.fn.max('number').as('number'))
    .executeTakeFirst()
  const start = Number(last?.number ?? firstNumber - 1)
  const groups = Map.groupBy(wanted, ({ need }) => (grouping === 'eachNeed' ? need.id : juryOf(need)))
  return [...groups.values()].flatMap((ones, index): Planned[] => {
    const [first] = ones
    if (first === undefined) return []
    return [{ id: services.ports.ids.next(), number: start + index + 1, wanted: ones, first: first.need }]
  })
}

/** Rows of the planned missions; answers how many seats they have. */
async function writeMissions(tx: Writable, planned: readonly Planned[]): Promise<number> {
  await insertMany(
    tx,
    'mission',
    planned.map(({ id, number, first, wanted }) => ({
      id,
      number,
      sessionId: first.sessionId,
      missionTypeCode: first.missionTypeCode,
      paperId: first.paperId,
      secondPaperId: first.secondPaperId,
      centreId: first.centreId,
      origin: first.origin,
      commission: first.commission,
      quantity: wanted.reduce((sum, { need }) => sum + need.quantity, 0),
      observations: '',
      headerAuthority: 'academy' as const,
      firstDate: first.date,
      lastDate: wanted.at(-1)?.need.date ?? first.date,
      rowVersion: 1,
    })),
  )
  await insertMany(
    tx,
    'missionSlot',
    planned.flatMap(({ id, wanted }) =>
      slotsOf(wanted.map(({ need }) => need)).map((slot) => ({ missionId: id, ...slot })),
    ),
  )
  const seats = planned.flatMap(({ id, first, wanted }) => newSeats(id, first, mostOf(wanted.map((one) => one.seats))))
  await insertMany(tx, 'seat', seats)
  for (const { id, wanted } of planned)
    for (const { need, seats: own } of wanted)
      await tx
        .updateTable('need')
        .set({ missionId: id, settled: JSON.stringify(settledOf(need, own)), rowVersion: need.rowVersion + 1 })
        .where('id', '=', need.id)
        .execute()
  return seats.length
}

/** The times of some needs, each once. */
export function slotsOf(needs: readonly StoredNeed[]) {
  const slots = new Map(
    needs.map(({ date, startTime, endTime }) => [`${date} ${startTime}`, { date, startTime, endTime }]),
  )
  return [...slots.values()]
}

/** Seats of a new mission, numbered by role; those of the second specialty name its paper. */
function newSeats(missionId: string, { secondPaperId }: StoredNeed, wanted: readonly RoleSeats[]) {
  const positions = new Map<string, number>()
  return wanted.flatMap(({ role, paper, people }) =>
    Array.from({ length: people }, () => {
      const position = (positions.get(role) ?? 0) + 1
      positions.set(role, position)
      return newSeat({ missionId, role, position, paperId: paper === 'second' ? secondPaperId : null })
    }),
  )
}

type SeatPlace = Readonly<{ missionId: string; role: string; position: number; paperId: string | null }>

export const newSeat = (place: SeatPlace) => ({ id: `${place.missionId}/${place.role}/${place.position}`, ...place })
