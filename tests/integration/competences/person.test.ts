import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf, type Session, systemActor } from '../../../main/boundary/sessions.ts'
import { setActivity } from '../../../main/features/activities/set.ts'
import { competenceChoices } from '../../../main/features/competences/choices.ts'
import { personCompetences } from '../../../main/features/competences/person.ts'
import { stateCompetencesAct } from '../../../main/features/competences/state.ts'
import { insertMany } from '../../../main/store/index.ts'
import type { ActivityCode } from '../../../shared/model/activities.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { insertCompetences } from './held.ts'

const self = sessionOf('intervenant', { intervenantId: 'p1' })
const school = sessionOf('schoolHead', { schoolId: 'sRennes' })
const manager = sessionOf('manager')

describe('the competences of a person', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-11-21')
    await insertCompetences(office)
  })
  afterEach(() => office.close())

  const of = (session: Session, id: string) => personCompetences(office.services, session, id)
  const state = (session: Session, id: string, verdict: 'confirmed' | 'invalidated', reason = '') =>
    stateCompetencesAct(office.services, session, { commandId: nextCommand(), competenceIds: [id], verdict, reason })
  const choices = (session: Session, examCode: string | null, specialtyCode: string | null, filter = '') =>
    competenceChoices(office.services, session, { intervenantId: 'p1', examCode, specialtyCode, filter })
  const close = async (code: ActivityCode) =>
    good(
      await setActivity(office.services, actorOf(manager), {
        commandId: nextCommand(),
        expectedVersion: 0,
        code,
        opensOn: null,
        closesOn: null,
        closed: true,
        message: '',
      }),
    )
  const write = async (fill: Parameters<TestOffice['services']['write']>[2]) =>
    good(
      await office.services.write(
        systemActor,
        { commandId: nextCommand(), kind: 'test.fill', touches: [] },
        async (c) => {
          await fill(c)
          return ok(null)
        },
      ),
    )

  test('tell exam, specialty, paper and every author, stacked, never the NUMEN [F143 F144 F148 F163]', async () => {
    await write(async ({ tx }) => {
      await tx.updateTable('intervenant').set({ numen: '14A0000001ABC' }).where('id', '=', 'p1').execute()
      return ok(null)
    })
    good(await state(school, 'c-p1-oral', 'confirmed'))
    good(await state(self, 'c-p1-oral', 'invalidated', 'Je n’ai jamais fait passer cet oral'))
    const { competences } = good(await of(self, 'p1'))
    expect(
      competences.map(({ exam, specialtyCode, specialty, paper }) => [exam, specialtyCode, specialty, paper]),
    ).toEqual([
      ['Baccalauréat général', 'TOUTES', 'Toutes séries', 'Grand oral'],
      ['Baccalauréat général', 'TOUTES', 'Toutes séries', 'Philosophie'],
    ])
    expect(competences[0]).toMatchObject({ state: 'contradictory', own: 'invalidated', toConfirm: false })
    expect(competences[0]?.authors.map(({ code, school, reason }) => [code, school, reason])).toEqual([
      ['SYS (C)', '', ''],
      ['0350001A (C)', 'Lycée de Rennes', ''],
      ['NUMEN (I)', '', 'Je n’ai jamais fait passer cet oral'],
    ])
    expect(competences[1]).toMatchObject({ state: 'effective', own: null, toConfirm: true })
    expect(JSON.stringify(competences)).not.toContain('14A0000001ABC')
  })

  test('tell the schools with kind and discipline, and the teachings with MEF and its type [F142 F153 F154 F155]', async () => {
    await write(async ({ tx }) => {
      await insertMany(tx, 'discipline', [{ code: 'L0100', label: 'PHILOSOPHIE' }])
      await insertMany(tx, 'subject', [{ code: '0406', label: 'PHILOSOPHIE' }])
      await insertMany(tx, 'mef', [{ code: '2021001011', label: 'TERMINALE GENERALE', diplomaCode: '43010001' }])
      const teaching = {
        intervenantId: 'p1',
        schoolId: 'sRennes',
        schoolYear: 2025,
        subjectCode: '0406',
        subjectRank: '00',
      }
      await insertMany(tx, 'teaching', [
        { ...teaching, id: 't1', mefCode: '2021001011', courseMode: 'CG', divisions: 'TG1' },
        { ...teaching, id: 't2', mefCode: '2029999999', courseMode: '', divisions: '' },
      ])
      return ok(null)
    })
    const { schools, teachings } = good(await of(self, 'p1'))
    expect(schools).toEqual([
      {
        schoolId: 'sRennes',
        uai: '0350001A',
        school: 'Lycée de Rennes',
        kind: 'principal',
        disciplineCode: 'L0100',
        discipline: 'PHILOSOPHIE',
      },
    ])
    expect(teachings).toEqual([
      {
        id: 't1',
        school: 'Lycée de Rennes',
        mef: 'TERMINALE GENERALE',
        mefType: 'national',
        subject: 'PHILOSOPHIE',
        courseMode: 'CG',
      },
      {
        id: 't2',
        school: 'Lycée de Rennes',
        mef: '2029999999',
        mefType: 'academic',
        subject: 'PHILOSOPHIE',
        courseMode: '',
      },
    ])
  })

  test('are seen by the person, their school and the office only; by the person while one activity is open [F142 F158]', async () => {
    expect(refusalOf(await of(self, 'p2'))).toBe('NOT_ALLOWED')
    expect(refusalOf(await of(school, 'p3'))).toBe('NOT_FOUND')
    good(await of(school, 'p1'))
    good(await of(manager, 'p3'))
    await close('competenceEntry')
    good(await of(self, 'p1'))
    await close('competenceConsultation')
    expect(refusalOf(await of(self, 'p1'))).toBe('activities.closed')
    good(await of(manager, 'p1'))
  })

  test('can grow by exam, specialty and paper of the schools; what is held is marked [F164 F165 F167]', async () => {
    expect(good(await choices(self, null, null))).toEqual([
      { value: 'BCG', label: 'Baccalauréat général', held: false },
    ])
    expect(good(await choices(manager, null, null)).map(({ value }) => value)).toEqual(['BCG', 'ESSAI'])
    expect(good(await choices(self, 'BCG', null))).toEqual([{ value: 'TOUTES', label: 'Toutes séries', held: false }])
    expect(good(await choices(self, 'BCG', 'TOUTES', 'philo'))).toEqual([
      { value: 'written', label: 'Philosophie', held: true },
    ])
    expect(good(await choices(manager, 'ESSAI', 'TOUTES')).map(({ held }) => held)).toEqual([false])
    expect(refusalOf(await choices(sessionOf('intervenant', { intervenantId: 'p2' }), null, null))).toBe('NOT_ALLOWED')
  })

  test('in a collège, DNB is what can be declared [F166]', async () => {
    await write(async ({ tx }) => {
      await tx
        .updateTable('school')
        .set({ kind: 'Collège', natureCode: '340', general: 0 })
        .where('id', '=', 'sRennes')
        .execute()
      await insertMany(tx, 'exam', [{ code: 'DNB', label: 'Diplôme national du brevet', rateGroup: 'TAUX1' }])
      await tx
        .insertInto('paper')
        .values({
          id: 'dnb',
          examCode: 'DNB',
          specialtyCode: 'TOUTES',
          specialtyLabel: 'Toutes séries',
          code: 'FR',
          label: 'Français',
          nature: 'written',
          missionTypeCode: 'MARKING',
          interrogationMinutes: null,
          search: 'francais',
        })
        .execute()
      return ok(null)
    })
    expect(good(await choices(self, null, null)).map(({ value }) => value)).toEqual(['DNB'])
  })
})
