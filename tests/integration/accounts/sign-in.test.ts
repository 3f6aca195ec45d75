import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core } from '../../../main/app/create-app.ts'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { createAccount } from '../../../main/features/accounts/accounts.ts'
import { attemptsBeforeRest } from '../../../main/features/accounts/rules.ts'
import { signIn } from '../../../main/features/accounts/sign-in.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'

const account = {
  login: 'mdupont',
  displayName: 'M. D.',
  password: 'Correct-Horse-Battery',
  roles: ['manager', 'administrator'] as const,
  schoolId: null,
  intervenantId: null,
}

describe('sign-in', () => {
  const folder = temporaryFolder()
  let core: Core

  beforeAll(async () => {
    core = await openApplication(folder)
    const made = await createAccount(core.services, systemActor, { ...account, commandId: 'test:account' })
    expect(made.ok).toBe(true)
  })
  afterAll(async () => {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const attempt = (login: string, password: string) => signIn(core.services, 'window-1', { login, password })

  test('the right identifier and password open a session in the most usual role [F32]', async () => {
    const session = await attempt(account.login, account.password)
    expect(session).toMatchObject({ ok: true, value: { role: 'manager', roles: ['administrator', 'manager'] } })
    expect(core.services.sessions.of('window-1')?.accountId).toBe(session.ok ? session.value.accountId : '')
  })

  test('credentials are case-sensitive, and the store holds no password [F35]', async () => {
    expect(await attempt('MDUPONT', account.password)).toMatchObject({ ok: false })
    expect(await attempt(account.login, account.password.toLowerCase())).toMatchObject({ ok: false })
    const row = await core.services.read().selectFrom('account').select('passwordHash').executeTakeFirst()
    expect(row?.passwordHash).toMatch(/^\$argon2id\$/)
    expect(row?.passwordHash).not.toContain(account.password)
  })

  test('an unknown identifier and a wrong password are answered alike', async () => {
    const unknown = await attempt('personne', 'x')
    const wrong = await attempt(account.login, 'x')
    expect(unknown).toEqual(wrong)
    expect(wrong).toMatchObject({ ok: false, error: { rule: 'accounts.wrongCredentials' } })
  })

  test('too many wrong passwords in a row make the account rest, even for the right one', async () => {
    for (let index = 0; index < attemptsBeforeRest; index += 1) await attempt(account.login, `wrong-${index}`)
    expect(await attempt(account.login, account.password)).toMatchObject({
      ok: false,
      error: { rule: 'accounts.resting' },
    })
  })
})
