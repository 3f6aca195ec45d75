import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { setAddress, setAvailability } from '../../../main/features/mission-portals/applications.ts'
import { missionPortalsHandlers, portalAddresses } from '../../../main/features/mission-portals/index.ts'
import { manager } from '../support/convocations.ts'
import { good, nextCommand, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { addressOf, administrator, giveAddress, goToDay, portalOffice, windowOf } from '../support/portal-office.ts'

describe('external applications', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await portalOffice()
    office.services.sessions.set('manager', sessionOf('manager'))
  })
  afterEach(() => office.close())

  const address = (value: string, expectedVersion = 0) =>
    setAddress(office.services, administrator, {
      commandId: nextCommand(),
      application: 'santorin',
      address: value,
      expectedVersion,
    })
  const unavailable = (from: string | null, to: string | null, expectedVersion = 1, message = 'Maintenance.') =>
    setAvailability(office.services, manager, {
      commandId: nextCommand(),
      application: 'santorin',
      unavailableFrom: from,
      unavailableTo: to,
      message,
      expectedVersion,
    })
  const settings = () => call(missionPortalsHandlers.settings, {}, windowOf(office.services, 'manager'))
  const open = () =>
    call(
      missionPortalsHandlers.open,
      { portal: 'missionPortal', missionId: 'm-10002' },
      windowOf(office.services, 'p1'),
    )
  const seen = async () => {
    const { destinations } = await call(missionPortalsHandlers.mine, {}, windowOf(office.services, 'p1'))
    return destinations.find(({ application }) => application === 'santorin')
  }

  test('none has an address by default, and none is ever made up', async () => {
    const { central, applications } = await settings()
    expect(central).toBe(false)
    expect(applications.map(({ application, state, version }) => [application, state, version])).toEqual(
      ['santorin', 'cyclades', 'cycladesJury', 'delos', 'santorinStatistics'].map((one) => [one, 'withoutAddress', 0]),
    )
    expect(await portalAddresses(office.services.read())).toEqual([])
  })

  test('an https address alone is kept, for the shell to open whole, and taken away again', async () => {
    expect(refusalOf(await address('http://santorin.exemple.fr/'))).toBe('academyAddresses.notHttps')
    expect(refusalOf(await address('https://a:b@santorin.exemple.fr/'))).toBe('academyAddresses.credentials')
    expect(refusalOf(await address('javascript:alert(1)'))).toMatch(/^academyAddresses\./)
    expect(refusalOf(await address('https://127.0.0.1/'))).toBe('academyAddresses.host')
    expect(await portalAddresses(office.services.read())).toEqual([])
    expect(good(await address('https://santorin.exemple.fr'))).toEqual({
      address: 'https://santorin.exemple.fr/',
      version: 1,
    })
    expect(await portalAddresses(office.services.read())).toEqual(['https://santorin.exemple.fr/'])
    expect(refusalOf(await address('', 0))).toBe('CONFLICT')
    good(await address('', 1))
    expect(await portalAddresses(office.services.read())).toEqual([])
  })

  test('[F89 F329] one that the office reports unavailable is not opened, with its message and last day, on these days only', async () => {
    await giveAddress(office, 'santorin')
    good(await unavailable('2026-07-01', '2026-07-03'))
    expect(await seen()).toMatchObject({ state: 'unavailable', unavailableTo: '2026-07-03', message: 'Maintenance.' })
    await expect(open()).rejects.toMatchObject({
      code: 'RULE',
      data: { rule: 'missionPortals.unavailable', facts: { message: 'Maintenance.', to: '2026-07-03' } },
    })
    goToDay(office, '2026-07-04')
    expect(await seen()).toMatchObject({ state: 'available', unavailableTo: null, message: '' })
    expect(await open()).toMatchObject({ by: 'page' })
    good(await unavailable('2026-07-04', null, 2))
    await expect(open()).rejects.toMatchObject({ data: { rule: 'missionPortals.unavailable' } })
    good(await unavailable(null, null, 3))
    expect(await open()).toMatchObject({ address: addressOf('santorin') })
  })

  test('days the wrong way round, or a last day alone, are refused', async () => {
    await giveAddress(office, 'santorin')
    expect(refusalOf(await unavailable('2026-07-03', '2026-07-01'))).toBe('missionPortals.datesReversed')
    expect(refusalOf(await unavailable(null, '2026-07-01'))).toBe('missionPortals.firstDayNeeded')
    expect(refusalOf(await unavailable('2026-07-01', null, 7))).toBe('CONFLICT')
  })

  test('[F328 F329] a shell that opens addresses is given the one address, and its refusal is told', async () => {
    await giveAddress(office, 'santorin')
    const openOutside = vi.fn(async () => true)
    const services = { ...office.services, ports: { ...office.services.ports, openOutside } }
    const asked = { portal: 'missionPortal', missionId: 'm-10002' } as const
    const byShell = () => call(missionPortalsHandlers.open, asked, windowOf(services, 'p1'))
    expect(await byShell()).toMatchObject({ by: 'shell' })
    expect(openOutside).toHaveBeenCalledExactlyOnceWith(addressOf('santorin'))
    openOutside.mockResolvedValueOnce(false)
    await expect(byShell()).rejects.toMatchObject({ data: { rule: 'missionPortals.notOpened' } })
  })

  test('who changed what is in the journal', async () => {
    await giveAddress(office, 'santorin')
    good(await unavailable('2026-07-01', null))
    const rows = await office.services
      .read()
      .selectFrom('journal')
      .select(['kind', 'actorRole'])
      .where('kind', 'like', 'missionPortals.%')
      .orderBy('seq')
      .execute()
    expect(rows).toEqual([
      { kind: 'missionPortals.setAddress', actorRole: 'administrator' },
      { kind: 'missionPortals.setAvailability', actorRole: 'manager' },
    ])
  })
})
