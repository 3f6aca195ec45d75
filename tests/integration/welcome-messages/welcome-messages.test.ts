import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { messageAddresses, welcomeMessagesHandlers } from '../../../main/features/welcome-messages/index.ts'
import type { Role } from '../../../shared/model/roles.ts'
import { nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'

let office: TestOffice
const window = (id: string) => ({ context: { services: office.services, client: { id, kiosk: false } } })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  const session = { ...sessionOf('intervenant', { intervenantId: 'p1' }), accountId: 'account-abel' }
  office.services.sessions.set('abel', session)
  office.services.sessions.set('school', sessionOf('schoolHead'))
  office.services.sessions.set('office', sessionOf('administrator', { displayName: 'Claude Admin' }))
  const account = { id: 'account-abel', login: 'abel', displayName: 'Camille Abel', passwordHash: '-' }
  await office.services.write(
    { id: 'test', name: 'test', role: 'system' },
    { commandId: nextCommand(), kind: 'test.account', touches: [] },
    async ({ tx, at }) => {
      await tx
        .insertInto('account')
        .values({ ...account, intervenantId: null, lockedUntil: null, createdAt: at })
        .execute()
      return { ok: true, value: null }
    },
  )
})
afterEach(() => office.close())

const publish = (expectedVersion: number, french: string, more: { english?: string; asksReading?: boolean } = {}) =>
  call(
    welcomeMessagesHandlers.publish,
    {
      commandId: nextCommand(),
      audience: 'intervenant' satisfies Role,
      expectedVersion,
      french,
      english: '',
      asksReading: false,
      ...more,
    },
    window('office'),
  )
const standing = (id: string) => call(welcomeMessagesHandlers.standing, {}, window(id))
const acknowledge = (version: number) =>
  call(welcomeMessagesHandlers.acknowledge, { commandId: nextCommand(), version }, window('abel'))
const ruled = (rule: string) => ({ code: 'RULE', data: { rule } })

describe('[F113] the welcome message written by the administrator', () => {
  it('is shown to the role it is for, and to no other; nothing is shown where there is none', async () => {
    expect(await standing('abel')).toBeNull()
    await publish(0, ' # Session ouverte\nBonjour. ', { english: 'Hello.' })
    expect(await standing('abel')).toMatchObject({
      version: 1,
      french: '# Session ouverte\nBonjour.',
      english: 'Hello.',
    })
    expect(await standing('school')).toBeNull()
  })

  it('keeps every version; one is taken up again by publishing it anew, and an empty text takes it away', async () => {
    await publish(0, 'Premier.')
    await publish(1, 'Second.')
    await publish(2, '')
    expect(await standing('abel')).toBeNull()
    await publish(3, 'Premier.')
    expect(await standing('abel')).toMatchObject({ version: 4, french: 'Premier.' })
    const versions = await call(welcomeMessagesHandlers.list, {}, window('office'))
    expect(versions.map(({ version, french }) => `${version} ${french}`)).toEqual([
      '4 Premier.',
      '3 ',
      '2 Second.',
      '1 Premier.',
    ])
    expect(versions[0]).toMatchObject({ audience: 'intervenant', publishedBy: 'Claude Admin' })
  })

  it('is refused when somebody could not read it, when it changes nothing, or when decided on another version', async () => {
    await expect(publish(0, 'Lisez [ici](https://www.education.gouv.fr).')).rejects.toMatchObject({
      data: { rule: 'welcomeMessages.unreadable', facts: { language: 'french', count: 1, line: 1 } },
    })
    await expect(publish(0, '', { english: 'Hello.' })).rejects.toMatchObject(ruled('welcomeMessages.frenchNeeded'))
    await publish(0, 'Bonjour.')
    await expect(publish(1, 'Bonjour.')).rejects.toMatchObject(ruled('welcomeMessages.unchanged'))
    await expect(publish(0, 'Autre.')).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('may ask its readers to say they read it: kept once, for the version read, and logged', async () => {
    await publish(0, 'Bonjour.', { asksReading: true })
    await acknowledge(1)
    await acknowledge(1)
    expect(await standing('abel')).toMatchObject({ readAt: expect.any(String) })
    const [version] = await call(welcomeMessagesHandlers.list, {}, window('office'))
    expect(version).toMatchObject({ readings: 1 })
    const kinds = await office.services.read().selectFrom('journal').select(['kind', 'actorId']).execute()
    expect(kinds).toContainEqual({ kind: 'welcomeMessages.acknowledge', actorId: 'account-abel' })
    await publish(1, 'Bonsoir.')
    await expect(acknowledge(1)).rejects.toMatchObject(ruled('welcomeMessages.replaced'))
    expect(await standing('abel')).toMatchObject({ version: 2, readAt: null })
  })

  it('gives the shells the public addresses of the standing messages, and no other', async () => {
    await publish(0, '[Le calendrier](https://www.education.gouv.fr/calendrier) et [mes états](/claims)')
    expect(await messageAddresses(office.services.read())).toEqual(['https://www.education.gouv.fr/calendrier'])
    await publish(1, 'Plus rien.')
    expect(await messageAddresses(office.services.read())).toEqual([])
  })
})
