import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveClaim, sendOwnClaim, takeBackClaim } from '../../../main/features/claims/commands.ts'
import { claimSheet } from '../../../main/features/claims/index.ts'
import { listMyClaims } from '../../../main/features/claims/queries.ts'
import { changeSession } from '../../../main/features/missions/sessions.ts'
import { giveBack } from '../../../main/features/review/commands.ts'
import { manager } from '../support/convocations.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { claimIdOf, convokeEverybody, sendAs } from '../support/sent-claims.ts'

let office: TestOffice
const abel = sessionOf('intervenant', { intervenantId: 'p1' })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

const sheetOf = async (mission = 10003) =>
  good(await claimSheet(office.services, await claimIdOf(office, mission, 'p1'), abel))
const on = (sheet: { id: string; version: number }) => ({
  commandId: nextCommand(),
  id: sheet.id,
  expectedVersion: sheet.version,
})
const rowOf = async (mission: number) =>
  good(await listMyClaims(office.services, abel)).find(({ missionNumber }) => missionNumber === mission)

describe('after the closing of the session', () => {
  it('the last day is still open; the next day nothing is saved nor sent, and what was typed is kept', async () => {
    office.setToday('2026-08-31')
    const saved = good(
      await saveClaim(office.services, abel, { ...on(await sheetOf()), entry: { candidates: 6 }, journeys: [] }),
    )
    expect(saved).toMatchObject({ mayEdit: true, maySend: true, closesOn: '2026-08-31', unsent: true })
    office.setToday('2026-09-01')
    const late = await sheetOf()
    expect(late).toMatchObject({ mayEdit: false, maySend: false, entry: { candidates: 6 }, next: 'late' })
    const change = { ...on(late), entry: { candidates: 7 }, journeys: [] }
    expect(refusalOf(await saveClaim(office.services, abel, change))).toBe('claim.closed')
    expect(refusalOf(await sendOwnClaim(office.services, abel, on(late)))).toBe('claim.closed')
    expect((await sheetOf()).entry).toEqual({ candidates: 6 })
  })

  it('what the office returns is corrected and sent all the same; what was sent is no longer taken back', async () => {
    const sent = await sendAs(office, 10003, 'p1', { candidates: 6 })
    office.setToday('2026-09-01')
    expect(refusalOf(await takeBackClaim(office.services, abel, on(await sheetOf())))).toBe('claim.closed')
    const back = { ...on(sent), reason: 'Six candidats, ou sept ?' }
    good(await giveBack(office.services, sessionOf('manager'), back))
    const returned = await sheetOf()
    expect(returned).toMatchObject({ feeState: 'RETURNED', mayEdit: true, maySend: true, next: 'correct' })
    const corrected = { ...on(returned), entry: { candidates: 7 }, journeys: [] }
    const saved = good(await saveClaim(office.services, abel, corrected))
    expect(good(await sendOwnClaim(office.services, abel, on(saved))).feeState).toBe('SENT')
  })

  it('the office puts the date off, and entries open again', async () => {
    office.setToday('2026-09-01')
    const order = { commandId: nextCommand(), id: 'bac', expectedVersion: 1, closingDate: '2026-09-30' }
    good(await changeSession(office.services, manager, order))
    expect(await sheetOf()).toMatchObject({ mayEdit: true, closesOn: '2026-09-30', next: 'complete' })
  })
})

describe('four years after [F173]', () => {
  it('the claim is hidden from its intervenant, by the list and by its address, while the office still has it', async () => {
    const id = await claimIdOf(office, 10003, 'p1')
    office.setToday('2030-06-24')
    expect(await rowOf(10003)).toBeDefined()
    office.setToday('2030-06-25')
    expect(await rowOf(10003)).toBeUndefined()
    expect(refusalOf(await claimSheet(office.services, id, abel))).toBe('claim.hidden')
    expect(
      refusalOf(await sendOwnClaim(office.services, abel, { commandId: nextCommand(), id, expectedVersion: 1 })),
    ).toBe('claim.hidden')
    expect(good(await claimSheet(office.services, id, sessionOf('manager'))).id).toBe(id)
  })
})

it('[F177] one status of the older list: that of the part that comes first for the person', async () => {
  expect(await rowOf(10002)).toMatchObject({ feeState: 'TO_COMPLETE', travelState: 'ELSEWHERE', status: 'TO_COMPLETE' })
  expect(await rowOf(10001)).toMatchObject({ paper: 'Grand oral', specialty: 'Toutes séries', unsent: false })
})
