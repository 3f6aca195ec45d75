import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { doctorSchools, doctorSummary, listFindings } from '../../../main/features/competence-doctor/queries.ts'
import { previewRepair, repair } from '../../../main/features/competence-doctor/repair.ts'
import { undoRepair } from '../../../main/features/competence-doctor/undo.ts'
import { generateCompetences } from '../../../main/features/competences/generate.ts'
import { stateCompetencesAct } from '../../../main/features/competences/state.ts'
import { insertMany } from '../../../main/store/index.ts'
import type { RepairAction } from '../../../shared/contract/competence-doctor.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { teachPhilosophy } from '../support/practice.ts'

const manager = sessionOf('manager')
const head = sessionOf('schoolHead', { schoolId: 'sRennes' })

describe('the competence doctor', () => {
  let office: TestOffice

  beforeEach(async () => {
    office = await openTestOffice('2026-07-01')
    await teachPhilosophy(office)
  })
  afterEach(() => office.close())

  const list = (facets: Record<string, string> = {}, filter = '') =>
    listFindings(office.services, { start: 0, size: 100, sort: null, filter, facets })
  const found = async () => (await list()).rows.map(({ id }) => id)
  const mend = async (action: RepairAction, ids: readonly string[]) =>
    good(
      await repair(office.services, manager, {
        commandId: nextCommand(),
        action,
        chosen: { mode: 'some', ids: [...ids] },
      }),
    )
  const undo = (repairId: string) => undoRepair(office.services, manager, { commandId: nextCommand(), repairId })
  const words = async (person: string, paper: string) => {
    const rows = await office.services
      .read()
      .selectFrom('competence')
      .leftJoin('competenceStatement', 'competenceStatement.competenceId', 'competence.id')
      .select(['authorCode', 'verdict'])
      .where('intervenantId', '=', person)
      .where('paperId', '=', paper)
      .orderBy('position')
      .execute()
    return rows.map(({ authorCode, verdict }) => `${authorCode} ${verdict}`)
  }
  /** A competence of the system that the table does not give, since a day. */
  const declare = (person: string, paper: string, day: string, author: 'system' | 'school' = 'system') =>
    office.services
      .write(systemActor, { commandId: nextCommand(), kind: 'test.declare', touches: [] }, async ({ tx }) => {
        const id = `c-${person}-${paper}`
        await insertMany(tx, 'competence', [{ id, intervenantId: person, paperId: paper }])
        const authorCode = author === 'system' ? 'SYS' : '0350001A'
        const at = `${day}T08:00:00.000Z`
        await insertMany(tx, 'competenceStatement', [
          { competenceId: id, position: 1, author, authorCode, verdict: 'confirmed', at },
        ])
        return ok(id)
      })
      .then(good)

  test('[F145] taught and not declared: says why, is created with SYS (C), and the creation is undone', async () => {
    const finding = 'taughtNotDeclared|p1|written'
    expect(await found()).toEqual([finding])
    expect((await list()).rows[0]).toMatchObject({
      intervenant: 'ABEL Camille',
      school: 'Lycée de Rennes',
      because: { discipline: 'Philosophie', subject: 'PHILOSOPHIE', mef: 'TERMINALE GENERALE' },
    })
    const chosen = { mode: 'some' as const, ids: [finding] }
    expect(await previewRepair(office.services, { action: 'create', chosen })).toMatchObject({
      competences: 1,
      people: 1,
    })
    const done = await mend('create', [finding])
    expect(await words('p1', 'written')).toEqual(['SYS confirmed'])
    expect(await found()).toEqual([])
    expect(good(await undo(done.repairId))).toEqual({ done: 1, left: 0 })
    expect(await found()).toEqual([finding])
  })

  test('[F145] declared and not taught: removed if only the system spoke, given back as it was by the undo', async () => {
    good(await generateCompetences(office.services, systemActor, nextCommand()))
    await declare('p1', 'oral', '2026-06-30')
    await declare('p2', 'oral', '2026-06-30', 'school')
    const ids = ['declaredNotTaught|p1|oral', 'declaredNotTaught|p2|oral']
    expect(await found()).toEqual(ids)
    const chosen = { mode: 'allExcept' as const, ids: [], filter: '', facets: { kind: 'declaredNotTaught' } }
    // ABEL was given a mission of that paper; the school's word on BLAIN protects the other.
    expect(await previewRepair(office.services, { action: 'remove', chosen })).toMatchObject({
      competences: 1,
      notConcerned: 1,
      served: 1,
      emptied: [],
    })
    const done = await mend('remove', ids)
    expect(done).toMatchObject({ done: 1, left: 0 })
    expect(await words('p1', 'oral')).toEqual([])
    expect(await words('p2', 'oral')).toEqual(['0350001A confirmed'])
    expect(good(await undo(done.repairId))).toEqual({ done: 1, left: 0 })
    expect(await words('p1', 'oral')).toEqual(['SYS confirmed'])
    expect(await found()).toEqual(ids)
    expect(good(await undo(done.repairId))).toEqual({ done: 0, left: 1 })
  })

  test('[F150] confirmed by the office: a decision, taken back by the undo with every word kept', async () => {
    good(await generateCompetences(office.services, systemActor, nextCommand()))
    await declare('p2', 'oral', '2026-06-30', 'school')
    const done = await mend('confirm', ['declaredNotTaught|p2|oral'])
    expect(await found()).toEqual([])
    expect(good(await undo(done.repairId))).toEqual({ done: 1, left: 0 })
    expect(await words('p2', 'oral')).toEqual(['0350001A confirmed', 'DEC confirmed', 'DEC withdrawn'])
    expect(await found()).toEqual(['declaredNotTaught|p2|oral'])
  })

  test('[F147] [F150] invalidated by the school: the manager overrules, and what comes back is counted before', async () => {
    good(await generateCompetences(office.services, systemActor, nextCommand()))
    const { id } = await office.services.read().selectFrom('competence').select('id').executeTakeFirstOrThrow()
    const word = { commandId: nextCommand(), competenceIds: [id], verdict: 'invalidated' as const, reason: 'Part' }
    good(await stateCompetencesAct(office.services, head, word))
    const finding = 'invalidatedBySchool|p1|written'
    expect(await found()).toEqual([finding])
    expect((await list()).rows[0]).toMatchObject({ invalidatedBy: '0350001A', since: '2026-07-01' })
    const chosen = { mode: 'some' as const, ids: [finding] }
    expect(await previewRepair(office.services, { action: 'confirm', chosen })).toMatchObject({ restored: 1 })
    await mend('confirm', [finding])
    expect(await found()).toEqual([])
    expect(await words('p1', 'written')).toEqual(['SYS confirmed', '0350001A invalidated', 'DEC confirmed'])
  })

  test('never used: missions since the competence exists; the confirmation starts the count anew', async () => {
    // CORRE was never given the written paper, of which missions 10002 and 10006 were on 24 and 30 June; no school of
    // hers says what she teaches, so that nothing else is held against the competence.
    good(await generateCompetences(office.services, systemActor, nextCommand()))
    await declare('p3', 'written', '2025-09-15')
    const finding = 'neverUsed|p3|written'
    expect(await found()).toEqual([finding])
    expect((await list({ kind: 'neverUsed' })).rows[0]).toMatchObject({ since: '2025-09-15', missions: 2 })
    await mend('confirm', [finding])
    expect(await found()).toEqual([])
  })

  test('findings are filtered by kind, by school and by what is shown, and repairs follow the filter', async () => {
    await declare('p2', 'oral', '2026-06-30')
    expect((await list({ kind: 'declaredNotTaught' })).count).toBe(1)
    expect((await list({ school: '0350001A' })).count).toBe(2)
    expect((await list({ school: '0290001A' })).count).toBe(0)
    expect((await list({}, 'blain grand')).rows.map(({ id }) => id)).toEqual(['declaredNotTaught|p2|oral'])
    const chosen = { mode: 'allExcept' as const, ids: [], filter: 'blain', facets: {} }
    expect(await previewRepair(office.services, { action: 'remove', chosen })).toMatchObject({ competences: 1 })
  })

  test('a finding that is no longer there is left alone', async () => {
    await mend('create', ['taughtNotDeclared|p1|written'])
    expect(await mend('create', ['taughtNotDeclared|p1|written'])).toMatchObject({ done: 0 })
    expect(refusalOf(await undo('no such repair'))).toBe('NOT_FOUND')
  })

  test('schools have a score, or say that there is nothing to judge; the silent ones are to be chased', async () => {
    const before = await doctorSchools(office.services)
    expect(before).toEqual([
      {
        uai: '0350001A',
        name: 'Lycée de Rennes',
        town: 'Rennes',
        staff: 2,
        score: 0,
        competences: 1,
        taughtNotDeclared: 1,
        declaredNotTaught: 0,
        neverUsed: 0,
        invalidatedBySchool: 0,
        teachings: 2,
        statements: 0,
      },
    ])
    good(await generateCompetences(office.services, systemActor, nextCommand()))
    await declare('p2', 'oral', '2026-06-30')
    expect(await doctorSchools(office.services)).toMatchObject([{ score: 50, competences: 2, declaredNotTaught: 1 }])
    expect(await doctorSummary(office.services)).toMatchObject({
      schoolYear: 2025,
      people: 3,
      competences: 2,
      declaredNotTaught: 1,
      withoutTeachings: 0,
      withoutStatements: 1,
    })
  })
})
