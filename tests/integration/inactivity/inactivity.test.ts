import { call } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSessions } from '../../../main/boundary/sessions.ts'
import { inactivityHandlers } from '../../../main/features/inactivity/index.ts'
import type { InactivityDelay } from '../../../shared/model/inactivity.ts'
import { nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'

let office: TestOffice
const window = (id: string) => ({ context: { services: office.services, client: { id, kiosk: false } } })
const read = () => call(inactivityHandlers.read, {}, window('abel'))
const choose = (minutes: InactivityDelay) =>
  call(inactivityHandlers.choose, { commandId: nextCommand(), minutes }, window('abel'))
const change = (expectedVersion: number, longest: InactivityDelay) =>
  call(inactivityHandlers.change, { commandId: nextCommand(), expectedVersion, longest }, window('office'))

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
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
  office.services.sessions.set('abel', { ...sessionOf('intervenant'), accountId: 'account-abel' })
  office.services.sessions.set('office', sessionOf('administrator'))
})
afterEach(() => office.close())

it('[F44] half an hour is all until the office allows more; then each person chooses, and keeps it, within what it allows', async () => {
  expect(await read()).toEqual({ minutes: 30, longest: 30, version: 0 })
  await expect(choose(120)).rejects.toMatchObject({ data: { rule: 'inactivity.tooLong', facts: { longest: 30 } } })
  await change(0, 300)
  await choose(120)
  expect(await read()).toEqual({ minutes: 120, longest: 300, version: 1 })
  await expect(change(0, 30)).rejects.toMatchObject({ code: 'CONFLICT' })
  await change(1, 30)
  expect(await read()).toMatchObject({ minutes: 30, longest: 30 })
})

it('[F44] the core counts the delay of each window itself: longer once allowed, shorter at once when the office takes it back', () => {
  let minutes = 0
  const sessions = createSessions(() => new Date(Date.UTC(2026, 5, 1) + minutes * 60_000).toISOString())
  sessions.set('window', sessionOf('manager'))
  sessions.allow('window', 120)
  minutes = 119
  expect(sessions.of('window')).not.toBeNull()
  sessions.cap(30)
  expect(sessions.of('window')).toBeNull()
  sessions.set('window', sessionOf('manager'))
  minutes += 29
  expect(sessions.of('window')).not.toBeNull()
  minutes += 1
  expect(sessions.of('window')).toBeNull()
})
