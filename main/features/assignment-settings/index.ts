import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { changeAssignmentSettings } from './change.ts'
import { readAssignmentSettings } from './queries.ts'

export const assignmentSettingsHandlers = {
  read: boundary.assignmentSettings.read.handler(({ context }) => readAssignmentSettings(context.services.read())),
  change: boundary.assignmentSettings.change.handler(async ({ input, context }) =>
    answer(await changeAssignmentSettings(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
