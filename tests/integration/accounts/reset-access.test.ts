import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { createAccount } from '../../../main/features/accounts/accounts.ts'
import { signIn } from '../../../main/features/accounts/sign-in.ts'
import { resetAccessCommand } from '../../../main/headless/office-commands.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'
import { good, nextCommand, refusalOf } from '../support/office.ts'

const folder = temporaryFolder()
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('who holds the data folder gives the only administrator a way back, to be changed at once', async () => {
  const first = await openApplication(folder)
  const account = {
    login: 'chef',
    displayName: 'C. H.',
    password: 'Correct-Horse-Battery',
    roles: ['administrator'] as const,
  }
  const input = { ...account, schoolId: null, intervenantId: null, commandId: nextCommand() }
  good(await createAccount(first.services, systemActor, input))
  await first.close()
  expect(refusalOf(await resetAccessCommand.run({ data: folder, login: 'personne' }))).toBe('NOT_FOUND')
  const { password } = good(await resetAccessCommand.run({ data: folder, login: 'chef' })) as { password: string }
  const again = await openApplication(folder)
  expect(refusalOf(await signIn(again.services, 'window', account))).toBe('accounts.wrongCredentials')
  good(await signIn(again.services, 'window', { login: 'chef', password }))
  expect(again.services.sessions.of('window')).toBeNull()
  expect(again.services.sessions.heldOf('window')?.step).toBe('newPassword')
  await again.close()
})
