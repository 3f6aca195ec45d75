import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { generateMissions } from '../needs/generate.ts'
import { changeMission, createMission, setMissionSeats } from './edit.ts'
import { changeMany, undoMany } from './many.ts'
import { listMissions, needSummary } from './queries.ts'
import { removeMission, restoreMissions } from './remove.ts'
import { listSessions, missionChoices } from './session-queries.ts'
import { addSession, changeSession, removeSession, setSessionOpen } from './sessions.ts'
import { missionSheet } from './sheet.ts'

export const missionsHandlers = {
  sessions: boundary.missions.sessions.handler(({ context }) => listSessions(context.services)),
  list: boundary.missions.list.handler(({ input, context }) => listMissions(context.services, input)),
  get: boundary.missions.get.handler(async ({ input, context }) =>
    answer(await missionSheet(context.services, input.id)),
  ),
  needs: boundary.missions.needs.handler(({ context }) => needSummary(context.services)),
  choices: boundary.missions.choices.handler(({ context }) => missionChoices(context.services)),
  addSession: boundary.missions.addSession.handler(async ({ input, context }) =>
    answer(await addSession(context.services, actorOf(signedIn(context.session)), input)),
  ),
  changeSession: boundary.missions.changeSession.handler(async ({ input, context }) =>
    answer(await changeSession(context.services, actorOf(signedIn(context.session)), input)),
  ),
  setSessionOpen: boundary.missions.setSessionOpen.handler(async ({ input, context }) =>
    answer(await setSessionOpen(context.services, actorOf(signedIn(context.session)), input)),
  ),
  removeSession: boundary.missions.removeSession.handler(async ({ input, context }) =>
    answer(await removeSession(context.services, actorOf(signedIn(context.session)), input)),
  ),
  create: boundary.missions.create.handler(async ({ input, context }) =>
    answer(await createMission(context.services, actorOf(signedIn(context.session)), input)),
  ),
  change: boundary.missions.change.handler(async ({ input, context }) =>
    answer(await changeMission(context.services, actorOf(signedIn(context.session)), input)),
  ),
  setSeats: boundary.missions.setSeats.handler(async ({ input, context }) =>
    answer(await setMissionSeats(context.services, actorOf(signedIn(context.session)), input)),
  ),
  remove: boundary.missions.remove.handler(async ({ input, context }) =>
    answer(await removeMission(context.services, actorOf(signedIn(context.session)), input)),
  ),
  restore: boundary.missions.restore.handler(async ({ input, context }) =>
    answer(await restoreMissions(context.services, actorOf(signedIn(context.session)), input)),
  ),
  changeMany: boundary.missions.changeMany.handler(async ({ input, context }) =>
    answer(await changeMany(context.services, actorOf(signedIn(context.session)), input)),
  ),
  undoMany: boundary.missions.undoMany.handler(async ({ input, context }) =>
    answer(await undoMany(context.services, actorOf(signedIn(context.session)), input)),
  ),
  generate: boundary.missions.generate.handler(async ({ input, context }) => {
    const { commandId } = input
    const each = { commandId, grouping: 'eachNeed' } as const
    const { missions, seats } = answer(
      await generateMissions(context.services, actorOf(signedIn(context.session)), each),
    )
    return { missions, seats }
  }),
}
