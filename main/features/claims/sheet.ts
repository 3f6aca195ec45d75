import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import type { CorrectionReason, ReturnReason } from '../../../shared/model/review.ts'
import type { ClaimStateCode, ClaimTrack } from '../../domain/claims/claim-states.ts'
import type { ClaimEvent } from '../../domain/claims/transition-rules.ts'
import { timedLine } from '../../domain/journeys/adapt-journeys.ts'
import { isRateType } from '../../domain/missions/mission-type-rules.ts'
import { rateOfType } from '../../domain/rates/rate-of-type.ts'
import type { RateLine } from '../../domain/rates/rate-result.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import { coverOf } from '../../domain/rates/travel-cover.ts'
import type { Readable } from '../../store/index.ts'
import { feeAuthor, givenEntry } from './entry-forms.ts'
import { currentEstimate } from './estimate.ts'
import type { ClaimFacts } from './facts.ts'
import { keptDraft } from './keep-draft.ts'
import { quantityKnownOf } from './known-quantity.ts'
import { leadingState, nextStep, type Standing } from './next-step.ts'
import { asksForSomething } from './prefilled-journey.ts'
import { missionDays } from './rate-input.ts'
import { recapDocumentOf } from './recap-document.ts'
import { mayReportDifference, reportedDifference } from './reported-difference.ts'
import { mayEditTrack, served } from './save-entry.ts'
import { personName } from './select-claims.ts'
import { dayState, type MoveBy, planMove, storedState, tracks } from './transitions.ts'

type SheetLine = ClaimSheet['lines'][number]

/** Saved but not sent (pains-and-peers 32): something was typed in a track that is still open. */
const isUnsent = (claim: ClaimFacts, today: string): boolean =>
  ((claim.entry !== null || claim.draftVersion !== null) && mayEditTrack(claim, 'fee', today)) ||
  (claim.journeys.some(asksForSomething) && mayEditTrack(claim, 'travel', today))

/** The closing of the session says more than that of the service: the office has to be asked. */
function standingOf(claim: ClaimFacts, today: string): Standing {
  if (today > claim.closesOn) return 'late'
  return served(claim, today).ok ? 'open' : 'closed'
}

/** One line of the lists of claims, with the states as of a day. */
export const claimListRow = (claim: ClaimFacts, today: string) => {
  const [feeState, travelState] = [dayState(claim, 'fee', today), dayState(claim, 'travel', today)]
  return {
    id: claim.id,
    number: claim.number,
    missionNumber: claim.missionNumber,
    exam: claim.exam,
    specialty: claim.specialty,
    paper: claim.paper,
    missionType: claim.missionType,
    missionTypeEnglish: claim.missionTypeEnglish,
    firstDate: claim.firstDate,
    centre: claim.centre,
    feeState,
    travelState,
    status: leadingState(feeState, travelState),
    feeCents: claim.feeCents,
    travelCents: claim.travelCents,
    next: nextStep(feeState, travelState, standingOf(claim, today)),
    closesOn: claim.closesOn,
    unsent: isUnsent(claim, today),
  }
}

/** States in which the amounts of a track are those the office decided, stored with the claim. */
export const decided: readonly ClaimStateCode[] = ['ACCEPTED', 'EXPORTED', 'PAID', 'REJECTED_BY_FINANCE']

export const sheetLines = (track: ClaimTrack, lines: readonly RateLine[]): SheetLine[] =>
  lines.map(({ validFrom, ...line }) => ({ ...line, track, validFrom: validFrom ?? '' }))

async function storedLines(read: Readable, claimId: string) {
  const lines = await read
    .selectFrom('claimLine')
    .select(['track', 'code', 'quantity', 'unit', 'rate', 'cents', 'validFrom', 'source'])
    .where('claimId', '=', claimId)
    .orderBy('track')
    .orderBy('position')
    .execute()
  const refusals = await read
    .selectFrom('claimRefusal')
    .select(['code', 'item', 'reason'])
    .where('claimId', '=', claimId)
    .orderBy('position')
    .execute()
  return {
    lines,
    refusals: refusals.map(({ reason, ...row }) => ({
      ...row,
      reason: JSON.parse(reason) as { fr: string; en: string },
    })),
  }
}

/** What the office asked to correct, and what it corrected itself, in their order. */
async function storedRemarks(read: Readable, claimId: string) {
  const points = await read
    .selectFrom('returnPoint')
    .select(['reason', 'field', 'note'])
    .where('claimId', '=', claimId)
    .orderBy('position')
    .execute()
  const corrections = await read
    .selectFrom('claimCorrection')
    .select(['field', 'declared', 'sanctioned', 'reason'])
    .where('claimId', '=', claimId)
    .orderBy('position')
    .execute()
  return {
    returnPoints: points.map(({ reason, ...row }) => ({ ...row, reason: reason as ReturnReason })),
    corrections: corrections.map(({ reason, ...row }) => ({ ...row, reason: reason as CorrectionReason })),
  }
}

const sessionLabel = (claim: ClaimFacts): string =>
  `${claim.sessionYear}-${String(claim.sessionMonth).padStart(2, '0')}`

/** Whether some rate pays the type of a claim on its first day; a type that no public rate names says so too. */
const feeRate = ({ rateType, firstDate }: ClaimFacts, tables: RateTables): ClaimSheet['feeRate'] =>
  rateType === null || !isRateType(rateType) ? 'none' : rateOfType(rateType, tables, firstDate)

/** The whole sheet of a claim: accepted tracks with their stored amounts, the others with an estimate of today. */
export async function buildSheet(
  read: Readable,
  claim: ClaimFacts,
  today: string,
  actor: 'intervenant' | 'manager',
  tables: RateTables,
): Promise<ClaimSheet> {
  const estimate = currentEstimate(claim, today, actor, tables)
  const stored = await storedLines(read, claim.id)
  const isDecided = (track: ClaimTrack) => decided.includes(storedState(claim, track))
  const linesOf = (track: ClaimTrack) =>
    isDecided(track)
      ? stored.lines.filter((line) => line.track === track)
      : sheetLines(track, track === 'fee' ? estimate.feeLines : estimate.travelLines)
  const allDecided = tracks.every((track) => isDecided(track) || storedState(claim, track) === 'NONE')
  const history = await read
    .selectFrom('claimHistory')
    .select(['at', 'actorName as actor', 'track', 'event', 'fromState', 'toState', 'reason'])
    .where('claimId', '=', claim.id)
    .orderBy('id')
    .execute()
  const mayEdit = tracks.some((track) => mayEditTrack(claim, track, today))
  const own: MoveBy = { actor: 'intervenant', today, reason: null }
  const isServed = served(claim, today).ok
  const may = (event: ClaimEvent) => isServed && tracks.some((track) => planMove(claim, track, event, own).ok)
  return {
    ...claimListRow(claim, today),
    version: claim.rowVersion,
    missionId: claim.missionId,
    intervenantId: claim.intervenantId,
    intervenant: personName(claim),
    intervenantNumber: claim.intervenantNumber,
    centreTown: claim.centreTown,
    session: sessionLabel(claim),
    entryForm: claim.entryForm,
    enteredBy: feeAuthor(claim),
    given: givenEntry(claim),
    known: await quantityKnownOf(read, claim),
    difference: reportedDifference(claim),
    mayReportDifference: isServed && mayReportDifference(claim),
    feeRate: feeRate(claim, tables),
    comment: claim.comment,
    draft: mayEdit && actor === 'intervenant' ? await keptDraft(read, claim.id) : null,
    travelReason: claim.travelReason,
    returnReason: claim.returnReason,
    ...(await storedRemarks(read, claim.id)),
    sentAt: claim.sentAt,
    slots: claim.slots.map((slot) => ({ ...slot })),
    entry: claim.entry,
    journeys: [...claim.journeys],
    lines: tracks.flatMap(linesOf),
    refusals: allDecided
      ? stored.refusals
      : estimate.refusals.map(({ code, item, reason }) => ({ code, item, reason: { fr: reason.fr, en: reason.en } })),
    covered: coverOf(claim.journeys.map((journey) => timedLine(journey, missionDays(claim)))).map((cover) => ({
      ...cover,
      journeys: [...cover.journeys],
    })),
    estimateFeeCents: isDecided('fee') ? claim.feeCents : estimate.feeCents,
    estimateTravelCents: isDecided('travel') ? claim.travelCents : estimate.travelCents,
    recapDocumentId: await recapDocumentOf(read, claim),
    served: isServed,
    mayEdit,
    maySend: may('send'),
    mayTakeBack: may('withdraw') || may('withdrawNotDone'),
    history,
  }
}
