import { call } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Change } from '../../../main/boundary/changes.ts'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { createAccount } from '../../../main/features/accounts/accounts.ts'
import { setClosed } from '../../../main/features/accounts/administer.ts'
import { accountsHandlers } from '../../../main/features/accounts/index.ts'
import { delegationsHandlers } from '../../../main/features/delegations/index.ts'
import { inactivityHandlers } from '../../../main/features/inactivity/index.ts'
import { changesHandlers } from '../../../main/features/jobs/index.ts'
import type { DelegableRole } from '../../../shared/model/delegations.ts'
import type { Role } from '../../../shared/model/roles.ts'
import { from, password } from '../support/accounts.ts'
import { good, nextCommand, openTestOffice, type TestOffice } from '../support/office.ts'

let office: TestOffice
let headId: string
const { chooseRole, lock, signIn, state, unlock } = accountsHandlers
const { give, mine, withdraw } = delegationsHandlers

const account = async (login: string, roles: readonly Role[], schoolId: string | null = null) => {
  const input = { commandId: nextCommand(), login, displayName: `M. ${login}`, password, roles, schoolId }
  return good(await createAccount(office.services, systemActor, { ...input, intervenantId: null })).id
}
const enter = (login: string) => call(signIn, { login, password }, from(office, login))
const days = { from: '2026-07-01', to: '2026-07-10' }
const handOver = (giver: string, login: string, change: Partial<typeof days & { role: DelegableRole }> = {}) =>
  call(give, { commandId: nextCommand(), role: 'schoolHead', login, ...days, ...change }, from(office, giver))
const ruled = (rule: string) => ({ data: { rule: `delegations.${rule}` } })
const actAs = (login: string) =>
  call(inactivityHandlers.choose, { commandId: nextCommand(), minutes: 30 }, from(office, login))

beforeAll(async () => {
  office = await openTestOffice('2026-07-01')
  headId = await account('head', ['schoolHead'], 'sRennes')
  await account('deputy', ['centreHead'], 'sBrest')
  await account('office', ['manager', 'administrator'])
  for (const login of ['head', 'deputy', 'office']) await enter(login)
}, 60_000)
afterAll(() => office.close())

describe('a delegation', () => {
  it('is of a role of one’s own, to somebody who may enter, once for the same days', async () => {
    await expect(handOver('head', 'deputy', { role: 'manager' })).rejects.toMatchObject(ruled('notYours'))
    await expect(handOver('head', 'nobody')).rejects.toMatchObject(ruled('nobody'))
    await expect(handOver('head', 'head')).rejects.toMatchObject(ruled('oneself'))
    expect(await call(mine, {}, from(office, 'head'))).toEqual({ roles: ['schoolHead'], given: [] })
    expect(await handOver('head', 'deputy')).toMatchObject({ name: 'M. deputy' })
    await expect(handOver('head', 'deputy', { from: '2026-07-10', to: '2026-07-20' })).rejects.toMatchObject(
      ruled('twice'),
    )
  })

  it('opens the role of the giver, in their school, and each act says on whose behalf', async () => {
    const { account: before } = await call(state, {}, from(office, 'deputy'))
    const [delegation] = before?.delegations ?? []
    expect(delegation).toMatchObject({ role: 'schoolHead', name: 'M. head', to: '2026-07-10' })
    await expect(call(chooseRole, { role: 'schoolHead' }, from(office, 'deputy'))).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    })
    const chosen = { role: 'schoolHead' as const, delegationId: delegation?.id }
    await expect(call(chooseRole, chosen, from(office, 'office'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    const asked = { ...chosen, role: 'manager' as const }
    await expect(call(chooseRole, asked, from(office, 'deputy'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    const { account: after } = await call(chooseRole, chosen, from(office, 'deputy'))
    expect(after).toMatchObject({ role: 'schoolHead', onBehalfOf: 'M. head', roles: ['centreHead'] })
    expect(office.services.sessions.of('deputy')?.schoolId).toBe('sRennes')
    await actAs('deputy')
    const last = await office.services
      .read()
      .selectFrom('journal')
      .selectAll()
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect([last.actorName, last.actorRole]).toEqual(['M. deputy', 'schoolHead'])
    expect(JSON.parse(last.facts)).toMatchObject({ onBehalfOf: 'M. head' })
  })

  it('is not handed on, and outlives a locked window', async () => {
    await expect(handOver('deputy', 'office')).rejects.toMatchObject(ruled('notYours'))
    expect((await call(mine, {}, from(office, 'deputy'))).roles).toEqual([])
    await call(lock, {}, from(office, 'deputy'))
    const back = await call(unlock, { password }, from(office, 'deputy'))
    expect(back.account).toMatchObject({ role: 'schoolHead', onBehalfOf: 'M. head' })
  })

  it('ends with its last day: the window it was locked in opens again in a role of one’s own', async () => {
    office.setToday('2026-07-11')
    expect((await call(state, {}, from(office, 'deputy'))).stage).toBe('locked')
    const back = await call(unlock, { password }, from(office, 'deputy'))
    expect(back.account).toMatchObject({ role: 'centreHead', onBehalfOf: null, delegations: [] })
    for (const login of ['head', 'office']) await enter(login)
    expect((await call(mine, {}, from(office, 'head'))).given[0]?.state).toBe('over')
  })

  it('is told to whoever is signed in already, when it is given and when it is taken back', async () => {
    const delegations = async () => (await call(state, {}, from(office, 'deputy'))).account?.delegations
    const news = await call(changesHandlers.watch, {}, from(office, 'deputy'))
    const told = async () => {
      const { value } = await news.next()
      return (value as Change | undefined)?.touches
    }
    expect(await delegations()).toEqual([])
    const next = told()
    const { id } = await handOver('head', 'deputy', { from: '2026-07-11', to: '2026-07-12' })
    expect(await next).toContain('delegations')
    expect(await delegations()).toMatchObject([{ role: 'schoolHead', name: 'M. head' }])
    await call(withdraw, { commandId: nextCommand(), id }, from(office, 'head'))
    expect(await told()).toContain('delegations')
    expect(await delegations()).toEqual([])
    await news.return?.(undefined)
  })

  it('is taken back by who gave it only, at once, and falls with the account of the giver', async () => {
    const later = { from: '2026-07-11', to: '2026-07-30' }
    const { id } = await handOver('head', 'deputy', later)
    const asked = { role: 'schoolHead' as const, delegationId: id }
    await call(chooseRole, asked, from(office, 'deputy'))
    await expect(call(withdraw, { commandId: nextCommand(), id }, from(office, 'office'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await call(withdraw, { commandId: nextCommand(), id }, from(office, 'head'))
    await expect(actAs('deputy')).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    await handOver('head', 'deputy', later)
    expect((await enter('deputy')).account?.delegations).toHaveLength(1)
    good(await setClosed(office.services, systemActor, { commandId: nextCommand(), id: headId, closed: true }))
    expect((await call(state, {}, from(office, 'deputy'))).account?.delegations).toEqual([])
  })
})
