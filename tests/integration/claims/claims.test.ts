import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { declareOwnNotDone, saveClaim, sendOwnClaim, takeBackClaim } from '../../../main/features/claims/commands.ts'
import { cancelClaims, claimSheet, claimsHandlers, createClaims } from '../../../main/features/claims/index.ts'
import { listMyClaims } from '../../../main/features/claims/queries.ts'
import { claimInvariants } from '../../../main/features/maintenance/invariants/claims.ts'
import { loadDocument } from '../../../main/store/index.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { allAssignments, assignmentId } from '../support/world.ts'

let office: TestOffice
const p1 = sessionOf('intervenant', { intervenantId: 'p1', displayName: 'Camille Abel' })
const p2 = sessionOf('intervenant', { intervenantId: 'p2' })

const convoke = (ids: readonly string[] = allAssignments) =>
  office.services.write(systemActor, { commandId: nextCommand(), kind: 'test.convoke', touches: [] }, (context) =>
    createClaims(office.services, context, ids),
  )

const mine = async (session = p1) => good(await listMyClaims(office.services, session))
const claimOf = async (mission: number, session = p1) => {
  const row = (await mine(session)).find(({ missionNumber }) => missionNumber === mission)
  return good(await claimSheet(office.services, row?.id ?? '', session))
}
const on = (sheet: { id: string; version: number }) => ({
  commandId: nextCommand(),
  id: sheet.id,
  expectedVersion: sheet.version,
})

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  good(await convoke())
})
afterEach(() => office.close())

describe('claims made by the convocation', () => {
  it('[F175] [F184] exist only where something may be due, with a number of two linked numbers [F302]', async () => {
    const rows = await office.services
      .read()
      .selectFrom('claim')
      .select(['number', 'missionId', 'feeState', 'travelState'])
      .execute()
    expect(rows).toHaveLength(7)
    expect(rows.some(({ missionId }) => missionId === 'm-10004')).toBe(false)
    expect(new Set(rows.map(({ number }) => number)).size).toBe(7)
    for (const { number, missionId } of rows) expect(number).toMatch(new RegExp(`^[1-7]-${missionId.slice(2)}$`))
    const unpaid = rows.find(({ missionId }) => missionId === 'm-10005')
    expect(unpaid).toMatchObject({ feeState: 'NONE', travelState: 'NONE' })
  })

  it('[F192] [F267] put the journeys of a day on its first mission', async () => {
    expect((await claimOf(10001)).travelState).toBe('TO_COMPLETE')
    expect(await claimOf(10002)).toMatchObject({ travelState: 'ELSEWHERE', travelReason: 'FIRST_MISSION_OF_DAY:10001' })
  })

  it('[F237] give no travel in the commune of home or school', async () => {
    expect(await claimOf(10003)).toMatchObject({ travelState: 'NONE', travelReason: 'SAME_COMMUNE', journeys: [] })
  })

  it('[F238] fill in the first journey from the mission', async () => {
    expect((await claimOf(10001)).journeys).toMatchObject([
      { fromTown: 'Rennes', toTown: 'Brest', departAt: '2026-06-24T08:00', returnAt: '2026-06-24T12:00' },
    ])
  })

  it('[F193] [F194] [F234] leave to the office what the office enters', async () => {
    expect(await claimOf(10006, p2)).toMatchObject({ feeState: 'OFFICE_TO_ENTER', next: 'complete' })
  })

  it('[F185] are cancelled with their run, and made again with the next one', async () => {
    const ids = [assignmentId(10003, 'p1'), assignmentId(10005, 'p3')]
    const act = { commandId: nextCommand(), kind: 'test.cancel', touches: [] }
    good(
      await office.services.write(systemActor, act, (context) => cancelClaims(office.services, context, ids, 'essai')),
    )
    expect(good(await convoke(ids)).claims).toBe(2)
    const rows = await office.services
      .read()
      .selectFrom('claim')
      .select(['feeState'])
      .where('assignmentId', '=', ids[0] ?? '')
      .execute()
    expect(rows.map(({ feeState }) => feeState).sort()).toEqual(['CANCELLED', 'UPCOMING'])
  })
})

describe('the claim of an intervenant', () => {
  it('[F172] [F186] [F188] [F189] opens on the first day and is sent from the last', async () => {
    office.setToday('2026-06-23')
    const sheet = await claimOf(10003)
    expect(sheet).toMatchObject({ feeState: 'UPCOMING', mayEdit: false, maySend: false })
    const early = { ...on(sheet), entry: { candidates: 6 }, journeys: [] }
    expect(refusalOf(await saveClaim(office.services, p1, early))).toBe('claimNotOpen')
    expect(refusalOf(await sendOwnClaim(office.services, p1, on(sheet)))).toBe('claim.notStarted')
    office.setToday('2026-06-25')
    expect(await claimOf(10003)).toMatchObject({ feeState: 'TO_COMPLETE', mayEdit: true, maySend: true })
  })

  it('[F203] [F205] [F206] [F222] is kept by saving, estimated at once, and not seen as sent', async () => {
    const sheet = await claimOf(10003)
    const saved = good(await saveClaim(office.services, p1, { ...on(sheet), entry: { candidates: 6 }, journeys: [] }))
    // 6 candidates of 20 minutes: 2 hours at 9.60 EUR (BCG oral, group 3).
    expect(saved).toMatchObject({
      entry: { candidates: 6 },
      feeState: 'TO_COMPLETE',
      estimateFeeCents: 1_920,
      sentAt: null,
    })
  })

  it('refuses a declaration of another form, a journey that ends before it starts, and a stale version', async () => {
    const sheet = await claimOf(10001)
    const copies = { ...on(sheet), entry: { copies: 3 }, journeys: [] }
    expect(refusalOf(await saveClaim(office.services, p1, copies))).toBe('claimEntryForm')
    const backwards = sheet.journeys.map((journey) => ({ ...journey, returnAt: '2026-06-24T07:00' }))
    expect(refusalOf(await saveClaim(office.services, p1, { ...on(sheet), entry: null, journeys: backwards }))).toBe(
      'journeyBackwards',
    )
    good(await saveClaim(office.services, p1, { ...on(sheet), entry: { candidates: 1 }, journeys: [] }))
    expect(
      refusalOf(await saveClaim(office.services, p1, { ...on(sheet), entry: { candidates: 2 }, journeys: [] })),
    ).toBe('CONFLICT')
  })

  it('[F171] [F190] [F207] [F209] [F300] is sent once, with its recap, however often the command is repeated', async () => {
    const sheet = await claimOf(10003)
    expect(refusalOf(await sendOwnClaim(office.services, p1, on(sheet)))).toBe('claimEntryMissing')
    const saved = good(await saveClaim(office.services, p1, { ...on(sheet), entry: { candidates: 6 }, journeys: [] }))
    const command = on(saved)
    const sent = good(await sendOwnClaim(office.services, p1, command))
    expect(sent).toMatchObject({
      feeState: 'SENT',
      feeCents: 1_920,
      mayEdit: false,
      mayTakeBack: true,
      next: 'officeReview',
    })
    expect(good(await sendOwnClaim(office.services, p1, command))).toEqual(sent)
    expect(sent.history.filter(({ event }) => event === 'send')).toHaveLength(1)
    const recap = await loadDocument(office.services.read(), sent.recapDocumentId ?? '')
    expect(recap).toMatchObject({ kind: 'recap', intervenantId: 'p1', name: `recapitulatif-${sent.number}.pdf` })
    expect(new TextDecoder('latin1').decode(recap?.bytes.slice(0, 5))).toBe('%PDF-')
  })

  it('[F208] [F317] is taken back while the office has not dealt with it', async () => {
    const saved = good(
      await saveClaim(office.services, p1, { ...on(await claimOf(10003)), entry: { candidates: 6 }, journeys: [] }),
    )
    const sent = good(await sendOwnClaim(office.services, p1, on(saved)))
    expect(good(await takeBackClaim(office.services, p1, on(sent)))).toMatchObject({
      feeState: 'TO_COMPLETE',
      sentAt: null,
      feeCents: 0,
    })
  })

  it('[F187] [F200] [F201] is declared not done, and that can be taken back', async () => {
    const declared = good(
      await declareOwnNotDone(office.services, p1, { ...on(await claimOf(10003)), reason: 'malade' }),
    )
    expect(declared).toMatchObject({ feeState: 'NOT_DONE', next: 'notDone', mayTakeBack: true })
    expect(good(await takeBackClaim(office.services, p1, on(declared)))).toMatchObject({ feeState: 'TO_COMPLETE' })
  })

  it('[F245] [F249] [F272] prices a car journey by the train tariff and a lunch by its window', async () => {
    const sheet = await claimOf(10001)
    const journeys = sheet.journeys.map((journey) => ({
      ...journey,
      departAt: '2026-06-24T05:00',
      returnAt: '2026-06-24T15:00',
      oneWayKm: 242,
      trips: 2,
      lunches: 1,
    }))
    const saved = good(await saveClaim(office.services, p1, { ...on(sheet), entry: { candidates: 12 }, journeys }))
    expect(saved.lines.filter(({ track }) => track === 'travel').map(({ code, cents }) => [code, cents])).toEqual([
      // (6.9501 + 0.1083 x 242) x 2, table of 1 July 2011; one lunch at 20 EUR.
      ['TRAIN_TARIFF.300', 6_632],
      [expect.stringMatching(/^MEAL/), 2_000],
    ])
    expect(saved.estimateTravelCents).toBe(8_632)
  })

  it('[F173] is no longer shown four years after its mission', async () => {
    office.setToday('2030-06-24')
    expect((await mine()).map(({ missionNumber }) => missionNumber)).toEqual([10003])
  })

  it('is nobody else’s: others find nothing and change nothing', async () => {
    const sheet = await claimOf(10003)
    expect(refusalOf(await claimSheet(office.services, sheet.id, p2))).toBe('NOT_FOUND')
    expect(refusalOf(await saveClaim(office.services, p2, { ...on(sheet), entry: null, journeys: [] }))).toBe(
      'NOT_FOUND',
    )
    expect(refusalOf(await sendOwnClaim(office.services, p2, on(sheet)))).toBe('NOT_FOUND')
    expect((await mine(p2)).map(({ missionNumber }) => missionNumber)).toEqual([10001, 10006])
  })

  it('[F170] [F176] [F178] is answered through the boundary to the intervenant role only', async () => {
    const { services } = office
    const client = (id: string) => ({ context: { services, client: { id, kiosk: false } } })
    services.sessions.set('window-1', p1)
    services.sessions.set('window-2', sessionOf('manager'))
    const rows = await call(claimsHandlers.mine, {}, client('window-1'))
    expect(rows.map(({ missionNumber, feeState, travelState }) => [missionNumber, feeState, travelState])).toEqual([
      [10001, 'TO_COMPLETE', 'TO_COMPLETE'],
      [10002, 'TO_COMPLETE', 'ELSEWHERE'],
      [10003, 'TO_COMPLETE', 'NONE'],
    ])
    await expect(call(claimsHandlers.mine, {}, client('window-2'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(call(claimsHandlers.mine, {}, client('window-3'))).rejects.toMatchObject({ code: 'SIGNED_OUT' })
  })
})

it('keeps every invariant of claims, and finds a broken one', async () => {
  for (const { name, check } of claimInvariants)
    expect({ name, ...(await check(office.services.read())) }).toMatchObject({ broken: 0 })
  const act = { commandId: nextCommand(), kind: 'test.break', touches: [] as const }
  await office.services.write(systemActor, act, async ({ tx }) => {
    await tx
      .updateTable('claim')
      .set({ feeState: 'ACCEPTED', feeCents: 5 })
      .where('missionId', '=', 'm-10003')
      .execute()
    return { ok: true, value: null }
  })
  const broken = await Promise.all(
    claimInvariants.map(async ({ name, check }) => [name, (await check(office.services.read())).broken]),
  )
  expect(Object.fromEntries(broken)).toMatchObject({
    acceptedCentsAreTheSumOfClaimLines: 2,
    claimHistoryEndsInTheStateOfEachTrack: 2,
  })
})
