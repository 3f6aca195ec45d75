import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { assignByHand } from '../../../main/features/assignments/by-hand.ts'
import { explainSeatPair } from '../../../main/features/explanations/pair.ts'
import { explanationSheetFile, ownSheetFile } from '../../../main/features/explanations/sheet.ts'
import { explainEmptiedSeat } from '../../../main/features/explanations/unfilled.ts'
import { storeDocument } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { inspect } from '../../unit/files/pdf/inspect-pdf.ts'
import { emptySeats, insertEmptySeats } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { assignmentId } from '../support/world.ts'

const manager = actorOf(sessionOf('manager'))

describe('explanations of the tiny world', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  const pair = async (seatId: string, intervenantId: string) =>
    good(await explainSeatPair(office.services.read(), { seatId, intervenantId }))
  const assign = async (seatId: string, intervenantId: string) =>
    good(await assignByHand(office.services, manager, { commandId: nextCommand(), seatId, intervenantId }))

  test('somebody eligible for an empty seat: no remedy, every rule said, and the plan gains what an empty seat costs', async () => {
    const told = await pair(emptySeats.brest, 'p3')
    expect(told).toMatchObject({ eligible: true, state: null, holder: null, remedies: [], competent: 3 })
    expect(told.exchange?.steps).toMatchObject([{ seatId: emptySeats.brest, out: null, in: told.person.name }])
    expect(told.exchange?.difference).toBeLessThan(-1_000)
    expect(told.parts.reduce((sum, { cost }) => sum + cost, 0)).toBe(told.cost)
    expect(told.seat).toMatchObject({ missionNumber: 10101, slots: [{ date: '2026-06-08' }] })
  })

  test('the holder of a seat is judged as if it were empty, and somebody refused is told what would satisfy the rule', async () => {
    await assign(emptySeats.brest, 'p3')
    expect(await pair(emptySeats.brest, 'p3')).toMatchObject({
      eligible: true,
      state: 'confirmed',
      holder: { intervenantId: 'p3' },
      exchange: null,
    })
    const refused = await pair(emptySeats.brest, 'p1')
    expect(refused.eligible).toBe(false)
    expect(refused.remedies).toMatchObject([{ rule: 'distance', forceable: true }])
    expect(refused.better.length + refused.lessGood.length).toBe(1)
  })

  test('an empty seat says which rules empty its list, and who is one rule away', async () => {
    const told = good(await explainEmptiedSeat(office.services.read(), emptySeats.brest))
    expect(told).toMatchObject({ competent: 3, eligible: 1 })
    expect(told.rules).toMatchObject([{ rule: 'distance', people: 2, alone: 2, left: 1 }])
    expect(told.nearest.map(({ intervenantId }) => intervenantId).toSorted()).toEqual(['p1', 'p2'])
  })

  test('a seat or a person that is not known is not found', async () => {
    const read = office.services.read()
    expect(refusalOf(await explainSeatPair(read, { seatId: 'none', intervenantId: 'p1' }))).toBe('NOT_FOUND')
    expect(refusalOf(await explainSeatPair(read, { seatId: emptySeats.brest, intervenantId: 'none' }))).toBe(
      'NOT_FOUND',
    )
    expect(refusalOf(await explainEmptiedSeat(read, 'none'))).toBe('NOT_FOUND')
  })
})

describe('the sheet for the person', { timeout: 30_000 }, () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  test('a manager has it for anybody, in either language, and nobody else is named in it', async () => {
    for (const [language, title] of [
      ['fr', 'Pourquoi cette mission ne vous est pas confiée'],
      ['en', 'Why this mission is not given to you'],
    ] as const) {
      const asked = { seatId: emptySeats.brest, intervenantId: 'p1', language }
      const file = good(await explanationSheetFile(office.services, asked))
      const sheet = await inspect(Buffer.from(file.content, 'base64'))
      expect(sheet.title).toBe(title)
      expect(sheet.text).toContain('ABEL')
      for (const other of ['BLAIN', 'CORRE']) expect(sheet.text).not.toContain(other)
    }
  })

  test('an intervenant has theirs for a mission they were convoked to, and for no other', async () => {
    const { services } = office
    const mine = (missionId: string, intervenantId: string | null) =>
      ownSheetFile(services, sessionOf('intervenant', intervenantId === null ? {} : { intervenantId }), {
        missionId,
        language: 'fr',
      })
    await services.write(
      manager,
      { commandId: nextCommand(), kind: 'test.convoke', touches: [] },
      async ({ tx, at }) => {
        const run = { id: 'run', number: 1, state: 'official' as const, convocations: 1, claims: 0, createdAt: at }
        await tx.insertInto('convocationRun').values(run).execute()
        const document = { id: 'd', kind: 'convocation' as const, name: 'c.pdf', mime: 'application/pdf' }
        await storeDocument(tx, { ...document, bytes: new Uint8Array([1]), intervenantId: 'p1', createdAt: at })
        const convocation = {
          id: 'c',
          runId: 'run',
          number: 1,
          version: 1,
          documentId: 'd',
          state: 'official' as const,
        }
        const about = { assignmentId: assignmentId(10001, 'p1'), intervenantId: 'p1', missionId: 'm-10001' }
        await tx
          .insertInto('convocation')
          .values({ ...convocation, ...about })
          .execute()
        return ok(null)
      },
    )
    const file = good(await mine('m-10001', 'p1'))
    const sheet = await inspect(Buffer.from(file.content, 'base64'))
    expect(sheet.title).toBe('Pourquoi cette mission vous est confiée')
    expect(sheet.text).not.toContain('BLAIN')
    expect(refusalOf(await mine('m-10001', 'p2'))).toBe('NOT_FOUND')
    expect(refusalOf(await mine('m-10002', 'p1'))).toBe('NOT_FOUND')
    expect(refusalOf(await mine('m-10001', null))).toBe('NOT_FOUND')
  })
})
