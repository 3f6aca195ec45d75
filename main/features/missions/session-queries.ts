import type { Services } from '../../boundary/services.ts'

const closedStates = ['NONE', 'CANCELLED', 'PAID', 'ELSEWHERE', 'NOT_DONE']

/** Sessions with what is still to do in each: seats to fill, people to convoke, claims that are not over. */
export async function listSessions(services: Services) {
  const read = services.read()
  const rows = await read
    .selectFrom('session')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .leftJoin('mission', 'mission.sessionId', 'session.id')
    .leftJoin('seat', 'seat.missionId', 'mission.id')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .select(['session.id', 'session.examCode', 'exam.label as examLabel', 'year', 'month', 'closingDate'])
    .select(['session.state', 'session.rowVersion as version'])
    .select((e) => [
      e.fn.count<number>('mission.id').distinct().as('missions'),
      e.fn.count<number>('seat.id').distinct().as('seats'),
      e.fn.count<number>('assignment.id').distinct().as('filled'),
      e.fn
        .count<number>('assignment.id')
        .distinct()
        .filterWhere('assignment.state', 'in', ['confirmed', 'locked'])
        .as('toConvoke'),
    ])
    .groupBy('session.id')
    .orderBy('year')
    .orderBy('month')
    .orderBy('examCode')
    .execute()
  const open = await read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .select('sessionId')
    .select((e) => e.fn.countAll<number>().as('claims'))
    .where((e) => e.or([e('feeState', 'not in', closedStates), e('travelState', 'not in', closedStates)]))
    .groupBy('sessionId')
    .execute()
  const claims = new Map(open.map((row) => [row.sessionId, Number(row.claims)]))
  return rows.map(({ state, ...row }) => ({ ...row, openClaims: claims.get(row.id) ?? 0, open: state === 'open' }))
}

/** What the fields of a mission are chosen among, and what the list can be restricted to. */
export async function missionChoices(services: Services) {
  const read = services.read()
  const sessions = await listedSessions(services)
  const types = await read
    .selectFrom('missionType')
    .select(['code', 'label', 'labelEnglish', 'active', 'roles'])
    .orderBy('label')
    .execute()
  const centres = await read
    .selectFrom('school')
    .select(['id', 'name', 'town'])
    .where('id', 'in', (e) => e.selectFrom('mission').select('centreId').distinct())
    .orderBy('name')
    .execute()
  return {
    sessions,
    types: types.map(({ active, roles, ...type }) => ({
      ...type,
      active: active === 1,
      roles: roles.split(' ').filter(Boolean),
    })),
    exams: await read.selectFrom('exam').select(['code', 'label']).orderBy('label').execute(),
    centres: centres.map(({ id, name, town }) => ({ id, label: `${name}, ${town}` })),
  }
}

async function listedSessions(services: Services) {
  const rows = await services
    .read()
    .selectFrom('session')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .select(['session.id', 'examCode', 'exam.label', 'year', 'month', 'state'])
    .orderBy('year')
    .orderBy('month')
    .orderBy('examCode')
    .execute()
  return rows.map(({ id, examCode, label, year, month, state }) => ({
    id,
    examCode,
    label: `${label} ${String(month).padStart(2, '0')}/${year}`,
    open: state === 'open',
  }))
}
