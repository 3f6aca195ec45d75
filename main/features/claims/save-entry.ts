import type { ClaimEntry, Journey } from '../../../shared/contract/claims.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { type ClaimActor, type ClaimTrack, entryStates } from '../../domain/claims/claim-states.ts'
import { whetherServed, whyShut } from '../../domain/claims/entry-window.ts'
import { insertMany, type WorkContext } from '../../store/index.ts'
import { entryFits } from './entry-forms.ts'
import type { ClaimFacts } from './facts.ts'
import { dayState, storedState, tracks } from './transitions.ts'

export type Entered = Readonly<{ entry: ClaimEntry | null; journeys: readonly Journey[] }>

/**
 * Why nobody of that kind may type in a track today: `claimNotOpen` outside the days from the first of the mission until it is
 * sent (X4), `claim.closed` after the closing of the session (F30), `claim.hidden` after four years. Null when they may.
 */
function whyNotEditable(
  claim: ClaimFacts,
  track: ClaimTrack,
  today: string,
  actor: ClaimActor = 'intervenant',
): string | null {
  const state = dayState(claim, track, today)
  if (!entryStates.includes(state)) return 'claimNotOpen'
  return whyShut(state, actor, { today, missionEnd: claim.lastDate, closesOn: claim.closesOn })
}

/** Whether the office takes anything of intervenants on this claim today; the closing of the service of claims where it does not. */
export const served = (claim: ClaimFacts, today: string): Result<null> =>
  whetherServed(
    tracks.map((track) => storedState(claim, track)),
    claim.opening,
    today,
  )

export const mayEditTrack = (claim: ClaimFacts, track: ClaimTrack, today: string): boolean =>
  whyNotEditable(claim, track, today) === null && served(claim, today).ok

/** Which tracks somebody of that kind may type in today; the rule that shuts the claim where they may in none. */
export function openTracks(
  claim: ClaimFacts,
  today: string,
  actor: ClaimActor = 'intervenant',
): Result<Readonly<{ fee: boolean; travel: boolean }>> {
  const because = tracks.map((track) => whyNotEditable(claim, track, today, actor))
  if (because.includes(null)) return ok({ fee: because[0] === null, travel: because[1] === null })
  const shut = because.find((rule) => rule !== 'claimNotOpen') ?? 'claimNotOpen'
  return refuse(shut, { firstDate: claim.firstDate, closesOn: claim.closesOn })
}

/** Whether the office may enter something in place of the person (F190): as they could, and once entry is closed to them. */
export const mayEnterFor = (claim: ClaimFacts, today: string): boolean => openTracks(claim, today, 'manager').ok

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)

function badJourney(journeys: readonly Journey[]): number | null {
  const index = journeys.findIndex(
    ({ departAt, returnAt, daily }) => returnAt < departAt || (daily && returnAt.slice(10) < departAt.slice(10)),
  )
  return index < 0 ? null : index + 1
}

/**
 * What may be saved in a claim today. Refused (RULE): `claimNotOpen`, `claim.closed`, `claimEntryNotYours` (the office or SANTORIN enters
 * the fee), `claimEntryForm` (not the declaration this type asks for), `travelNotOpen`, `journeyBackwards` (with its number).
 */
export function checkEntered(
  claim: ClaimFacts,
  entered: Entered,
  today: string,
  actor: ClaimActor = 'intervenant',
): Result<null> {
  const open = openTracks(claim, today, actor)
  if (!open.ok) return open
  const { fee, travel } = open.value
  if (!fee && !same(entered.entry, claim.entry)) return refuse('claimEntryNotYours', {})
  if (fee && entered.entry !== null && !entryFits(claim.entryForm, entered.entry))
    return refuse('claimEntryForm', { form: claim.entryForm })
  if (!travel && !same(entered.journeys, claim.journeys)) return refuse('travelNotOpen', { reason: claim.travelReason })
  const journey = badJourney(entered.journeys)
  return journey === null ? ok(null) : refuse('journeyBackwards', { journey })
}

/** Writes entry and journeys of one claim; the caller has checked them and writes the claim's new version. */
export async function writeEntered(context: WorkContext, claim: ClaimFacts, entered: Entered): Promise<void> {
  await context.tx.deleteFrom('travelLine').where('claimId', '=', claim.id).execute()
  await insertMany(
    context.tx,
    'travelLine',
    entered.journeys.map((journey, index) => ({
      claimId: claim.id,
      position: index + 1,
      journey: JSON.stringify(journey),
    })),
  )
}
