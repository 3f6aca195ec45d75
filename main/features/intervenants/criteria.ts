import { type IntervenantCriteria, intervenantCriteria } from '../../../shared/contract/intervenants.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { type ExpressionBuilder, type Readable, sql, type Tables } from '../../store/index.ts'
import { effectiveHolders } from './effective-holders.ts'

/** The facets of a list as criteria; a facet nobody knows is refused rather than ignored. */
export function criteriaOf(facets: Readonly<Record<string, string>>): Result<IntervenantCriteria> {
  const parsed = intervenantCriteria.safeParse(facets)
  return parsed.success ? ok(parsed.data) : fail('BAD_INPUT', { facet: String(parsed.error.issues[0]?.path[0] ?? '') })
}

type People = ExpressionBuilder<Tables, 'intervenant'>

/** The state of a person on a day, as `stateOn` of the domain tells it. */
export const stateInSql = (today: string) =>
  sql<'active' | 'setAside' | 'archived'>`CASE WHEN intervenant.state = 'setAside'
    AND (intervenant.stateFrom > ${today} OR intervenant.stateTo < ${today}) THEN 'active' ELSE intervenant.state END`

const bit = (wanted: 'yes' | 'no'): number => (wanted === 'yes' ? 1 : 0)

const posted = (e: People) =>
  e.selectFrom('posting as held').select(sql<number>`1`.as('one')).whereRef('held.intervenantId', '=', 'intervenant.id')

const assigned = (e: People, year: number) =>
  e
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .select(sql<number>`1`.as('one'))
    .whereRef('assignment.intervenantId', '=', 'intervenant.id')
    .where('assignment.state', '<>', 'withdrawn')
    .where('session.year', '=', year)

const paid = (e: People) =>
  e.selectFrom('payFile').select(sql<number>`1`.as('one')).whereRef('payFile.intervenantId', '=', 'intervenant.id')

/** Ids of the people who meet every criterion. Missions are those of the sessions of the office's school year. */
export async function peopleUnder(read: Readable, criteria: IntervenantCriteria, today: string) {
  const { exam, paper } = criteria
  const holders = exam === undefined && paper === undefined ? null : await effectiveHolders(read, { exam, paper })
  const office = await read.selectFrom('office').select('schoolYear').executeTakeFirst()
  const sessionYear = (office?.schoolYear ?? Number(today.slice(0, 4)) - 1) + 1
  let people = read.selectFrom('intervenant').select('intervenant.id')
  const { state, origin, school, discipline, commune, department, category, contractEndsBefore } = criteria
  if (state !== undefined) people = people.where(stateInSql(today), '=', state)
  if (origin !== undefined) people = people.where('origin', origin === 'manual' ? '=' : '<>', 'manual')
  if (school !== undefined) people = people.where((e) => e.exists(posted(e).where('held.schoolId', '=', school)))
  if (discipline !== undefined)
    people = people.where((e) => e.exists(posted(e).where('held.disciplineCode', '=', discipline)))
  if (commune !== undefined) people = people.where('communeCode', '=', commune)
  if (department !== undefined)
    people = people.where('communeCode', 'in', (e) =>
      e.selectFrom('commune').select('inseeCode').where('departmentCode', '=', department),
    )
  if (category !== undefined) people = people.where('category', '=', category)
  if (criteria.trainee !== undefined) people = people.where('trainee', '=', bit(criteria.trainee))
  if (criteria.onLeave !== undefined) people = people.where('onLeave', '=', bit(criteria.onLeave))
  if (criteria.partTime !== undefined)
    people = people.where('partTimePercent', criteria.partTime === 'yes' ? '<' : '=', 100)
  if (contractEndsBefore !== undefined) people = people.where('contractEnd', '<', contractEndsBefore)
  if (criteria.payFile !== undefined)
    people = people.where((e) => (criteria.payFile === 'with' ? e.exists(paid(e)) : e.not(e.exists(paid(e)))))
  if (criteria.missions !== undefined)
    people = people.where((e) => {
      const some = e.exists(assigned(e, sessionYear))
      return criteria.missions === 'with' ? some : e.not(some)
    })
  if (holders !== null)
    people = people.where(
      'intervenant.id',
      'in',
      sql<string>`(SELECT value FROM json_each(${JSON.stringify(holders)}))`,
    )
  return people
}
