import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { generateCompetences } from '../../../main/features/competences/generate.ts'
import { changeCorrespondence } from '../../../main/features/correspondence/commands.ts'
import { previewChange, previewGeneration } from '../../../main/features/correspondence/effect.ts'
import {
  findDisciplines,
  listCorrespondence,
  matchingMefs,
  paperChoices,
} from '../../../main/features/correspondence/queries.ts'
import type { CorrespondenceLine } from '../../../shared/contract/correspondence.ts'
import { good, nextCommand, openTestOffice, refusalOf, type TestOffice } from '../support/office.ts'
import { teachPhilosophy } from '../support/practice.ts'

const known = 'L0100|0103|202*|written'
const line = (more: Partial<CorrespondenceLine>): CorrespondenceLine => ({
  disciplineCode: null,
  subjectCode: null,
  mefPattern: null,
  paperId: 'oral',
  ...more,
})

describe('the correspondence table', () => {
  let office: TestOffice

  beforeEach(async () => {
    office = await openTestOffice()
    await teachPhilosophy(office)
  })
  afterEach(() => office.close())

  const change = (removes: readonly string[], adds: readonly CorrespondenceLine[]) =>
    changeCorrespondence(office.services, systemActor, { commandId: nextCommand(), removes, adds })
  const table = async () =>
    (await office.services.read().selectFrom('correspondence').selectAll().orderBy('id').execute()).map(({ id }) => id)
  const preview = (removes: readonly string[], adds: readonly CorrespondenceLine[]) =>
    previewChange(office.services, { removes, adds })
  const page = (filter: string) =>
    listCorrespondence(office.services, { start: 0, size: 50, sort: null, filter, facets: {} })

  test('[F145] a line is added, changed and deleted, each undone by its inverse', async () => {
    const before = await table()
    const added = good(await change([], [line({ disciplineCode: 'L0100' })]))
    expect(await table()).toHaveLength(2)
    const changed = good(await change(added.added, [line({ disciplineCode: 'L0100', mefPattern: '2*' })]))
    expect(changed.removed).toEqual([line({ disciplineCode: 'L0100' })])
    expect((await page('philosophie grand')).rows).toMatchObject([{ mefPattern: '2*', paperLabel: 'Grand oral' }])
    good(await change(changed.added, changed.removed))
    good(await change(added.added, []))
    expect(await table()).toEqual(before)
  })

  test('[F145] the same line twice, a line without criterion and an unknown paper are refused, and nothing is written', async () => {
    const before = await table()
    const same = { disciplineCode: 'L0100', subjectCode: '0103', mefPattern: '202*', paperId: 'written' }
    expect(refusalOf(await change([], [same]))).toBe('correspondence.alreadyThere')
    expect(refusalOf(await change([], [line({})]))).toBe('correspondence.noCriterion')
    expect(refusalOf(await change([known], [line({ subjectCode: '0103', paperId: 'none' })]))).toBe('NOT_FOUND')
    expect(await table()).toEqual(before)
  })

  test('a line that somebody else changed or deleted meanwhile is a conflict', async () => {
    good(await change([known], [line({ subjectCode: '0103' })]))
    expect(refusalOf(await change([known], []))).toBe('CONFLICT')
    expect(refusalOf(await change([known], [line({ subjectCode: '0103', mefPattern: '2*' })]))).toBe('CONFLICT')
  })

  test('each change is in the journal with what it added and removed', async () => {
    good(await change([known], [line({ subjectCode: '0103' })]))
    const entry = await office.services
      .read()
      .selectFrom('journal')
      .select(['facts', 'subjectKind'])
      .where('kind', '=', 'correspondence.change')
      .executeTakeFirstOrThrow()
    expect(entry.subjectKind).toBe('correspondence')
    expect(JSON.parse(entry.facts)).toEqual({ added: '|0103||oral', removed: known })
  })

  test('[F145] the effect shown before is the effect had after', async () => {
    good(await generateCompetences(office.services, systemActor, nextCommand()))
    const wanted = [line({ subjectCode: '0103' })]
    const effect = await preview([], wanted)
    expect(effect).toMatchObject({ gained: 2, lost: 0, people: 2, toCreate: 2, unsupported: 0 })
    expect(effect.papers).toEqual([
      { paperId: 'oral', exam: 'BCG', specialty: 'Toutes séries', paper: 'Grand oral', gained: 2, lost: 0 },
    ])
    expect(effect.rows.map(({ intervenant, school, change: what }) => [intervenant, school, what])).toEqual([
      ['ABEL Camille', 'Lycée de Rennes', 'gained'],
      ['BLAIN Camille', 'Lycée de Rennes', 'gained'],
    ])
    good(await change([], wanted))
    expect(await previewGeneration(office.services)).toMatchObject({ gained: 2, toCreate: 2 })
    expect(good(await generateCompetences(office.services, systemActor, nextCommand()))).toEqual({
      created: 2,
      kept: 1,
    })
    expect(await previewGeneration(office.services)).toMatchObject({ gained: 0, toCreate: 0, rows: [] })
  })

  test('[F145] deleting a line takes away the support, never the competence', async () => {
    good(await generateCompetences(office.services, systemActor, nextCommand()))
    expect(await preview([known], [])).toMatchObject({ gained: 0, lost: 1, people: 1, toCreate: 0, unsupported: 1 })
    good(await change([known], []))
    good(await generateCompetences(office.services, systemActor, nextCommand()))
    expect(await office.services.read().selectFrom('competence').select('intervenantId').execute()).toEqual([
      { intervenantId: 'p1' },
    ])
  })

  test('[F156] only what is taught this year counts', async () => {
    good(await generateCompetences(office.services, systemActor, nextCommand()))
    const held = await office.services.read().selectFrom('competence').select('intervenantId').execute()
    expect(held.map(({ intervenantId }) => intervenantId)).toEqual(['p1'])
  })

  test('choices come by exam, then specialty; a pattern says what it matches', async () => {
    const read = office.services.read()
    const exams = await paperChoices(read, { examCode: null, specialtyCode: null })
    expect(exams.exams.map(({ code }) => code)).toEqual(['BCG', 'ESSAI'])
    expect(exams.papers).toEqual([])
    const papers = await paperChoices(read, { examCode: 'BCG', specialtyCode: 'TOUTES' })
    expect(papers.papers.map(({ id }) => id)).toEqual(['oral', 'written'])
    expect(await matchingMefs(read, '20*')).toMatchObject({ count: 2 })
    expect(await matchingMefs(read, '3*')).toEqual({ count: 0, rows: [] })
    expect(await findDisciplines(read, 'PHILO')).toEqual([{ code: 'L0100', label: 'Philosophie' }])
  })
})
