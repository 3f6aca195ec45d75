import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { loadClaims } from '../../../main/features/claims/facts.ts'
import {
  addType,
  changeType,
  putTypeBack,
  removeType,
  restoreType,
  setTypeActive,
} from '../../../main/features/mission-types/commands.ts'
import { listTypes, previewType } from '../../../main/features/mission-types/queries.ts'
import type { MissionTypeContent } from '../../../shared/contract/mission-types.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { convokeEverybody } from '../support/sent-claims.ts'

const manager = actorOf(sessionOf('manager'))

const mockOral: MissionTypeContent = {
  label: 'Oral blanc',
  labelEnglish: 'Mock oral',
  entryForm: 'candidates',
  enteredBy: 'intervenant',
  feeRight: true,
  rateType: 'ORAL',
  travelRight: true,
  roles: ['examiner', 'president'],
  roleLoads: { examiner: 12 },
  needsCompetence: true,
  dematerialised: false,
}

describe('mission types as the office configures them', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice()
  })
  afterEach(() => office.close())

  const typeOf = async (code: string) => {
    const found = (await listTypes(office.services)).find((type) => type.code === code)
    if (found === undefined) throw new Error(`no type ${code}`)
    return found
  }
  const add = (content: MissionTypeContent = mockOral, code = 'ORAL_BLANC') =>
    addType(office.services, manager, { commandId: nextCommand(), code, ...content })

  test('a new type is inactive until it is opened, and says what its claim would ask [F222]', async () => {
    good(await add())
    expect(await typeOf('ORAL_BLANC')).toMatchObject({
      ...mockOral,
      active: false,
      shipped: false,
      used: false,
      rate: 'known',
    })
    expect(await previewType(office.services, mockOral)).toEqual({
      wrong: null,
      fee: 'claimant',
      rate: 'known',
      qualities: [
        { role: 'examiner', quality: 'interrogator' },
        { role: 'president', quality: 'president' },
      ],
    })
    const opened = { commandId: nextCommand(), code: 'ORAL_BLANC', expectedVersion: 1, active: true }
    good(await setTypeActive(office.services, manager, opened))
    expect(await typeOf('ORAL_BLANC')).toMatchObject({ active: true, version: 2 })
  })

  test('a type without a known rate says so and nothing is guessed', async () => {
    expect(await previewType(office.services, { ...mockOral, rateType: null })).toMatchObject({ rate: 'none' })
    const written = { ...mockOral, entryForm: 'copies' as const, rateType: 'CC_WRITTEN' }
    expect(await previewType(office.services, written)).toMatchObject({ rate: 'unknown' })
  })

  test('what contradicts itself, or is called like another, is refused', async () => {
    expect(refusalOf(await add({ ...mockOral, enteredBy: 'nobody' }))).toBe('missionTypes.nobodyEnters')
    good(await add())
    expect(refusalOf(await add())).toBe('missionTypes.codeTaken')
    expect(refusalOf(await add(mockOral, 'AUTRE'))).toBe('missionTypes.labelTaken')
  })

  test('a change holds for convocations to come: claims already made keep their terms', async () => {
    await convokeEverybody(office)
    const before = await typeOf('ORAL')
    expect(before.convoked).toBeGreaterThan(0)
    const claim = await office.services
      .read()
      .selectFrom('claim')
      .innerJoin('mission', 'mission.id', 'claim.missionId')
      .select('claim.id')
      .where('missionTypeCode', '=', 'ORAL')
      .executeTakeFirstOrThrow()
    const termsOfClaim = async () => {
      const [facts] = (await loadClaims(office.services.read(), [claim.id])).values()
      return { entryForm: facts?.entryForm, enteredBy: facts?.enteredBy, travelRight: facts?.travelRight }
    }
    const terms = await termsOfClaim()
    const content = { ...mockOral, label: before.label, labelEnglish: before.labelEnglish }
    const act = { commandId: nextCommand(), code: 'ORAL', expectedVersion: before.version }
    const done = good(
      await changeType(office.services, manager, {
        ...act,
        ...content,
        entryForm: 'slots',
        enteredBy: 'office',
        travelRight: false,
      }),
    )
    expect(done.kept).toBeGreaterThan(0)
    expect(await typeOf('ORAL')).toMatchObject({ entryForm: 'slots', enteredBy: 'office', travelRight: false })
    expect(await termsOfClaim()).toEqual(terms)
  })

  test('a type in use is deactivated, not deleted; one that nothing used is deleted, and comes back', async () => {
    const used = { commandId: nextCommand(), code: 'ORAL', expectedVersion: 1 }
    expect(refusalOf(await removeType(office.services, manager, used))).toBe('missionTypes.used')
    good(await add())
    const unused = { commandId: nextCommand(), code: 'ORAL_BLANC', expectedVersion: 1 }
    const { removal } = good(await removeType(office.services, manager, unused))
    expect((await listTypes(office.services)).map(({ code }) => code)).not.toContain('ORAL_BLANC')
    good(await restoreType(office.services, manager, { commandId: nextCommand(), removal }))
    expect(await typeOf('ORAL_BLANC')).toMatchObject({ ...mockOral, version: 2 })
  })

  test('[F140] a shipped type may be changed and put back as shipped, never deleted', async () => {
    const shipped: MissionTypeContent = {
      ...mockOral,
      label: 'Lecture de mémoire',
      labelEnglish: 'Reading of a dissertation',
      rateType: null,
      entryForm: 'hours',
      roles: ['examiner'],
      roleLoads: {},
    }
    good(await add(shipped, 'LECTURE_MEMOIRE'))
    expect(await typeOf('LECTURE_MEMOIRE')).toMatchObject({ shipped: true, changed: false })
    const changed = { ...shipped, travelRight: false, roleLoads: { examiner: 4 } }
    const act = { code: 'LECTURE_MEMOIRE', expectedVersion: 1 }
    good(await changeType(office.services, manager, { commandId: nextCommand(), ...act, ...changed }))
    expect(await typeOf('LECTURE_MEMOIRE')).toMatchObject({ changed: true, travelRight: false })
    const back = { commandId: nextCommand(), code: 'LECTURE_MEMOIRE', expectedVersion: 2 }
    good(await putTypeBack(office.services, manager, back))
    expect(await typeOf('LECTURE_MEMOIRE')).toMatchObject({
      changed: false,
      travelRight: true,
      roleLoads: { examiner: 4 },
    })
    const deleted = { commandId: nextCommand(), code: 'LECTURE_MEMOIRE', expectedVersion: 3 }
    expect(refusalOf(await removeType(office.services, manager, deleted))).toBe('missionTypes.shipped')
  })

  test('a paper assessed during the year opens no fee, and keeps its travel', async () => {
    const act = { commandId: nextCommand(), kind: 'test.mode', touches: [] }
    good(
      await office.services.write(manager, act, async ({ tx }) => {
        await tx.updateTable('paper').set({ evaluationMode: 'duringYear' }).where('id', '=', 'oral').execute()
        return ok(null)
      }),
    )
    await convokeEverybody(office)
    const claim = await office.services
      .read()
      .selectFrom('claim')
      .select(['feeState', 'travelState'])
      .where('assignmentId', '=', 'a-10001-p1')
      .executeTakeFirstOrThrow()
    expect(claim).toEqual({ feeState: 'NONE', travelState: 'UPCOMING' })
  })

  test('two people at once: the second is told', async () => {
    good(await add())
    const act = { commandId: nextCommand(), code: 'ORAL_BLANC', expectedVersion: 7, active: true }
    expect(refusalOf(await setTypeActive(office.services, manager, act))).toBe('CONFLICT')
  })
})
