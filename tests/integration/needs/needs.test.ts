import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { undoAct } from '../../../main/features/needs/act.ts'
import { adjustNeeds } from '../../../main/features/needs/adjust.ts'
import {
  addNeed,
  changeNeed,
  duplicateNeeds,
  type NeedContent,
  removeNeeds,
} from '../../../main/features/needs/commands.ts'
import { acceptChanges, keepMissions } from '../../../main/features/needs/follow.ts'
import { generateMissions } from '../../../main/features/needs/generate.ts'
import { listNeeds } from '../../../main/features/needs/queries.ts'
import { needSheet } from '../../../main/features/needs/sheet.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, type TestOffice } from '../support/office.ts'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice('2026-03-01')
})
afterAll(() => office.close())

const oral: NeedContent = {
  sessionId: 'bac',
  missionTypeCode: 'ORAL',
  paperId: 'oral',
  secondPaperId: null,
  centreId: 'sBrest',
  commission: 'A',
  date: '2026-06-18',
  startTime: '08:00',
  endTime: '12:00',
  quantity: 50,
  people: null,
  role: null,
}
const some = (...ids: string[]) => ({ mode: 'some' as const, ids })
const add = async (over: Partial<NeedContent> = {}) =>
  good(await addNeed(office.services, systemActor, { ...oral, ...over, commandId: nextCommand() }))
const row = async (id: string) => {
  const page = { start: 0, size: 500, sort: null, filter: '', facets: {} }
  const found = (await listNeeds(office.services, page)).rows.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no need ${id}`)
  return found
}
const generate = async (grouping: 'eachNeed' | 'sameJury' = 'eachNeed') =>
  good(await generateMissions(office.services, systemActor, { commandId: nextCommand(), grouping }))
const accept = async (id: string) =>
  good(await acceptChanges(office.services, systemActor, { commandId: nextCommand(), chosen: some(id) }))
const undo = (act: string) => undoAct(office.services, systemActor, { commandId: nextCommand(), act })

/** What a later file of CYCLADES would write. */
const saidByCyclades = async (id: string, said: Record<string, unknown>) =>
  good(
    await office.services.write(
      systemActor,
      { commandId: nextCommand(), kind: 'test.said', touches: [] },
      async ({ tx }) => {
        await tx
          .updateTable('need')
          .set((e) => ({ ...said, rowVersion: e('rowVersion', '+', 1) }))
          .where('id', '=', id)
          .execute()
        return ok(null)
      },
    ),
  )

const seat = async (missionId: string, position: number, intervenantId: string) =>
  good(
    await office.services.write(
      systemActor,
      { commandId: nextCommand(), kind: 'test.seat', touches: [] },
      async ({ tx }) => {
        await tx
          .insertInto('assignment')
          .values({
            id: `assigned-${missionId}-${intervenantId}`,
            seatId: `${missionId}/examinateur/${position}`,
            missionId,
            intervenantId,
            state: 'confirmed',
            origin: 'manual',
            explanation: '',
            rowVersion: 1,
          })
          .execute()
        return ok(null)
      },
    ),
  )

describe('needs of the office', () => {
  test('50 candidates at 20 an examiner want 3 people; the mission made once has 3 seats, and generating again makes nothing', async () => {
    const { id } = await add()
    expect(await row(id)).toMatchObject({ wanted: 3, basis: 'rule', state: 'ready' })
    const made = await generate()
    expect(made).toMatchObject({ missions: 1, seats: 3, left: [] })
    expect(await row(id)).toMatchObject({ state: 'missing', seats: 3, filled: 0 })
    expect(await generate()).toMatchObject({ missions: 0, seats: 0 })
    expect(good(await undo(made.act))).toEqual({ done: 1 })
    expect(await row(id)).toMatchObject({ state: 'ready', missionId: null })
    await generate()
  })

  test('a need whose number nobody knows is left and said', async () => {
    const { id } = await add({ missionTypeCode: 'INVIGILATION', quantity: 0, commission: 'B' })
    expect((await generate()).left).toEqual([{ needId: id, reason: 'noPeople' }])
    good(await removeNeeds(office.services, systemActor, { commandId: nextCommand(), chosen: some(id) }))
  })

  test('one jury over three days makes one mission with three slots', async () => {
    const { id } = await add({ commission: 'C', date: '2026-06-12' })
    const to = { kind: 'days', days: 2, workingDays: true } as const
    const copies = { commandId: nextCommand(), chosen: some(id), to }
    expect(good(await duplicateNeeds(office.services, systemActor, copies))).toMatchObject({ done: 2, left: 0 })
    expect(await generate('sameJury')).toMatchObject({ missions: 1, seats: 3 })
    const { missionId } = await row(id)
    const slots = await office.services
      .read()
      .selectFrom('missionSlot')
      .select('date')
      .where('missionId', '=', missionId)
      .orderBy('date')
      .execute()
    expect(slots.map(({ date }) => date)).toEqual(['2026-06-12', '2026-06-15', '2026-06-16'])
  })

  test('wrong contents are refused: an end before the beginning, a paper of another exam', async () => {
    const refused = async (over: Partial<NeedContent>) =>
      refusalOf(await addNeed(office.services, systemActor, { ...oral, ...over, commandId: nextCommand() }))
    expect(await refused({ endTime: '07:00' })).toBe('needs.timesOrder')
    expect(await refused({ paperId: 'oralUnpaid' })).toBe('needs.otherExam')
    expect(await refused({ secondPaperId: 'oral' })).toBe('needs.samePaper')
  })

  test('what CYCLADES gives is not changed by hand, the number of people is', async () => {
    const { id } = await add({ commission: 'D' })
    await saidByCyclades(id, { origin: 'cyclades' })
    const { version } = await row(id)
    const change = (over: Partial<NeedContent>, expectedVersion: number) =>
      changeNeed(office.services, systemActor, {
        ...oral,
        commission: 'D',
        ...over,
        commandId: nextCommand(),
        id,
        expectedVersion,
      })
    expect(refusalOf(await change({ quantity: 51 }, version))).toBe('needs.givenByCyclades')
    good(await change({ people: 7 }, version))
    expect(await row(id)).toMatchObject({ wanted: 7, basis: 'typed' })
    const shift = { commandId: nextCommand(), chosen: some(id), adjustment: { kind: 'shift', days: 1 } as const }
    expect(good(await adjustNeeds(office.services, systemActor, shift))).toMatchObject({ done: 0, left: 1 })
  })
})

describe('a need that changes after its mission was made (pain 6)', () => {
  test('a greater quantity is shown, accepted as two seats more, and can be undone', async () => {
    const { id } = await add({ commission: 'E' })
    await generate()
    await saidByCyclades(id, { quantity: 90 })
    expect(await row(id)).toMatchObject({ state: 'changed', wanted: 5, seats: 3 })
    const sheet = good(await needSheet(office.services, id))
    expect(sheet.changes).toEqual([
      { field: 'quantity', before: '50', now: '90' },
      { field: 'wanted', before: '3', now: '5' },
    ])
    expect(sheet.effect).toMatchObject({ added: 2, removed: 0, surplus: [] })
    const { act } = await accept(id)
    expect(await row(id)).toMatchObject({ state: 'missing', seats: 5 })
    good(await undo(act))
    expect(await row(id)).toMatchObject({ state: 'changed', seats: 3 })
  })

  test('fewer candidates: empty seats go, whoever sits stays and is named', async () => {
    const { id } = await add({ commission: 'F', date: '2026-06-19' })
    await generate()
    const { missionId } = await row(id)
    if (missionId === null) throw new Error('no mission')
    await seat(missionId, 1, 'p1')
    await seat(missionId, 2, 'p2')
    await saidByCyclades(id, { quantity: 20 })
    const done = await accept(id)
    expect(done.surplus.map(({ name }) => name)).toEqual(['BLAIN Camille'])
    expect(await row(id)).toMatchObject({ state: 'surplus', seats: 2, filled: 2, wanted: 1 })
    good(await undo(done.act))
    expect(await row(id)).toMatchObject({ state: 'changed', seats: 3, filled: 2 })
  })

  test('kept as it is, the mission is no longer said to differ, and the journal has the reason', async () => {
    const { id } = await add({ commission: 'G' })
    await generate()
    await saidByCyclades(id, { quantity: 70 })
    const keep = { commandId: nextCommand(), chosen: some(id), reason: 'Chiffre provisoire' }
    expect(good(await keepMissions(office.services, systemActor, keep))).toMatchObject({ done: 1 })
    expect(await row(id)).toMatchObject({ state: 'missing', seats: 3 })
    const entry = await office.services
      .read()
      .selectFrom('journal')
      .select('facts')
      .where('commandId', '=', keep.commandId)
      .executeTakeFirst()
    expect(JSON.parse(entry?.facts ?? '{}')).toMatchObject({ reason: 'Chiffre provisoire', kept: 1 })
  })

  test('no candidate any more: the mission is flagged, and goes with its need when nobody ever sat on it', async () => {
    const { id } = await add({ commission: 'H' })
    await generate()
    await saidByCyclades(id, { quantity: 0 })
    expect(await row(id)).toMatchObject({ state: 'withoutCandidates' })
    expect(await accept(id)).toMatchObject({ missionsDeleted: 1 })
    expect(await row(id)).toMatchObject({ state: 'cancelled', missionId: null })
  })

  test('with somebody on it the mission stays, flagged, and the person is named', async () => {
    const { id } = await add({ commission: 'I', date: '2026-06-22' })
    await generate()
    const { missionId } = await row(id)
    if (missionId === null) throw new Error('no mission')
    await seat(missionId, 1, 'p3')
    await saidByCyclades(id, { quantity: 0 })
    const done = await accept(id)
    expect(done).toMatchObject({ missionsDeleted: 0 })
    expect(done.surplus.map(({ name }) => name)).toEqual(['CORRE Camille'])
    expect(await row(id)).toMatchObject({ state: 'withoutCandidates', seats: 1, filled: 1 })
  })
})
