import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSessions, systemActor } from '../../../main/boundary/sessions.ts'
import { createAccount } from '../../../main/features/accounts/accounts.ts'
import { accountsHandlers } from '../../../main/features/accounts/index.ts'
import { attemptsBeforeRest } from '../../../main/features/accounts/rules.ts'
import { missionsHandlers } from '../../../main/features/missions/index.ts'
import { inactivityMinutes } from '../../../shared/model/inactivity.ts'
import { good, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'

describe('[F44] a window nobody touches', () => {
  let minutes = 0
  const sessions = createSessions(() => new Date(Date.UTC(2026, 5, 1) + minutes * 60_000).toISOString())
  const wait = (more: number) => {
    minutes += more
  }

  it('is locked after half an hour, whatever calls it makes, and not before', () => {
    sessions.set('window', sessionOf('manager'))
    wait(inactivityMinutes - 1)
    expect(sessions.of('window')?.role).toBe('manager')
    wait(1)
    expect(sessions.of('window')).toBeNull()
    expect(sessions.lockedOf('window')?.role).toBe('manager')
    sessions.seen('window')
    expect(sessions.of('window')).toBeNull()
  })

  it('stays open as long as somebody is seen at it, and opens again for its person', () => {
    sessions.set('window', sessionOf('manager'))
    for (let times = 0; times < 5; times += 1) {
      wait(inactivityMinutes - 1)
      sessions.seen('window')
    }
    expect(sessions.of('window')).not.toBeNull()
    sessions.lock('window')
    expect(sessions.of('window')).toBeNull()
    sessions.set('window', sessionOf('manager'))
    expect(sessions.lockedOf('window')).toBeNull()
    sessions.end('window')
    expect([sessions.of('window'), sessions.lockedOf('window')]).toEqual([null, null])
  })
})

describe('a locked window', () => {
  const password = 'Correct-Horse-Battery'
  let office: TestOffice
  const from = (id: string) => ({ context: { services: office.services, client: { id, kiosk: false } } })
  const { signIn, chooseRole, lock, unlock, stillHere, state, list, signOut } = accountsHandlers
  const here = () => from('window')

  beforeEach(async () => {
    office = await openTestOffice()
    const account = { login: 'mdupont', displayName: 'M. D.', password, schoolId: null, intervenantId: null }
    const roles = ['manager', 'administrator'] as const
    good(await createAccount(office.services, systemActor, { ...account, roles, commandId: 'test:account' }))
  })
  afterEach(() => office.close())

  it('[F44] refuses every call but those that open or leave it, and comes back in the same role', async () => {
    await call(signIn, { login: 'mdupont', password }, here())
    await call(chooseRole, { role: 'administrator' }, here())
    expect((await call(lock, {}, here())).stage).toBe('locked')
    await expect(
      call(missionsHandlers.list, { start: 0, size: 1, sort: null, filter: '', facets: {} }, here()),
    ).rejects.toMatchObject({
      code: 'SIGNED_OUT',
    })
    await expect(call(list, {}, here())).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    expect(await call(stillHere, {}, here())).toBe('locked')
    expect(await call(state, {}, here())).toMatchObject({ stage: 'locked', account: { displayName: 'M. D.' } })
    await expect(call(unlock, { password }, from('another window'))).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    await expect(call(unlock, { password: 'wrong' }, here())).rejects.toMatchObject({
      data: { rule: 'accounts.wrongCredentials' },
    })
    expect(await call(unlock, { password }, here())).toMatchObject({
      stage: 'signedIn',
      account: { role: 'administrator' },
    })
    expect(await call(list, {}, here())).toHaveLength(1)
    const kinds = await office.services.read().selectFrom('journal').select('kind').orderBy('seq').execute()
    expect(kinds.map(({ kind }) => kind).slice(-3)).toEqual([
      'accounts.signIn',
      'accounts.signInRefused',
      'accounts.unlock',
    ])
  })

  it('lets nobody guess: after five wrong passwords the account rests, locked', async () => {
    await call(signIn, { login: 'mdupont', password }, here())
    await call(lock, {}, here())
    for (let index = 0; index < attemptsBeforeRest; index += 1)
      await expect(call(unlock, { password: `wrong-${index}` }, here())).rejects.toBeDefined()
    await expect(call(unlock, { password }, here())).rejects.toMatchObject({ data: { rule: 'accounts.resting' } })
    expect((await call(state, {}, here())).stage).toBe('locked')
    expect((await call(signOut, {}, here())).stage).toBe('signedOut')
  })
})
