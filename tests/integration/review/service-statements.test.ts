import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptClaim } from '../../../main/features/review/commands.ts'
import { attest } from '../../../main/features/service-statements/commands.ts'
import { listStatedMissions, listStatementLines } from '../../../main/features/service-statements/queries.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { claimIdOf, convokeEverybody, sendAs } from '../support/sent-claims.ts'
import { assignmentId } from '../support/world.ts'

let office: TestOffice
const head = sessionOf('centreHead', { schoolId: 'sBrest', displayName: 'Chef de Brest' })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

const line = (mission: number, person: string, quantity: number | null, present = true) => ({
  assignmentId: assignmentId(mission, person),
  present,
  quantity,
  minutes: null,
})
const attestation = (mission: number, lines: ReturnType<typeof line>[]) => ({
  commandId: nextCommand(),
  missionId: `m-${mission}`,
  lines,
})

describe('the statement of service', () => {
  it('shows a head of centre the missions of that centre only, and the office all of them', async () => {
    const numbers = async (session = head) =>
      good(await listStatedMissions(office.services, session)).map(({ number }) => number)
    expect(await numbers()).toEqual([10001, 10002, 10005, 10006])
    expect(await numbers(sessionOf('manager'))).toEqual([10001, 10002, 10003, 10004, 10005, 10006])
    expect(refusalOf(await listStatementLines(office.services, head, 'm-10003'))).toBe('NOT_ALLOWED')
  })

  it('keeps who came and how much, and replaces what was stated before', async () => {
    await sendAs(office, 10001, 'p1', { candidates: 12 })
    good(
      await attest(office.services, head, attestation(10001, [line(10001, 'p1', 12), line(10001, 'p2', null, false)])),
    )
    expect(good(await attest(office.services, head, attestation(10001, [line(10001, 'p1', 11)])))).toEqual({
      stated: 1,
    })
    expect(good(await listStatementLines(office.services, head, 'm-10001'))).toMatchObject([
      { intervenant: 'ABEL Camille', present: true, quantity: 11, source: 'centre', declared: 12 },
      { intervenant: 'BLAIN Camille', present: false, quantity: null, declared: null },
    ])
    expect(good(await listStatedMissions(office.services, head))[0]).toMatchObject({
      convoked: 2,
      stated: 2,
      quantity: 24,
    })
  })

  it('is refused before the first day, for another centre, and for somebody not convoked there', async () => {
    const other = attestation(10003, [line(10003, 'p1', 6)])
    expect(refusalOf(await attest(office.services, head, other))).toBe('NOT_ALLOWED')
    const stranger = attestation(10001, [line(10003, 'p1', 6)])
    expect(refusalOf(await attest(office.services, head, stranger))).toBe('notConvoked')
    office.setToday('2026-06-23')
    expect(refusalOf(await attest(office.services, head, attestation(10001, [line(10001, 'p1', 12)])))).toBe(
      'missionNotStarted',
    )
  })

  it('can no longer change once the claim is accepted', async () => {
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 })
    good(await attest(office.services, head, attestation(10001, [line(10001, 'p1', 12)])))
    const decision = { commandId: nextCommand(), id: sent.id, expectedVersion: sent.version, reason: '' }
    good(await acceptClaim(office.services, sessionOf('manager'), decision))
    expect(refusalOf(await attest(office.services, head, attestation(10001, [line(10001, 'p1', 2)])))).toBe(
      'claimSettled',
    )
    expect(await claimIdOf(office, 10001, 'p1')).toBe(sent.id)
  })
})
