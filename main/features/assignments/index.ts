import type { Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import type { Actor } from '../../store/index.ts'
import { acceptRun, rejectProposals } from './accept.ts'
import { assignMany, changeMany } from './bulk.ts'
import { assignByHand, moveAssignment, replaceAssignment, setAssignmentLock, withdrawAssignment } from './by-hand.ts'
import { seatCandidates } from './candidates.ts'
import { destinations } from './destinations.ts'
import { forcedExceptions } from './forced-exceptions.ts'
import { listNeeds } from './needs.ts'
import { listProblems, planningScope } from './problems.ts'
import { listProposals } from './proposals.ts'
import { assignmentSummary, listRuns, listSeats } from './queries.ts'
import { assignmentRepairs } from './repairs.ts'
import { type RunOptions, runAssignment } from './run.ts'
import { listTimeline } from './timeline.ts'
import { previewUndoRun, undoChange, undoRun } from './undo.ts'

const startRun = (services: Services, actor: Actor, options: RunOptions): Result<{ jobId: string }> =>
  services.jobs.startAlone('assignment', (progress) => runAssignment(services, actor, options, progress))

const { assignments } = boundary

export const assignmentsHandlers = {
  summary: assignments.summary.handler(({ context }) => assignmentSummary(context.services)),
  scope: assignments.scope.handler(({ context }) => planningScope(context.services)),
  needs: assignments.needs.handler(({ input, context }) => listNeeds(context.services, input)),
  problems: assignments.problems.handler(({ input, context }) => listProblems(context.services, input.facets)),
  seats: assignments.seats.handler(({ input, context }) => listSeats(context.services, input)),
  timeline: assignments.timeline.handler(({ input, context }) => listTimeline(context.services, input)),
  candidates: assignments.candidates.handler(async ({ input, context }) =>
    answer(await seatCandidates(context.services, input)),
  ),
  repairs: assignments.repairs.handler(async ({ input, context }) =>
    answer(await assignmentRepairs(context.services, input)),
  ),
  destinations: assignments.destinations.handler(async ({ input, context }) => [
    ...answer(await destinations(context.services, input)),
  ]),
  forcedExceptions: assignments.forcedExceptions.handler(({ context }) => forcedExceptions(context.services.read())),
  run: assignments.run.handler(({ input, context }) =>
    answer(startRun(context.services, actorOf(signedIn(context.session)), input)),
  ),
  runs: assignments.runs.handler(({ context }) => listRuns(context.services)),
  proposals: assignments.proposals.handler(({ input, context }) => listProposals(context.services, input)),
  accept: assignments.accept.handler(async ({ input, context }) =>
    answer(await acceptRun(context.services, actorOf(signedIn(context.session)), input)),
  ),
  reject: assignments.reject.handler(async ({ input, context }) =>
    answer(await rejectProposals(context.services, actorOf(signedIn(context.session)), input)),
  ),
  assign: assignments.assign.handler(async ({ input, context }) =>
    answer(await assignByHand(context.services, actorOf(signedIn(context.session)), input)),
  ),
  assignMany: assignments.assignMany.handler(async ({ input, context }) =>
    answer(await assignMany(context.services, actorOf(signedIn(context.session)), input)),
  ),
  replace: assignments.replace.handler(async ({ input, context }) =>
    answer(await replaceAssignment(context.services, actorOf(signedIn(context.session)), input)),
  ),
  move: assignments.move.handler(async ({ input, context }) =>
    answer(await moveAssignment(context.services, actorOf(signedIn(context.session)), input)),
  ),
  withdraw: assignments.withdraw.handler(async ({ input, context }) =>
    answer(await withdrawAssignment(context.services, actorOf(signedIn(context.session)), input)),
  ),
  setLock: assignments.setLock.handler(async ({ input, context }) =>
    answer(await setAssignmentLock(context.services, actorOf(signedIn(context.session)), input)),
  ),
  changeMany: assignments.changeMany.handler(async ({ input, context }) =>
    answer(await changeMany(context.services, actorOf(signedIn(context.session)), input)),
  ),
  undo: assignments.undo.handler(async ({ input, context }) =>
    answer(await undoChange(context.services, actorOf(signedIn(context.session)), input)),
  ),
  previewUndoRun: assignments.previewUndoRun.handler(({ input, context }) =>
    previewUndoRun(context.services.read(), input.runId),
  ),
  undoRun: assignments.undoRun.handler(async ({ input, context }) =>
    answer(await undoRun(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
