import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { saveClaim, sendOwnClaim } from '../../../main/features/claims/commands.ts'
import { claimSheet } from '../../../main/features/claims/index.ts'
import type { WorkContext } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { claimIdOf, convokeEverybody, state } from '../support/sent-claims.ts'

let office: TestOffice
const p1 = sessionOf('intervenant', { intervenantId: 'p1', displayName: 'Camille Abel' })
const p2 = sessionOf('intervenant', { intervenantId: 'p2' })

const settle = (change: (tx: WorkContext['tx']) => Promise<unknown>) =>
  office.services.write(systemActor, { commandId: nextCommand(), kind: 'test.settle', touches: [] }, async ({ tx }) => {
    await change(tx)
    return ok(null)
  })

const sheetOf = async (mission: number, person: string, session = p1) =>
  good(await claimSheet(office.services, await claimIdOf(office, mission, person), session))
const on = ({ id, version }: { id: string; version: number }) => ({
  commandId: nextCommand(),
  id,
  expectedVersion: version,
})

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
})
afterEach(() => office.close())

describe('candidates by half-day', () => {
  beforeEach(async () => {
    good(await settle((tx) => tx.updateTable('missionType').set({ byHalfDay: 1 }).where('code', '=', 'ORAL').execute()))
    await convokeEverybody(office)
  })
  const halfDays = [
    { date: '2026-06-25', morning: 4, afternoon: 0 },
    { date: '2026-06-26', morning: 0, afternoon: 2 },
  ]

  it('[F223] [F224] are kept line by line and paid in total, like the candidates of the newer form [F222]', async () => {
    const sheet = await sheetOf(10003, 'p1')
    expect(sheet.entryForm).toBe('candidatesByHalfDay')
    const saved = good(await saveClaim(office.services, p1, { ...on(sheet), entry: { halfDays }, journeys: [] }))
    // 6 candidates of 20 minutes at 9.60 EUR an hour, as in one number.
    expect(saved).toMatchObject({ entry: { halfDays }, estimateFeeCents: 1_920 })
    const sent = good(await sendOwnClaim(office.services, p1, on(saved)))
    expect(sent).toMatchObject({ feeState: 'SENT', feeCents: 1_920 })
  })

  it('refuse the candidates of the other form', async () => {
    const total = { ...on(await sheetOf(10003, 'p1')), entry: { candidates: 6 }, journeys: [] }
    expect(refusalOf(await saveClaim(office.services, p1, total))).toBe('claimEntryForm')
  })
})

describe('who enters the fee', () => {
  it('[F220] a convocation of the ministry leaves it to the president of the jury', async () => {
    good(
      await settle((tx) =>
        tx.updateTable('mission').set({ headerAuthority: 'ministry' }).where('id', '=', 'm-10003').execute(),
      ),
    )
    await convokeEverybody(office)
    const sheet = await sheetOf(10003, 'p1')
    expect(sheet).toMatchObject({ feeState: 'OFFICE_TO_ENTER', enteredBy: 'president', mayEdit: false })
    const entry = { ...on(sheet), entry: { candidates: 6 }, journeys: [] }
    expect(refusalOf(await saveClaim(office.services, p1, entry))).toBe('claimNotOpen')
  })

  it('[F182] [F229] copies of SANTORIN are shown to be read, and cannot be typed', async () => {
    const change = { enteredBy: 'santorin', rateType: 'CC_WRITTEN' } as const
    good(await settle((tx) => tx.updateTable('missionType').set(change).where('code', '=', 'MARKING').execute()))
    await convokeEverybody(office)
    expect((await sheetOf(10002, 'p1')).given).toBeNull()
    await state(office, 10002, 'p1', 42)
    const sheet = await sheetOf(10002, 'p1')
    expect(sheet).toMatchObject({ given: { copies: 42 }, entry: null, feeState: 'OFFICE_TO_ENTER', feeRate: 'unknown' })
    const typed = { ...on(sheet), entry: { copies: 50 }, journeys: sheet.journeys }
    expect(refusalOf(await saveClaim(office.services, p1, typed))).toMatch(/claimEntryNotYours|claimNotOpen/)
  })

  it('[F228] a type that no public rate names is kept, and its amount is said to be unknown', async () => {
    const change = { entryForm: 'hours', rateType: null } as const
    good(await settle((tx) => tx.updateTable('missionType').set(change).where('code', '=', 'ORAL').execute()))
    await convokeEverybody(office)
    const sheet = await sheetOf(10003, 'p1')
    const saved = good(
      await saveClaim(office.services, p1, { ...on(sheet), entry: { hours: 2, minutes: 30 }, journeys: [] }),
    )
    expect(saved).toMatchObject({ entry: { hours: 2, minutes: 30 }, feeRate: 'none', estimateFeeCents: 0, lines: [] })
  })

  it('[F234] [F236] the office enters invigilation and help with the running; only the travel is the person’s', async () => {
    await convokeEverybody(office)
    const sheet = await sheetOf(10006, 'p2', p2)
    expect(sheet).toMatchObject({ enteredBy: 'office', feeState: 'OFFICE_TO_ENTER', travelState: 'TO_COMPLETE' })
    const typed = { ...on(sheet), entry: { hours: 4, minutes: 0 }, journeys: sheet.journeys }
    expect(refusalOf(await saveClaim(office.services, p2, typed))).toBe('claimEntryNotYours')
  })
})
