import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf, systemActor } from '../../../main/boundary/sessions.ts'
import { assignByHand } from '../../../main/features/assignments/by-hand.ts'
import { addUnavailability } from '../../../main/features/availability/unavailabilities.ts'
import { createClaims } from '../../../main/features/claims/index.ts'
import { assignmentsToConvoke } from '../../../main/features/convocations/select.ts'
import { dropSubstitute, nameSubstitute, raiseSubstitute } from '../../../main/features/repairs/named.ts'
import { addOnCall, answerOnCall, listOnCall, removeOnCall } from '../../../main/features/repairs/on-call.ts'
import { phoneListFile } from '../../../main/features/repairs/phone-list.ts'
import { promoteSubstitute } from '../../../main/features/repairs/promote.ts'
import { seatSubstitutes } from '../../../main/features/repairs/substitutes.ts'
import { storeDocument, type WorkContext } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { inspect } from '../../unit/files/pdf/inspect-pdf.ts'
import { emptySeats, insertEmptySeats } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const manager = actorOf(sessionOf('manager', { displayName: 'Claude Gestion' }))
const seatId = emptySeats.brest

describe('who replaces whom', { timeout: 30_000 }, () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
    // Brest comes near Rennes: everybody may serve there.
    await write(async ({ tx }) => {
      await tx.updateTable('school').set({ latitude: 48.3, longitude: -1.9 }).where('id', '=', 'sBrest').execute()
      await tx.updateTable('intervenant').set({ communeCode: '35238' }).where('id', '=', 'p3').execute()
    })
  })
  afterEach(() => office.close())

  const write = (change: (context: WorkContext) => Promise<unknown>) =>
    office.services.write(
      systemActor,
      { commandId: nextCommand(), kind: 'test.change', touches: [] },
      async (context) => {
        await change(context)
        return ok(null)
      },
    )
  const read = () => office.services.read()
  const list = async () => good(await seatSubstitutes(read(), seatId))
  const order = async () => (await list()).substitutes.map(({ intervenantId }) => intervenantId)
  const on = (intervenantId: string) => ({ commandId: nextCommand(), seatId, intervenantId })
  const assign = (intervenantId: string) => assignByHand(office.services, manager, on(intervenantId))
  const promote = (intervenantId: string, expectedHolder: string | null) =>
    promoteSubstitute(office.services, manager, { ...on(intervenantId), expectedHolder })
  const absent = (intervenantId: string) =>
    addUnavailability(office.services, manager, {
      commandId: nextCommand(),
      intervenantId,
      from: '2026-06-08',
      to: '2026-06-08',
      reason: 'maladie',
    })
  /** What the official run does of one assignment. */
  const convoke = (assignmentId: string, intervenantId: string) =>
    write(async (context) => {
      const { tx, at } = context
      await tx
        .insertInto('convocationRun')
        .values({ id: 'run', number: 1, state: 'official', convocations: 1, claims: 1, createdAt: at })
        .execute()
      const document = {
        id: 'paper',
        kind: 'convocation' as const,
        name: 'convocation-1-v1.pdf',
        mime: 'application/pdf',
      }
      await storeDocument(tx, { ...document, bytes: new Uint8Array([1]), intervenantId, createdAt: at })
      await tx
        .insertInto('convocation')
        .values({
          id: 'convocation',
          runId: 'run',
          number: 1,
          version: 1,
          assignmentId,
          intervenantId,
          missionId: 'm-brest',
          documentId: 'paper',
          state: 'official',
        })
        .execute()
      await tx.updateTable('assignment').set({ state: 'convoked' }).where('id', '=', assignmentId).execute()
      good(await createClaims(office.services, context, [assignmentId]))
    })

  test('named people come first in their order, then those on call, then the others by cost; each with a telephone', async () => {
    const byCost = await order()
    expect(byCost.toSorted()).toEqual(['p1', 'p2', 'p3'])
    const last = byCost.at(-1) ?? ''
    const session = { sessionId: 'bac', centreId: null, departmentCode: null, from: '2026-06-01', to: '2026-06-30' }
    const call = good(
      await addOnCall(office.services, manager, { commandId: nextCommand(), intervenantId: last, ...session }),
    )
    expect(await order()).toEqual(byCost)
    const answered = { commandId: nextCommand(), id: call.id, expectedVersion: 1, answer: 'accepted' as const }
    good(await answerOnCall(office.services, manager, answered))
    expect(await order()).toEqual([last, ...byCost.slice(0, 2)])
    good(await nameSubstitute(office.services, manager, on(byCost[1] ?? '')))
    good(await nameSubstitute(office.services, manager, on(byCost[0] ?? '')))
    expect((await list()).substitutes.map(({ rank, onCall }) => [rank, onCall])).toEqual([
      [1, false],
      [2, false],
      [null, true],
    ])
    good(await raiseSubstitute(office.services, manager, on(byCost[0] ?? '')))
    expect(await order()).toEqual([byCost[0], byCost[1], last])
    good(await dropSubstitute(office.services, manager, on(byCost[0] ?? '')))
    expect(await order()).toEqual([byCost[1], last, byCost[0]])
    expect(refusalOf(await nameSubstitute(office.services, manager, on(byCost[1] ?? '')))).toBe('repairs.alreadyNamed')
    expect(refusalOf(await raiseSubstitute(office.services, manager, on(last)))).toBe('repairs.notNamed')
  })

  test('an absence shows on the holder, and the promoted substitute takes the seat in one act', async () => {
    good(await assign('p3'))
    expect((await list()).holder).toMatchObject({ intervenantId: 'p3', state: 'confirmed', broken: [] })
    good(await nameSubstitute(office.services, manager, on('p1')))
    good(await absent('p3'))
    expect((await list()).holder?.broken).toMatchObject([{ rule: 'unavailability' }])
    const done = good(await promote('p1', 'p3'))
    expect(done).toMatchObject({ name: 'ABEL Camille', replaced: 'CORRE Camille', convocations: 0, claims: 0 })
    const now = await list()
    expect(now.holder).toMatchObject({ intervenantId: 'p1', broken: [] })
    expect(now.substitutes.map(({ intervenantId, rank }) => [intervenantId, rank])).toEqual([['p2', null]])
  })

  test('a convoked holder who is replaced loses the convocation and its claim; the new one is to be convoked', async () => {
    const { assignmentId } = good(await assign('p3'))
    good(await convoke(assignmentId, 'p3'))
    good(await absent('p3'))
    expect(good(await promote('p2', 'p3'))).toMatchObject({ convocations: 1, claims: 1 })
    const convocation = await read().selectFrom('convocation').select('state').executeTakeFirstOrThrow()
    expect(convocation.state).toBe('cancelled')
    const claim = await read().selectFrom('claim').select(['feeState', 'travelState']).executeTakeFirstOrThrow()
    expect(claim.feeState).toBe('CANCELLED')
    const waiting = await assignmentsToConvoke(read())
    expect(waiting.filter(({ missionId }) => missionId === 'm-brest').map((row) => row.intervenantId)).toEqual(['p2'])
  })

  test('nobody is promoted against a rule, over another decision, or onto their own seat', async () => {
    good(await assign('p3'))
    good(await absent('p1'))
    expect(refusalOf(await promote('p1', 'p3'))).toBe('eligibility.unavailability')
    expect(refusalOf(await promote('p2', null))).toBe('CONFLICT')
    expect(refusalOf(await promote('p3', 'p3'))).toBe('repairs.alreadyHolder')
    expect((await list()).holder).toMatchObject({ intervenantId: 'p3' })
    good(await nameSubstitute(office.services, manager, on('p1')))
    expect((await list()).unable).toMatchObject([{ intervenantId: 'p1' }])
  })

  test('people on call: once for a session and days, answered, removed; a version that moved is a conflict', async () => {
    const call = {
      sessionId: 'bac',
      intervenantId: 'p2',
      centreId: 'sBrest',
      departmentCode: null,
      from: '2026-06-08',
      to: '2026-06-12',
    }
    const add = (more: Partial<typeof call> = {}) =>
      addOnCall(office.services, manager, { commandId: nextCommand(), ...call, ...more })
    const { id } = good(await add())
    expect(refusalOf(await add({ from: '2026-06-12', to: '2026-06-20' }))).toBe('repairs.alreadyOnCall')
    expect(refusalOf(await add({ from: '2026-07-02', to: '2026-07-01' }))).toBe('repairs.daysReversed')
    expect(refusalOf(await add({ intervenantId: 'none' }))).toBe('NOT_FOUND')
    const answer = (expectedVersion: number, said: 'accepted' | 'declined') =>
      answerOnCall(office.services, manager, { commandId: nextCommand(), id, expectedVersion, answer: said })
    good(await answer(1, 'declined'))
    expect(refusalOf(await answer(1, 'accepted'))).toBe('CONFLICT')
    expect(await listOnCall(read())).toMatchObject([
      { id, name: 'BLAIN Camille', centre: 'Lycée de Brest', answer: 'declined', version: 2 },
    ])
    const none = good(await phoneListFile(office.services, 'fr'))
    expect((await inspect(Buffer.from(none.content, 'base64'))).text).toContain('Aucune personne en réserve.')
    good(await answer(2, 'accepted'))
    for (const language of ['fr', 'en'] as const) {
      const list = good(await phoneListFile(office.services, language))
      const found = await inspect(Buffer.from(list.content, 'base64'))
      expect(found).toMatchObject({ marked: true, universalAccess: true, unmarked: [] })
      expect(found.tags).toContain('TH/Column')
      expect(found.text).toContain('BLAIN Camille')
      expect(found.text).toContain('Lycée de Brest')
    }
    good(await removeOnCall(office.services, manager, { commandId: nextCommand(), id, expectedVersion: 3 }))
    expect(await listOnCall(read())).toEqual([])
  })
})
