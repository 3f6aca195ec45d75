import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { acceptClaim } from '../../../main/features/review/commands.ts'
import { attestMany } from '../../../main/features/service-statements/attest-many.ts'
import { attest } from '../../../main/features/service-statements/commands.ts'
import { listStatedMissions } from '../../../main/features/service-statements/missions.ts'
import { recordEntries } from '../../../main/features/service-statements/record.ts'
import { listRecorded } from '../../../main/features/service-statements/recorded.ts'
import { statementSheet } from '../../../main/features/service-statements/sheet.ts'
import { undoAttestation } from '../../../main/features/service-statements/undo.ts'
import { withWords } from '../../../main/store/index.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { claimIdOf, convokeEverybody, sendAs } from '../support/sent-claims.ts'
import { assignmentId } from '../support/world.ts'

let office: TestOffice
const head = sessionOf('centreHead', { schoolId: 'sBrest', displayName: 'Chef de Brest' })
const manager = sessionOf('manager')

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

type Extra = Partial<Readonly<{ reason: 'candidatesAbsent' | 'other' | null; note: string; minutes: number | null }>>

const line = (mission: number, person: string, quantity: number | null, present = true, extra: Extra = {}) => ({
  assignmentId: assignmentId(mission, person),
  present,
  quantity,
  minutes: null,
  days: [],
  reason: null,
  note: '',
  ...extra,
})
const attestation = (mission: number, lines: ReturnType<typeof line>[], rectification = '') => ({
  commandId: nextCommand(),
  missionId: `m-${mission}`,
  rectification,
  lines,
})
const linesOf = async (mission: number, session = head) =>
  good(await statementSheet(office.services, session, `m-${mission}`)).lines
const missionOf = async (number: number, session = head) =>
  good(await listStatedMissions(office.services, session)).find((mission) => mission.number === number)

describe('the statement of service', () => {
  it('shows a head of centre the missions of that centre only, and the office all of them', async () => {
    const numbers = async (session = head) =>
      good(await listStatedMissions(office.services, session)).map(({ number }) => number)
    expect(await numbers()).toEqual([10001, 10002, 10005, 10006])
    expect(await numbers(manager)).toEqual([10001, 10002, 10003, 10004, 10005, 10006])
    expect(refusalOf(await statementSheet(office.services, head, 'm-10003'))).toBe('NOT_ALLOWED')
  })

  it('keeps who came and how much, and is rectified with a reason', async () => {
    await sendAs(office, 10001, 'p1', { candidates: 12 })
    const first = attestation(10001, [line(10001, 'p1', 12), line(10001, 'p2', null, false)])
    good(await attest(office.services, head, first))
    const again = [line(10001, 'p1', 11, true, { reason: 'candidatesAbsent' })]
    expect(refusalOf(await attest(office.services, head, attestation(10001, again)))).toBe('serviceStatements.rectify')
    const rectified = attestation(10001, again, 'Une candidate était absente')
    expect(good(await attest(office.services, head, rectified))).toMatchObject({ stated: 1 })
    expect(await linesOf(10001)).toMatchObject([
      {
        intervenant: 'ABEL Camille',
        school: 'Lycée de Rennes',
        declared: 12,
        stated: { present: true, quantity: 11, source: 'centre', reason: 'candidatesAbsent', by: 'Chef de Brest' },
      },
      { intervenant: 'BLAIN Camille', declared: null, stated: { present: false, quantity: null } },
    ])
    expect(await missionOf(10001)).toMatchObject({ convoked: 2, stated: 2, absent: 1, quantity: 24, counted: 11 })
    const journal = await office.services.read().selectFrom('journal').select(['seq', 'kind', 'facts']).execute()
    expect(journal.at(-1)?.kind).toBe('serviceStatements.rectify')
    const [said] = await withWords(office.services.read(), journal.slice(-1))
    expect(said?.facts).toContain('Une candidate était absente')
  })

  it('wants a reason where the count contradicts what is declared or convoked, and a remark for another reason', async () => {
    await sendAs(office, 10001, 'p1', { candidates: 12 })
    const say = (extra: Extra = {}) =>
      attest(office.services, head, attestation(10001, [line(10001, 'p1', 11, true, extra)]))
    expect(refusalOf(await say())).toBe('serviceStatements.reasonMissing')
    expect(refusalOf(await say({ reason: 'other' }))).toBe('serviceStatements.noteMissing')
    good(await say({ reason: 'other', note: 'Oral interrompu' }))
    // Nothing declared yet: the copies handed out are what it is compared with.
    expect(refusalOf(await attest(office.services, head, attestation(10002, [line(10002, 'p1', 55)])))).toBe(
      'serviceStatements.reasonMissing',
    )
    good(await attest(office.services, head, attestation(10002, [line(10002, 'p1', 60)])))
    expect((await linesOf(10002))[0]).toMatchObject({ convened: 60, stated: { reason: null } })
  })

  it('is refused before the first day, for another centre, and for somebody not convoked there', async () => {
    const other = attestation(10003, [line(10003, 'p1', 6)])
    expect(refusalOf(await attest(office.services, head, other))).toBe('NOT_ALLOWED')
    const stranger = attestation(10001, [line(10003, 'p1', 6)])
    expect(refusalOf(await attest(office.services, head, stranger))).toBe('notConvoked')
    office.setToday('2026-06-23')
    expect(refusalOf(await attest(office.services, head, attestation(10001, [line(10001, 'p1', 24)])))).toBe(
      'missionNotStarted',
    )
  })

  it('can no longer change once the claim is accepted: neither rectified nor undone', async () => {
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 })
    good(await attest(office.services, head, attestation(10001, [line(10001, 'p1', 12)])))
    const { undoable } = good(await statementSheet(office.services, head, 'm-10001'))
    const decision = { commandId: nextCommand(), id: sent.id, expectedVersion: sent.version, reason: '' }
    good(await acceptClaim(office.services, manager, decision))
    const changed = attestation(10001, [line(10001, 'p1', 2, true, { reason: 'candidatesAbsent' })], 'Erreur')
    expect(refusalOf(await attest(office.services, head, changed))).toBe('claimSettled')
    expect(good(await statementSheet(office.services, head, 'm-10001')).undoable).toBeNull()
    const undo = { commandId: nextCommand(), act: undoable?.act ?? '' }
    expect(refusalOf(await undoAttestation(office.services, head, undo))).toBe('claimSettled')
    expect(await claimIdOf(office, 10001, 'p1')).toBe(sent.id)
  })

  it('is undone as long as it stands: people are stated as before, or no more', async () => {
    good(await attest(office.services, head, attestation(10002, [line(10002, 'p1', 60)])))
    const first = good(await statementSheet(office.services, head, 'm-10002')).undoable
    const less = attestation(10002, [line(10002, 'p1', 58, true, { reason: 'candidatesAbsent' })], 'Deux absents')
    good(await attest(office.services, head, less))
    const gone = { commandId: nextCommand(), act: first?.act ?? '' }
    expect(refusalOf(await undoAttestation(office.services, head, gone))).toBe('serviceStatements.changedSince')
    const second = { commandId: nextCommand(), act: less.commandId }
    expect(good(await undoAttestation(office.services, head, second))).toEqual({ people: 1 })
    expect((await linesOf(10002))[0]?.stated).toMatchObject({ quantity: 60, reason: null })
    good(await undoAttestation(office.services, head, { commandId: nextCommand(), act: first?.act ?? '' }))
    expect((await linesOf(10002))[0]?.stated).toBeNull()
    const elsewhere = sessionOf('centreHead', { schoolId: 'sRennes' })
    expect(refusalOf(await undoAttestation(office.services, elsewhere, gone))).toBe('NOT_ALLOWED')
  })

  it('is recorded person by person without being attested, then validated all together', async () => {
    const entry = { ...line(10006, 'p2', null), minutes: 200, reason: 'leftEarly' as const }
    good(await recordEntries(office.services, head, { commandId: nextCommand(), missionId: 'm-10006', lines: [entry] }))
    expect(await missionOf(10006)).toMatchObject({ form: 'help', stated: 0, recorded: 1, minutes: 240 })
    expect((await linesOf(10006))[0]).toMatchObject({
      stated: null,
      recorded: { present: true, minutes: 200 },
      starting: 240,
      startingDays: [{ date: '2026-06-30', minutes: 240 }],
    })
    const missionIds = ['m-10001', 'm-10002', 'm-10006']
    const done = good(await attestMany(office.services, head, { commandId: nextCommand(), missionIds }))
    expect(done).toEqual({ missions: 3, stated: 4, left: [] })
    expect((await linesOf(10006))[0]).toMatchObject({
      recorded: null,
      stated: { present: true, minutes: 200, reason: 'leftEarly' },
    })
    const again = { commandId: nextCommand(), missionId: 'm-10006', lines: [entry] }
    expect(refusalOf(await recordEntries(office.services, head, again))).toBe('serviceStatements.attested')
    const page = { start: 0, size: 10, sort: null, filter: 'abel', facets: {} }
    expect((await listRecorded(office.services, head, page)).rows.map((row) => row.missionNumber)).toEqual([
      10001, 10002,
    ])
  })

  it('leaves, in a collective validation, a mission in which a count wants a reason', async () => {
    const entry = { ...line(10002, 'p1', 40), present: true }
    good(await recordEntries(office.services, head, { commandId: nextCommand(), missionId: 'm-10002', lines: [entry] }))
    const missionIds = ['m-10002', 'm-10005']
    const done = good(await attestMany(office.services, head, { commandId: nextCommand(), missionIds }))
    expect(done).toEqual({ missions: 1, stated: 1, left: [10002] })
  })

  it('stands beside the number present that came from the exam system, and tells pay to the office only', async () => {
    const need = {
      id: 'n1',
      sessionId: 'bac',
      missionTypeCode: 'ORAL',
      paperId: 'oral',
      centreId: 'sBrest',
      commission: 'C1',
      date: '2026-06-24',
      startTime: '08:00',
      endTime: '12:00',
      quantity: 24,
      people: 2,
      sourceKey: 'k1',
      missionId: 'm-10001',
      present: 22,
      origin: 'cyclades' as const,
      secondPaperId: null,
      role: null,
      cancelled: 0,
      settled: null,
      rowVersion: 1,
    }
    const act = { commandId: nextCommand(), kind: 'test.need', touches: [] }
    good(
      await office.services.write(systemActor, act, async ({ tx }) => {
        await tx.insertInto('need').values(need).execute()
        return { ok: true as const, value: null }
      }),
    )
    expect(await missionOf(10001)).toMatchObject({ quantity: 24, present: 22, counted: 0 })
    expect((await linesOf(10001))[0]).toMatchObject({ convened: 24, counted: 22, starting: 22, fee: null })
    await sendAs(office, 10001, 'p1', { candidates: 22 })
    const [first, second] = await linesOf(10001, manager)
    expect(first?.fee).toMatchObject({ stage: 'toValidate' })
    expect(second?.fee).toMatchObject({ stage: 'done', cents: null })
  })
})
