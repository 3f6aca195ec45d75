import { call, ORPCError } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Session } from '../../../main/boundary/sessions.ts'
import { availabilityHandlers } from '../../../main/features/availability/index.ts'
import { nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'

const client = { id: 'window', kiosk: false }
const days = { from: '2026-06-22', to: '2026-06-25', reason: 'stage' }
const wish = { preference: 'wanted' as const, paperId: 'oral', centreId: null, missionTypeCode: null, note: '' }

describe('who may handle the availability of a person [F4]', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
  })
  afterEach(() => office.close())

  const as = (session: Session) => {
    office.services.sessions.set(client.id, session)
    return { context: { client, services: office.services } }
  }
  const codeOf = (refused: Promise<unknown>) =>
    refused.then(
      () => 'DONE',
      (error: unknown) => (error instanceof ORPCError ? error.code : String(error)),
    )
  const abel = sessionOf('intervenant', { intervenantId: 'p1' })

  test('an intervenant reads and reports their own, and nobody else’s', async () => {
    const own = as(abel)
    const report = (intervenantId: string) =>
      call(availabilityHandlers.addUnavailability, { commandId: nextCommand(), intervenantId, ...days }, own)
    expect(await report('p1')).toMatchObject({ convoked: 3 })
    expect(await codeOf(report('p2'))).toBe('NOT_ALLOWED')
    expect(await codeOf(call(availabilityHandlers.of, { intervenantId: 'p2' }, own))).toBe('NOT_ALLOWED')
    const { unavailabilities } = await call(availabilityHandlers.of, { intervenantId: 'p1' }, own)
    expect(unavailabilities).toHaveLength(1)
  })

  test('an intervenant keeps their wishes, but neither changes days nor declares conflicts', async () => {
    const own = as(abel)
    const { id } = await call(
      availabilityHandlers.addWish,
      { commandId: nextCommand(), intervenantId: 'p1', ...wish },
      own,
    )
    const { removal } = await call(
      availabilityHandlers.removeWish,
      { commandId: nextCommand(), intervenantId: 'p1', id },
      own,
    )
    const restore = { intervenantId: 'p1', removal, words: '' }
    await call(availabilityHandlers.restore, { commandId: nextCommand(), ...restore }, own)
    expect((await call(availabilityHandlers.of, { intervenantId: 'p1' }, own)).wishes).toHaveLength(1)
    const conflict = { intervenantId: 'p1', kind: 'school' as const, schoolId: 'sBrest', examCode: null, note: '' }
    expect(await codeOf(call(availabilityHandlers.addConflict, { commandId: nextCommand(), ...conflict }, own))).toBe(
      'NOT_ALLOWED',
    )
  })

  test('an intervenant does not take back what the office removed', async () => {
    const bureau = as(sessionOf('manager'))
    const { id } = await call(
      availabilityHandlers.addWish,
      { commandId: nextCommand(), intervenantId: 'p1', ...wish },
      bureau,
    )
    const { removal } = await call(
      availabilityHandlers.removeWish,
      { commandId: nextCommand(), intervenantId: 'p1', id },
      bureau,
    )
    const restore = { commandId: nextCommand(), intervenantId: 'p1', removal, words: '' }
    expect(await codeOf(call(availabilityHandlers.restore, restore, as(abel)))).toBe('NOT_ALLOWED')
  })

  test('heads of schools and centres are refused', async () => {
    for (const role of ['schoolHead', 'centreHead'] as const) {
      const head = as(sessionOf(role, { schoolId: 'sRennes' }))
      expect(await codeOf(call(availabilityHandlers.of, { intervenantId: 'p1' }, head))).toBe('NOT_ALLOWED')
    }
  })
})
