import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Session } from '../../../main/boundary/sessions.ts'
import { confirmAll } from '../../../main/features/competences/confirm-all.ts'
import { competenceSummary, listCompetences } from '../../../main/features/competences/queries.ts'
import { stateCompetencesAct } from '../../../main/features/competences/state.ts'
import { withdrawAct } from '../../../main/features/competences/withdraw.ts'
import { good, nextCommand, openTestOffice, sessionOf, type TestOffice } from '../support/office.ts'
import { insertCompetences } from './held.ts'

const self = sessionOf('intervenant', { intervenantId: 'p1' })
const school = sessionOf('schoolHead', { schoolId: 'sRennes' })
const manager = sessionOf('manager')

describe('the competences of the office', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-11-21')
    await insertCompetences(office)
    await say(school, 'c-p1-oral', 'invalidated', 'Autre matière')
    await say(self, 'c-p1-oral', 'confirmed')
    await say(school, 'c-p1-written', 'invalidated', 'Autre matière')
  })
  afterEach(() => office.close())

  const say = async (session: Session, id: string, verdict: 'confirmed' | 'invalidated', reason = '') =>
    good(
      await stateCompetencesAct(office.services, session, {
        commandId: nextCommand(),
        competenceIds: [id],
        verdict,
        reason,
      }),
    )
  const list = async (filter: string, facets: Record<string, string> = {}) => {
    const page = await listCompetences(office.services, { start: 0, size: 50, sort: null, filter, facets })
    expect(page.rows).toHaveLength(page.count)
    return page.rows.map(({ id }) => id).sort()
  }

  test.each([
    ['', ['c-p1-oral', 'c-p1-written', 'c-p2-oral', 'c-p3-oral']],
    ['abel', ['c-p1-oral', 'c-p1-written']],
    ['PHILO', ['c-p1-written']],
    ['rennes', ['c-p1-oral', 'c-p1-written', 'c-p2-oral']],
    ['contraires', ['c-p1-oral']],
    ['contrary words', ['c-p1-oral']],
    ['suspendue', ['c-p1-written']],
    ['numen', ['c-p1-oral']],
    ['0350001a (i)', ['c-p1-oral', 'c-p1-written']],
  ])('the keyword « %s » looks at every column on screen [F97]', async (filter, ids) => {
    expect(await list(filter)).toEqual(ids)
  })

  test('facets narrow to an exam, to a state, to what nobody confirmed', async () => {
    expect(await list('', { exam: 'ESSAI' })).toEqual([])
    expect(await list('', { exam: 'BCG', state: 'contradictory' })).toEqual(['c-p1-oral'])
    expect(await list('', { state: 'suspended' })).toEqual(['c-p1-written'])
    expect(await list('', { toConfirm: 'yes' })).toEqual(['c-p2-oral', 'c-p3-oral'])
    expect(await competenceSummary(office.services)).toMatchObject({
      competences: 4,
      effective: 2,
      intervenants: 2,
      exams: [{ code: 'BCG', label: 'Baccalauréat général' }],
    })
  })

  test('everything behind a filter is confirmed in one act, counted, and undone in one [F150]', async () => {
    const done = good(
      await confirmAll(office.services, manager, {
        commandId: nextCommand(),
        filter: 'rennes',
        facets: {},
        exceptIds: ['c-p2-oral'],
      }),
    )
    expect(done).toMatchObject({ stated: 2, effective: 2 })
    expect(await list('', { state: 'effective' })).toHaveLength(4)
    expect(await list('dec')).toEqual(['c-p1-oral', 'c-p1-written'])
    const act = { commandId: nextCommand(), act: done.act }
    expect(good(await withdrawAct(office.services, manager, act))).toEqual({ withdrawn: 2 })
    expect(await list('', { state: 'contradictory' })).toEqual(['c-p1-oral'])
    expect(await list('', { state: 'suspended' })).toEqual(['c-p1-written'])
  })
})
