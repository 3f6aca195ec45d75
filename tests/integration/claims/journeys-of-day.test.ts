import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { declareOwnNotDone, saveClaim, takeBackClaim } from '../../../main/features/claims/commands.ts'
import { cancelClaims, claimSheet, createClaims } from '../../../main/features/claims/index.ts'
import { cancel } from '../../../main/features/review/commands.ts'
import { good, nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, claimIdOf, convokeEverybody } from '../support/sent-claims.ts'
import { assignmentId } from '../support/world.ts'

let office: TestOffice
const abel = sessionOf('intervenant', { intervenantId: 'p1', displayName: 'Camille Abel' })
const manager = sessionOf('manager', { displayName: 'Claude Gestion' })

/** ABEL has two missions in Brest on 24 June: 10001 in the morning, which has the journeys, and 10002 in the afternoon. */
beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

const sheetOf = async (mission: number) =>
  good(await claimSheet(office.services, await claimIdOf(office, mission, 'p1'), abel))
const on = (sheet: { id: string; version: number }) => ({
  commandId: nextCommand(),
  id: sheet.id,
  expectedVersion: sheet.version,
})
const typeJourney = async (mission: number) => {
  const sheet = await sheetOf(mission)
  const journeys = sheet.journeys.map((journey) => ({ ...journey, ...carToBrest }))
  return good(await saveClaim(office.services, abel, { ...on(sheet), entry: null, journeys }))
}
const notDone = async (mission: number) =>
  good(await declareOwnNotDone(office.services, abel, { ...on(await sheetOf(mission)), reason: 'malade' }))

describe('the journeys of a day [F192] [F267]', () => {
  it('pass to the next mission, with what was typed, when the first is declared not done', async () => {
    await typeJourney(10001)
    expect(await notDone(10001)).toMatchObject({ travelState: 'NOT_DONE', journeys: [] })
    const next = await sheetOf(10002)
    expect(next).toMatchObject({ travelState: 'TO_COMPLETE', travelReason: '', journeys: [carToBrest] })
    expect(next.history.at(-1)).toMatchObject({ track: 'travel', event: 'detach', toState: 'TO_COMPLETE' })
  })

  it('are filled in from the next mission when nothing was typed', async () => {
    await notDone(10001)
    expect((await sheetOf(10002)).journeys).toMatchObject([
      { fromTown: 'Rennes', toTown: 'Brest', departAt: '2026-06-24T13:30', returnAt: '2026-06-24T17:30', trips: 0 },
    ])
  })

  it('stay where they are when the first mission comes back: the same journey is never claimed twice', async () => {
    await typeJourney(10001)
    const declared = await notDone(10001)
    const back = good(await takeBackClaim(office.services, abel, on(declared)))
    expect(back).toMatchObject({
      feeState: 'TO_COMPLETE',
      travelState: 'ELSEWHERE',
      travelReason: 'FIRST_MISSION_OF_DAY:10002',
      journeys: [],
    })
    expect(await sheetOf(10002)).toMatchObject({ travelState: 'TO_COMPLETE', journeys: [carToBrest] })
  })

  it('pass on when the office cancels the claim of the first mission', async () => {
    await typeJourney(10001)
    const sheet = await sheetOf(10001)
    good(await cancel(office.services, manager, { ...on(sheet), reason: 'convocation annulée' }))
    expect(await sheetOf(10002)).toMatchObject({ travelState: 'TO_COMPLETE', journeys: [carToBrest] })
  })

  it('pass on when its convocation is cancelled, and the mission convoked again does not take them back', async () => {
    const first = [assignmentId(10001, 'p1')]
    const write = (run: 'cancel' | 'convoke') =>
      office.services.write(systemActor, { commandId: nextCommand(), kind: `test.${run}`, touches: [] }, (context) =>
        run === 'cancel'
          ? cancelClaims(office.services, context, first, 'essai')
          : createClaims(office.services, context, first),
      )
    await typeJourney(10001)
    good(await write('cancel'))
    expect(await sheetOf(10002)).toMatchObject({ travelState: 'TO_COMPLETE', journeys: [carToBrest] })
    good(await write('convoke'))
    expect(await sheetOf(10001)).toMatchObject({ travelState: 'ELSEWHERE', travelReason: 'FIRST_MISSION_OF_DAY:10002' })
  })

  it('of another day or another person are not touched', async () => {
    const p2 = sessionOf('intervenant', { intervenantId: 'p2' })
    const before = await claimSheet(office.services, await claimIdOf(office, 10001, 'p2'), p2)
    await notDone(10001)
    expect(await claimSheet(office.services, await claimIdOf(office, 10001, 'p2'), p2)).toEqual(before)
    expect((await sheetOf(10003)).travelState).toBe('NONE')
  })
})
