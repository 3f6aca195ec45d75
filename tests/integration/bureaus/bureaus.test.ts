import { call } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountsHandlers } from '../../../main/features/accounts/index.ts'
import { assignmentsHandlers } from '../../../main/features/assignments/index.ts'
import { bureauContacts, bureausHandlers } from '../../../main/features/bureaus/index.ts'
import { dashboardHandlers } from '../../../main/features/dashboard/index.ts'
import { missionsHandlers } from '../../../main/features/missions/index.ts'
import { reviewHandlers } from '../../../main/features/review/index.ts'
import { addedAccount, from, password } from '../support/accounts.ts'
import { nextCommand, openTestOffice, type TestOffice } from '../support/office.ts'
import { carToBrest, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'

let office: TestOffice
let officer: string

const content = { name: 'DEC 1', phone: '', email: '', examCodes: ['BCG'], accountIds: [] as string[] }
const added = { id: null, expectedVersion: null }
const save = (change: Partial<typeof content & { id: string | null; expectedVersion: number | null }> = {}) =>
  call(bureausHandlers.save, { commandId: nextCommand(), ...added, ...content, ...change }, from(office, 'head'))
const bureaus = async () => (await call(bureausHandlers.list, {}, from(office, 'head'))).bureaus
const page = { start: 0, size: 50, sort: null, filter: '' }

beforeAll(async () => {
  office = await openTestOffice('2026-07-01')
  await addedAccount(office, 'head', ['administrator'])
  officer = await addedAccount(office, 'officer', ['manager'])
  for (const login of ['head', 'officer']) await call(accountsHandlers.signIn, { login, password }, from(office, login))
}, 60_000)
afterAll(() => office.close())

describe('bureaus', () => {
  it('have a name of their own, exams that no other has, and people', async () => {
    const first = await save({ accountIds: [officer] })
    expect(await bureaus()).toEqual([
      {
        id: first.id,
        version: 1,
        name: 'DEC 1',
        phone: '',
        email: '',
        exams: [expect.objectContaining({ code: 'BCG' })],
        members: [{ accountId: officer, name: 'officer' }],
      },
    ])
    await expect(save({ name: 'dec 1' })).rejects.toMatchObject({ data: { rule: 'bureaus.nameTaken' } })
    await expect(save({ name: 'DEC 9', email: 'dec' })).rejects.toMatchObject({ data: { rule: 'bureaus.emailShape' } })
    await expect(save({ name: 'DEC 9', examCodes: ['gone'] })).rejects.toMatchObject({
      data: { rule: 'bureaus.examGone' },
    })
    await expect(save({ name: 'DEC 9', accountIds: ['gone'] })).rejects.toMatchObject({
      data: { rule: 'bureaus.personGone' },
    })
    const second = await save({ name: 'DEC 2', examCodes: ['BCG', 'ESSAI'] })
    expect((await bureaus()).map(({ exams }) => exams.map(({ code }) => code))).toEqual([[], ['BCG', 'ESSAI']])
    await expect(save({ id: first.id, expectedVersion: 7 })).rejects.toMatchObject({ code: 'CONFLICT' })
    await save({ id: first.id, expectedVersion: 1, accountIds: [officer] })
    expect((await bureaus()).map(({ exams }) => exams.map(({ code }) => code))).toEqual([['BCG'], ['ESSAI']])
    expect(second.version).toBe(1)
  })

  it('are seen by who works there, and made by administrators alone', async () => {
    const { account } = await call(accountsHandlers.state, {}, from(office, 'officer'))
    expect(account?.bureaus).toEqual(['DEC 1'])
    expect(await call(bureausHandlers.choices, {}, from(office, 'officer'))).toEqual([
      { id: expect.any(String), name: 'DEC 1', mine: true },
      { id: expect.any(String), name: 'DEC 2', mine: false },
    ])
    await expect(call(bureausHandlers.list, {}, from(office, 'officer'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })

  it('keep lists to their exams: missions, the planner, the review and what it accepts at once', async () => {
    const [general, other] = await bureaus()
    const missionsOf = async (bureauId: string) =>
      (await call(missionsHandlers.list, { ...page, facets: { bureauId } }, from(office, 'officer'))).rows
    const every = (await call(missionsHandlers.list, { ...page, facets: {} }, from(office, 'officer'))).rows
    const ofGeneral = await missionsOf(general?.id ?? '')
    expect(ofGeneral.length).toBeGreaterThan(0)
    expect(ofGeneral).toEqual(every.filter(({ exam }) => exam === 'BCG'))
    expect(await missionsOf(other?.id ?? '')).toEqual(every.filter(({ exam }) => exam === 'ESSAI'))
    expect(await missionsOf('gone')).toEqual([])

    const needsOf = async (bureauId: string) =>
      (await call(assignmentsHandlers.needs, { ...page, facets: { bureauId } }, from(office, 'officer'))).rows
    expect(new Set((await needsOf(general?.id ?? '')).map(({ exam }) => exam))).toEqual(new Set(['BCG']))
    expect(new Set((await needsOf(other?.id ?? '')).map(({ exam }) => exam))).toEqual(new Set(['ESSAI']))

    await convokeEverybody(office)
    await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    await state(office, 10001, 'p1', 12)
    const countOf = async (bureauId: string) =>
      (await call(reviewHandlers.counts, { bureauId }, from(office, 'officer'))).toReview
    expect(await countOf(general?.id ?? '')).toBe(1)
    expect(await countOf(other?.id ?? '')).toBe(0)
    const waits = async (bureauId: string) => {
      const { queues } = await call(dashboardHandlers.waiting, { bureauId }, from(office, 'officer'))
      return ['clean', 'withAlerts'].flatMap((name) => queues.find(({ queue }) => queue === name)?.count ?? [])
    }
    expect((await waits(general?.id ?? '')).reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(await waits(other?.id ?? '')).toEqual([0, 0])
    const queue = await call(
      reviewHandlers.queue,
      { ...page, facets: { state: 'toReview', bureauId: other?.id ?? '' } },
      from(office, 'officer'),
    )
    expect(queue.count).toBe(0)
    const bulk = { filter: '', except: [] }
    const accepted = async (bureauId: string) =>
      (await call(reviewHandlers.acceptClean, { commandId: nextCommand(), ...bulk, bureauId }, from(office, 'officer')))
        .accepted
    expect(await accepted(other?.id ?? '')).toBe(0)
    expect(await countOf(general?.id ?? '')).toBe(1)
  })

  it('are whom an intervenant reaches about their mission, by their numbers or those of the office', async () => {
    const [general] = await bureaus()
    await save({
      id: general?.id ?? '',
      expectedVersion: general?.version ?? 0,
      name: 'DEC 1 bis',
      phone: '02 00 00 00 00',
    })
    const theOffice = { bureau: 'office', phone: '01', email: 'office@exemple.invalid' }
    const contactOf = await bureauContacts(office.services.read(), theOffice)
    expect(contactOf('BCG')).toEqual({ bureau: 'DEC 1 bis', phone: '02 00 00 00 00', email: 'office@exemple.invalid' })
    expect(contactOf('unknown')).toEqual(theOffice)
  })

  it('leave their exams to nobody when they are removed, and lists kept to them are empty', async () => {
    const [general] = await bureaus()
    const input = { commandId: nextCommand(), id: general?.id ?? '', expectedVersion: 1 }
    await expect(call(bureausHandlers.remove, input, from(office, 'head'))).rejects.toMatchObject({ code: 'CONFLICT' })
    const standing = { ...input, commandId: nextCommand(), expectedVersion: general?.version ?? 0 }
    await call(bureausHandlers.remove, standing, from(office, 'head'))
    expect((await bureaus()).map(({ name }) => name)).toEqual(['DEC 2'])
    expect((await call(accountsHandlers.state, {}, from(office, 'officer'))).account?.bureaus).toEqual([])
  })
})
