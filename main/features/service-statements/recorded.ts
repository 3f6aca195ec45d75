import type { PageInput } from '../../../shared/contract/schemas.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { Listing } from '../../store/index.ts'
import { personName } from '../claims/index.ts'
import { likePatterns } from '../like-patterns.ts'
import { orderOf } from '../ordering.ts'
import { reasonIn } from './people-of-mission.ts'

const columns = {
  missionNumber: 'mission.number',
  firstDate: 'mission.firstDate',
  centre: 'school.name',
  intervenant: 'intervenant.lastName',
  at: 'serviceStatement.statedAt',
  by: 'serviceStatement.statedBy',
} as const

const rowsOf = async (services: Services, ids: readonly string[]) => {
  const rows = await joined(services)
    .select(['serviceStatement.assignmentId', 'mission.id as missionId', 'mission.number as missionNumber'])
    .select(['mission.firstDate', 'school.name as centre', 'lastName', 'firstName', 'serviceStatement.present'])
    .select(['serviceStatement.quantity', 'serviceStatement.minutes', 'serviceStatement.reason'])
    .select(['serviceStatement.note', 'serviceStatement.source', 'statedBy as by', 'statedAt as at'])
    .where('serviceStatement.assignmentId', 'in', [...ids])
    .execute()
  return rows.map(({ lastName, firstName, present, reason, ...row }) => ({
    ...row,
    intervenant: personName({ lastName, firstName }),
    present: present === 1,
    reason: reasonIn(reason),
  }))
}

const joined = (services: Services) =>
  services
    .read()
    .selectFrom('serviceStatement')
    .innerJoin('assignment', 'assignment.id', 'serviceStatement.assignmentId')
    .innerJoin('intervenant', 'intervenant.id', 'assignment.intervenantId')
    .innerJoin('mission', 'mission.id', 'serviceStatement.missionId')
    .innerJoin('school', 'school.id', 'mission.centreId')

/** What is attested, person by person, the last first: of the centre of a head of centre, of all for the office (G3). */
export function listRecorded(services: Services, session: Session, input: PageInput) {
  const centreId = session.role === 'centreHead' ? (session.schoolId ?? '') : null
  const listing: Listing<Awaited<ReturnType<typeof rowsOf>>[number]> = {
    name: `serviceStatements ${centreId ?? ''}`,
    idOf: ({ assignmentId }) => assignmentId,
    ids: async ({ filter, sort }) => {
      const order = orderOf(columns, sort, 'serviceStatement.statedAt')
      let rows = joined(services).select('serviceStatement.assignmentId')
      if (centreId !== null) rows = rows.where('mission.centreId', '=', centreId)
      for (const like of likePatterns(filter))
        rows = rows.where((e) =>
          e.or([
            e('intervenant.search', 'like', like),
            e('school.search', 'like', like),
            e(e.cast<string>('mission.number', 'text'), 'like', like),
          ]),
        )
      const direction = sort === null ? 'desc' : order.direction
      const found = await rows
        .orderBy(order.column, direction)
        .orderBy('intervenant.lastName')
        .orderBy('serviceStatement.assignmentId')
        .execute()
      return found.map(({ assignmentId }) => assignmentId)
    },
    rows: (ids) => rowsOf(services, ids),
  }
  return services.listings.page(listing, input)
}
