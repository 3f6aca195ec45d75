import { call } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { saveClaim } from '../../../main/features/claims/commands.ts'
import { claimSheet } from '../../../main/features/claims/index.ts'
import { enterForMember, juryEntriesHandlers } from '../../../main/features/jury-entries/index.ts'
import type { ClaimEntry } from '../../../shared/contract/claims.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { setOpen } from '../support/portal-office.ts'
import { claimIdOf, convokeEverybody } from '../support/sent-claims.ts'
import { assignmentId } from '../support/world.ts'

const mission = 10003
const member = sessionOf('intervenant', { intervenantId: 'p1', displayName: 'Camille Abel' })
const president = sessionOf('intervenant', { intervenantId: 'p3', displayName: 'Camille Corre' })
const stranger = sessionOf('intervenant', { intervenantId: 'p2' })

let office: TestOffice
const window = (id: string) => ({ context: { services: office.services, client: { id, kiosk: false } } })
const list = (id: string) => call(juryEntriesHandlers.list, {}, window(id))

/** P3 holds the seat of president of the mission of the ministry on which p1 is convoked. */
async function makeJury(authority: 'ministry' | 'academy'): Promise<void> {
  const act = { commandId: nextCommand(), kind: 'test.jury', touches: [] }
  good(
    await office.services.write(systemActor, act, async ({ tx }) => {
      const missionId = `m-${mission}`
      await tx.updateTable('mission').set({ headerAuthority: authority }).where('id', '=', missionId).execute()
      await tx
        .updateTable('seat')
        .set({ role: 'president' })
        .where('id', '=', (seats) =>
          seats.selectFrom('assignment').select('seatId').where('id', '=', assignmentId(mission, 'p3')),
        )
        .execute()
      return ok(null)
    }),
  )
  await convokeEverybody(office)
}

const enter = async (session: typeof president, entry: ClaimEntry = { candidates: 6 }) => {
  const id = await claimIdOf(office, mission, 'p1')
  const { version } = good(await claimSheet(office.services, id, sessionOf('manager')))
  return enterForMember(office.services, session, { commandId: nextCommand(), id, expectedVersion: version, entry })
}

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  office.services.sessions.set('abel', member)
  office.services.sessions.set('corre', president)
})
afterEach(() => office.close())

it('[F220] the president enters the quantity of a member, who reads it and cannot change it; the history names them', async () => {
  await makeJury('ministry')
  const [row] = (await list('corre')).filter(({ missionNumber }) => missionNumber === mission)
  expect(row).toMatchObject({ feeState: 'OFFICE_TO_ENTER', entryForm: 'candidates', given: null, mayEnter: true })
  good(await enter(president))
  const id = await claimIdOf(office, mission, 'p1')
  const sheet = good(await claimSheet(office.services, id, member))
  // 6 candidates of 20 minutes at 9.60 EUR an hour, as if the member had entered them.
  expect(sheet).toMatchObject({ feeState: 'OFFICE_ENTERED', given: { candidates: 6 }, estimateFeeCents: 1_920 })
  expect(sheet.history.at(-1)).toMatchObject({ event: 'enter', actor: 'Camille Corre', toState: 'OFFICE_ENTERED' })
  const own = { commandId: nextCommand(), id, expectedVersion: sheet.version, entry: { candidates: 60 }, journeys: [] }
  expect(refusalOf(await saveClaim(office.services, member, own))).toMatch(/claimEntryNotYours|claimNotOpen/)
  expect(refusalOf(await enter(president, { candidates: 7 }))).toBe('juryEntries.notWaiting')
})

it('[F114] the president enters nothing while the office has closed claims', async () => {
  await makeJury('ministry')
  await setOpen(office, 'claims', false)
  expect((await list('corre')).map(({ mayEnter }) => mayEnter)).not.toContain(true)
  expect(refusalOf(await enter(president))).toBe('activities.closed')
})

it('[F220] nobody else finds the claims of a jury, and a jury of the academy has no such entry', async () => {
  await makeJury('ministry')
  expect(await list('abel')).toEqual([])
  expect(refusalOf(await enter(member))).toBe('NOT_FOUND')
  expect(refusalOf(await enter(stranger))).toBe('NOT_FOUND')
  const act = { commandId: nextCommand(), kind: 'test.withdraw', touches: [] }
  good(
    await office.services.write(systemActor, act, async ({ tx }) => {
      await tx
        .updateTable('assignment')
        .set({ state: 'withdrawn' })
        .where('id', '=', assignmentId(mission, 'p3'))
        .execute()
      return ok(null)
    }),
  )
  expect(refusalOf(await enter(president))).toBe('NOT_FOUND')
})

it('[F220] a mission of the academy leaves the entry to its members, not to the president', async () => {
  await makeJury('academy')
  expect(await list('corre')).toEqual([])
  expect(refusalOf(await enter(president))).toBe('NOT_FOUND')
})

it('[F220] nothing is entered before the mission, after the closing, or in another form than its own', async () => {
  await makeJury('ministry')
  expect(refusalOf(await enter(president, { copies: 6 }))).toBe('claimEntryForm')
  office.setToday('2026-05-01')
  expect(refusalOf(await enter(president))).toBe('juryEntries.notBegun')
  office.setToday('2026-09-01')
  expect(refusalOf(await enter(president))).toBe('claim.closed')
  // Two months later their window has been locked since long.
  office.services.sessions.set('corre', president)
  expect((await list('corre')).map(({ mayEnter }) => mayEnter)).not.toContain(true)
})
