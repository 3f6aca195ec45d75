import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { withdrawAssignment } from '../../../main/features/assignments/by-hand.ts'
import { changeMission, createMission, setMissionSeats } from '../../../main/features/missions/edit.ts'
import { changeMany, undoMany } from '../../../main/features/missions/many.ts'
import { listMissions } from '../../../main/features/missions/queries.ts'
import { removeMission, restoreMissions } from '../../../main/features/missions/remove.ts'
import { listSessions } from '../../../main/features/missions/session-queries.ts'
import { addSession, changeSession, removeSession, setSessionOpen } from '../../../main/features/missions/sessions.ts'
import { missionSheet } from '../../../main/features/missions/sheet.ts'
import type { MissionContent } from '../../../shared/contract/missions.ts'
import { ok } from '../../../shared/model/result.ts'
import { emptySeats, insertEmptySeats } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { convokeEverybody } from '../support/sent-claims.ts'

const manager = actorOf(sessionOf('manager'))

const jury: MissionContent = {
  sessionId: 'bac',
  missionTypeCode: 'ORAL',
  paperId: 'oral',
  centreId: 'sRennes',
  commission: 'J-12',
  quantity: 24,
  slots: [
    { date: '2026-06-12', startTime: '14:00', endTime: '18:00' },
    { date: '2026-06-11', startTime: '08:00', endTime: '12:00' },
  ],
  secondPaperId: 'written',
  observations: 'Deux disciplines.',
  headerAuthority: 'ministry',
  reportTo: 'Salle B12',
  documentsToBring: 'Pièce d’identité',
}

describe('missions written by the office', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
    const act = { commandId: nextCommand(), kind: 'test.roles', touches: [] }
    good(
      await office.services.write(manager, act, async ({ tx }) => {
        await tx.updateTable('missionType').set({ roles: 'examiner president' }).where('code', '=', 'ORAL').execute()
        return ok(null)
      }),
    )
  })
  afterEach(() => office.close())

  const create = (content: Partial<MissionContent> = {}, copyOf: string | null = null) =>
    createMission(office.services, manager, {
      commandId: nextCommand(),
      ...jury,
      ...content,
      copyOf,
      seats: [
        { role: 'examiner', paper: 'first', count: 2 },
        { role: 'examiner', paper: 'second', count: content.secondPaperId === null ? 0 : 1 },
        { role: 'president', paper: 'first', count: 1 },
      ],
    })
  const sheet = async (id: string) => good(await missionSheet(office.services, id))
  const contentOf = async (id: string): Promise<MissionContent> => {
    const { secondPaper, ...read } = await sheet(id)
    const { sessionId, missionTypeCode, paperId, centreId, commission, quantity, slots, observations } = read
    const { headerAuthority, reportTo, documentsToBring } = read
    return {
      ...{ sessionId, missionTypeCode, paperId, centreId, commission, quantity, slots, observations },
      ...{ headerAuthority, reportTo, documentsToBring, secondPaperId: secondPaper?.id ?? null },
    }
  }
  const change = async (id: string, part: Partial<MissionContent>) =>
    changeMission(office.services, manager, {
      commandId: nextCommand(),
      id,
      expectedVersion: (await sheet(id)).version,
      ...(await contentOf(id)),
      ...part,
    })
  const remove = async (id: string) =>
    removeMission(office.services, manager, {
      commandId: nextCommand(),
      id,
      expectedVersion: (await sheet(id)).version,
    })

  test('a mission with two disciplines, several slots, ministry header, room and documents; the number follows the last', async () => {
    const { id, number } = good(await create())
    expect(number).toBe(10103)
    expect(await sheet(id)).toMatchObject({
      origin: 'local',
      firstDate: '2026-06-11',
      headerAuthority: 'ministry',
      reportTo: 'Salle B12',
      documentsToBring: 'Pièce d’identité',
      secondPaper: { id: 'written', label: 'Philosophie' },
      slots: [{ date: '2026-06-11' }, { date: '2026-06-12' }],
      seats: 4,
      evaluationMode: null,
    })
    const seats = (await sheet(id)).seatsDetail.map(({ role, paper, position }) => `${role} ${paper} ${position}`)
    expect(seats).toEqual(['examiner first 1', 'examiner first 2', 'examiner second 3', 'president first 1'])
  })

  test('what does not hold together is refused and nothing is written', async () => {
    expect(refusalOf(await create({ secondPaperId: 'oral' }))).toBe('missions.samePaper')
    expect(refusalOf(await create({ secondPaperId: 'oralUnpaid' }))).toBe('missions.paperOfOtherExam')
    const strange = await createMission(office.services, manager, {
      commandId: nextCommand(),
      ...jury,
      copyOf: null,
      seats: [{ role: 'professional', paper: 'first', count: 1 }],
    })
    expect(refusalOf(strange)).toBe('missions.roleOfOtherType')
    const { count } = await listMissions(office.services, page({}))
    expect(count).toBe(8)
  })

  test('a mission of CYCLADES keeps its fields; its copy is local and face to face', async () => {
    const act = { commandId: nextCommand(), kind: 'test.origin', touches: [] }
    good(
      await office.services.write(manager, act, async ({ tx }) => {
        await tx.updateTable('mission').set({ origin: 'cyclades' }).where('id', '=', 'm-brest').execute()
        await tx.updateTable('school').set({ name: 'SANTORIN', fictitious: 1 }).where('id', '=', 'sBrest').execute()
        return ok(null)
      }),
    )
    expect((await sheet('m-brest')).fictitiousCentre).toBe(true)
    expect(refusalOf(await change('m-brest', { centreId: 'sRennes' }))).toBe('missions.fromCyclades')
    const moved = [{ date: '2026-06-09', startTime: '08:00', endTime: '12:00' }]
    expect(refusalOf(await change('m-brest', { slots: moved }))).toBe('missions.fromCyclades')
    good(await change('m-brest', { observations: 'Entrée rue Basse.', headerAuthority: 'ministry' }))
    const copied = good(await create({ ...(await contentOf('m-brest')), centreId: 'sRennes' }, 'm-brest'))
    const copy = await sheet(copied.id)
    expect(copy).toMatchObject({ origin: 'local', fictitiousCentre: false, observations: 'Entrée rue Basse.' })
    expect(copy.history.map(({ facts }) => JSON.parse(facts))).toMatchObject([{ copyOf: 10101 }])
    good(await change(copied.id, { slots: moved }))
  })

  test('a change tells how many convocations no longer say the same; new times may not clash for who holds a seat', async () => {
    expect(good(await change('m-10001', { reportTo: 'Salle 4' })).convoked).toBe(2)
    const clash = [{ date: '2026-06-24', startTime: '14:00', endTime: '16:00' }]
    expect(refusalOf(await change('m-10001', { slots: clash }))).toBe('missions.holderBusy')
  })

  test('seats are added and taken away by role, never under somebody', async () => {
    const { id } = good(await create())
    const seats = (examiners: number, second: number) =>
      setMissionSeats(office.services, manager, {
        commandId: nextCommand(),
        id,
        expectedVersion: 1,
        seats: [
          { role: 'examiner', paper: 'first', count: examiners },
          { role: 'examiner', paper: 'second', count: second },
        ],
      })
    good(await seats(4, 0))
    const after = (await sheet(id)).seatsDetail.map(({ role, paper }) => `${role} ${paper}`)
    expect(after).toEqual(Array(4).fill('examiner first'))
    const none = { commandId: nextCommand(), id: 'm-10001', expectedVersion: 1, seats: [] }
    expect(refusalOf(await setMissionSeats(office.services, manager, none))).toBe('missions.seatTaken')
  })

  test('deletion follows its order: convocation cancelled, people unassigned, then the mission, with what was cancelled of it', async () => {
    await convokeEverybody(office)
    expect(refusalOf(await remove('m-10004'))).toBe('missions.convoked')
    const free = async (state: 'confirmed' | 'convoked') => {
      const act = { commandId: nextCommand(), kind: 'test.state', touches: [] }
      good(
        await office.services.write(manager, act, async ({ tx }) => {
          await tx.updateTable('assignment').set({ state }).where('missionId', '=', 'm-10004').execute()
          await tx.updateTable('claim').set({ feeState: 'CANCELLED' }).where('missionId', '=', 'm-10004').execute()
          return ok(null)
        }),
      )
    }
    await free('confirmed')
    expect(refusalOf(await remove('m-10004'))).toBe('missions.assigned')
    const assignment = { commandId: nextCommand(), id: 'a-10004-p2', expectedVersion: 1 }
    good(await withdrawAssignment(office.services, manager, assignment))
    const { removal } = good(await remove('m-10004'))
    expect(refusalOf(await missionSheet(office.services, 'm-10004'))).toBe('NOT_FOUND')
    const left = await office.services
      .read()
      .selectFrom('claim')
      .select('id')
      .where('missionId', '=', 'm-10004')
      .execute()
    expect(left).toEqual([])
    good(await restoreMissions(office.services, manager, { commandId: nextCommand(), removal }))
    expect(await sheet('m-10004')).toMatchObject({
      number: 10004,
      seats: 1,
      filled: 0,
      slots: [{ date: '2026-06-26' }],
    })
  })

  test('many at once: header, remarks and empty ones, each taken back by one undo; the history of each mission says so', async () => {
    const ids = ['m-brest', 'm-rennes', 'm-10001']
    const many = (what: Parameters<typeof changeMany>[2]['change']) =>
      changeMany(office.services, manager, { commandId: nextCommand(), ids, change: what })
    const header = good(await many({ what: 'headerAuthority', headerAuthority: 'ministry' }))
    expect(header).toMatchObject({ changed: 3, left: 0 })
    expect((await sheet('m-rennes')).headerAuthority).toBe('ministry')
    expect((await sheet('m-rennes')).history[0]?.kind).toBe('missions.changeMany')
    good(await undoMany(office.services, manager, { commandId: nextCommand(), bulk: header.bulk }))
    expect((await sheet('m-rennes')).headerAuthority).toBe('academy')
    const gone = good(await many({ what: 'remove' }))
    expect(gone).toMatchObject({ changed: 2, left: 1 })
    good(await restoreMissions(office.services, manager, { commandId: nextCommand(), removal: gone.bulk }))
    expect((await sheet('m-brest')).seatsDetail).toMatchObject([{ seatId: emptySeats.brest }])
  })

  test('the list is restricted by session, type, centre, origin and coverage', async () => {
    const countOf = async (facets: Record<string, string>) => (await listMissions(office.services, page(facets))).count
    expect(await countOf({ sessionId: 'unpaid' })).toBe(1)
    expect(await countOf({ missionType: 'MEETING' })).toBe(1)
    expect(await countOf({ centreId: 'sRennes' })).toBe(3)
    expect(await countOf({ origin: 'cyclades' })).toBe(0)
    expect(await countOf({ coverage: 'lacking' })).toBe(2)
    expect(await countOf({ coverage: 'empty' })).toBe(2)
    expect(await countOf({ coverage: 'complete' })).toBe(6)
  })

  test('[F141] sessions are added, closed with what is left, opened again; a closed one keeps its missions as they are', async () => {
    const session = { examCode: 'BCG', year: 2027, month: 9, closingDate: '2027-10-31' }
    const { id } = good(await addSession(office.services, manager, { commandId: nextCommand(), ...session }))
    expect(id).toBe('BCG-2027-09')
    const again = await addSession(office.services, manager, { commandId: nextCommand(), ...session })
    expect(refusalOf(again)).toBe('missions.sessionKnown')
    const early = { commandId: nextCommand(), id, expectedVersion: 1, closingDate: '2027-08-01' }
    expect(refusalOf(await changeSession(office.services, manager, early))).toBe('missions.closesBeforeItBegins')
    good(await removeSession(office.services, manager, { commandId: nextCommand(), id, expectedVersion: 1 }))
    const bac = (await listSessions(office.services)).find((one) => one.id === 'bac')
    expect(bac).toMatchObject({ missions: 7, seats: 9, filled: 7, toConvoke: 0, open: true, version: 1 })
    const close = { id: 'bac', expectedVersion: 1, open: false }
    good(await setSessionOpen(office.services, manager, { commandId: nextCommand(), ...close }))
    expect(refusalOf(await change('m-brest', { observations: 'x' }))).toBe('missions.sessionClosed')
    expect(refusalOf(await create())).toBe('missions.sessionClosed')
    const used = { commandId: nextCommand(), id: 'bac', expectedVersion: 2 }
    expect(refusalOf(await removeSession(office.services, manager, used))).toBe('missions.sessionUsed')
    good(await setSessionOpen(office.services, manager, { ...used, open: true }))
    good(await change('m-brest', { observations: 'x' }))
  })
})

const page = (facets: Record<string, string>) => ({ start: 0, size: 50, sort: null, filter: '', facets })
