import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { acknowledge } from '../../../main/features/convocations/acknowledgements.ts'
import { cancelConvocation, cancelRun } from '../../../main/features/convocations/cancel.ts'
import { extendMission } from '../../../main/features/convocations/extend.ts'
import { controlPrint, duplicate, ownDuplicates } from '../../../main/features/convocations/prints.ts'
import { writeRunFiles } from '../../../main/features/convocations/run-files.ts'
import { runSheet } from '../../../main/features/convocations/run-sheet.ts'
import { everything } from '../../../main/features/convocations/select.ts'
import { unreadConvocations } from '../../../main/features/convocations/unread.ts'
import { convokeUrgently } from '../../../main/features/convocations/urgent.ts'
import { listChanged, reissueConvocations } from '../../../main/features/convocations/versions.ts'
import { waiveFindings } from '../../../main/features/convocations/waive.ts'
import { change, convoke, manager, officeToConvoke, progress } from '../support/convocations.ts'
import { good, nextCommand, refusalOf, sessionOf } from '../support/office.ts'

type Office = Awaited<ReturnType<typeof officeToConvoke>>

describe('what becomes of a run', () => {
  let office: Office
  let runId: string
  beforeEach(async () => {
    office = await officeToConvoke()
    const { services } = office
    const waiving = { selection: everything, rule: 'noPayFile', keys: null, reason: 'promis' }
    good(await waiveFindings(services, manager, { commandId: nextCommand(), ...waiving }))
    runId = good(await convoke(office)).runId
  })
  afterEach(() => office.close())

  const convocations = () =>
    office.services
      .read()
      .selectFrom('convocation')
      .select(['id', 'number', 'version', 'state', 'assignmentId', 'intervenantId'])
      .orderBy('number')
      .orderBy('version')
      .execute()
  const states = async () =>
    (await convocations()).map(({ number, version, state }) => `${number} v${version} ${state}`)
  const standingOf = async (intervenantId: string) => {
    const found = (await convocations()).find((row) => row.intervenantId === intervenantId && row.state === 'official')
    if (found === undefined) throw new Error(`${intervenantId} has no convocation`)
    return found
  }
  const liveClaims = async () =>
    (await office.services.read().selectFrom('claim').select('feeState').where('feeState', '<>', 'CANCELLED').execute())
      .length
  const reissue = (ids: readonly string[] | null = null) =>
    reissueConvocations(office.services, manager, { commandId: nextCommand(), ids }, progress)
  const moveSlot = () =>
    change(office, async (tx) => {
      await tx.updateTable('missionSlot').set({ startTime: '09:00' }).where('missionId', '=', 'm-rennes').execute()
    })

  test('nothing changed, nothing to replace', async () => {
    expect(good(await listChanged(office.services))).toEqual([])
    expect(refusalOf(await reissue())).toBe('RULE')
  })

  test('a changed mission makes a version 2 that says what changed; number and claim stay, version 1 is kept', async () => {
    await moveSlot()
    expect(good(await listChanged(office.services))).toMatchObject([
      {
        intervenant: 'ABEL Camille',
        missionNumber: 10102,
        changes: [{ kind: 'slotMoved', facts: { start: '09:00' } }],
      },
    ])
    const before = await liveClaims()
    const done = good(await reissue())
    expect(done.convocations).toBe(1)
    const { number } = await standingOf('p1')
    expect(await states()).toContain(`${number} v1 replaced`)
    expect(await states()).toContain(`${number} v2 official`)
    expect(await liveClaims()).toBe(before)
    const content = await office.services
      .read()
      .selectFrom('convocation')
      .select('content')
      .where('number', '=', number)
      .where('version', '=', 2)
      .executeTakeFirstOrThrow()
    const { replaces } = JSON.parse(content.content ?? '{}')
    expect(replaces).toMatchObject({ version: 1, issueDate: '2026-05-01' })
    expect(replaces.changes).toHaveLength(1)
    expect(replaces.changes[0]).toContain('au lieu de')
    expect(good(await listChanged(office.services))).toEqual([])
  })

  test('cancelling the run of versions brings version 1 back; cancelling the first run leaves what was replaced', async () => {
    await moveSlot()
    const versions = good(await reissue())
    const first = good(await runSheet(office.services, runId))
    expect(first.undo).toMatchObject({ convocations: 1, replaced: 1, claimsUntouched: 1 })
    good(await cancelRun(office.services, manager, { commandId: nextCommand(), runId: versions.runId }))
    const { number } = await standingOf('p1')
    expect(await states()).toContain(`${number} v1 official`)
    // The mission is still not what version 1 says: a third version, since the number of the second is taken.
    good(await reissue())
    expect(await states()).toContain(`${number} v3 official`)
    good(await cancelRun(office.services, manager, { commandId: nextCommand(), runId }))
    expect(await states()).toContain(`${number} v3 official`)
    expect(await liveClaims()).toBe(1)
  })

  test('one convocation is cancelled with its claim, the rest of its run stands', async () => {
    const { id, assignmentId } = await standingOf('p1')
    const cancelling = { commandId: nextCommand(), convocationId: id, reason: 'remplacé' }
    expect(good(await cancelConvocation(office.services, manager, cancelling))).toEqual({ claims: 1 })
    expect((await states()).filter((state) => state.endsWith('official'))).toHaveLength(1)
    const assignment = await office.services
      .read()
      .selectFrom('assignment')
      .select('state')
      .where('id', '=', assignmentId)
      .executeTakeFirstOrThrow()
    expect(assignment.state).toBe('confirmed')
    expect(
      refusalOf(await cancelConvocation(office.services, manager, { ...cancelling, commandId: nextCommand() })),
    ).toBe('convocations.notStanding')
  })

  test('a person acknowledges their own only, once; the office sees who has not', async () => {
    const own = await standingOf('p1')
    const read = (intervenantId: string) =>
      acknowledge(office.services, sessionOf('intervenant', { intervenantId }), {
        commandId: nextCommand(),
        convocationId: own.id,
      })
    expect(await unreadConvocations(office.services.read())).toHaveLength(2)
    expect(refusalOf(await read('p3'))).toBe('NOT_FOUND')
    const { at } = good(await read('p1'))
    expect(good(await read('p1')).at).toBe(at)
    expect((await unreadConvocations(office.services.read())).map(({ intervenant }) => intervenant)).toEqual([
      'CORRE Camille',
    ])
  })

  test('[F130] a duplicate is a whole PDF, for its own person or the office, and is noted; a control print leaves no trace', async () => {
    const own = await standingOf('p1')
    const ask = (session: ReturnType<typeof sessionOf>) =>
      duplicate(office.services, session, { commandId: nextCommand(), convocationId: own.id })
    expect(refusalOf(await ask(sessionOf('intervenant', { intervenantId: 'p3' })))).toBe('NOT_FOUND')
    const print = good(await ask(sessionOf('intervenant', { intervenantId: 'p1' })))
    expect(print.name).toBe(`convocation-${own.number}-v1-duplicata.pdf`)
    expect(Buffer.from(print.content, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    const noted = await office.services
      .read()
      .selectFrom('journal')
      .select('subjectId')
      .where('kind', '=', 'convocations.duplicate')
      .execute()
    expect(noted).toEqual([{ subjectId: own.id }])
    good(await cancelRun(office.services, manager, { commandId: nextCommand(), runId }))
    const before = await office.services.store().revision()
    const control = good(await controlPrint(office.services, everything))
    expect(Buffer.from(control.content, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    expect(await office.services.store().revision()).toBe(before)
  })

  test('a person takes their standing convocations in one file; one of somebody else, or cancelled, refuses the whole', async () => {
    const [own, other] = [await standingOf('p1'), await standingOf('p3')]
    const ask = (convocationIds: readonly string[]) =>
      ownDuplicates(office.services, sessionOf('intervenant', { intervenantId: 'p1' }), {
        commandId: nextCommand(),
        convocationIds,
      })
    expect(refusalOf(await ask([own.id, other.id]))).toBe('NOT_FOUND')
    const print = good(await ask([own.id]))
    expect(print.name).toMatch(/^convocations-\d{4}-\d\d-\d\d-duplicata\.pdf$/)
    expect(Buffer.from(print.content, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    const noted = await office.services
      .read()
      .selectFrom('journal')
      .select(['subjectId', 'facts'])
      .where('kind', '=', 'convocations.ownDuplicates')
      .execute()
    expect(noted).toEqual([{ subjectId: 'p1', facts: JSON.stringify({ numbers: String(own.number) }) }])
    good(await cancelRun(office.services, manager, { commandId: nextCommand(), runId }))
    expect(refusalOf(await ask([own.id]))).toBe('NOT_FOUND')
  })

  test('a day more for the mission: everybody convoked to it gets a new version that says so', async () => {
    const { id, number } = await standingOf('p3')
    const extension = { convocationId: id, date: '2026-06-09', startTime: '08:00', endTime: '12:00' }
    const extend = (part: Partial<typeof extension> = {}) =>
      extendMission(office.services, manager, { commandId: nextCommand(), ...extension, ...part }, progress)
    expect(refusalOf(await extend({ endTime: '07:00' }))).toBe('convocations.timesReversed')
    expect(good(await extend())).toMatchObject({ convocations: 1 })
    expect(await states()).toContain(`${number} v2 official`)
    const mission = await office.services
      .read()
      .selectFrom('mission')
      .select('lastDate')
      .where('id', '=', 'm-brest')
      .executeTakeFirstOrThrow()
    expect(mission.lastDate).toBe('2026-06-09')
    expect(refusalOf(await extend())).toBe('convocations.notStanding')
  })

  test('somebody called in haste is assigned and convoked at once, the reason kept', async () => {
    await change(office, async (tx) => {
      await tx
        .insertInto('seat')
        .values({ id: 'seat-more', missionId: 'm-brest', role: 'examinateur', position: 2 })
        .execute()
    })
    office.setToday('2026-06-10')
    const urgent = { commandId: nextCommand(), missionId: 'm-brest', intervenantId: 'p2', reason: 'appelée la veille' }
    const done = good(await convokeUrgently(office.services, manager, urgent, progress))
    expect(done.convocations).toBe(1)
    expect(good(await runSheet(office.services, done.runId))).toMatchObject({ kind: 'urgent', convocations: 1 })
    expect(
      refusalOf(await convokeUrgently(office.services, manager, { ...urgent, commandId: nextCommand() }, progress)),
    ).toBe('convocations.alreadyConvoked')
  })

  test('drafts for those who have an address, files to print for the others or as a setting says', async () => {
    await change(office, async (tx) => {
      await tx.updateTable('intervenant').set({ email: 'camille.abel@exemple.fr' }).where('id', '=', 'p1').execute()
    })
    const write = (setting: Parameters<typeof writeRunFiles>[2]['setting']) =>
      writeRunFiles(office.services, manager, { commandId: nextCommand(), runId, setting }, progress)
    expect(good(await write(null))).toEqual({ drafts: 1, letters: 1, files: 1, folder: 'exports/lot-1' })
    const folder = join(office.dataFolder, 'exports', 'lot-1')
    expect(existsSync(join(folder, 'lot-1-convocations.pdf'))).toBe(true)
    const draft = readdirSync(folder).find((name) => name.endsWith('.eml')) ?? ''
    expect(readFileSync(join(folder, draft), 'utf8')).toContain('X-Unsent: 1')
    expect(good(await write({ orderedBy: 'centre', mergedBy: 'centre' }))).toMatchObject({ letters: 2, files: 2 })
    expect(good(await runSheet(office.services, runId))).toMatchObject({
      drafts: 1,
      letters: 2,
      folder: 'exports/lot-1',
    })
  })
})
