import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { setActivity } from '../../../main/features/activities/set.ts'
import { setCentral } from '../../../main/features/mission-portals/applications.ts'
import { missionPortalsHandlers } from '../../../main/features/mission-portals/index.ts'
import type { DoorPortal, Portal } from '../../../shared/model/mission-portals.ts'
import { change } from '../support/convocations.ts'
import { good, nextCommand, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { addressOf, administrator, giveAddress, portalOffice, setOpen, windowOf } from '../support/portal-office.ts'

describe('portals kept for some', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await portalOffice()
  })
  afterEach(() => office.close())

  const menu = (person: string) => call(missionPortalsHandlers.concerning, {}, windowOf(office.services, person))
  const door = (portal: DoorPortal, person: string) =>
    call(missionPortalsHandlers.door, { portal }, windowOf(office.services, person))
  const open = (portal: Portal, person: string, missionId: string | null = null) =>
    call(missionPortalsHandlers.open, { portal, missionId }, windowOf(office.services, person))
  const sport = (person: string) => call(missionPortalsHandlers.sport, {}, windowOf(office.services, person))
  const makeCentral = async (central: boolean) =>
    good(await setCentral(office.services, administrator, { commandId: nextCommand(), central }))
  const presides = (role: string) =>
    change(office, (tx) => tx.updateTable('seat').set({ role }).where('missionId', '=', 'm-10004').execute())

  test('[F80 F119 F332 F333 F334] deliberations are in the menu of who presides, in the national instance, once the administrator opened them', async () => {
    for (const central of [false, true])
      for (const role of ['member', 'president', 'vicePresident']) {
        await makeCentral(central)
        await presides(role)
        expect(await menu('p2')).toEqual(['missionPortal'])
      }
    const code = 'juryPortal' as const
    const opening = { opensOn: null, closesOn: null, closed: false, message: '', code, expectedVersion: 0 }
    const manager = actorOf(sessionOf('manager'))
    const byManager = await setActivity(office.services, manager, { commandId: nextCommand(), ...opening })
    expect(refusalOf(byManager)).toBe('activities.administratorOnly')
    await expect(door('juryPortal', 'p2')).rejects.toMatchObject({ data: { rule: 'activities.closed' } })
    await setOpen(office, 'juryPortal', true)
    for (const role of ['president', 'vicePresident']) {
      await presides(role)
      expect(await menu('p2')).toEqual(['missionPortal', 'juryPortal'])
      expect(await door('juryPortal', 'p2')).toMatchObject({ concerned: true })
    }
    expect(await menu('p1')).toEqual(['missionPortal'])
    await presides('member')
    expect(await menu('p2')).toEqual(['missionPortal'])
    expect(await door('juryPortal', 'p2')).toMatchObject({ concerned: false })
    await presides('president')
    await makeCentral(false)
    expect(await menu('p2')).toEqual(['missionPortal'])
  })

  test('[F335] the jury portal of CYCLADES is what opens, and for nobody else', async () => {
    await giveAddress(office, 'cycladesJury')
    await setOpen(office, 'juryPortal', true)
    await makeCentral(true)
    await presides('president')
    expect(await open('juryPortal', 'p2')).toMatchObject({ address: addressOf('cycladesJury') })
    await expect(open('juryPortal', 'p1')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test.each([
    ['[F81 F336] subjects', 'subjectManagement', 'IMSUJ', 'delos'],
    ['[F81 F337] statistics', 'markingStatistics', 'IMSTA', 'santorinStatistics'],
  ] as const)(
    '%s: general inspectors or a post discipline, today',
    async (_name, portal, disciplineCode, application) => {
      await giveAddress(office, application)
      expect(await menu('p1')).toEqual(['missionPortal'])
      await change(office, (tx) =>
        tx.updateTable('posting').set({ disciplineCode }).where('intervenantId', '=', 'p1').execute(),
      )
      expect(await menu('p1')).toEqual(['missionPortal', portal])
      expect(await open(portal, 'p1')).toMatchObject({ application, address: addressOf(application) })
      await change(office, (tx) => tx.updateTable('posting').set({ endsOn: '2026-06-30' }).execute())
      expect(await menu('p1')).toEqual(['missionPortal'])
      await expect(open(portal, 'p1')).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const inspector = { staffCategory: 'inspection', grade: 'INSPECTEUR GENERAL' }
      await change(office, (tx) => tx.updateTable('intervenant').set(inspector).where('id', '=', 'p1').execute())
      expect(await menu('p1')).toEqual(['missionPortal', 'subjectManagement', 'markingStatistics'])
    },
  )

  test('[F79 F322 F331] sport is for who teaches it this year at a level of marks in course, or sits on a commission', async () => {
    await giveAddress(office, 'cyclades')
    expect(await menu('p1')).toEqual(['missionPortal'])
    expect(await sport('p1')).toMatchObject({ levels: [], commissions: [] })
    await expect(open('sportManagement', 'p1')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await menu('p3')).toEqual(['missionPortal', 'sportManagement'])
    expect(await sport('p3')).toMatchObject({
      levels: [],
      commissions: [{ number: 10005, level: 'BGT', firstDate: '2026-06-29', centre: 'Lycée de Brest', over: true }],
    })
    expect(await open('sportManagement', 'p3', 'm-10005')).toMatchObject({ application: 'cyclades' })
    await expect(open('sportManagement', 'p1', 'm-10005')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await change(office, async (tx) => {
      await tx.insertInto('subject').values({ code: '1000', label: 'EDUCATION PHYSIQUE ET SPORTIVE' }).execute()
      const year = { schoolId: 'sRennes', schoolYear: 2025, subjectRank: '', courseMode: 'CG', divisions: '' }
      for (const [id, mefCode] of ['2021001911', '2472210633'].entries())
        await tx
          .insertInto('teaching')
          .values({ id: `t-${id}`, intervenantId: 'p1', subjectCode: '1000', mefCode, ...year })
          .execute()
    })
    expect(await menu('p1')).toEqual(['missionPortal', 'sportManagement'])
    expect(await sport('p1')).toMatchObject({ levels: ['BGT', 'BCP'] })
    expect(await open('sportManagement', 'p1')).toMatchObject({ address: addressOf('cyclades') })
    await change(office, (tx) => tx.updateTable('office').set({ schoolYear: 2026 }).execute())
    expect(await menu('p1')).toEqual(['missionPortal'])
  })

  test('[F78] nobody behind the account: no portal at all', async () => {
    office.services.sessions.set('nobody', sessionOf('intervenant'))
    expect(await menu('nobody')).toEqual([])
    expect((await call(missionPortalsHandlers.mine, {}, windowOf(office.services, 'nobody'))).academies).toMatchObject([
      { missions: [] },
    ])
  })
})
