import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { addNeed } from '../../../main/features/needs/commands.ts'
import { addLoadRule, listLoadRules, removeLoadRule, restoreLoadRule } from '../../../main/features/needs/load-rules.ts'
import { needsSummary } from '../../../main/features/needs/queries.ts'
import { radarRows } from '../../../main/features/shortage-radar/queries.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, type TestOffice } from '../support/office.ts'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice('2026-03-01')
  const need = {
    sessionId: 'bac',
    missionTypeCode: 'ORAL',
    paperId: 'oral',
    secondPaperId: null,
    centreId: 'sRennes',
    commission: '',
    date: '2026-06-18',
    startTime: '08:00',
    endTime: '12:00',
    quantity: 60,
    people: null,
    role: null,
  }
  good(await addNeed(office.services, systemActor, { ...need, commandId: nextCommand() }))
  good(
    await office.services.write(
      systemActor,
      { commandId: nextCommand(), kind: 'test.pool', touches: [] },
      async ({ tx }) => {
        await tx.deleteFrom('competence').execute()
        await tx.insertInto('competence').values({ id: 'c1', intervenantId: 'p1', paperId: 'oral' }).execute()
        await tx
          .insertInto('competenceStatement')
          .values({
            competenceId: 'c1',
            position: 1,
            author: 'system',
            authorCode: 'SYS',
            verdict: 'confirmed',
            at: '2026-01-02T00:00:00.000Z',
            reason: '',
            act: null,
          })
          .execute()
        return ok(null)
      },
    ),
  )
})
afterAll(() => office.close())

const nothing = {
  loadMore: 0,
  areaKm: 0,
  borrowedArea: null,
  paperId: null,
  discipline: null as string | null,
  grade: null,
}
const rennes = async (over: Partial<typeof nothing> = {}) => {
  const { rows } = await radarRows(office.services.read(), { sessionId: 'bac', ...nothing, ...over })
  const row = rows.find(({ paperId, area }) => paperId === 'oral' && area === '035')
  if (row === undefined) throw new Error('no row')
  return row
}

test('60 candidates at 20 want 3 people on one day; one is able, and a colleague of the discipline would be a second', async () => {
  const row = await rennes()
  expect(row.now).toMatchObject({ peakSeats: 3, people: 1, peakPeople: 1, shortage: 2 })
  const called = await rennes({ discipline: 'L0100' })
  expect(called.now).toEqual(row.now)
  expect(called.supposed).toMatchObject({ people: 2, shortage: 1 })
})

test('ten candidates more a person want two people instead of three; nothing is written', async () => {
  const before = await needsSummary(office.services)
  expect((await rennes({ loadMore: 10 })).supposed).toMatchObject({ peakSeats: 2, shortage: 1 })
  expect(await needsSummary(office.services)).toEqual(before)
})

test('a load rule of the office counts at once, is unique for what it is about, and comes back after a removal', async () => {
  const rule = {
    examCode: null,
    paperId: 'oral',
    missionTypeCode: null,
    load: 12,
    roles: [
      { role: 'examiner', people: 2, per: 'load' as const },
      { role: 'president', people: 1, per: 'need' as const },
    ],
    reserve: 0,
    reserveUnit: 'percent' as const,
    source: 'Réunion de cadrage inventée',
  }
  const { id, version } = good(await addLoadRule(office.services, systemActor, { ...rule, commandId: nextCommand() }))
  expect((await rennes()).now).toMatchObject({ peakSeats: 11 })
  expect(await listLoadRules(office.services)).toMatchObject([{ id, needs: 1, paper: 'Grand oral' }])
  const again = await addLoadRule(office.services, systemActor, { ...rule, commandId: nextCommand() })
  expect(refusalOf(again)).toBe('needs.ruleKnown')
  const removal = { commandId: nextCommand(), id, expectedVersion: version }
  good(await removeLoadRule(office.services, systemActor, removal))
  expect((await rennes()).now).toMatchObject({ peakSeats: 3 })
  const back = { commandId: nextCommand(), removal: removal.commandId }
  good(await restoreLoadRule(office.services, systemActor, back))
  expect((await rennes()).now).toMatchObject({ peakSeats: 11 })
})

test('a rule about a type of mission names it in both languages', async () => {
  const rule = {
    examCode: null,
    paperId: null,
    missionTypeCode: 'MEETING',
    load: 30,
    roles: [],
    reserve: 1,
    reserveUnit: 'people' as const,
    source: 'Réunion de cadrage inventée',
  }
  const { id } = good(await addLoadRule(office.services, systemActor, { ...rule, commandId: nextCommand() }))
  const added = (await listLoadRules(office.services)).find((one) => one.id === id)
  expect(added).toMatchObject({ missionType: 'Réunion', missionTypeEnglish: 'Réunion in English' })
})

test('a rule about nothing, or that says nothing, is refused', async () => {
  const empty = {
    examCode: null,
    paperId: null,
    missionTypeCode: null,
    load: 12,
    roles: [],
    reserve: 0,
    reserveUnit: 'percent' as const,
    source: 'essai',
  }
  const refused = async (over: object) =>
    refusalOf(await addLoadRule(office.services, systemActor, { ...empty, ...over, commandId: nextCommand() }))
  expect(await refused({})).toBe('needs.ruleOfNothing')
  expect(await refused({ examCode: 'BCG', load: null })).toBe('needs.ruleSaysNothing')
})
