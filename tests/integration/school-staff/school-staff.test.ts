import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { addCompetenceAct } from '../../../main/features/competences/add.ts'
import { stateCompetencesAct } from '../../../main/features/competences/state.ts'
import { withdrawAct } from '../../../main/features/competences/withdraw.ts'
import { listTeachers, teacherCompetences, validateUnchanged } from '../../../main/features/school-staff/competences.ts'
import { listStaff, staffSheet, summarise } from '../../../main/features/school-staff/staff.ts'
import { ok } from '../../../shared/model/result.ts'
import { insertCompetences } from '../competences/held.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const head = sessionOf('schoolHead', { schoolId: 'sRennes', displayName: 'Chef de Rennes' })
const stranger = { ...sessionOf('schoolHead', { schoolId: 'sBrest' }), accountId: 'account-brest' }
const unattached = sessionOf('schoolHead')

describe('the people of a school', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-06-01')
    await insertCompetences(office)
  })
  afterEach(() => office.close())

  const teacher = async (id: string) => good(await teacherCompetences(office.services, head, id))
  const words = async (id: string) =>
    Object.fromEntries((await teacher(id)).competences.map((row) => [row.id, row.word]))
  const state = (session: typeof head, competenceIds: string[], verdict: 'confirmed' | 'invalidated', reason = '') =>
    stateCompetencesAct(office.services, session, { commandId: nextCommand(), competenceIds, verdict, reason })
  const undo = (act: number) => withdrawAct(office.services, head, { commandId: nextCommand(), act })
  const teachers = async () => good(await listTeachers(office.services, head))
  const change = (work: (tx: Parameters<Parameters<typeof office.services.write>[2]>[0]['tx']) => Promise<unknown>) =>
    office.services.write(systemActor, { commandId: nextCommand(), kind: 'test', touches: [] }, async ({ tx }) => {
      await work(tx)
      return ok(null)
    })

  test('a head sees the staff of the school, of all its sites, and nobody else [F4]', async () => {
    expect((await teachers()).teachers.map(({ lastName }) => lastName)).toEqual(['ABEL', 'BLAIN'])
    expect(good(await listTeachers(office.services, stranger)).teachers).toEqual([])
    await change(async (tx) => {
      const site = await tx.selectFrom('school').selectAll().where('id', '=', 'sRennes').executeTakeFirstOrThrow()
      await tx
        .insertInto('school')
        .values({ ...site, id: 'sRennesSud', site: 2 })
        .execute()
      const posting = { disciplineCode: 'L0100', startsOn: '2025-09-01', endsOn: null }
      await tx
        .insertInto('posting')
        .values({ intervenantId: 'p3', schoolId: 'sRennesSud', kind: 'secondary', ...posting })
        .execute()
    })
    const staff = good(await listStaff(office.services, head, null)).staff
    expect(staff.map(({ lastName, posting }) => [lastName, posting])).toEqual([
      ['ABEL', 'principal'],
      ['BLAIN', 'principal'],
      ['CORRE', 'secondary'],
    ])
    expect(good(await state(head, ['c-p3-oral'], 'confirmed')).stated).toBe(1)
  })

  test('people of another school, archived or gone are unknown to a head, and a head without a school is told so', async () => {
    const reads = [teacherCompetences, staffSheet]
    for (const read of reads) {
      expect(refusalOf(await read(office.services, head, 'p3'))).toBe('NOT_FOUND')
      expect(refusalOf(await read(office.services, stranger, 'p1'))).toBe('NOT_FOUND')
      expect(refusalOf(await read(office.services, unattached, 'p1'))).toBe('schoolStaff.noSchool')
    }
    expect(refusalOf(await state(stranger, ['c-p1-oral'], 'confirmed'))).toBe('NOT_FOUND')
    await change((tx) =>
      tx.updateTable('posting').set({ endsOn: '2026-05-31' }).where('intervenantId', '=', 'p1').execute(),
    )
    await change((tx) => tx.updateTable('intervenant').set({ state: 'archived' }).where('id', '=', 'p2').execute())
    expect((await teachers()).teachers).toEqual([])
    expect(refusalOf(await state(head, ['c-p1-oral'], 'confirmed'))).toBe('NOT_FOUND')
  })

  test('the sheet of a person tells nothing of address, birth, NIR or bank account', async () => {
    const text = JSON.stringify(good(await staffSheet(office.services, head, 'p1')))
    expect(text).toContain('ABEL')
    for (const secret of ['1980', 'allée', 'iban', 'nir', 'FR76', 'birth', 'address', 'postalCode'])
      expect(text).not.toContain(secret)
  })

  test('each competence tells whose words it bears; a school confirms, and removes with a reason [F146 F147]', async () => {
    expect(await words('p1')).toEqual({ 'c-p1-oral': 'toValidate', 'c-p1-written': 'toValidate' })
    good(await state(head, ['c-p1-oral'], 'confirmed'))
    expect(refusalOf(await state(head, ['c-p1-written'], 'invalidated', ' '))).toBe('competences.reasonNeeded')
    good(await state(head, ['c-p1-written'], 'invalidated', 'N’enseigne plus en terminale'))
    expect(await words('p1')).toEqual({ 'c-p1-oral': 'confirmed', 'c-p1-written': 'removed' })
    const removed = (await teacher('p1')).competences.find(({ id }) => id === 'c-p1-written')
    expect(removed).toMatchObject({ effective: false })
    expect(removed?.statements).toMatchObject([
      { author: 'system', own: false, verdict: 'confirmed' },
      { author: 'school', own: true, verdict: 'invalidated', reason: 'N’enseigne plus en terminale' },
    ])
    expect((await teachers()).progress).toEqual({ teachers: 2, validated: 1, withoutCompetence: 0, toValidate: 1 })
  })

  test('everything can be undone, act by act, down to the first', async () => {
    expect((await teachers()).undoable).toBe(null)
    const confirmed = good(await state(head, ['c-p1-oral', 'c-p1-written'], 'confirmed'))
    const removed = good(await state(head, ['c-p1-oral'], 'invalidated', 'Erreur'))
    const added = good(
      await addCompetenceAct(office.services, head, {
        commandId: nextCommand(),
        intervenantId: 'p2',
        paperId: 'written',
      }),
    )
    expect((await teacher('p2')).competences).toHaveLength(2)
    expect((await teachers()).undoable).toBe(added.act)
    good(await undo(added.act))
    expect((await teacher('p2')).competences).toHaveLength(1)
    expect((await teachers()).undoable).toBe(removed.act)
    good(await undo(removed.act))
    expect(await words('p1')).toEqual({ 'c-p1-oral': 'confirmed', 'c-p1-written': 'confirmed' })
    expect((await teachers()).undoable).toBe(confirmed.act)
    good(await undo(confirmed.act))
    expect(await words('p1')).toEqual({ 'c-p1-oral': 'toValidate', 'c-p1-written': 'toValidate' })
    expect((await teachers()).undoable).toBe(null)
  })

  test('what a colleague of the same school did is theirs to undo', async () => {
    const deputy = { ...head, accountId: 'account-deputy' }
    const act = good(await state(deputy, ['c-p1-oral'], 'confirmed')).act
    expect((await teachers()).undoable).toBe(null)
    expect(good(await listTeachers(office.services, deputy)).undoable).toBe(act)
  })

  test('unchanged teachers are validated in one act, the others left to look at, and the act undone whole', async () => {
    const self = sessionOf('intervenant', { intervenantId: 'p2' })
    good(await state(self, ['c-p2-oral'], 'confirmed'))
    expect((await teachers()).unchanged).toEqual({ teachers: 1, competences: 2 })
    const done = good(await validateUnchanged(office.services, head, nextCommand()))
    expect(done).toMatchObject({ teachers: 1, stated: 2 })
    expect([await words('p1'), await words('p2')]).toEqual([
      { 'c-p1-oral': 'confirmed', 'c-p1-written': 'confirmed' },
      { 'c-p2-oral': 'toValidate' },
    ])
    expect(good(await validateUnchanged(office.services, head, nextCommand()))).toMatchObject({
      teachers: 0,
      stated: 0,
    })
    good(await undo(done.act))
    expect(await words('p1')).toEqual({ 'c-p1-oral': 'toValidate', 'c-p1-written': 'toValidate' })
  })

  test('once the office has closed the activity nothing changes, and nothing is undone', async () => {
    const act = good(await state(head, ['c-p1-oral'], 'confirmed')).act
    await change((tx) =>
      tx
        .insertInto('activity')
        .values({
          code: 'schoolCompetences',
          opensOn: null,
          closesOn: '2026-05-31',
          closed: 0,
          message: '',
          rowVersion: 1,
        })
        .execute(),
    )
    expect(refusalOf(await state(head, ['c-p1-written'], 'confirmed'))).toBe('activities.closed')
    expect(refusalOf(await validateUnchanged(office.services, head, nextCommand()))).toBe('activities.closed')
    expect(refusalOf(await undo(act))).toBe('activities.closed')
    expect(await words('p1')).toEqual({ 'c-p1-oral': 'confirmed', 'c-p1-written': 'toValidate' })
  })

  test('the home screen counts what waits', async () => {
    expect(good(await summarise(office.services, head))).toEqual({
      school: 'Lycée de Rennes',
      town: 'Rennes',
      staff: 2,
      progress: { teachers: 2, validated: 0, withoutCompetence: 0, toValidate: 3 },
      unavailabilities: 0,
      absences: 5,
    })
  })
})
