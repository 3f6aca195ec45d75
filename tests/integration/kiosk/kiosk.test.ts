import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRouter } from '../../../main/app/router.ts'
import { modelOf } from '../../../main/features/convocations/content.ts'
import { codeOfConvocation, withKioskCodes } from '../../../main/features/kiosk/index.ts'
import type { Contract } from '../../../shared/contract/index.ts'
import { change, convoke, officeToConvoke } from '../support/convocations.ts'
import { good, nextCommand, type TestOffice } from '../support/office.ts'
import { setOpen } from '../support/portal-office.ts'
import { convokeEverybody } from '../support/sent-claims.ts'

type Client = ContractRouterClient<Contract>

let office: TestOffice
let own: Readonly<{ number: string; code: string }>

/** A window of the office: that of a kiosk unless it says otherwise. */
const window = (kiosk = true): Client => {
  const context = { client: { id: kiosk ? 'kiosk' : 'desk', kiosk } }
  return createRouterClient(createRouter(office.services), { context }) as unknown as Client
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

  it('[F114] reads why the office has closed claims, and sends none', async () => {
    await convokeEverybody(office)
    await setOpen(office, 'claims', false)
    await identify(own)
    const closed = (await window().activities.list({})).find(({ code }) => code === 'claims')
    expect(closed).toMatchObject({ open: false, because: 'byOffice', message: 'Reprise lundi.' })
    const [claim] = await mine()
    const { id, version } = await window().claims.get({ id: claim?.id ?? '' })
    await expect(
      window().claims.send({ commandId: nextCommand(), id, expectedVersion: version }),
    ).rejects.toMatchObject({ code: 'RULE', data: { rule: 'activities.closed' } })
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

describe('competences at a kiosk', () => {
  const insertCompetences = () =>
    change(office, async (tx) => {
      await tx.deleteFrom('competenceStatement').execute()
      await tx.deleteFrom('competence').execute()
      const rows = [
        { id: 'own', intervenantId: 'p1', paperId: 'written', author: 'system' },
        { id: 'refused', intervenantId: 'p1', paperId: 'oralUnpaid', author: 'school' },
        { id: 'other', intervenantId: 'p3', paperId: 'oralUnpaid', author: 'system' },
      ] as const
      for (const { author, ...row } of rows) {
        await tx.insertInto('competence').values(row).execute()
        const verdict = author === 'school' ? ('invalidated' as const) : ('confirmed' as const)
        const said = { author, authorCode: author === 'school' ? '0350024L' : 'SYS', verdict, reason: '' }
        await tx
          .insertInto('competenceStatement')
          .values({ competenceId: row.id, position: 1, ...said, at: '2026-05-01T08:00:00.000Z', act: 1 })
          .execute()
      }
    })

  it('[F158] [F159] are confirmed or removed by the person: their own, where nobody is against, while entry is open', async () => {
    await insertCompetences()
    await identify(own)
    const [asked, ...others] = await window().kiosk.competences({})
    expect([Object.keys(asked ?? {}), asked?.id, others]).toEqual([['id', 'exam', 'specialty', 'paper'], 'own', []])
    const say = (id: string, verdict: 'confirmed' | 'invalidated') =>
      window().competences.state({ commandId: nextCommand(), competenceIds: [id], verdict, reason: '' })
    expect(await say('own', 'confirmed')).toMatchObject({ stated: 1, effective: 1 })
    expect(await window().kiosk.competences({})).toEqual([])
    expect(await say('own', 'invalidated')).toMatchObject({ stated: 1, effective: 0 })
    await expect(say('other', 'confirmed')).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await change(office, (tx) =>
      tx
        .insertInto('activity')
        .values({ code: 'competenceEntry', opensOn: null, closesOn: null, closed: 1, message: '', rowVersion: 1 })
        .execute(),
    )
    const closed = { code: 'RULE', data: { rule: expect.stringMatching(/^activities\./) } }
    await expect(window().kiosk.competences({})).rejects.toMatchObject(closed)
    await expect(say('own', 'confirmed')).rejects.toMatchObject(closed)
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
    expect(await window(false).kiosk.start({})).toMatchObject({ kiosk: false })
    expect(await window().kiosk.start({})).toMatchObject({ kiosk: true })
  })
})
