import { afterEach, beforeEach, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { createAccount } from '../../../main/features/accounts/accounts.ts'
import { stateOfWindow } from '../../../main/features/accounts/state.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'

let office: TestOffice
const account = {
  login: 'gestion',
  displayName: 'Claude Gestion',
  password: 'Correct-Horse-Battery',
  roles: ['manager'] as const,
  schoolId: null,
  intervenantId: null,
}

const closeSessions = (set: Readonly<Record<string, Readonly<{ closingDate: string; state: 'open' | 'closed' }>>>) =>
  office.services.write(
    systemActor,
    { commandId: nextCommand(), kind: 'test.sessions', touches: [] },
    async ({ tx }) => {
      for (const [id, change] of Object.entries(set))
        await tx.updateTable('session').set(change).where('id', '=', id).execute()
      return ok(null)
    },
  )

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  good(await createAccount(office.services, systemActor, { ...account, commandId: nextCommand() }))
})
afterEach(() => office.close())

it('[F30] before sign-in, the page is told the next closing of an open session, until its last day', async () => {
  const announced = async () => (await stateOfWindow(office.services, 'window')).entriesCloseOn
  good(
    await closeSessions({
      bac: { closingDate: '2026-08-31', state: 'open' },
      unpaid: { closingDate: '2026-07-15', state: 'closed' },
    }),
  )
  expect(await announced()).toBe('2026-08-31')
  good(await closeSessions({ unpaid: { closingDate: '2026-07-15', state: 'open' } }))
  expect(await announced()).toBe('2026-07-15')
  office.setToday('2026-08-31')
  expect(await announced()).toBe('2026-08-31')
  office.setToday('2026-09-01')
  expect(await announced()).toBeNull()
  office.setToday('2026-07-01')
  office.services.sessions.set('window', sessionOf('manager'))
  expect(await announced()).toBeNull()
})
