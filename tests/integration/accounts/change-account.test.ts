import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { changeAccount } from '../../../main/features/accounts/change.ts'
import { accountsHandlers } from '../../../main/features/accounts/index.ts'
import { bureausHandlers } from '../../../main/features/bureaus/index.ts'
import { delegationsHandlers } from '../../../main/features/delegations/index.ts'
import type { AccountHolding } from '../../../shared/contract/accounts.ts'
import { addedAccount, from, password } from '../support/accounts.ts'
import { nextCommand, openTestOffice, refusalOf, type TestOffice } from '../support/office.ts'

const { change, chooseRole, create, list, one, own, signIn, state } = accountsHandlers

let office: TestOffice
let administratorId: string
let teacherId: string
const desk = () => from(office, 'desk')
const window = (login: string) => from(office, login)
const enter = (login: string) => call(signIn, { login, password }, window(login))
const refused = (rule: string) => ({ data: { rule: `accounts.${rule}` } })
const teacher: AccountHolding = { displayName: 'prof', roles: ['intervenant'], schoolId: null, intervenantId: 'p1' }
const alsoHead: AccountHolding = { ...teacher, roles: ['intervenant', 'centreHead'], schoolId: 'sBrest' }
const changed = (id: string, expected: AccountHolding, next: AccountHolding) =>
  call(change, { commandId: nextCommand(), id, expected, ...next }, desk())
const lastChange = async () => {
  const entry = await office.services
    .read()
    .selectFrom('journal')
    .select(['kind', 'facts'])
    .where('kind', '=', 'accounts.change')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return JSON.parse(entry.facts) as Record<string, unknown>
}

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  administratorId = await addedAccount(office, 'administrateur', ['administrator'])
  teacherId = await addedAccount(office, 'prof', ['intervenant'], { intervenantId: 'p1' })
  await call(signIn, { login: 'administrateur', password }, desk())
})
afterEach(() => office.close())

describe('an account that is there', () => {
  it('takes a second role with its school; its windows are closed and its password stays', async () => {
    expect((await enter('prof')).account?.roles).toEqual(['intervenant'])
    await changed(teacherId, teacher, { ...alsoHead, displayName: ' Claire Martin ' })
    await expect(call(own, {}, window('prof'))).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    expect((await enter('prof')).account?.roles.toSorted()).toEqual(['centreHead', 'intervenant'])
    await call(chooseRole, { role: 'centreHead' }, window('prof'))
    expect(office.services.sessions.of('prof')).toMatchObject({ schoolId: 'sBrest', intervenantId: 'p1' })
    expect(await call(one, { id: teacherId }, desk())).toMatchObject({
      displayName: 'Claire Martin',
      roles: ['intervenant', 'centreHead'],
      school: { id: 'sBrest' },
      intervenant: { id: 'p1' },
    })
    expect(await lastChange()).toEqual({
      login: 'prof',
      fields: 'displayName roles schoolId',
      formerRoles: 'intervenant',
      roles: 'intervenant centreHead',
      formerSchool: null,
      school: '0290001A',
      delegations: null,
    })
  })

  it('loses a role at once', async () => {
    await changed(teacherId, teacher, alsoHead)
    await enter('prof')
    await call(chooseRole, { role: 'centreHead' }, window('prof'))
    await changed(teacherId, alsoHead, teacher)
    expect((await call(state, {}, window('prof'))).stage).toBe('signedOut')
    await enter('prof')
    await expect(call(chooseRole, { role: 'centreHead' }, window('prof'))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
  })

  it('has what its roles need, as a new one does', async () => {
    await expect(changed(teacherId, teacher, { ...alsoHead, schoolId: null })).rejects.toMatchObject(
      refused('schoolNeeded'),
    )
    await expect(changed(teacherId, teacher, { ...teacher, intervenantId: null })).rejects.toMatchObject(
      refused('personNeeded'),
    )
    await expect(changed(teacherId, teacher, { ...alsoHead, schoolId: 'gone' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(changed(teacherId, teacher, { ...teacher, intervenantId: 'gone' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const nobody = { ...teacher, commandId: nextCommand(), login: 'nouveau', password, intervenantId: null }
    await expect(call(create, nobody, desk())).rejects.toMatchObject(refused('personNeeded'))
  })

  it('[F42] is of one person, who has no other, and who answers to its identifier where that is a number', async () => {
    await addedAccount(office, 'autre', ['intervenant'], { intervenantId: 'p2' })
    await expect(changed(teacherId, teacher, { ...teacher, intervenantId: 'p2' })).rejects.toMatchObject(
      refused('alreadyOpen'),
    )
    const numbered = { ...teacher, displayName: '10003', intervenantId: 'p3' }
    const id = await addedAccount(office, '10003', ['intervenant'], { intervenantId: 'p3' })
    await changed(teacherId, teacher, { ...teacher, roles: ['manager'], intervenantId: null })
    await expect(changed(id, numbered, { ...numbered, intervenantId: 'p1' })).rejects.toMatchObject(
      refused('numberOfAnother'),
    )
  })

  it('is not one’s own, nor the last administrator’s, nor another than the one seen', async () => {
    const administrator: AccountHolding = {
      displayName: 'administrateur',
      roles: ['administrator'],
      schoolId: null,
      intervenantId: null,
    }
    const manager = { ...administrator, roles: ['manager' as const] }
    await expect(changed(administratorId, administrator, manager)).rejects.toMatchObject(refused('notOneself'))
    const last = { commandId: nextCommand(), id: administratorId, expected: administrator, ...manager }
    expect(refusalOf(await changeAccount(office.services, systemActor, last))).toBe('accounts.lastAdministrator')
    await expect(changed(teacherId, alsoHead, teacher)).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(changed('nobody', teacher, alsoHead)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await call(list, {}, desk())).find(({ id }) => id === administratorId)?.roles).toEqual(['administrator'])
  })
})

describe('what hangs on a role', () => {
  const head: AccountHolding = { displayName: 'head', roles: ['schoolHead'], schoolId: 'sRennes', intervenantId: null }
  const days = { from: '2026-07-01', to: '2026-07-10' }
  const handOver = () =>
    call(
      delegationsHandlers.give,
      { commandId: nextCommand(), role: 'schoolHead', login: 'prof', ...days },
      window('head'),
    )
  const delegated = async () => (await enter('prof')).account?.delegations ?? []

  it.each([
    ['the role goes', { ...head, roles: ['manager' as const], schoolId: null }],
    ['the school changes', { ...head, schoolId: 'sBrest' }],
  ])('is delegated no longer when %s, nor when it comes back', async (_title, next) => {
    const id = await addedAccount(office, 'head', ['schoolHead'], { schoolId: 'sRennes' })
    await enter('head')
    await handOver()
    const [delegation] = await delegated()
    await call(chooseRole, { role: 'schoolHead', delegationId: delegation?.id }, window('prof'))
    await changed(id, head, next)
    expect(await lastChange()).toMatchObject({ delegations: 1 })
    await expect(call(own, {}, window('prof'))).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    await changed(id, next, head)
    expect(await delegated()).toEqual([])
    await enter('head')
    expect((await call(delegationsHandlers.mine, {}, window('head'))).given).toMatchObject([{ state: 'withdrawn' }])
  })

  it('is in a bureau as long as somebody is a manager', async () => {
    const manager: AccountHolding = { displayName: 'officer', roles: ['manager'], schoolId: null, intervenantId: null }
    const id = await addedAccount(office, 'officer', ['manager'])
    const bureau = { id: null, expectedVersion: null, name: 'DEC 1', phone: '', email: '', examCodes: [] }
    await call(bureausHandlers.save, { commandId: nextCommand(), ...bureau, accountIds: [id] }, desk())
    await changed(id, manager, { ...head, displayName: 'officer' })
    expect((await call(bureausHandlers.list, {}, desk())).bureaus[0]?.members).toEqual([])
  })
})
