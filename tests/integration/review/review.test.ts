import { call } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { loadClaims } from '../../../main/features/claims/index.ts'
import { claimInvariants } from '../../../main/features/maintenance/invariants/claims.ts'
import { acceptClean } from '../../../main/features/review/bulk.ts'
import { acceptClaim, cancel, giveBack, restore } from '../../../main/features/review/commands.ts'
import { reviewHandlers } from '../../../main/features/review/index.ts'
import { everyClaim, reviewQueue } from '../../../main/features/review/queue.ts'
import { queueOf, queues } from '../../../main/features/review/queues.ts'
import { reviewSheet } from '../../../main/features/review/sheet.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'

let office: TestOffice
const manager = sessionOf('manager', { displayName: 'Claude Bureau' })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(() => office.close())

const page = { start: 0, size: 50, sort: null, filter: '', facets: {} }
const queue = async (facets: Record<string, string> = {}, filter = '') =>
  (await reviewQueue(office.services, { ...page, filter, facets })).rows
const decision = (sheet: { id: string; version: number }, reason = '') => ({
  commandId: nextCommand(),
  id: sheet.id,
  expectedVersion: sheet.version,
  reason,
})

describe('the review queue', () => {
  it('holds sent claims once their service is stated, and counts what a reviewer must look at', async () => {
    await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    await sendAs(office, 10003, 'p3', { candidates: 6 })
    expect(await queue()).toEqual([])
    expect((await queue({ state: 'waitingService' })).map(({ blocking }) => blocking)).toEqual([1, 1])
    await state(office, 10001, 'p1', 12)
    await state(office, 10003, 'p3', 5)
    expect(await queue()).toMatchObject([
      { intervenant: 'ABEL Camille', feeCents: 3_840, travelCents: 8_632, alerts: 0, blocking: 0, state: 'toReview' },
      { intervenant: 'CORRE Camille', feeCents: 1_920, alerts: 2, blocking: 0 },
    ])
    expect((await queue({ alerts: 'none' })).map(({ intervenant }) => intervenant)).toEqual(['ABEL Camille'])
    expect((await queue({ alerts: 'some' })).map(({ intervenant }) => intervenant)).toEqual(['CORRE Camille'])
    expect((await queue({}, 'corré')).map(({ intervenant }) => intervenant)).toEqual(['CORRE Camille'])
    expect(await queue({}, '%')).toEqual([])
  })

  it('finds each claim in exactly the queue that the rule gives it', async () => {
    const returned = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    good(await giveBack(office.services, manager, decision(returned, 'quantité')))
    const cancelled = await sendAs(office, 10003, 'p1', { candidates: 6 })
    good(await cancel(office.services, manager, decision(cancelled, 'doublon')))
    await sendAs(office, 10002, 'p1', { copies: 30 })
    const all = await queue({ state: 'all' })
    expect(all).toHaveLength(7)
    const claims = await loadClaims(
      office.services.read(),
      all.map(({ id }) => id),
    )
    for (const name of queues.filter((one) => one !== 'all')) {
      const expected = [...claims.values()].filter((claim) => queueOf(claim, '2026-07-01') === name).map(({ id }) => id)
      expect({ name, ids: (await queue({ state: name })).map(({ id }) => id).sort() }).toEqual({
        name,
        ids: expected.sort(),
      })
    }
  })

  it('is open to the office only', async () => {
    const { services } = office
    services.sessions.set('manager', manager)
    services.sessions.set('person', sessionOf('intervenant', { intervenantId: 'p1' }))
    const from = (id: string) => ({ context: { services, client: { id, kiosk: false } } })
    expect(await call(reviewHandlers.queue, page, from('manager'))).toMatchObject({ count: 0 })
    await expect(call(reviewHandlers.queue, page, from('person'))).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  })
})

describe('decisions', () => {
  it('[F191] accept writes lines, cents and history, once for a repeated command', async () => {
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    await state(office, 10001, 'p1', 12)
    const accept = decision(sent, 'vu')
    const accepted = good(await acceptClaim(office.services, manager, accept))
    expect(accepted).toMatchObject({
      feeState: 'ACCEPTED',
      travelState: 'ACCEPTED',
      feeCents: 3_840,
      travelCents: 8_632,
      controls: [],
    })
    expect(accepted.lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(12_472)
    expect(good(await acceptClaim(office.services, manager, accept))).toEqual(accepted)
    expect(accepted.history.filter(({ event }) => event === 'accept')).toMatchObject([
      { actor: 'Claude Bureau', track: 'fee', reason: 'vu' },
      { track: 'travel' },
    ])
    for (const { name, check } of claimInvariants)
      expect({ name, ...(await check(office.services.read())) }).toMatchObject({ broken: 0 })
  })

  it('refuse to accept what a control blocks or somebody changed meanwhile', async () => {
    const sent = await sendAs(office, 10001, 'p1', { candidates: 12 })
    expect(refusalOf(await acceptClaim(office.services, manager, decision(sent)))).toBe('claimBlocked')
    expect(good(await reviewSheet(office.services, sent.id, manager)).controls).toContainEqual({
      rule: 'serviceMissing',
      verdict: 'blocking',
      facts: {},
      source: { name: 'noStatement', facts: {} },
    })
    await state(office, 10001, 'p1', 12)
    const stale = { ...decision(sent), expectedVersion: sent.version - 1 }
    expect(refusalOf(await acceptClaim(office.services, manager, stale))).toBe('CONFLICT')
  })

  it('give back with a reason, after which the person corrects and sends again', async () => {
    const sent = await sendAs(office, 10003, 'p1', { candidates: 60 })
    const returned = good(await giveBack(office.services, manager, decision(sent, '6 candidats, pas 60')))
    expect(returned).toMatchObject({
      feeState: 'RETURNED',
      returnReason: '6 candidats, pas 60',
      feeCents: 0,
      next: 'correct',
    })
    expect(await sendAs(office, 10003, 'p1', { candidates: 6 })).toMatchObject({
      feeState: 'SENT',
      feeCents: 1_920,
      returnReason: null,
    })
  })

  it('[F185] cancel freezes the claim for everybody', async () => {
    const sent = await sendAs(office, 10003, 'p1', { candidates: 6 })
    const cancelled = good(await cancel(office.services, manager, decision(sent, 'doublon')))
    expect(cancelled).toMatchObject({
      feeState: 'CANCELLED',
      travelState: 'CANCELLED',
      mayEdit: false,
      mayTakeBack: false,
    })
  })

  it('[F185] restore brings a cancelled claim back as it was, and an amount granted is reviewed again', async () => {
    const sent = await sendAs(office, 10003, 'p1', { candidates: 6 })
    await state(office, 10003, 'p1', 6)
    const accepted = good(await acceptClaim(office.services, manager, decision(sent)))
    const cancelled = good(await cancel(office.services, manager, decision(accepted, 'doublon')))
    const restored = good(await restore(office.services, manager, decision(cancelled)))
    expect(restored).toMatchObject({ feeState: 'SENT', travelState: 'NONE', feeCents: 1_920 })
    expect(restored.entry).toEqual({ candidates: 6 })
    expect(refusalOf(await restore(office.services, manager, decision(restored)))).toBe('claim.notFromHere')
    for (const { name, check } of claimInvariants)
      expect({ name, ...(await check(office.services.read())) }).toMatchObject({ broken: 0 })
  })

  it('acceptClean counts the kilometres of a person from one claim to the next', async () => {
    const far = { ...carToBrest, carRegime: 'AUTHORISED' as const, lunches: 0 }
    // 8 trips of 242 km are 1 936 km: the second claim crosses 2 000 km in the year.
    for (const [mission, person] of [
      [10001, 'p2'],
      [10006, 'p2'],
    ] as const) {
      const day = mission === 10001 ? '2026-06-24' : '2026-06-30'
      const journey = { ...far, departAt: `${day}T05:00`, returnAt: `${day}T15:00`, trips: 8 }
      await sendAs(office, mission, person, mission === 10001 ? { candidates: 12 } : null, journey)
      await state(office, mission, person, mission === 10001 ? 12 : null)
    }
    expect(
      good(
        await acceptClean(office.services, actorOf(manager), { commandId: nextCommand(), ...everyClaim, except: [] }),
      ).accepted,
    ).toBe(2)
    const lines = await office.services
      .read()
      .selectFrom('claimLine')
      .innerJoin('claim', 'claim.id', 'claimLine.claimId')
      .select(['claimLine.code', 'claimLine.quantity'])
      .where('claimLine.track', '=', 'travel')
      .orderBy('claim.sentAt')
      .orderBy('claimLine.position')
      .execute()
    expect(lines).toEqual([
      { code: 'IK.5CV.0_2000', quantity: '1936' },
      { code: 'IK.5CV.0_2000', quantity: '64' },
      { code: 'IK.5CV.2001_10000', quantity: '1872' },
    ])
  })

  it('acceptClean takes every claim without an alert, and no other', async () => {
    await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
    await sendAs(office, 10001, 'p2', { candidates: 12 }, carToBrest)
    await sendAs(office, 10003, 'p3', { candidates: 6 })
    await state(office, 10001, 'p1', 12)
    await state(office, 10001, 'p2', 11)
    await state(office, 10003, 'p3', 6)
    const command = { commandId: nextCommand(), ...everyClaim, except: [] }
    const outcome = good(await acceptClean(office.services, actorOf(manager), command))
    expect(outcome).toMatchObject({ accepted: 1, left: 2, feeCents: 3_840, travelCents: 8_632 })
    expect(good(await acceptClean(office.services, actorOf(manager), command))).toEqual(outcome)
    expect(await queue({ state: 'accepted' })).toHaveLength(1)
  })
})
