import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf, type Session } from '../../../main/boundary/sessions.ts'
import { shownCode } from '../../../main/domain/competences/author-codes.ts'
import { competenceState } from '../../../main/domain/competences/effective.ts'
import { setActivity } from '../../../main/features/activities/set.ts'
import { addCompetenceAct } from '../../../main/features/competences/add.ts'
import { statementsOf } from '../../../main/features/competences/effective.ts'
import { stateCompetencesAct } from '../../../main/features/competences/state.ts'
import { withdrawAct } from '../../../main/features/competences/withdraw.ts'
import type { ActivityCode } from '../../../shared/model/activities.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { insertCompetences } from './held.ts'

const self = sessionOf('intervenant', { intervenantId: 'p1' })
const colleague = { ...sessionOf('intervenant', { intervenantId: 'p2' }), accountId: 'account-colleague' }
const school = sessionOf('schoolHead', { schoolId: 'sRennes' })
const manager = sessionOf('manager')

describe('words on competences', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-11-21')
    await insertCompetences(office)
  })
  afterEach(() => office.close())

  const state = (session: Session, competenceIds: string[], verdict: 'confirmed' | 'invalidated', reason = '') =>
    stateCompetencesAct(office.services, session, { commandId: nextCommand(), competenceIds, verdict, reason })
  const withdraw = (session: Session, act: number) =>
    withdrawAct(office.services, session, { commandId: nextCommand(), act })
  const codes = async (id: string) => ((await statementsOf(office.services.read(), [id])).get(id) ?? []).map(shownCode)
  const stateOf = async (id: string) =>
    competenceState((await statementsOf(office.services.read(), [id])).get(id) ?? [])
  const close = async (code: ActivityCode) =>
    good(
      await setActivity(office.services, actorOf(manager), {
        commandId: nextCommand(),
        expectedVersion: 0,
        code,
        opensOn: null,
        closesOn: null,
        closed: true,
        message: 'Campagne close.',
      }),
    )

  test('the worked example, each author under their code [F145 F146 F149 F162 F163]', async () => {
    expect(await codes('c-p1-oral')).toEqual(['SYS (C)'])
    good(await state(school, ['c-p1-oral'], 'confirmed'))
    good(await state(self, ['c-p1-oral'], 'invalidated'))
    expect(await codes('c-p1-oral')).toEqual(['SYS (C)', '0350001A (C)', 'NUMEN (I)'])
    expect(await stateOf('c-p1-oral')).toBe('contradictory')
  })

  test('the person speaks of their own only; nothing is said of any when one is refused [F159 F160]', async () => {
    expect(refusalOf(await state(colleague, ['c-p1-oral'], 'confirmed'))).toBe('NOT_ALLOWED')
    expect(refusalOf(await state(self, ['c-p1-oral', 'c-p2-oral'], 'confirmed'))).toBe('NOT_ALLOWED')
    expect(refusalOf(await state(self, ['c-p1-oral', 'unknown'], 'confirmed'))).toBe('NOT_FOUND')
    expect(await codes('c-p1-oral')).toEqual(['SYS (C)'])
    expect(good(await state(self, ['c-p1-oral', 'c-p1-written'], 'confirmed'))).toMatchObject({ stated: 2 })
    expect(good(await state(self, ['c-p1-oral', 'c-p1-written'], 'confirmed'))).toMatchObject({ stated: 0 })
    expect(await codes('c-p1-oral')).toEqual(['SYS (C)', 'NUMEN (C)'])
  })

  test('a school speaks of its staff only, and says why it removes; the office never removes [F146 F147 F150]', async () => {
    expect(refusalOf(await state(school, ['c-p3-oral'], 'confirmed'))).toBe('NOT_FOUND')
    expect(refusalOf(await state(school, ['c-p1-oral'], 'invalidated', ' '))).toBe('competences.reasonNeeded')
    good(await state(school, ['c-p1-oral'], 'invalidated', 'N’enseigne plus cette matière'))
    expect(await codes('c-p1-oral')).toEqual(['SYS (C)', '0350001A (I)'])
    const words = (await statementsOf(office.services.read(), ['c-p1-oral'])).get('c-p1-oral')
    expect(words?.at(-1)?.reason).toBe('N’enseigne plus cette matière')
    expect(refusalOf(await state(manager, ['c-p1-oral'], 'invalidated'))).toBe('competences.managerOnlyConfirms')
    good(await state(manager, ['c-p1-oral'], 'confirmed'))
    expect(await stateOf('c-p1-oral')).toBe('effective')
  })

  test('a closed activity refuses people and schools, not the office [F158]', async () => {
    await close('competenceEntry')
    await close('schoolCompetences')
    expect(refusalOf(await state(self, ['c-p1-oral'], 'confirmed'))).toBe('activities.closed')
    expect(refusalOf(await state(school, ['c-p1-oral'], 'confirmed'))).toBe('activities.closed')
    good(await state(manager, ['c-p1-oral'], 'confirmed'))
    expect(await codes('c-p1-oral')).toEqual(['SYS (C)', 'DEC (C)'])
  })

  test('what one said is taken back exactly, by oneself only, and never over what was said since', async () => {
    const first = good(await state(self, ['c-p1-oral', 'c-p1-written'], 'confirmed'))
    const second = good(await state(self, ['c-p1-oral'], 'invalidated'))
    expect(refusalOf(await withdraw(colleague, second.act))).toBe('NOT_ALLOWED')
    expect(refusalOf(await withdraw(self, 99_999))).toBe('NOT_FOUND')
    expect(good(await withdraw(self, first.act))).toEqual({ withdrawn: 1 })
    expect([await codes('c-p1-oral'), await codes('c-p1-written')]).toEqual([['SYS (C)', 'NUMEN (I)'], ['SYS (C)']])
    good(await withdraw(self, second.act))
    expect(await codes('c-p1-oral')).toEqual(['SYS (C)', 'NUMEN (C)'])
    expect(good(await withdraw(self, first.act))).toEqual({ withdrawn: 1 })
    expect(await codes('c-p1-oral')).toEqual(['SYS (C)'])
  })

  test('a competence is added by the person, a school or the office, once [F146 F148 F150 F168]', async () => {
    const add = (session: Session, intervenantId: string, paperId: string) =>
      addCompetenceAct(office.services, session, { commandId: nextCommand(), intervenantId, paperId })
    expect(refusalOf(await add(colleague, 'p1', 'oralUnpaid'))).toBe('NOT_ALLOWED')
    expect(refusalOf(await add(school, 'p3', 'written'))).toBe('NOT_FOUND')
    expect(refusalOf(await add(self, 'p1', 'oralUnpaid'))).toBe('competences.examOutsideSchools')
    expect(refusalOf(await add(manager, 'p1', 'none'))).toBe('NOT_FOUND')
    expect(refusalOf(await add(manager, 'p1', 'oral'))).toBe('competences.alreadyHeld')
    const byOffice = good(await add(manager, 'p1', 'oralUnpaid'))
    const bySchool = good(await add(school, 'p2', 'written'))
    expect([await codes(byOffice.competenceId), await codes(bySchool.competenceId)]).toEqual([
      ['DEC (C)'],
      ['0350001A (C)'],
    ])
    good(await withdraw(school, bySchool.act))
    expect(good(await add(colleague, 'p2', 'written')).competenceId).toBe(bySchool.competenceId)
    expect(await codes(bySchool.competenceId)).toEqual(['NUMEN (C)'])
    good(await withdraw(manager, byOffice.act))
    expect(await stateOf(byOffice.competenceId)).toBe('unstated')
    expect(good(await add(manager, 'p1', 'oralUnpaid')).competenceId).toBe(byOffice.competenceId)
    expect(await codes(byOffice.competenceId)).toEqual(['DEC (C)'])
  })
})
