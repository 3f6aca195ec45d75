import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accountsHandlers } from '../../../main/features/accounts/index.ts'
import { everything } from '../../../main/features/convocations/select.ts'
import { listChanged, reissueConvocations } from '../../../main/features/convocations/versions.ts'
import { waiveFindings } from '../../../main/features/convocations/waive.ts'
import { journalHandlers } from '../../../main/features/journal/index.ts'
import { officeHandlers } from '../../../main/features/office/index.ts'
import type { OfficeIdentity } from '../../../shared/contract/office.ts'
import { from } from '../support/accounts.ts'
import { change, convoke, manager, officeToConvoke, progress } from '../support/convocations.ts'
import { good, nextCommand, sessionOf } from '../support/office.ts'

let office: Awaited<ReturnType<typeof officeToConvoke>>
const desk = () => from(office, 'desk')
const identity = () => call(officeHandlers.identity, {}, desk())
const changed = (expected: OfficeIdentity, next: Partial<OfficeIdentity>) =>
  call(
    officeHandlers.changeIdentity,
    { commandId: nextCommand(), expected, identity: { ...expected, ...next } },
    desk(),
  )

beforeEach(async () => {
  office = await officeToConvoke()
  office.services.sessions.set('desk', sessionOf('administrator'))
})
afterEach(() => office.close())

describe('the identity of the office', () => {
  it('is changed by an administrator on what was seen, as at creation, and the journal tells from what to what', async () => {
    const before = await identity()
    const after = { ...before, name: 'Service des épreuves', phone: '02 99 00 00 00' }
    expect(await changed(before, { name: ' Service des épreuves ', phone: '02 99 00 00 00' })).toEqual(after)
    expect(await identity()).toEqual(after)
    await expect(changed(before, { town: 'Brest' })).rejects.toMatchObject({ code: 'CONFLICT' })
    for (const wrong of [{ name: ' ' }, { postalCode: '350' }, { email: 'dec' }])
      await expect(changed(after, wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    office.services.sessions.set('desk', sessionOf('manager'))
    await expect(identity()).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    await expect(changed(after, { town: 'Brest' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
    office.services.sessions.set('desk', sessionOf('administrator'))
    expect((await call(accountsHandlers.state, {}, desk())).office?.name).toBe('Service des épreuves')
    const page = { start: 0, size: 1, sort: null, filter: '', facets: { kind: 'office.changeIdentity' } }
    const [entry] = (await call(journalHandlers.list, page, desk())).rows
    expect(JSON.parse(entry?.facts ?? '{}')).toEqual({
      fields: 'name phone',
      before: `${before.name}, ${before.phone}`,
      after: 'Service des épreuves, 02 99 00 00 00',
    })
  })

  it('is printed on what is issued from then on; what was issued keeps the former one and is not out of date', async () => {
    const { services } = office
    const waiving = { selection: everything, rule: 'noPayFile', keys: null, reason: 'promis' }
    good(await waiveFindings(services, manager, { commandId: nextCommand(), ...waiving }))
    good(await convoke(office))
    const contents = async (state: 'official' | 'replaced') =>
      (await services.read().selectFrom('convocation').select('content').where('state', '=', state).execute())
        .map(({ content }) => content ?? '')
        .toSorted()
    const issued = await contents('official')
    const before = await identity()
    await changed(before, { name: 'Service des épreuves' })
    expect(good(await listChanged(services))).toEqual([])
    expect(await contents('official')).toEqual(issued)
    await change(office, async (tx) => {
      await tx.updateTable('missionSlot').set({ startTime: '09:00' }).where('missionId', '=', 'm-rennes').execute()
    })
    good(await reissueConvocations(services, manager, { commandId: nextCommand(), ids: null }, progress))
    const [replaced] = await contents('replaced')
    expect(replaced).toContain(before.name)
    expect((await contents('official')).filter((content) => content.includes('Service des épreuves'))).not.toEqual([])
  })
})
