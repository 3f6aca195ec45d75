import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { writeConvocationCalendar } from '../../files/calendar/convocation-calendar.ts'
import { modelOf } from '../convocations/content.ts'
import { ownMissions } from './queries.ts'

/**
 * A mission of the person as a calendar file: opened again after a new version or a cancellation, it moves or takes away
 * what the calendar holds. Refused for a convocation whose contents were not kept.
 */
export async function ownMissionCalendar(
  services: Services,
  session: Session,
  id: string,
): Promise<Result<{ name: string; content: string }>> {
  const own = await ownMissions(services, session)
  if (!own.ok) return own
  const mission = own.value.missions.find(({ row }) => row.id === id)
  if (mission === undefined) return fail('NOT_FOUND', { missionId: id })
  const versions = await services
    .read()
    .selectFrom('convocation as shown')
    .innerJoin('convocation', 'convocation.number', 'shown.number')
    .select(['convocation.version', 'convocation.content'])
    .where('shown.id', '=', mission.row.convocationId)
    .orderBy('convocation.version', 'desc')
    .execute()
  const [last, before] = versions.map(({ content }) => (content === null ? null : modelOf(content)))
  if (last === undefined || last === null) return fail('NOT_FOUND', { missionId: id })
  return ok({
    name: `convocation-${last.number}.ics`,
    content: writeConvocationCalendar({
      model: last,
      academyCode: own.value.office.academyCode,
      stamp: services.ports.clock.now(),
      cancelled: mission.row.state === 'cancelled',
      previousSlots: before?.slots ?? [],
    }),
  })
}
