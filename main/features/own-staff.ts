import { fail, ok, type Result, refuse } from '../../shared/model/result.ts'
import type { Services } from '../boundary/services.ts'
import type { Session } from '../boundary/sessions.ts'
import { stateOn } from '../domain/intervenants/state-on.ts'
import type { Readable } from '../store/index.ts'

/** The school of a head: every site of one UAI. */
export type OwnSchool = Readonly<{ uai: string; name: string; town: string; siteIds: readonly string[] }>

export type StaffMember = Readonly<{
  id: string
  number: string
  lastName: string
  firstName: string
  posting: 'principal' | 'secondary'
  discipline: string
  state: 'active' | 'setAside'
  onLeave: boolean
  trainee: boolean
  partTimePercent: number
  contractEnd: string | null
}>

/** The school a session speaks for; a head whose account names none is told so. */
async function ownSchool(read: Readable, session: Session): Promise<Result<OwnSchool>> {
  if (session.schoolId === null) return refuse('schoolStaff.noSchool')
  const school = await read
    .selectFrom('school')
    .select(['uai', 'name', 'town'])
    .where('id', '=', session.schoolId)
    .executeTakeFirst()
  if (school === undefined) return refuse('schoolStaff.noSchool')
  const sites = await read.selectFrom('school').select('id').where('uai', '=', school.uai).orderBy('id').execute()
  return ok({ ...school, siteIds: sites.map(({ id }) => id) })
}

/**
 * People posted in the school, first or second posting, today or later, one line each, by name. Archived people and ended
 * postings are out: everything a head of school sees or changes goes through this list.
 */
async function staffOf(read: Readable, school: OwnSchool, today: string): Promise<readonly StaffMember[]> {
  const rows = await read
    .selectFrom('posting')
    .innerJoin('intervenant', 'intervenant.id', 'posting.intervenantId')
    .leftJoin('discipline', 'discipline.code', 'posting.disciplineCode')
    .select([
      'intervenant.id',
      'intervenant.number',
      'lastName',
      'firstName',
      'intervenant.state',
      'onLeave',
      'trainee',
    ])
    .select(['partTimePercent', 'contractEnd', 'posting.kind', 'stateFrom', 'stateTo'])
    .select((e) => e.fn.coalesce('discipline.label', 'posting.disciplineCode').as('discipline'))
    .where('posting.schoolId', 'in', [...school.siteIds])
    .where('intervenant.state', '<>', 'archived')
    .where((e) => e.or([e('posting.endsOn', 'is', null), e('posting.endsOn', '>=', today)]))
    .orderBy('lastName')
    .orderBy('firstName')
    .orderBy('intervenant.id')
    .orderBy('posting.kind')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((postings) => {
    const [first] = postings
    if (first === undefined) return []
    const { kind, onLeave, trainee, state, stateFrom, stateTo, ...person } = first
    const standing = stateOn({ state, stateFrom, stateTo }, today)
    return {
      ...person,
      posting: kind,
      discipline: [...new Set(postings.map(({ discipline }) => discipline))].join(', '),
      state: standing === 'active' ? ('active' as const) : ('setAside' as const),
      onLeave: onLeave === 1,
      trainee: trainee === 1,
    }
  })
}

export type OwnStaff = Readonly<{ school: OwnSchool; staff: ReadonlyMap<string, StaffMember> }>

/** The school of the session with its people, by id. */
export async function ownStaff(
  services: Pick<Services, 'ports'>,
  read: Readable,
  session: Session,
): Promise<Result<OwnStaff>> {
  const school = await ownSchool(read, session)
  if (!school.ok) return school
  const staff = await staffOf(read, school.value, services.ports.clock.today())
  return ok({ school: school.value, staff: new Map(staff.map((member) => [member.id, member])) })
}

/** Refuses as unknown whoever is not of this school: a head learns nothing of others, not even that they exist. */
export function requireOwn({ staff }: OwnStaff, intervenantIds: readonly string[]): Result<readonly StaffMember[]> {
  const members = intervenantIds.map((id) => staff.get(id))
  const stranger = members.indexOf(undefined)
  if (stranger >= 0) return fail('NOT_FOUND', { intervenantId: intervenantIds[stranger] ?? '' })
  return ok(members.filter((member) => member !== undefined))
}
