import type { ClaimDraft } from '../../../shared/contract/claims.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { hiddenOn } from '../../domain/rates/limitation.ts'
import type { Readable, WorkContext } from '../../store/index.ts'
import { reading } from '../../store/index.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { officeTravelSettings } from '../travel-settings/index.ts'
import { checkJourneys } from './check-journeys.ts'
import type { ClaimFacts } from './facts.ts'
import { writeDraft } from './keep-draft.ts'
import { claimSheet, loadClaim } from './queries.ts'
import { releaseGroup } from './release-group.ts'
import { checkEntered, type Entered, openTracks, served, writeEntered } from './save-entry.ts'
import { planSend, renderRecaps, sendClaim } from './send-claims.ts'
import { shareJourneys } from './share-journeys.ts'
import { statesBefore } from './story.ts'
import { type MoveBy, onVersion, planClaim, recordMoves, storedState, tracks, writeClaim } from './transitions.ts'

type OnClaim = Readonly<{ commandId: string; id: string; expectedVersion: number }>

/** The claim of the person signed in, to change it while the service is open; anybody else's does not exist for them. */
async function ownClaim(read: Readable, session: Session, id: string, today: string): Promise<Result<ClaimFacts>> {
  const claim = await loadClaim(read, id)
  if (claim === null || claim.intervenantId !== session.intervenantId) return fail('NOT_FOUND', { id })
  if (today >= hiddenOn(claim.lastDate)) return refuse('claim.hidden')
  const taken = served(claim, today)
  return taken.ok ? ok(claim) : taken
}

/** The same, on the version they saw. */
async function seenClaim(read: Readable, session: Session, input: OnClaim, today: string): Promise<Result<ClaimFacts>> {
  const claim = await ownClaim(read, session, input.id, today)
  return claim.ok ? onVersion(claim.value, input.expectedVersion) : claim
}

type Change = (context: WorkContext, claim: ClaimFacts) => Promise<Result<unknown>>

/** Changes a claim of the person signed in, on the version they saw; what they were typing is forgotten. */
export async function changeOwn(services: Services, session: Session, kind: string, input: OnClaim, change: Change) {
  const act = {
    commandId: input.commandId,
    kind,
    subject: { kind: 'claim', id: input.id },
    touches: ['claims', 'review', 'intervenants'] as const,
  }
  const done = await services.write(actorOf(session), act, async (context) => {
    const claim = await seenClaim(reading(context.tx), session, input, services.ports.clock.today())
    if (!claim.ok) return claim
    context.note({ claim: claim.value.number })
    await writeDraft(context, claim.value.id, claim.value.rowVersion, null)
    const changed = await change(context, claim.value)
    return changed.ok ? ok({ id: claim.value.id }) : changed
  })
  return done.ok ? claimSheet(services, done.value.id, session) : done
}

/**
 * Keeps what the claimant is typing, readable or not, on the version it is typed on (F205). It declares nothing: no act,
 * no new version. Refused as a save would be where they may type in no part of the claim today.
 */
export function keepDraft(
  services: Services,
  session: Session,
  { id, version, draft }: Readonly<{ id: string; version: number; draft: ClaimDraft | null }>,
): Promise<Result<null>> {
  const today = services.ports.clock.today()
  return services.jot(async (context) => {
    const claim = await ownClaim(reading(context.tx), session, id, today)
    if (!claim.ok) return claim
    const open = openTracks(claim.value, today)
    if (!open.ok) return open
    await writeDraft(context, id, version, draft)
    return ok(null)
  })
}

/** Saves what the claimant typed and can be read (F203, F205). Sends nothing: the office sees it only once sent (F206). */
export const saveClaim = (
  services: Services,
  session: Session,
  input: OnClaim & Entered & Readonly<{ draft?: ClaimDraft | null }>,
) =>
  changeOwn(services, session, 'claims.save', input, async (context, claim) => {
    const checked = checkEntered(claim, input, services.ports.clock.today())
    if (!checked.ok) return checked
    const { settings } = await officeTravelSettings(reading(context.tx))
    const allowed = checkJourneys(claim, input.journeys, settings)
    if (!allowed.ok) return allowed
    await writeEntered(context, claim, input)
    const entry = input.entry === null ? null : JSON.stringify(input.entry)
    await writeClaim(context, claim, [], { entry })
    await writeDraft(context, claim.id, claim.rowVersion + 1, input.draft ?? null)
    return ok(null)
  })

/**
 * Sends the claim to the office with its recap (F207, F300). The recap is written before the act and stored in it; a
 * refusal is judged again inside, so that a repeated command finds its first answer.
 */
export async function sendOwnClaim(services: Services, session: Session, input: OnClaim) {
  const tables = await rateTablesOf(services.read())
  const by: MoveBy = { actor: 'intervenant', today: services.ports.clock.today(), reason: null }
  const seen = await seenClaim(services.read(), session, input, by.today)
  const sending = seen.ok && planSend(seen.value, by).ok ? [{ claim: seen.value, actorName: session.displayName }] : []
  const rendered = sending.length > 0 ? await renderRecaps(services, sending, tables) : ok([])
  if (!rendered.ok) return rendered
  return changeOwn(services, session, 'claims.send', input, async (context, claim) => {
    const ready = rendered.value[0]
    if (ready !== undefined) return sendClaim(services, context, { ...ready, claim }, tables)
    const refused = planSend(claim, by)
    return refused.ok ? fail('CONFLICT', { current: claim.rowVersion }) : refused
  })
}

/**
 * Takes back what the claimant told the office: a sent claim while it has not been dealt with (F208, F317), or a declaration
 * that the mission was not done.
 */
export const takeBackClaim = (services: Services, session: Session, input: OnClaim) =>
  changeOwn(services, session, 'claims.takeBack', input, async (context, claim) => {
    const by: MoveBy = { actor: 'intervenant', today: services.ports.clock.today(), reason: null }
    const event = tracks.some((track) => storedState(claim, track) === 'SENT') ? 'withdraw' : 'withdrawNotDone'
    const moves = planClaim(claim, event, by, await statesBefore(reading(context.tx), claim.id))
    if (!moves.ok) return moves
    const back = new Set(moves.value.map(({ track }) => track))
    await writeClaim(context, claim, moves.value, {
      sentAt: null,
      feeCents: back.has('fee') ? 0 : claim.feeCents,
      travelCents: back.has('travel') ? 0 : claim.travelCents,
    })
    await recordMoves(context, session.displayName, moves.value, null)
    return shareJourneys(context, [claim], by.today)
  })

/** Writes inside an act that a mission was not done (F187, F201): the office will not process the claim. */
export async function declareNotDone(
  context: WorkContext,
  claim: ClaimFacts,
  actorName: string,
  by: MoveBy,
): Promise<Result<null>> {
  const moves = planClaim(claim, 'declareNotDone', by)
  if (!moves.ok) return moves
  await writeClaim(context, claim, moves.value)
  await recordMoves(context, actorName, moves.value, by.reason)
  const released = await releaseGroup(context, claim, actorName, by)
  return released.ok ? shareJourneys(context, [claim], by.today) : released
}

export const declareOwnNotDone = (
  services: Services,
  session: Session,
  input: OnClaim & Readonly<{ reason: string }>,
) =>
  changeOwn(services, session, 'claims.declareNotDone', input, (context, claim) => {
    const by: MoveBy = { actor: 'intervenant', today: services.ports.clock.today(), reason: input.reason }
    return declareNotDone(context, claim, session.displayName, by)
  })
