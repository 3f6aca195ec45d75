import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { ownMissionCalendar } from './calendar.ts'
import { listOutside, listOwnMissions, ownMissionSheet } from './queries.ts'

export const ownMissionsHandlers = {
  list: boundary.ownMissions.list.handler(async ({ context }) =>
    answer(await listOwnMissions(context.services, signedIn(context.session))),
  ),
  outside: boundary.ownMissions.outside.handler(({ context }) =>
    listOutside(context.services, signedIn(context.session)),
  ),
  sheet: boundary.ownMissions.sheet.handler(async ({ input, context }) =>
    answer(await ownMissionSheet(context.services, signedIn(context.session), input.id)),
  ),
  calendar: boundary.ownMissions.calendar.handler(async ({ input, context }) =>
    answer(await ownMissionCalendar(context.services, signedIn(context.session), input.id)),
  ),
}
