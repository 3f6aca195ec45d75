import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { claimGroup } from '../../../main/features/claim-groups/queries.ts'
import { claimSheet } from '../../../main/features/claims/index.ts'
import { importFile } from '../../../main/features/imports/import-file.ts'
import { undoImport } from '../../../main/features/imports/undo.ts'
import { change } from '../support/convocations.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { claimIdOf, convokeEverybody } from '../support/sent-claims.ts'

const header = 'mission;intervenant;vague;copies;service_fait'
const manager = sessionOf('manager')

describe('copies that SANTORIN sends', () => {
  let office: TestOffice
  beforeEach(async () => {
    office = await openTestOffice('2026-07-01')
    const terms = { rateType: 'CC_WRITTEN', entryForm: 'copies', enteredBy: 'santorin' } as const
    await change(office, (tx) => tx.updateTable('missionType').set(terms).where('code', '=', 'ORAL').execute())
    await convokeEverybody(office)
  })
  afterEach(() => office.close())

  const load = async (lines: readonly string[], name = 'santorin.csv') =>
    good(
      await importFile(office.services, systemActor, {
        feed: 'santorin',
        name,
        bytes: new TextEncoder().encode([header, ...lines].join('\n')),
      }),
    )
  const sheetOf = async (mission: number) =>
    good(await claimSheet(office.services, await claimIdOf(office, mission, 'p1'), manager))
  const waves = () =>
    office.services.read().selectFrom('mission').select(['number', 'wave']).where('wave', '<>', '').execute()
  const undo = (id: string) => undoImport(office.services, systemActor, { commandId: nextCommand(), id })
  const rejections = () =>
    office.services
      .read()
      .selectFrom('importRow')
      .select(['line', 'rule'])
      .where('verdict', '=', 'rejected')
      .orderBy('line')
      .execute()

  test('[F27] [F182] [F229] fill the claim, read only, and the wave says what is grouped [F230]', async () => {
    const { counts } = await load(['10001;10001;1;12;OUI', '10003;10001;2;30;'])
    expect(counts).toMatchObject({ new: 2, rejected: 0 })
    expect(await sheetOf(10001)).toMatchObject({ given: { copies: 12 }, entry: null, feeState: 'OFFICE_TO_ENTER' })
    expect(await waves()).toEqual([
      { number: 10001, wave: '1' },
      { number: 10003, wave: '2' },
    ])
    const head = await claimIdOf(office, 10001, 'p1')
    expect(good(await claimGroup(office.services, head)).groupable).toEqual([])
    await load(['10001;10001;1;14;OUI', '10003;10001;1;30;'], 'again.csv')
    expect((await sheetOf(10001)).given).toEqual({ copies: 14 })
    expect(good(await claimGroup(office.services, head)).groupable).toMatchObject([{ quantity: 30 }])
  })

  test('are taken back with their waves', async () => {
    const first = await load(['10001;10001;1;12;OUI', '10003;10001;1;;NON'])
    expect(good(await undo(first.id))).toMatchObject({ state: 'undone' })
    expect(await waves()).toEqual([])
    expect((await sheetOf(10001)).given).toBeNull()
  })

  test('a row that says nothing of a convoked person, or tears a mission in two waves, is refused', async () => {
    await load([
      '99;10001;1;12;',
      '10001;77777;1;12;',
      '10002;10003;1;5;',
      '10003;10001;1;5;',
      '10003;10003;2;5;',
      '10001;10001;;;',
    ])
    expect(await rejections()).toEqual([
      { line: 2, rule: 'unknownMission' },
      { line: 3, rule: 'unknownIntervenant' },
      { line: 4, rule: 'notConvokedToMission' },
      { line: 5, rule: 'twoWaves' },
      { line: 6, rule: 'twoWaves' },
      { line: 7, rule: 'candidatesOrCopies' },
    ])
  })

  test('an accepted fee keeps the copies it rests on: no file moves them, and no import is taken back', async () => {
    const first = await load(['10001;10001;1;12;OUI'])
    const claim = await sheetOf(10001)
    await change(office, (tx) =>
      tx.updateTable('claim').set({ feeState: 'ACCEPTED' }).where('id', '=', claim.id).execute(),
    )
    expect(refusalOf(await undo(first.id))).toBe('imports.undoBlocked')
    expect((await load(['10001;10001;1;12;OUI', '10003;10001;1;7;'], 'same.csv')).counts).toMatchObject({
      unchanged: 1,
      rejected: 0,
    })
    expect((await load(['10001;10001;1;15;OUI'], 'more.csv')).counts).toMatchObject({ rejected: 1 })
    expect(await rejections()).toMatchObject([{ rule: 'serviceSettled' }])
    expect((await sheetOf(10001)).given).toEqual({ copies: 12 })
  })
})
