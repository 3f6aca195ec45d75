import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { personName } from '../claims/index.ts'
import { likePatterns } from '../like-patterns.ts'
import { maySeeCentre } from './rules.ts'
import { mainSchools } from './sheet.ts'

const most = 20

/**
 * People who may have come in place of somebody, by name. A head of centre is shown those they already know: the staff of
 * the centre, people convoked there, substitutes named for the mission and people on call for the centre; the office everybody.
 * Who already serves on the mission is left out.
 */
export async function possibleReplacements(
  services: Services,
  session: Session,
  { missionId, filter }: Readonly<{ missionId: string; filter: string }>,
) {
  const read = services.read()
  const mission = await read
    .selectFrom('mission')
    .select(['centreId', 'sessionId'])
    .where('id', '=', missionId)
    .executeTakeFirst()
  if (mission === undefined) return fail('NOT_FOUND', { missionId })
  const { centreId, sessionId } = mission
  if (!maySeeCentre(session, centreId)) return fail('NOT_ALLOWED', { missionId })
  let rows = read
    .selectFrom('intervenant')
    .select(['intervenant.id', 'lastName', 'firstName'])
    .where('intervenant.state', '<>', 'archived')
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('assignment')
            .select('assignment.id')
            .whereRef('assignment.intervenantId', '=', 'intervenant.id')
            .where('assignment.missionId', '=', missionId)
            .where('assignment.state', '=', 'convoked'),
        ),
      ),
    )
  if (session.role === 'centreHead')
    rows = rows.where((e) =>
      e.or([
        e('intervenant.id', 'in', e.selectFrom('posting').select('intervenantId').where('schoolId', '=', centreId)),
        e(
          'intervenant.id',
          'in',
          e
            .selectFrom('assignment')
            .innerJoin('mission', 'mission.id', 'assignment.missionId')
            .select('assignment.intervenantId')
            .where('mission.centreId', '=', centreId)
            .where('assignment.state', '=', 'convoked'),
        ),
        e(
          'intervenant.id',
          'in',
          e
            .selectFrom('substitute')
            .innerJoin('seat', 'seat.id', 'substitute.seatId')
            .select('substitute.intervenantId')
            .where('seat.missionId', '=', missionId),
        ),
        e(
          'intervenant.id',
          'in',
          e
            .selectFrom('onCall')
            .select('onCall.intervenantId')
            .where('sessionId', '=', sessionId)
            .where('centreId', '=', centreId)
            .where('answer', '<>', 'declined'),
        ),
      ]),
    )
  for (const like of likePatterns(filter)) rows = rows.where('intervenant.search', 'like', like)
  const found = await rows.orderBy('lastName').orderBy('firstName').orderBy('intervenant.id').limit(most).execute()
  const schools = await mainSchools(
    read,
    found.map(({ id }) => id),
  )
  return ok(found.map(({ id, ...person }) => ({ id, name: personName(person), school: schools.get(id) ?? '' })))
}
