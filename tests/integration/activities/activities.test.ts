import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import type { ActivitySetting } from '../../../main/domain/activities/activity-state.ts'
import { listActivities } from '../../../main/features/activities/list.ts'
import { setActivity } from '../../../main/features/activities/set.ts'
import { requireOpen } from '../../../main/features/activities/state.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const manager = actorOf(sessionOf('manager'))
const always: ActivitySetting = { opensOn: null, closesOn: null, closed: false, message: '' }

describe('activities that the office opens and closes', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-11-21')
  })
  afterEach(() => office.close())

  const set = (part: Partial<ActivitySetting>, version: number) =>
    setActivity(office.services, manager, {
      ...always,
      ...part,
      commandId: nextCommand(),
      code: 'competenceEntry',
      expectedVersion: version,
    })
  const entry = async () => (await listActivities(office.services)).find(({ code }) => code === 'competenceEntry')

  test('all but the jury portal are open until the office sets one, which then follows its dates and its switch [F114 F119 F158]', async () => {
    const unset = await listActivities(office.services)
    expect(unset.every(({ version }) => version === 0)).toBe(true)
    expect(unset.filter(({ open }) => !open)).toMatchObject([{ code: 'juryPortal', because: 'neverOpened' }])
    good(await set({ opensOn: '2026-12-01', closesOn: '2026-12-15', message: 'Bientôt.' }, 0))
    expect(await entry()).toMatchObject({ open: false, because: 'notYet', version: 1 })
    office.setToday('2026-12-01')
    expect(await entry()).toMatchObject({ open: true, because: null })
    good(await set({ closed: true }, 1))
    expect(await entry()).toMatchObject({ open: false, because: 'byOffice', version: 2 })
  })

  test('a closed one refuses with its dates and its message', async () => {
    good(await set({ opensOn: '2026-12-01', closesOn: '2026-12-15', message: 'Bientôt.' }, 0))
    const { services } = office
    expect(await requireOpen(services.read(), 'competenceEntry', '2026-11-21')).toEqual({
      ok: false,
      error: {
        code: 'RULE',
        rule: 'activities.closed',
        facts: { opensOn: '2026-12-01', closesOn: '2026-12-15', message: 'Bientôt.' },
      },
    })
    expect(await requireOpen(services.read(), 'competenceEntry', '2026-12-15')).toMatchObject({ ok: true })
    expect(await requireOpen(services.read(), 'schoolStaff', '2026-11-21')).toMatchObject({ ok: true })
  })

  test('dates the wrong way round and a decision on an older setting are refused', async () => {
    expect(refusalOf(await set({ opensOn: '2026-12-15', closesOn: '2026-12-01' }, 0))).toBe('activities.datesReversed')
    good(await set({ closed: true }, 0))
    expect(refusalOf(await set({ closed: false }, 0))).toBe('CONFLICT')
    expect(await entry()).toMatchObject({ open: false })
  })
})
