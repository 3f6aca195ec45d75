import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf, systemActor } from '../../../main/boundary/sessions.ts'
import { setActivity } from '../../../main/features/activities/set.ts'
import { acknowledge } from '../../../main/features/convocations/acknowledgements.ts'
import { listOwnMissions, ownMissionSheet } from '../../../main/features/own-missions/queries.ts'
import { insertMany, storeDocument, type Writable } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { assignmentId } from '../support/world.ts'

const p1 = sessionOf('intervenant', { intervenantId: 'p1' })
const p2 = sessionOf('intervenant', { intervenantId: 'p2' })

/** p1 is convoked to 10001 and 10002, was to 10003 in a cancelled run; p2 to 10001. Nobody else is. */
const convocations = [
  { number: 1, mission: 10001, person: 'p1', state: 'official' },
  { number: 2, mission: 10002, person: 'p1', state: 'official' },
  { number: 3, mission: 10003, person: 'p1', state: 'cancelled' },
  { number: 4, mission: 10001, person: 'p2', state: 'official' },
] as const

describe('the missions of the person signed in', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice()
    await change(async (tx) => {
      const counts = { convocations: convocations.length, claims: 0 }
      const run = { id: 'run', number: 1, state: 'official' as const, createdAt: '2026-05-01T08:00:00.000Z' }
      await tx
        .insertInto('convocationRun')
        .values({ ...run, ...counts })
        .execute()
      for (const { number, person } of convocations)
        await storeDocument(tx, {
          id: `document-${number}`,
          kind: 'convocation',
          name: `convocation-${number}-v1.pdf`,
          mime: 'application/pdf',
          bytes: new Uint8Array([number]),
          intervenantId: person,
          createdAt: run.createdAt,
        })
      await insertMany(
        tx,
        'convocation',
        convocations.map(({ number, mission, person, state }) => ({
          id: `convocation-${number}`,
          runId: 'run',
          number,
          version: 1,
          assignmentId: assignmentId(mission, person),
          intervenantId: person,
          missionId: `m-${mission}`,
          documentId: `document-${number}`,
          state,
        })),
      )
      await tx.updateTable('seat').set({ role: 'examiner' }).execute()
    })
  })
  afterEach(() => office.close())

  const change = async (work: (tx: Writable) => Promise<void>) =>
    good(
      await office.services.write(
        systemActor,
        { commandId: nextCommand(), kind: 'test.change', touches: [] },
        async ({ tx }) => {
          await work(tx)
          return ok(null)
        },
      ),
    )
  const mine = async (session = p1) => {
    const [academy] = good(await listOwnMissions(office.services, session))
    return academy?.missions ?? []
  }
  const sheetOf = (number: number, session = p1) => ownMissionSheet(office.services, session, `m-${number}`)

  test('those they are convoked to, under the office’s academy, most recent first, cancelled ones said so [F120 F129]', async () => {
    const academies = good(await listOwnMissions(office.services, p1))
    expect(academies).toMatchObject([{ academyCode: '14', academyLabel: 'Rennes' }])
    expect((await mine()).map(({ number, state }) => [number, state])).toEqual([
      [10003, 'cancelled'],
      [10002, 'official'],
      [10001, 'official'],
    ])
    expect((await mine(p2)).map(({ number }) => number)).toEqual([10001])
    expect(await mine(sessionOf('intervenant'))).toEqual([])
  })

  test('what a row says of exam, type, number, date, centre and quality, with the document of its convocation [F9 F128]', async () => {
    expect((await mine()).find(({ number }) => number === 10001)).toEqual({
      id: 'm-10001',
      number: 10001,
      session: '2026-06',
      exam: 'Baccalauréat général',
      specialty: 'Toutes séries',
      paper: 'Grand oral',
      missionType: 'Interrogation orale',
      missionTypeEnglish: 'Interrogation orale in English',
      firstDate: '2026-06-24',
      lastDate: '2026-06-24',
      slots: [{ date: '2026-06-24', startTime: '08:00', endTime: '12:00' }],
      jury: '',
      centreTown: 'Brest',
      centre: 'Lycée de Brest',
      centreUai: '0290001A',
      outside: false,
      quality: 'interrogator',
      state: 'official',
      documentId: 'document-1',
      convocationId: 'convocation-1',
      version: 1,
      acknowledgedAt: null,
    })
    expect((await mine()).map(({ quality }) => quality)).toEqual(['interrogator', 'corrector', 'interrogator'])
    await change(async (tx) => {
      await tx.updateTable('seat').set({ role: '' }).execute()
    })
    expect((await mine()).map(({ quality }) => quality)).toEqual([null, null, null])
  })

  test('a convocation sent again after a cancelled one is the one that counts', async () => {
    await change(async (tx) => {
      const again = { assignmentId: assignmentId(10003, 'p1'), intervenantId: 'p1', missionId: 'm-10003' }
      await tx
        .insertInto('convocation')
        .values({
          id: 'convocation-5',
          runId: 'run',
          number: 5,
          version: 1,
          ...again,
          documentId: 'document-3',
          state: 'official',
        })
        .execute()
    })
    expect((await mine()).map(({ number, state }) => [number, state])[0]).toEqual([10003, 'official'])
    expect(await mine()).toHaveLength(3)
  })

  test('a centre of another academy than the one that convokes is marked [F127]', async () => {
    await change(async (tx) => {
      await tx.updateTable('school').set({ academyCode: '08' }).where('id', '=', 'sBrest').execute()
    })
    expect((await mine()).map(({ number, outside }) => [number, outside])).toEqual([
      [10003, false],
      [10002, true],
      [10001, true],
    ])
  })

  test('the detail: centre, jury, observations and every date in order [F131-F139]', async () => {
    await change(async (tx) => {
      await tx
        .updateTable('mission')
        .set({ commission: '0315', observations: 'Venir avec une pièce d’identité.' })
        .where('number', '=', 10001)
        .execute()
      await insertMany(tx, 'missionSlot', [
        { missionId: 'm-10001', date: '2026-06-23', startTime: '08:00', endTime: '10:00' },
        { missionId: 'm-10001', date: '2026-06-24', startTime: '14:00', endTime: '18:00' },
      ])
    })
    expect(good(await sheetOf(10001))).toMatchObject({
      number: 10001,
      exam: 'Baccalauréat général',
      missionType: 'Interrogation orale',
      missionTypeEnglish: 'Interrogation orale in English',
      centre: 'Lycée de Brest',
      centreAddress: '1 rue de l’Essai',
      centrePostalCode: '29200',
      centreTown: 'Brest',
      quality: 'interrogator',
      jury: '0315',
      role: 'examiner',
      observations: 'Venir avec une pièce d’identité.',
      slots: [
        { date: '2026-06-23', startTime: '08:00', endTime: '10:00' },
        { date: '2026-06-24', startTime: '08:00', endTime: '12:00' },
        { date: '2026-06-24', startTime: '14:00', endTime: '18:00' },
      ],
    })
  })

  test('a mission of somebody else, one without convocation and an unknown one are not found', async () => {
    expect(refusalOf(await sheetOf(10002, p2))).toBe('NOT_FOUND')
    expect(refusalOf(await sheetOf(10004, p2))).toBe('NOT_FOUND')
    expect(refusalOf(await sheetOf(99999))).toBe('NOT_FOUND')
    expect(refusalOf(await sheetOf(10001, sessionOf('intervenant')))).toBe('NOT_FOUND')
  })

  test('nothing is shown while the office keeps the consultation closed [F120]', async () => {
    const closing = { opensOn: null, closesOn: null, closed: true, message: 'Bientôt.' }
    const code = 'missionConsultation' as const
    const manager = actorOf(sessionOf('manager'))
    good(
      await setActivity(office.services, manager, { ...closing, commandId: nextCommand(), code, expectedVersion: 0 }),
    )
    expect(refusalOf(await listOwnMissions(office.services, p1))).toBe('activities.closed')
    expect(refusalOf(await sheetOf(10001))).toBe('activities.closed')
  })

  test('a convocation is new until the person says that they read it, their own only', async () => {
    const unread = async () => (await mine()).filter(({ acknowledgedAt }) => acknowledgedAt === null)
    expect((await unread()).map(({ number }) => number)).toEqual([10003, 10002, 10001])
    const read = (session = p1) =>
      acknowledge(office.services, session, { commandId: nextCommand(), convocationId: 'convocation-1' })
    expect(refusalOf(await read(p2))).toBe('NOT_FOUND')
    good(await read())
    expect((await unread()).map(({ number }) => number)).toEqual([10003, 10002])
  })
})
