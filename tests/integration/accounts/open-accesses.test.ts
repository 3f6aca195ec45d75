import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf, systemActor } from '../../../main/boundary/sessions.ts'
import { createAccount } from '../../../main/features/accounts/accounts.ts'
import { setEntranceRules } from '../../../main/features/accounts/entrance-rules.ts'
import { accountsHandlers } from '../../../main/features/accounts/index.ts'
import { openAccesses, withoutAccess } from '../../../main/features/accounts/open-accesses.ts'
import { missionsHandlers } from '../../../main/features/missions/index.ts'
import type { EntranceRules } from '../../../shared/model/identifier-rules.ts'
import { ok } from '../../../shared/model/result.ts'
import { inspect } from '../../unit/files/pdf/inspect-pdf.ts'
import { addedAccount, from, writtenTexts } from '../support/accounts.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

let office: TestOffice
const administrator = actorOf(sessionOf('administrator'))
const { signIn, state, create } = accountsHandlers

const open = async (intervenantId: string | null = null, commandId = nextCommand()) =>
  openAccesses(office.services, administrator, { commandId, intervenantId, limit: 50 })

const decide = async (rules: Partial<EntranceRules>) => {
  const { history: _, version, ...standing } = await call(accountsHandlers.entranceRules, {}, asAdministrator())
  const input = { ...standing, ...rules, expectedVersion: version, commandId: nextCommand() }
  return good(await setEntranceRules(office.services, administrator, input))
}

const asAdministrator = () => {
  office.services.sessions.set('desk', sessionOf('administrator'))
  return from(office, 'desk')
}

const changePerson = async (id: string, change: Readonly<{ numen?: string; email?: string; lastName?: string }>) =>
  good(
    await office.services.write(
      systemActor,
      { commandId: nextCommand(), kind: 'test.person', touches: [] },
      async ({ tx }) => {
        await tx.updateTable('intervenant').set(change).where('id', '=', id).execute()
        return ok(null)
      },
    ),
  )

beforeEach(async () => {
  office = await openTestOffice()
  await addedAccount(office, 'administrateur', ['administrator'])
})
afterEach(() => office.close())

describe('accesses opened by the administrator', () => {
  it('[F38] [F42] [F43] an outsider enters by number, with the number as first password, and with no other function', async () => {
    const attempt = () => call(signIn, { login: '10003', password: '10003' }, from(office, 'his window'))
    await expect(attempt()).rejects.toMatchObject({ data: { rule: 'accounts.wrongCredentials' } })
    expect(good(await open('p3')).opened).toEqual([
      {
        intervenantId: 'p3',
        number: '10003',
        name: 'Camille CORRE',
        login: '10003',
        kind: 'number',
        password: '10003',
      },
    ])
    expect((await attempt()).stage).toBe('newPassword')
    const password = 'menuiserie de nuit'
    const entered = await call(accountsHandlers.chooseFirstPassword, { password }, from(office, 'his window'))
    expect(entered).toMatchObject({ stage: 'signedIn', account: { roles: ['intervenant'], intervenantId: 'p3' } })
    const listed = call(
      missionsHandlers.list,
      { start: 0, size: 1, sort: null, filter: '', facets: {} },
      from(office, 'his window'),
    )
    await expect(listed).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    expect(refusalOf(await open('p3'))).toBe('accounts.alreadyOpen')
    const second = { login: 'corre', displayName: 'C. Corre', password, roles: ['intervenant'] as const }
    const input = { ...second, schoolId: null, intervenantId: 'p3', commandId: nextCommand() }
    expect(refusalOf(await createAccount(office.services, administrator, input))).toBe('accounts.alreadyOpen')
  })

  it('[F34] [F36] staff enter by their academic mailbox, or by name and NUMEN, which is never told nor written', async () => {
    await changePerson('p1', { email: 'camille.abel@ac-rennes.fr' })
    const [byMailbox] = good(await open('p1')).opened
    expect(byMailbox).toMatchObject({ login: 'camille.abel', kind: 'temporary' })
    await decide({ staff: 'surnameFirst' })
    await changePerson('p2', { numen: '14E9501234ABC' })
    expect(good(await open('p2')).opened).toMatchObject([{ login: 'blainc', kind: 'numen', password: null }])
    const told = await call(signIn, { login: 'blainc', password: '14E9501234ABC' }, from(office, 'her window'))
    expect(told.stage).toBe('newPassword')
    const written = await writtenTexts(office)
    expect(written).not.toContain('14E9501234ABC')
    expect(written).not.toContain(byMailbox?.password)
  })

  it('[F37] an outsider enters by name with a temporary password; the next of the same name is numbered; the number is an alias', async () => {
    await decide({ staff: 'initialFirst', outsiders: 'initialFirst' })
    await changePerson('p3', { lastName: 'ABEL' })
    const command = nextCommand()
    const { opened, left } = good(await open(null, command))
    expect(opened.map(({ login, kind }) => [login, kind])).toEqual([
      ['cabel', 'temporary'],
      ['cblain', 'temporary'],
      ['cabel2', 'temporary'],
    ])
    expect(left).toBe(0)
    expect(good(await open(null, command)).opened).toEqual(opened)
    const password = opened[2]?.password ?? ''
    expect((await call(signIn, { login: '10003', password }, from(office, 'w'))).held?.login).toBe('cabel2')
    expect(await withoutAccess(office.services.read())).toEqual({ staff: 0, outsiders: 0 })
  })

  it('[F37] [F38] letters give each person what they need to enter, one sheet each, and leave no password behind', async () => {
    await decide({ staff: 'initialFirst' })
    await changePerson('p2', { numen: '14E9501234ABC' })
    const { opened } = good(await open())
    const input = { commandId: nextCommand(), language: 'fr' as const, credentials: opened }
    const made = await call(accountsHandlers.accessLetters, input, asAdministrator())
    const bytes = Buffer.from(good(office.services.files.take(made.token)).bytes)
    const { bookmarks, text } = await inspect(bytes)
    expect(bookmarks.map((title) => title.split(', ').at(-1))).toEqual(['10001', '10002', '10003'])
    for (const { login, password } of opened) {
      expect(text).toContain(login)
      expect(text).toContain(password ?? 'Votre NUMEN')
    }
    const written = await writtenTexts(office)
    for (const { password } of opened.filter(({ kind }) => kind === 'temporary'))
      expect(written).not.toContain(password)
    const entry = await office.services
      .read()
      .selectFrom('journal')
      .select('facts')
      .where('kind', '=', 'accounts.accessLetters')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(entry.facts)).toEqual({ people: 3, numbers: '10001 10002 10003' })
    const nobody = [{ ...opened[0], intervenantId: 'nobody' }] as typeof opened
    const refused = call(accountsHandlers.accessLetters, { ...input, credentials: nobody }, asAdministrator())
    await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('a number is nobody else’s identifier, and two commands at once open one access each', async () => {
    const taken = { login: '10003', displayName: 'X', password: 'Correct-Horse-Battery', roles: ['manager'] as const }
    const input = { ...taken, roles: [...taken.roles], schoolId: null, intervenantId: null, commandId: nextCommand() }
    await expect(call(create, input, asAdministrator())).rejects.toMatchObject({
      data: { rule: 'accounts.loginTaken' },
    })
    const both = await Promise.all([open('p3'), open('p3')])
    expect(both.map((one) => one.ok).sort()).toEqual([false, true])
  })

  it('[F29] [F39] the rules and the pointer for staff are told before sign-in, dated, and only changed on what was read', async () => {
    const pointer = 'Votre identifiant est celui de la messagerie académique.'
    await decide({ pointer })
    const stale = {
      staff: 'number',
      outsiders: 'number',
      pointer: '',
      expectedVersion: 0,
      commandId: nextCommand(),
    } as const
    expect(refusalOf(await setEntranceRules(office.services, administrator, stale))).toBe('CONFLICT')
    await decide({ outsiders: 'initialFirst' })
    const before = await call(state, {}, from(office, 'nobody'))
    expect(before).toMatchObject({
      stage: 'signedOut',
      entrance: { staff: 'mailbox', outsiders: 'initialFirst', pointer },
    })
    const { history } = await call(accountsHandlers.entranceRules, {}, asAdministrator())
    expect(history.map(({ version, outsiders }) => [version, outsiders])).toEqual([
      [2, 'initialFirst'],
      [1, 'number'],
    ])
  })
})
