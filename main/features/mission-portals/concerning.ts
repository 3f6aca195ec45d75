import { doorPortals, type Portal, type SportLevel } from '../../../shared/model/mission-portals.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { type Concerned, isConcerned, presidingRoles, sportLevelsOf } from '../../domain/mission-portals/concerned.ts'
import type { Readable } from '../../store/index.ts'
import { activityStateOf } from '../activities/state.ts'
import { isSportCommission, shownMissions } from './covered-missions.ts'

const postingsOf = (read: Readable, intervenantId: string, today: string) =>
  read
    .selectFrom('posting')
    .leftJoin('discipline', 'discipline.code', 'posting.disciplineCode')
    .select(['posting.disciplineCode', 'discipline.label'])
    .where('intervenantId', '=', intervenantId)
    .where('startsOn', '<=', today)
    .where((e) => e.or([e('endsOn', 'is', null), e('endsOn', '>=', today)]))
    .execute()

/** The levels at which a person teaches sport this school year (F331). */
export async function sportLevels(
  read: Readable,
  intervenantId: string,
  today: string,
): Promise<readonly SportLevel[]> {
  const taught = await read
    .selectFrom('teaching')
    .innerJoin('office', 'office.schoolYear', 'teaching.schoolYear')
    .leftJoin('subject', 'subject.code', 'teaching.subjectCode')
    .select(['teaching.mefCode', 'subject.label'])
    .where('intervenantId', '=', intervenantId)
    .execute()
  const postings = await postingsOf(read, intervenantId, today)
  return sportLevelsOf(
    taught.map(({ mefCode, label }) => ({ mefCode, subject: label ?? '' })),
    postings.map(({ label }) => label ?? ''),
  )
}

/** What decides which doors are for a person; nobody is where the session is nobody's. */
export async function concernedBy(read: Readable, intervenantId: string, today: string): Promise<Concerned> {
  const office = await read.selectFrom('office').select('central').executeTakeFirst()
  const person = await read
    .selectFrom('intervenant')
    .select(['staffCategory', 'grade'])
    .where('id', '=', intervenantId)
    .executeTakeFirst()
  const missions = await shownMissions(read, intervenantId, today)
  return {
    central: office?.central === 1,
    presides: missions.some(({ rateType, role }) => rateType === 'DELIBERATION' && presidingRoles.includes(role)),
    staffCategory: person?.staffCategory ?? '',
    grade: person?.grade ?? '',
    disciplineCodes: (await postingsOf(read, intervenantId, today)).map(({ disciplineCode }) => disciplineCode),
  }
}

/**
 * The portals of the menu of the person signed in: that of missions for everybody (F78); sport for who teaches it or sits on
 * a commission (F79, F331); the doors for those they concern (F80, F81), that of deliberations once the administrator
 * has opened it (F119).
 */
export async function concerningPortals(services: Services, { intervenantId }: Session): Promise<Portal[]> {
  if (intervenantId === null) return []
  const read = services.read()
  const today = services.ports.clock.today()
  const person = await concernedBy(read, intervenantId, today)
  const teaches = (await sportLevels(read, intervenantId, today)).length > 0
  const sport = teaches || (await shownMissions(read, intervenantId, today)).some(isSportCommission)
  const opened = (await activityStateOf(read, 'juryPortal', today)).open
  const doors = doorPortals.filter((door) => isConcerned(door, person) && (door !== 'juryPortal' || opened))
  return ['missionPortal', ...(sport ? (['sportManagement'] as const) : []), ...doors]
}
