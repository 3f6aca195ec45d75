import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { generateMissions } from './generate.ts'
import { listOwnMissions, ownMissionSheet } from './own.ts'
import { listMissions, listSessions, needSummary } from './queries.ts'
import { missionSheet } from './sheet.ts'

export const missionsHandlers = {
  sessions: boundary.missions.sessions.handler(({ context }) => listSessions(context.services)),
  list: boundary.missions.list.handler(({ input, context }) => listMissions(context.services, input)),
  get: boundary.missions.get.handler(async ({ input, context }) =>
    answer(await missionSheet(context.services, input.id)),
  ),
  needs: boundary.missions.needs.handler(({ context }) => needSummary(context.services)),
  mine: boundary.missions.mine.handler(async ({ context }) =>
    answer(await listOwnMissions(context.services, signedIn(context.session))),
  ),
  mySheet: boundary.missions.mySheet.handler(async ({ input, context }) =>
    answer(await ownMissionSheet(context.services, signedIn(context.session), input.id)),
  ),
  generate: boundary.missions.generate.handler(async ({ input, context }) =>
    answer(await generateMissions(context.services, actorOf(signedIn(context.session)), input.commandId)),
  ),
}
