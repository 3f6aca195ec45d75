import type { ContractRouterClient } from '@orpc/contract'
import { call, createRouterClient } from '@orpc/server'
import { TOTP } from 'otpauth'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRouter } from '../../../main/app/router.ts'
import { accountsHandlers } from '../../../main/features/accounts/index.ts'
import type { Contract } from '../../../shared/contract/index.ts'
import { addedAccount, from, password } from '../support/accounts.ts'
import { nextCommand, openTestOffice, type TestOffice } from '../support/office.ts'

let office: TestOffice
const quit = vi.fn()

/** A window of the office: that of a kiosk unless it says otherwise. */
const kiosk = (id = 'kiosk', isKiosk = true) => {
  const services = { ...office.services, ports: { ...office.services.ports, quit } }
  const context = { client: { id, kiosk: isKiosk } }
  return (createRouterClient(createRouter(services), { context }) as unknown as ContractRouterClient<Contract>).kiosk
}
const gone = { code: 'RULE', data: { rule: 'kiosk.staffGone' } }
const usual = { diagonalInches: 21.5, distanceMillimetres: 600 }

beforeEach(async () => {
  office = await openTestOffice()
  quit.mockClear()
  await addedAccount(office, 'centre', ['centreHead'], { schoolId: 'sRennes' })
})
afterEach(() => office.close())

describe('the staff of a centre, at a kiosk', () => {
  it('finds counters that name nobody, declares the screen, and closes the application', async () => {
    for (const _ of [1, 2, 3])
      await expect(kiosk().identify({ number: '999999', code: 'AAAAAAAAAA' })).rejects.toThrow()
    const { token, step } = await kiosk().staff({ login: 'centre', password })
    expect(step).toBe('menu')
    expect(await kiosk().staffMenu({ token })).toEqual({ identified: 0, refused: 3, resting: 1 })
    expect(await kiosk().start({})).toMatchObject({ screen: usual })
    const declared = { diagonalInches: 24, distanceMillimetres: 500 }
    expect(await kiosk().declareScreen({ commandId: nextCommand(), token, ...usual })).toEqual(usual)
    expect(await kiosk().declareScreen({ commandId: nextCommand(), token, ...declared })).toEqual(declared)
    expect(await kiosk().start({})).toMatchObject({ screen: declared })
    expect(quit).not.toHaveBeenCalled()
    expect(await kiosk().leave({ token })).toBeNull()
    await vi.waitFor(() => expect(quit).toHaveBeenCalledOnce())
  })

  it('is nobody else: no intervenant, no wrong password, no window but the one it is at, not for long', async () => {
    await addedAccount(office, 'professeur', ['intervenant'], { intervenantId: 'p1' })
    await expect(kiosk().staff({ login: 'professeur', password })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    const wrong = { code: 'RULE', data: { rule: 'accounts.wrongCredentials' } }
    await expect(kiosk().staff({ login: 'centre', password: 'autre chose' })).rejects.toMatchObject(wrong)
    const desk = kiosk('desk', false)
    await expect(desk.staff({ login: 'centre', password })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    const { token } = await kiosk().staff({ login: 'centre', password })
    await expect(kiosk('another').leave({ token })).rejects.toMatchObject(gone)
    for (const altered of [token.slice(4), 'nothing'])
      await expect(kiosk().leave({ token: altered })).rejects.toMatchObject(gone)
    await expect(desk.staffMenu({ token })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    office.setToday('2027-01-01')
    await expect(kiosk().leave({ token })).rejects.toMatchObject(gone)
    expect(quit).not.toHaveBeenCalled()
  })

  it('[F33] gives a one-time code too, where the account has them; a code once', async () => {
    const hers = () => from(office, 'her window')
    await call(accountsHandlers.signIn, { login: 'centre', password }, hers())
    const { key, token: prepared } = await call(accountsHandlers.prepareOneTimeCode, {}, hers())
    const next = Date.parse(office.services.ports.clock.now()) + 30_000
    const { recoveryCodes } = await call(
      accountsHandlers.activateOneTimeCode,
      { commandId: nextCommand(), token: prepared, code: new TOTP({ secret: key }).generate({ timestamp: next }) },
      hers(),
    )
    const { token, step } = await kiosk().staff({ login: 'centre', password })
    expect(step).toBe('code')
    await expect(kiosk().staffMenu({ token })).rejects.toMatchObject(gone)
    await expect(kiosk().leave({ token })).rejects.toMatchObject(gone)
    const wrong = { code: 'RULE', data: { rule: 'accounts.wrongCode' } }
    await expect(kiosk().staffCode({ token, code: '000000' })).rejects.toMatchObject(wrong)
    const good = { token, code: recoveryCodes[0] ?? '' }
    const proved = await kiosk().staffCode(good)
    expect(await kiosk().staffMenu(proved)).toMatchObject({ identified: 0 })
    await expect(kiosk().staffCode(good)).rejects.toMatchObject(wrong)
  })
})
