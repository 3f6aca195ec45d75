import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import type { Services } from '../../boundary/services.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import type { ClaimRecapModel } from '../../files/pdf/claim-recap.ts'
import type { WorkContext } from '../../store/index.ts'
import { expectsEntry } from './entry-forms.ts'
import { currentEstimate } from './estimate.ts'
import type { ClaimFacts } from './facts.ts'
import { loadRecapOffice, recapModel } from './recap.ts'
import { storeRecap } from './recap-document.ts'
import { dayState, type Move, type MoveBy, planClaim, recordMoves, writeClaim } from './transitions.ts'

const sendable = ['TO_COMPLETE', 'RETURNED']

/**
 * The tracks that go when a claim is sent: each one waiting for the claimant. Refused (RULE) with `claim.notStarted` or
 * `claim.notOver` before the last day (X4), `claim.closed` after the closing of the session (F30), `claim.notFromHere` when
 * nothing waits, `claimEntryMissing` when the number the mission type asks for is not there.
 */
export function planSend(claim: ClaimFacts, by: MoveBy): Result<Move[]> {
  const feeWaits = sendable.includes(dayState(claim, 'fee', by.today))
  if (feeWaits && claim.entry === null && expectsEntry(claim.entryForm, claim.enteredBy))
    return refuse('claimEntryMissing', { form: claim.entryForm })
  return planClaim(claim, 'send', by)
}

/** A claim about to be sent, with the recap written before the act and what it says in both languages. */
export type ReadyToSend = Readonly<{
  claim: ClaimFacts
  recap: Uint8Array
  models: Readonly<Record<Language, ClaimRecapModel>>
  actorName: string
  /** A manager may send in place of the person (F190). */
  actor?: 'intervenant' | 'manager'
}>

/** Fewer than this are not worth a second thread: each one reads the fonts first. */
const worthASecondThread = 40

async function renderInThreads(services: Services, models: readonly ClaimRecapModel[]): Promise<Result<Uint8Array[]>> {
  const { resourcesFolder } = services.ports
  const half = models.length < worthASecondThread ? models.length : Math.ceil(models.length / 2)
  const parts = [models.slice(0, half), models.slice(half)].filter((part) => part.length > 0)
  const rendered = await Promise.all(
    parts.map((part) => services.threads.run('renderRecaps', { resourcesFolder, models: part })),
  )
  const written: Uint8Array[] = []
  for (const part of rendered) {
    if (!part.ok) return part
    written.push(...part.value)
  }
  return ok(written)
}

/** Writes the recaps of claims in threads, outside any act; they are in the order of `sending`. */
export async function renderRecaps(
  services: Services,
  sending: readonly Readonly<{ claim: ClaimFacts; actorName: string }>[],
  tables: RateTables,
): Promise<Result<ReadyToSend[]>> {
  const today = services.ports.clock.today()
  const office = await loadRecapOffice(services.read())
  const ready = sending.map((one) => {
    const estimate = currentEstimate(one.claim, today, 'intervenant', tables)
    const modelIn = (language: Language) =>
      recapModel(one.claim, estimate, { language, ...office, enteredBy: one.actorName, validatedOn: today })
    return { ...one, models: { fr: modelIn('fr'), en: modelIn('en') } }
  })
  // The recap that is kept is in French; it is translated on demand, from what was kept with it.
  const rendered = await renderInThreads(
    services,
    ready.map(({ models }) => models.fr),
  )
  if (!rendered.ok) return rendered
  if (rendered.value.length !== sending.length) return fail('CANCELLED', { task: 'renderRecaps' })
  return ok(ready.map((one, index) => ({ ...one, recap: rendered.value[index] ?? new Uint8Array() })))
}

/**
 * Sends one claim inside an act: states, estimated amounts, history, and the recap as a document. The amounts stay an
 * estimate until the office accepts.
 */
export async function sendClaim(
  services: Services,
  context: WorkContext,
  ready: ReadyToSend,
  tables: RateTables,
): Promise<Result<null>> {
  const { claim, recap, models, actorName } = ready
  const by: MoveBy = { actor: ready.actor ?? 'intervenant', today: services.ports.clock.today(), reason: null }
  const moves = planSend(claim, by)
  if (!moves.ok) return moves
  const estimate = currentEstimate(claim, by.today, ready.actor ?? 'intervenant', tables)
  const moved = new Set(moves.value.map(({ track }) => track))
  await writeClaim(context, claim, moves.value, {
    feeCents: moved.has('fee') ? estimate.feeCents : claim.feeCents,
    travelCents: moved.has('travel') ? estimate.travelCents : claim.travelCents,
    returnReason: null,
    sentAt: context.at,
  })
  await recordMoves(context, actorName, moves.value, null)
  await storeRecap(context, { id: services.ports.ids.next(), claim, recap, models })
  return ok(null)
}
