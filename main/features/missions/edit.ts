import type { MissionContent, SeatGroup } from '../../../shared/contract/missions.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { inOrder } from '../../domain/missions/mission-rules.ts'
import { type Actor, insertMany, type Writable } from '../../store/index.ts'
import { holdersFree, missionOnVersion, wrongContent } from './checks.ts'
import { applySeats } from './seats.ts'

type OnVersion = Readonly<{ commandId: string; id: string; expectedVersion: number }>

/** First number of a mission in a new office. */
const firstNumber = 10_001

export const touches = ['missions', 'assignments', 'convocations'] as const
export const subjectOf = (id: string) => ({ kind: 'mission', id })

const factsOf = ({ slots, ...content }: MissionContent) => ({
  ...content,
  slots: slots.map(({ date, startTime, endTime }) => `${date} ${startTime}-${endTime}`).join(', '),
})

async function nextMissionNumber(tx: Writable): Promise<number> {
  const last = await tx
    .selectFrom('mission')
    .select((e) => e.fn.max('number').as('number'))
    .executeTakeFirst()
  return Number(last?.number ?? firstNumber - 1) + 1
}

/** Makes a mission of the office's own, by hand or as a copy of another. */
export function createMission(
  services: Services,
  actor: Actor,
  input: MissionContent & Readonly<{ commandId: string; seats: readonly SeatGroup[]; copyOf: string | null }>,
): Promise<Result<{ id: string; version: number; number: number }>> {
  const { commandId, seats, copyOf, ...content } = input
  const id = services.ports.ids.next()
  const act = { commandId, kind: 'missions.create', subject: subjectOf(id), facts: factsOf(content), touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const wrong = await wrongContent(tx, content, null)
    if (wrong !== null) return wrong
    const number = await nextMissionNumber(tx)
    const source = await tx.selectFrom('mission').select('number').where('id', '=', copyOf).executeTakeFirst()
    const { slots, ...columns } = content
    await tx
      .insertInto('mission')
      .values({ id, number, ...columns, origin: 'local', ...daysOf(slots), rowVersion: 1 })
      .execute()
    await writeSlots(tx, id, slots)
    const seated = await applySeats(tx, { id, ...content }, seats)
    if (!seated.ok) return seated
    note({ number, ...(source === undefined ? {} : { copyOf: source.number }) })
    return ok({ id, version: 1, number })
  })
}

/** What CYCLADES says of a mission stays its word; the rest is the office's. */
const ofCyclades = ['sessionId', 'missionTypeCode', 'paperId', 'centreId', 'commission', 'quantity'] as const

/** Changes a mission. People already convoked hold a convocation that no longer says the same: their number is answered. */
export function changeMission(
  services: Services,
  actor: Actor,
  input: OnVersion & MissionContent,
): Promise<Result<{ version: number; convoked: number }>> {
  const { commandId, id, expectedVersion, ...content } = input
  const act = { commandId, kind: 'missions.change', subject: subjectOf(id), facts: factsOf(content), touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const row = await missionOnVersion(tx, { id, expectedVersion })
    if (!row.ok) return row
    const wrong = await wrongContent(tx, content, row.value)
    if (wrong !== null) return wrong
    const slots = await tx
      .selectFrom('missionSlot')
      .select(['date', 'startTime', 'endTime'])
      .where('missionId', '=', id)
      .execute()
    const moved = JSON.stringify(inOrder(slots)) !== JSON.stringify(inOrder(content.slots))
    const imposed = ofCyclades.find((field) => row.value[field] !== content[field])
    if (row.value.origin === 'cyclades' && (moved || imposed !== undefined)) return refuse('missions.fromCyclades')
    if (content.secondPaperId !== row.value.secondPaperId) {
      const wanted = await tx
        .selectFrom('seat')
        .select('id')
        .where('missionId', '=', id)
        .where('paperId', 'is not', null)
      if ((await wanted.executeTakeFirst()) !== undefined) return refuse('missions.secondPaperWanted')
    }
    if (moved) {
      const free = await holdersFree(tx, id, content.slots)
      if (!free.ok) return free
      await tx.deleteFrom('missionSlot').where('missionId', '=', id).execute()
      await writeSlots(tx, id, content.slots)
    }
    const { slots: _, ...columns } = content
    const version = expectedVersion + 1
    await tx
      .updateTable('mission')
      .set({ ...columns, ...daysOf(content.slots), rowVersion: version })
      .where('id', '=', id)
      .execute()
    const convoked = await countConvoked(tx, id)
    note({ convoked })
    return ok({ version, convoked })
  })
}

/** Inside an act: one more slot for a mission, whatever its origin; nobody who holds a seat of it may be elsewhere then. */
export async function addSlot(tx: Writable, id: string, slot: MissionContent['slots'][number]): Promise<Result<null>> {
  const slots = await tx
    .selectFrom('missionSlot')
    .select(['date', 'startTime', 'endTime'])
    .where('missionId', '=', id)
    .execute()
  if (slots.some(({ date, startTime }) => date === slot.date && startTime === slot.startTime))
    return refuse('missions.slotKnown')
  const free = await holdersFree(tx, id, [slot])
  if (!free.ok) return free
  await writeSlots(tx, id, [slot])
  await tx
    .updateTable('mission')
    .set((e) => ({ ...daysOf([...slots, slot]), rowVersion: e('rowVersion', '+', 1) }))
    .where('id', '=', id)
    .execute()
  return ok(null)
}

/** Gives a mission as many seats of each role as wanted; nobody's seat is taken away. */
export function setMissionSeats(
  services: Services,
  actor: Actor,
  { commandId, id, expectedVersion, seats }: OnVersion & Readonly<{ seats: readonly SeatGroup[] }>,
): Promise<Result<{ version: number }>> {
  const facts = { seats: seats.map(({ role, paper, count }) => `${role} ${paper} ${count}`).join(', ') }
  const act = { commandId, kind: 'missions.setSeats', subject: subjectOf(id), facts, touches }
  return services.write(actor, act, async ({ tx }) => {
    const row = await missionOnVersion(tx, { id, expectedVersion })
    if (!row.ok) return row
    const seated = await applySeats(tx, row.value, seats)
    if (!seated.ok) return seated
    const version = expectedVersion + 1
    await tx.updateTable('mission').set({ rowVersion: version }).where('id', '=', id).execute()
    return ok({ version })
  })
}

async function countConvoked(tx: Writable, missionId: string): Promise<number> {
  const rows = await tx
    .selectFrom('assignment')
    .select('id')
    .where('missionId', '=', missionId)
    .where('state', '=', 'convoked')
    .execute()
  return rows.length
}

const writeSlots = (tx: Writable, missionId: string, slots: MissionContent['slots']): Promise<void> =>
  insertMany(
    tx,
    'missionSlot',
    slots.map((slot) => ({ missionId, ...slot })),
  )

function daysOf(slots: MissionContent['slots']) {
  const days = inOrder(slots).map(({ date }) => date)
  return { firstDate: days[0] ?? '', lastDate: days.at(-1) ?? '' }
}
