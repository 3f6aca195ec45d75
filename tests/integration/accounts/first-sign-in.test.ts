import { call } from '@orpc/server'
import { TOTP } from 'otpauth'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accountsHandlers } from '../../../main/features/accounts/index.ts'
import { attemptsBeforeRest } from '../../../main/features/accounts/rules.ts'
import { addedAccount, from, password, writtenTexts } from '../support/accounts.ts'
import { nextCommand, openTestOffice, type TestOffice } from '../support/office.ts'

const { signIn, signOut, proveCode, chooseFirstPassword, own, changePassword, list, state } = accountsHandlers
const { prepareOneTimeCode, activateOneTimeCode, removeOneTimeCode, reset, setClosed, release, lock, unlock } =
  accountsHandlers

let office: TestOffice
let managerId: string
const desk = () => from(office, 'desk')
const hers = () => from(office, 'her window')
const codeOf = (key: string) => {
  const next = Date.parse(office.services.ports.clock.now()) + 30_000
  return new TOTP({ secret: key }).generate({ timestamp: next })
}
const refused = (rule: string) => ({ data: { rule } })

beforeEach(async () => {
  office = await openTestOffice()
  await addedAccount(office, 'administrateur', ['administrator'])
  managerId = await addedAccount(office, 'gestion', ['manager'])
  await call(signIn, { login: 'administrateur', password }, desk())
})
afterEach(() => office.close())

const resetManager = (removeOneTimeCode = false) =>
  call(reset, { commandId: nextCommand(), id: managerId, removeOneTimeCode }, desk())

describe('a password somebody else chose', () => {
  it('[F31] [F37] opens nothing before it is changed, and the new one follows the rules', async () => {
    await call(signIn, { login: 'gestion', password }, hers())
    const temporary = (await resetManager()).password
    expect((await call(state, {}, hers())).stage).toBe('signedOut')
    await expect(call(signIn, { login: 'gestion', password }, hers())).rejects.toMatchObject(
      refused('accounts.wrongCredentials'),
    )
    const held = await call(signIn, { login: 'gestion', password: temporary }, hers())
    expect(held).toMatchObject({ stage: 'newPassword', account: null, held: { login: 'gestion' } })
    await expect(call(own, {}, hers())).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    await expect(call(proveCode, { code: '000000' }, hers())).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    for (const [typed, rule] of [
      ['court', 'length'],
      ['aaaaaaaaaaaaaaa', 'variety'],
      ['encore-gestion-26', 'notIdentifier'],
      [temporary, 'notCurrent'],
    ] as const)
      await expect(call(chooseFirstPassword, { password: typed }, hers())).rejects.toMatchObject(
        refused(`accounts.password.${rule}`),
      )
    const chosen = 'lampe bleue sous la pluie'
    expect((await call(chooseFirstPassword, { password: chosen }, hers())).stage).toBe('signedIn')
    await call(signOut, {}, hers())
    expect((await call(signIn, { login: 'gestion', password: chosen }, hers())).stage).toBe('signedIn')
    const written = await writtenTexts(office)
    for (const secret of [temporary, chosen]) expect(written).not.toContain(secret)
  })

  it('is forgotten by a window somebody left', async () => {
    await call(signIn, { login: 'gestion', password: (await resetManager()).password }, hers())
    await call(signOut, {}, hers())
    await expect(call(chooseFirstPassword, { password: 'quatre mots de plus' }, hers())).rejects.toMatchObject({
      code: 'SIGNED_OUT',
    })
  })

  it('one’s own is changed by who knows it', async () => {
    await call(signIn, { login: 'gestion', password }, hers())
    const next = 'lampe bleue sous la pluie'
    const wrong = { commandId: nextCommand(), current: 'faux', password: next }
    await expect(call(changePassword, wrong, hers())).rejects.toMatchObject(refused('accounts.wrongCredentials'))
    await call(changePassword, { commandId: nextCommand(), current: password, password: next }, hers())
    await call(lock, {}, hers())
    await expect(call(unlock, { password }, hers())).rejects.toMatchObject(refused('accounts.wrongCredentials'))
    expect((await call(unlock, { password: next }, hers())).stage).toBe('signedIn')
  })
})

describe('[F33] one-time codes', () => {
  const activate = async () => {
    await call(signIn, { login: 'gestion', password }, hers())
    const { key, token, modules } = await call(prepareOneTimeCode, {}, hers())
    expect(modules.length).toBeGreaterThan(20)
    const input = { commandId: nextCommand(), token, code: codeOf(key) }
    const { recoveryCodes } = await call(activateOneTimeCode, input, hers())
    expect((await call(activateOneTimeCode, input, hers())).recoveryCodes).toEqual(recoveryCodes)
    await call(signOut, {}, hers())
    return { key, recoveryCodes, used: input.code }
  }

  it('are asked for after the password, each once; a recovery code stands for them, once too', async () => {
    const { key, recoveryCodes, used } = await activate()
    const first = () => call(signIn, { login: 'gestion', password }, hers())
    expect((await first()).stage).toBe('code')
    await expect(call(list, {}, hers())).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    await expect(call(proveCode, { code: used }, hers())).rejects.toMatchObject(refused('accounts.wrongCode'))
    const [recovery = ''] = recoveryCodes
    expect((await call(proveCode, { code: recovery.toUpperCase() }, hers())).stage).toBe('signedIn')
    expect(await call(own, {}, hers())).toEqual({ login: 'gestion', oneTimeCode: true, recoveryCodesLeft: 7 })
    await first()
    await expect(call(proveCode, { code: recovery }, hers())).rejects.toMatchObject(refused('accounts.wrongCode'))
    office.setToday('2026-07-02')
    await first()
    expect((await call(proveCode, { code: codeOf(key) }, hers())).stage).toBe('signedIn')
    const written = await writtenTexts(office)
    for (const secret of [key, ...recoveryCodes]) expect(written).not.toContain(secret)
  })

  it('wrong ones make the account rest, and the administrator wakes it', async () => {
    const { recoveryCodes } = await activate()
    await call(signIn, { login: 'gestion', password }, hers())
    for (let index = 0; index < attemptsBeforeRest; index += 1)
      await expect(call(proveCode, { code: `wrong${index}` }, hers())).rejects.toMatchObject(
        refused('accounts.wrongCode'),
      )
    const code = recoveryCodes[0] ?? ''
    await expect(call(proveCode, { code }, hers())).rejects.toMatchObject(refused('accounts.resting'))
    expect((await call(list, {}, desk())).find(({ id }) => id === managerId)?.restsUntil).not.toBeNull()
    await call(release, { commandId: nextCommand(), id: managerId }, desk())
    expect((await call(proveCode, { code }, hers())).stage).toBe('signedIn')
  })

  it('go with a reset that asks for it, or with the person’s password', async () => {
    await activate()
    const kept = (await resetManager()).password
    expect((await call(signIn, { login: 'gestion', password: kept }, hers())).stage).toBe('code')
    const { password: temporary } = await resetManager(true)
    expect((await call(signIn, { login: 'gestion', password: temporary }, hers())).stage).toBe('newPassword')
    const chosen = 'lampe bleue sous la pluie'
    await call(chooseFirstPassword, { password: chosen }, hers())
    const { key, token } = await call(prepareOneTimeCode, {}, hers())
    await call(activateOneTimeCode, { commandId: nextCommand(), token, code: codeOf(key) }, hers())
    await call(removeOneTimeCode, { commandId: nextCommand(), password: chosen }, hers())
    expect((await call(own, {}, hers())).oneTimeCode).toBe(false)
  })

  it('a key is good for who asked for it, and with its first code', async () => {
    const { token, key } = await call(prepareOneTimeCode, {}, desk())
    await call(signIn, { login: 'gestion', password }, hers())
    const input = { commandId: nextCommand(), token, code: codeOf(key) }
    await expect(call(activateOneTimeCode, input, hers())).rejects.toMatchObject({ code: 'BAD_INPUT' })
    const wrong = { commandId: nextCommand(), token, code: '000000' }
    await expect(call(activateOneTimeCode, wrong, desk())).rejects.toMatchObject(refused('accounts.wrongCode'))
    expect((await call(own, {}, desk())).oneTimeCode).toBe(false)
  })
})

describe('accounts of others', () => {
  it('[F43] a closed one enters no more, with its windows, until it is opened again; nobody closes their own', async () => {
    await call(signIn, { login: 'gestion', password }, hers())
    await call(setClosed, { commandId: nextCommand(), id: managerId, closed: true }, desk())
    await expect(call(own, {}, hers())).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    await expect(call(signIn, { login: 'gestion', password }, hers())).rejects.toMatchObject(
      refused('accounts.wrongCredentials'),
    )
    await call(setClosed, { commandId: nextCommand(), id: managerId, closed: false }, desk())
    expect((await call(signIn, { login: 'gestion', password }, hers())).stage).toBe('signedIn')
    const [self] = await call(list, {}, desk())
    const oneself = { commandId: nextCommand(), id: self?.id ?? '', closed: true }
    await expect(call(setClosed, oneself, desk())).rejects.toMatchObject(refused('accounts.notOneself'))
  })
})
