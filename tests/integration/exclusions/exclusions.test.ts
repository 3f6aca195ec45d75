import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { acceptRun } from '../../../main/features/assignments/accept.ts'
import { assignByHand } from '../../../main/features/assignments/by-hand.ts'
import { seatCandidates } from '../../../main/features/assignments/candidates.ts'
import { planningFacts } from '../../../main/features/assignments/planning-facts.ts'
import { runAssignment } from '../../../main/features/assignments/run.ts'
import { activeExclusions } from '../../../main/features/exclusions/active.ts'
import {
  addExclusion,
  changeExclusion,
  removeExclusion,
  restoreExclusion,
  setExclusionActive,
} from '../../../main/features/exclusions/commands.ts'
import { exclusionEffect, listExclusions } from '../../../main/features/exclusions/queries.ts'
import { emptySeats, insertEmptySeats } from '../support/empty-seats.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const manager = actorOf(sessionOf('manager'))
const externals = {
  status: 'external' as const,
  disciplineCode: null,
  examCode: 'BCG',
  reason: 'déjà mobilisés en BTS',
}

describe('exclusions as rules of the office', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    await insertEmptySeats(office)
  })
  afterEach(() => office.close())

  const add = (content: Omit<Parameters<typeof addExclusion>[2], 'commandId'> = externals) =>
    addExclusion(office.services, manager, { commandId: nextCommand(), ...content })
  const list = () => listExclusions(office.services.read())
  const verdict = async () => {
    const { candidates } = good(await seatCandidates(office.services, { seatId: emptySeats.brest, filter: '' }))
    return candidates
      .find(({ intervenantId }) => intervenantId === 'p3')
      ?.verdicts.find(({ rule }) => rule === 'exclusion')
  }

  test('a rule leaves people out with its criteria and reason; switched off it leaves nobody out', async () => {
    expect(await verdict()).toMatchObject({ satisfied: true })
    const { id, version } = good(await add())
    expect(await verdict()).toMatchObject({
      satisfied: false,
      facts: { status: 'external', discipline: null, exam: 'BCG', reason: 'déjà mobilisés en BTS' },
    })
    const taken = { commandId: nextCommand(), seatId: emptySeats.brest, intervenantId: 'p3' }
    expect(refusalOf(await assignByHand(office.services, manager, taken))).toBe('eligibility.exclusion')
    const off = { commandId: nextCommand(), id, expectedVersion: version, active: false }
    good(await setExclusionActive(office.services, manager, off))
    expect(await verdict()).toMatchObject({ satisfied: true })
    expect(await list()).toMatchObject([{ id, active: false, people: 1, examLabel: 'Baccalauréat général' }])
  })

  test('a run proposes nobody whom a rule leaves out, and a rule made since then is checked again at acceptance', async () => {
    const progress = { signal: new AbortController().signal, report: () => undefined }
    const run = async () => {
      const options = { commandId: nextCommand(), seed: 1, seconds: 0, iterations: 50 }
      return good(await runAssignment(office.services, manager, options, progress))
    }
    const before = await run()
    expect(before.filled).toBe(1)
    good(await add())
    const accepted = good(await acceptRun(office.services, manager, { commandId: nextCommand(), runId: before.runId }))
    expect(accepted).toMatchObject({
      accepted: 0,
      stale: [{ intervenantId: 'p3', rule: 'eligibility.exclusion', facts: { reason: externals.reason } }],
    })
    expect((await run()).filled).toBe(0)
  })

  test('the effect says who is left out and which seats they already hold, before anything is written', async () => {
    const effect = await exclusionEffect(office.services.read(), externals)
    expect(effect).toMatchObject({ people: 1, names: [{ id: 'p3', name: 'CORRE Camille' }], seats: 1 })
    expect(effect.held).toMatchObject([{ missionNumber: 10003, intervenant: 'CORRE Camille' }])
    const everywhere = await exclusionEffect(office.services.read(), { ...externals, examCode: null })
    expect(everywhere.seats).toBe(2)
    const discipline = { status: 'any' as const, disciplineCode: 'L0100', examCode: null }
    expect((await exclusionEffect(office.services.read(), discipline)).people).toBe(2)
    expect(await list()).toEqual([])
  })

  test('a rule for everybody, a rule twice and a change on an old version are refused', async () => {
    const { id, version } = good(await add())
    expect(refusalOf(await add({ ...externals, status: 'any', disciplineCode: null }))).toBe('exclusions.everybody')
    expect(refusalOf(await add({ ...externals, reason: 'autre' }))).toBe('exclusions.known')
    expect(refusalOf(await add({ ...externals, examCode: 'RIEN' }))).toBe('NOT_FOUND')
    const change = { commandId: nextCommand(), id, ...externals, examCode: null }
    good(await changeExclusion(office.services, manager, { ...change, expectedVersion: version }))
    const again = { ...change, commandId: nextCommand(), expectedVersion: version }
    expect(refusalOf(await changeExclusion(office.services, manager, again))).toBe('CONFLICT')
  })

  test('deleted, it is restored from the journal as it was, once', async () => {
    const { id, version } = good(await add())
    const { removal } = good(
      await removeExclusion(office.services, manager, { commandId: nextCommand(), id, expectedVersion: version }),
    )
    expect(await activeExclusions(office.services.read())).toEqual([])
    const restore = () => restoreExclusion(office.services, manager, { commandId: nextCommand(), removal })
    expect(good(await restore())).toEqual({ id, version: version + 1 })
    expect(await list()).toMatchObject([{ id, ...externals, active: true }])
    expect(refusalOf(await restore())).toBe('exclusions.known')
    const kinds = await office.services
      .read()
      .selectFrom('journal')
      .select('kind')
      .where('kind', 'like', 'exclusions.%')
      .orderBy('seq')
      .execute()
    expect(kinds.map(({ kind }) => kind)).toEqual(['exclusions.add', 'exclusions.remove', 'exclusions.restore'])
  })

  test('the planner reads statuses and disciplines from the files of staff', async () => {
    const { persons } = await planningFacts(office.services.read())
    expect(persons.map(({ id, statuses, disciplines }) => [id, statuses, disciplines])).toEqual([
      ['p1', [], ['L0100']],
      ['p2', [], ['L0100']],
      ['p3', ['external'], []],
    ])
  })
})
