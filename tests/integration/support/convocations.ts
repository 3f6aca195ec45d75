import { actorOf } from '../../../main/boundary/sessions.ts'
import { assignByHand } from '../../../main/features/assignments/by-hand.ts'
import { type RunOrder, runConvocations } from '../../../main/features/convocations/run.ts'
import { everything } from '../../../main/features/convocations/select.ts'
import type { Writable } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { emptySeats, insertEmptySeats } from './empty-seats.ts'
import { good, nextCommand, openTestOffice, sessionOf, type TestOffice } from './office.ts'

export const manager = actorOf(sessionOf('manager', { displayName: 'Claude Gestion' }))

/**
 * An office on 1 May with two assignments to convoke: CORRE (no pay file) for the oral of 8 June in Brest, ABEL for the
 * oral of 10 June in Rennes, both put there against the rules with a reason.
 */
export async function officeToConvoke(): Promise<
  TestOffice & { assignments: Readonly<Record<'brest' | 'rennes', string>> }
> {
  const office = await openTestOffice('2026-05-01')
  await insertEmptySeats(office)
  const assign = async (seatId: string, intervenantId: string, force?: { reason: string }) =>
    good(await assignByHand(office.services, manager, { commandId: nextCommand(), seatId, intervenantId, force }))
      .assignmentId
  const brest = await assign(emptySeats.brest, 'p3')
  const rennes = await assign(emptySeats.rennes, 'p1', { reason: 'seule personne compétente' })
  return { ...office, assignments: { brest, rennes } }
}

/** Changes the store under the feet of the office, as an import or another screen would. */
export async function change({ services }: TestOffice, work: (tx: Writable) => Promise<unknown>): Promise<void> {
  const act = { commandId: nextCommand(), kind: 'test.change', touches: [] }
  good(
    await services.write(manager, act, async ({ tx }) => {
      await work(tx)
      return ok(null)
    }),
  )
}

export const progress = { signal: new AbortController().signal, report: () => undefined }

/** The official run over a whole office, or over what the order says. */
export const convoke = ({ services }: TestOffice, order: Partial<RunOrder> = {}) =>
  runConvocations(
    services,
    manager,
    nextCommand(),
    { selection: everything, kind: 'first', leaveOut: false, ...order },
    progress,
  )
