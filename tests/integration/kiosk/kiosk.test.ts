import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRouter } from '../../../main/app/router.ts'
import { createAccount } from '../../../main/features/accounts/accounts.ts'
import { modelOf } from '../../../main/features/convocations/content.ts'
import { codeOfConvocation, withKioskCodes } from '../../../main/features/kiosk/index.ts'
import type { Contract } from '../../../shared/contract/index.ts'
import type { Role } from '../../../shared/model/roles.ts'
import { change, convoke, manager, officeToConvoke } from '../support/convocations.ts'
import { good, nextCommand, type TestOffice } from '../support/office.ts'
import { convokeEverybody } from '../support/sent-claims.ts'

type Client = ContractRouterClient<Contract>

let office: TestOffice
let own: Readonly<{ number: string; code: string }>

const quit = vi.fn()

/** A window of the office: that of a kiosk unless it says otherwise. */
const window = (kiosk = true): Client => {
  const services = { ...office.services, ports: { ...office.services.ports, quit } }
  const context = { client: { id: kiosk ? 'kiosk' : 'desk', kiosk } }
  return createRouterClient(createRouter(services), { context }) as unknown as Client
}
const identify = (typed: Readonly<{ number: string; code: string }>, kiosk = true) =>
  window(kiosk).kiosk.identify(typed)
const mine = () => window().claims.mine({})
const wrong = { code: 'RULE', data: { rule: 'kiosk.wrongCode' } }
const resting = { code: 'RULE', data: { rule: 'kiosk.resting' } }

const convocationOf = ({ services }: TestOffice, person: string) =>
  services
    .read()
    .selectFrom('convocation')
    .innerJoin('intervenant', 'intervenant.id', 'convocation.intervenantId')
    .select(['convocation.id', 'convocation.number', 'convocation.content', 'intervenant.number as person'])
    .where('intervenantId', '=', person)
    .executeTakeFirstOrThrow()

/** What the back of the convocation of a person prints. */
async function printedFor(person: string) {
  const { number, person: intervenant } = await convocationOf(office, person)
  return { number: intervenant, code: codeOfConvocation(office.services.vault(), String(number), intervenant) }
}

beforeEach(async () => {
  office = await officeToConvoke()
  good(await convoke(office, { leaveOut: true }))
  own = await printedFor('p1')
  quit.mockClear()
})
afterEach(() => office.close())

describe('whoever holds a convocation, at a kiosk', () => {
  it('is known by their number and its code, and finds their own claims only', async () => {
    await convokeEverybody(office)
    await expect(mine()).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    expect(await identify({ number: ` ${own.number} `, code: own.code.toLowerCase() })).toEqual({
      person: 'Camille A.',
    })
    const claims = await mine()
    expect(claims.length).toBeGreaterThan(0)
    const others = await office.services
      .read()
      .selectFrom('claim')
      .select('id')
      .where('intervenantId', '<>', 'p1')
      .execute()
    for (const { id } of others) await expect(window().claims.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(others.length).toBeGreaterThan(0)
  })

  it('is gone once the visit ends, and once a page begins', async () => {
    for (const over of ['end', 'start'] as const) {
      await identify(own)
      await mine()
      await window().kiosk[over]({})
      await expect(mine()).rejects.toMatchObject({ code: 'SIGNED_OUT' })
    }
  })

  it('is refused with the code of somebody else, or of a convocation that was cancelled', async () => {
    const { number } = await convocationOf(office, 'p1')
    const other = codeOfConvocation(office.services.vault(), String(number), '999999')
    const nextOne = codeOfConvocation(office.services.vault(), String(Number(number) + 1), own.number)
    for (const code of [other, nextOne]) await expect(identify({ ...own, code })).rejects.toMatchObject(wrong)
    await change(office, (tx) =>
      tx.updateTable('convocation').set({ state: 'cancelled' }).where('intervenantId', '=', 'p1').execute(),
    )
    await expect(identify(own)).rejects.toMatchObject(wrong)
  })

  it('rests after three wrong codes, whether the number is anybody’s or not; the store says neither', async () => {
    for (const number of [own.number, '999999']) {
      for (const _ of [1, 2, 3]) await expect(identify({ number, code: 'AAAAAAAAAA' })).rejects.toMatchObject(wrong)
      await expect(identify({ number, code: own.code })).rejects.toMatchObject(resting)
    }
    const kept = JSON.stringify(await office.services.read().selectFrom('kioskGuard').selectAll().execute())
    expect(kept).not.toContain(own.number)
    expect(kept).not.toContain('999999')
    office.setToday('2026-05-02')
    expect(await identify(own)).toMatchObject({ person: 'Camille A.' })
    await expect(identify({ ...own, code: 'AAAAAAAAAA' })).rejects.toMatchObject(wrong)
  })

  it('counts guesses sent together one by one', async () => {
    await Promise.allSettled([1, 2, 3, 4, 5].map(() => identify({ ...own, code: 'AAAAAAAAAA' })))
    await expect(identify(own)).rejects.toMatchObject(resting)
  })
})

describe('the code of a convocation', () => {
  it('is on its official print and on no control print, and kept nowhere', async () => {
    const { content } = await convocationOf(office, 'p1')
    expect(content).not.toContain(own.code)
    const model = modelOf(content ?? '')
    const vault = office.services.vault()
    const [official, control] = withKioskCodes(vault, [model, { ...model, effect: 'preview' }])
    const mission = model.mission.number
    expect(official?.back.kiosk).toEqual({ code: own.code, scanned: `IMAGIN/${mission}/${own.number}/${own.code}` })
    expect(control?.back.kiosk).toBeNull()
  })
})

describe('the window of a kiosk', () => {
  it('may not sign in as at a desk, and a window of a desk may not do as a kiosk', async () => {
    const credentials = { login: 'nobody', password: 'nothing' }
    await expect(window().accounts.signIn(credentials)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(identify(own, false)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(window(false).kiosk.leave(credentials)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await window(false).kiosk.start({})).toMatchObject({ kiosk: false })
    expect(await window().kiosk.start({})).toMatchObject({ kiosk: true })
  })

  it('is closed by the staff of the centre with their account, and by nobody else', async () => {
    const password = 'Un mot de passe'
    const account = async (login: string, role: Role) =>
      good(
        await createAccount(office.services, manager, {
          ...{ commandId: nextCommand(), login, displayName: login, password, roles: [role] },
          ...{ schoolId: null, intervenantId: null },
        }),
      )
    await account('centre', 'centreHead')
    await account('professeur', 'intervenant')
    const leave = (login: string, typed: string) => window().kiosk.leave({ login, password: typed })
    await expect(leave('centre', 'autre chose')).rejects.toMatchObject({ data: { rule: 'accounts.wrongCredentials' } })
    await expect(leave('professeur', password)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    expect(quit).not.toHaveBeenCalled()
    expect(await leave('centre', password)).toBeNull()
    await vi.waitFor(() => expect(quit).toHaveBeenCalledOnce())
    await expect(mine()).rejects.toMatchObject({ code: 'SIGNED_OUT' })
  }, 30_000)
})
