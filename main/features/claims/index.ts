import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { declareOwnNotDone, keepDraft, saveClaim, sendOwnClaim, takeBackClaim } from './commands.ts'
import { reportDifference, withdrawDifference } from './differences.ts'
import { ownAccount } from './own-account.ts'
import { claimSheet, listMyClaims } from './queries.ts'
import { payTracker } from './tracker.ts'

export { declareNotDone } from './commands.ts'
export { cancelClaims, createClaims, inDayOrder } from './create-claims.ts'
export { expectsEntry, givenEntry } from './entry-forms.ts'
export { currentEstimate } from './estimate.ts'
export { type ClaimFacts, groupBy, journeysOf, loadClaims } from './facts.ts'
export { initialTracks } from './initial-tracks.ts'
export { claimSheet, listMyClaims, loadClaim } from './queries.ts'
export { type Estimate, estimateClaim, missionDays, sanctioned } from './rate-input.ts'
export { declaredQuantities, loadBureau, loadRecapOffice, recapModel, recapName } from './recap.ts'
export { keptRecapModel, recapDocumentOf } from './recap-document.ts'
export { releaseGroup } from './release-group.ts'
export { reportedDifference } from './reported-difference.ts'
export { documentsMissing, documentsRequired } from './required-documents.ts'
export { checkEntered, type Entered, mayEnterFor, served, writeEntered } from './save-entry.ts'
export { personName } from './select-claims.ts'
export { loadConvoked } from './select-convoked.ts'
export { planSend, type ReadyToSend, renderRecaps, sendClaim } from './send-claims.ts'
export { shareJourneys } from './share-journeys.ts'
export { decided, sheetLines } from './sheet.ts'
export { claimStands } from './standing.ts'
export { movesOf, statesBefore } from './story.ts'
export { isOfAcademy } from './tracker.ts'
export {
  dayState,
  type Move,
  type MoveBy,
  missionEnd,
  missionStart,
  onVersion,
  planClaim,
  planMove,
  recordMoves,
  storedState,
  tracks,
  writeClaim,
} from './transitions.ts'

const methods = boundary.claims

export const claimsHandlers = {
  mine: methods.mine.handler(async ({ context }) =>
    answer(await listMyClaims(context.services, signedIn(context.session))),
  ),
  get: methods.get.handler(async ({ context, input }) =>
    answer(await claimSheet(context.services, input.id, signedIn(context.session))),
  ),
  tracker: methods.tracker.handler(async ({ context, input }) =>
    answer(await payTracker(context.services, input.id, signedIn(context.session))),
  ),
  account: methods.account.handler(async ({ context }) => ownAccount(context.services, signedIn(context.session))),
  save: methods.save.handler(async ({ context, input }) =>
    answer(await saveClaim(context.services, signedIn(context.session), input)),
  ),
  keepDraft: methods.keepDraft.handler(async ({ context, input }) =>
    answer(await keepDraft(context.services, signedIn(context.session), input)),
  ),
  send: methods.send.handler(async ({ context, input }) =>
    answer(await sendOwnClaim(context.services, signedIn(context.session), input)),
  ),
  takeBack: methods.takeBack.handler(async ({ context, input }) =>
    answer(await takeBackClaim(context.services, signedIn(context.session), input)),
  ),
  reportDifference: methods.reportDifference.handler(async ({ context, input }) =>
    answer(await reportDifference(context.services, signedIn(context.session), input)),
  ),
  withdrawDifference: methods.withdrawDifference.handler(async ({ context, input }) =>
    answer(await withdrawDifference(context.services, signedIn(context.session), input)),
  ),
  declareNotDone: methods.declareNotDone.handler(async ({ context, input }) =>
    answer(await declareOwnNotDone(context.services, signedIn(context.session), input)),
  ),
}
