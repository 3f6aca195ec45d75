import type { Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import type { Actor } from '../../store/index.ts'
import { acceptRun, discardRun } from './accept.ts'
import { assignByHand, setAssignmentLock, withdrawAssignment } from './by-hand.ts'
import { seatCandidates } from './candidates.ts'
import { forcedExceptions } from './forced-exceptions.ts'
import { assignmentSummary, listSeats } from './queries.ts'
import { type RunOptions, runAssignment } from './run.ts'

const startRun = (services: Services, actor: Actor, options: RunOptions): Result<{ jobId: string }> =>
  services.jobs.startAlone('assignment', (progress) => runAssignment(services, actor, options, progress))

export const assignmentsHandlers = {
  summary: boundary.assignments.summary.handler(({ context }) => assignmentSummary(context.services)),
  seats: boundary.assignments.seats.handler(({ input, context }) => listSeats(context.services, input)),
  candidates: boundary.assignments.candidates.handler(async ({ input, context }) =>
    answer(await seatCandidates(context.services, input)),
  ),
  forcedExceptions: boundary.assignments.forcedExceptions.handler(({ context }) =>
    forcedExceptions(context.services.read()),
  ),
  run: boundary.assignments.run.handler(({ input, context }) =>
    answer(startRun(context.services, actorOf(signedIn(context.session)), input)),
  ),
  accept: boundary.assignments.accept.handler(async ({ input, context }) =>
    answer(await acceptRun(context.services, actorOf(signedIn(context.session)), input)),
  ),
  discard: boundary.assignments.discard.handler(async ({ input, context }) =>
    answer(await discardRun(context.services, actorOf(signedIn(context.session)), input)),
  ),
  assign: boundary.assignments.assign.handler(async ({ input, context }) =>
    answer(await assignByHand(context.services, actorOf(signedIn(context.session)), input)),
  ),
  withdraw: boundary.assignments.withdraw.handler(async ({ input, context }) =>
    answer(await withdrawAssignment(context.services, actorOf(signedIn(context.session)), input)),
  ),
  setLock: boundary.assignments.setLock.handler(async ({ input, context }) =>
    answer(await setAssignmentLock(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
