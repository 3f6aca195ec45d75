import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { sealBatch } from '../../../main/features/liquidation/index.ts'
import { claimInvariants } from '../../../main/features/maintenance/invariants/claims.ts'
import { acceptClean } from '../../../main/features/review/bulk.ts'
import { acceptClaim, cancel, giveBack, hold, restore } from '../../../main/features/review/commands.ts'
import { everyClaim } from '../../../main/features/review/queue.ts'
import { reviewSheet } from '../../../main/features/review/sheet.ts'
import { undoDecision } from '../../../main/features/review/undo.ts'
import type { ReviewSheet } from '../../../shared/contract/review.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { carToBrest, convokeEverybody, sendAs, state } from '../support/sent-claims.ts'

let office: TestOffice
const manager = sessionOf('manager', { displayName: 'Claude Bureau' })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
})
afterEach(async () => {
  for (const { name, check } of claimInvariants)
    expect({ name, ...(await check(office.services.read())) }).toMatchObject({ broken: 0 })
  await office.close()
})

const sheetOf = async (id: string) => good(await reviewSheet(office.services, id, manager))
const on = ({ id, version }: { id: string; version: number }, reason = '') => ({
  commandId: nextCommand(),
  id,
  expectedVersion: version,
  reason,
})
const undo = (decision: string, claimId: string | null = null) =>
  undoDecision(office.services, manager, { commandId: nextCommand(), decision, claimId })

/** All that undoing gives back; the history goes on and the version grows. */
const told = ({
  feeState,
  travelState,
  feeCents,
  travelCents,
  returnReason,
  lines,
  returnPoints,
  corrections,
  hold: held,
}: ReviewSheet) => ({
  feeState,
  travelState,
  feeCents,
  travelCents,
  returnReason,
  lines,
  returnPoints,
  corrections,
  held,
})

const ready = async () => {
  const sent = await sendAs(office, 10001, 'p1', { candidates: 12 }, carToBrest)
  await state(office, 10001, 'p1', 12)
  return sheetOf(sent.id)
}

describe('undoing a decision', () => {
  it.each([
    ['accept', (sheet: ReviewSheet) => acceptClaim(office.services, manager, on(sheet))],
    ['return', (sheet: ReviewSheet) => giveBack(office.services, manager, on(sheet, 'à revoir'))],
    [
      'hold',
      (sheet: ReviewSheet) =>
        hold(office.services, manager, { ...on(sheet), until: null, awaits: 'document', note: '' }),
    ],
  ] as const)('gives back what the claim was before: %s', async (_, decide) => {
    const before = await ready()
    const after = good(await decide(before))
    expect(told(after)).not.toEqual(told(before))
    expect(good(await undo(after.undoable?.decision ?? ''))).toEqual({ undone: [before.id] })
    const back = await sheetOf(before.id)
    expect(told(back)).toEqual(told(before))
    expect(back.history.length).toBeGreaterThanOrEqual(before.history.length)
    expect(refusalOf(await undo(after.undoable?.decision ?? ''))).toBe('review.nothingToUndo')
  })

  it('keeps both moves in the history, and undoes one decision after the other', async () => {
    const before = await ready()
    const accepted = good(await acceptClaim(office.services, manager, on(before)))
    const returned = good(await giveBack(office.services, manager, on(accepted, 'finalement non')))
    expect(refusalOf(await undo(accepted.undoable?.decision ?? ''))).toBe('review.changedSince')
    good(await undo(returned.undoable?.decision ?? ''))
    const again = await sheetOf(before.id)
    expect(told(again)).toEqual(told(accepted))
    expect(again.undoable).toEqual(accepted.undoable)
    good(await undo(again.undoable?.decision ?? ''))
    const back = await sheetOf(before.id)
    expect(told(back)).toEqual(told(before))
    expect(back.history.filter(({ track }) => track === 'fee').map(({ event }) => event)).toEqual([
      'create',
      'send',
      'accept',
      'return',
      'undoReturn',
      'undoAccept',
    ])
  })

  it('[F185] undoes a cancellation as the claim comes back: the journeys of the day stay where they went', async () => {
    const before = await ready()
    const cancelled = good(await cancel(office.services, manager, on(before, 'doublon')))
    good(await undo(cancelled.undoable?.decision ?? ''))
    const { feeCents } = before
    expect(await sheetOf(before.id)).toMatchObject({ feeState: 'SENT', feeCents, travelState: 'ELSEWHERE' })
  })

  it('[F185] undoes a claim brought back by cancelling it again', async () => {
    const cancelled = good(await cancel(office.services, manager, on(await ready(), 'doublon')))
    const restored = good(await restore(office.services, manager, on(cancelled)))
    good(await undo(restored.undoable?.decision ?? ''))
    expect(await sheetOf(cancelled.id)).toMatchObject({ feeState: 'CANCELLED', travelState: 'CANCELLED' })
  })

  it('[F191] undoes a whole bulk at once, or one of its claims', async () => {
    const first = await ready()
    const second = await sendAs(office, 10003, 'p1', { candidates: 6 })
    await state(office, 10003, 'p1', 6)
    const commandId = nextCommand()
    const bulk = { commandId, ...everyClaim, except: [] }
    expect(good(await acceptClean(office.services, actorOf(manager), bulk)).accepted).toBe(2)
    expect((await sheetOf(second.id)).undoable).toEqual({ decision: commandId, claims: 2 })
    expect(good(await undo(commandId, second.id))).toEqual({ undone: [second.id] })
    expect(await sheetOf(first.id)).toMatchObject({ feeState: 'ACCEPTED', undoable: { claims: 1 } })
    expect(good(await undo(commandId)).undone).toEqual([first.id])
    expect(told(await sheetOf(first.id))).toEqual(told(first))
  })

  it('is refused once an amount left in a sealed batch, which the sentence names', async () => {
    const accepted = good(await acceptClaim(office.services, manager, on(await ready())))
    const sealing = { commandId: nextCommand(), circuit: 'fees', executionDate: '2026-07-20' } as const
    good(await sealBatch(office.services, actorOf(manager), sealing))
    const refused = await undo(accepted.undoable?.decision ?? '')
    expect(refused).toMatchObject({
      ok: false,
      error: {
        rule: 'review.sealed',
        facts: { claim: accepted.number, claims: 1, batch: expect.stringMatching(/\d/) },
      },
    })
    expect((await sheetOf(accepted.id)).undoable).toBeNull()
  })
})
