import { fail, ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { schoolYearPeriod } from '../../domain/school-staff/periods.ts'
import type { Readable } from '../../store/index.ts'
import { requireOpen } from '../activities/state.ts'
import { ownStaff, requireOwn } from '../own-staff.ts'
import { absencesDuring } from './absences.ts'
import { progressIn } from './competences.ts'
import { missionLines } from './missions.ts'
import { periodsOf } from './unavailability-queries.ts'

type Period = Readonly<{ from: string; to: string }>

const distinct = <T>(values: readonly T[]): number => new Set(values).size

/** What waits for the head of a school, in numbers. */
export async function summarise(services: Services, session: Session) {
  const read = services.read()
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const { school, staff } = own.value
  const today = services.ports.clock.today()
  const ids = [...staff.keys()]
  const periods = await periodsOf(read, own.value, ids)
  return ok({
    school: school.name,
    town: school.town,
    staff: staff.size,
    progress: await progressIn(read, own.value),
    unavailabilities: periods.filter(({ to }) => to >= today).length,
    absences: (await absencesDuring(read, ids, { from: today, to: '9999-12-31' })).length,
  })
}

async function officeYear(read: Readable): Promise<Period> {
  const office = await read.selectFrom('office').select('schoolYear').executeTakeFirstOrThrow()
  return schoolYearPeriod(office.schoolYear)
}

/** People of the school with what the period holds for each (services.md 1.3, "Consultation des personnels"). */
export async function listStaff(services: Services, session: Session, asked: Period | null) {
  const read = services.read()
  const open = await requireOpen(read, 'schoolStaff', services.ports.clock.today())
  if (!open.ok) return open
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const period = asked ?? (await officeYear(read))
  const ids = [...own.value.staff.keys()]
  const away = Map.groupBy(
    (await periodsOf(read, own.value, ids)).filter(({ from, to }) => from <= period.to && to >= period.from),
    ({ intervenantId }) => intervenantId,
  )
  const missions = Map.groupBy(await missionLines(read, ids, period), ({ intervenantId }) => intervenantId)
  return ok({
    period,
    staff: [...own.value.staff.values()].map((member) => {
      const called = missions.get(member.id) ?? []
      const assignments = (provisional: boolean): number =>
        distinct(called.filter((mission) => mission.provisional === provisional).map((one) => one.assignmentId))
      return {
        ...member,
        unavailabilities: (away.get(member.id) ?? []).map(({ from, to }) => ({ from, to })),
        convoked: assignments(false),
        provisional: assignments(true),
      }
    }),
  })
}

/** One of them: what a head needs, hence no address, birth date, NIR nor bank account. */
export async function staffSheet(services: Services, session: Session, id: string) {
  const read = services.read()
  const open = await requireOpen(read, 'schoolStaff', services.ports.clock.today())
  if (!open.ok) return open
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const members = requireOwn(own.value, [id])
  if (!members.ok) return members
  const [member] = members.value
  if (member === undefined) return fail('NOT_FOUND', { intervenantId: id })
  const { siteIds } = own.value.school
  const postings = await read
    .selectFrom('posting')
    .innerJoin('school', 'school.id', 'posting.schoolId')
    .leftJoin('discipline', 'discipline.code', 'posting.disciplineCode')
    .select(['school.name as school', 'school.town', 'posting.kind', 'posting.startsOn as from'])
    .select((e) => e.fn.coalesce('discipline.label', 'posting.disciplineCode').as('discipline'))
    .where('intervenantId', '=', id)
    .orderBy('posting.kind')
    .execute()
  const teachings = await read
    .selectFrom('teaching')
    .leftJoin('subject', 'subject.code', 'teaching.subjectCode')
    .leftJoin('mef', 'mef.code', 'teaching.mefCode')
    .select(['teaching.id', 'divisions', 'schoolYear'])
    .select((e) => [
      e.fn.coalesce('subject.label', 'teaching.subjectCode').as('subject'),
      e.fn.coalesce('mef.label', 'teaching.mefCode').as('mef'),
    ])
    .where('intervenantId', '=', id)
    .where('teaching.schoolId', 'in', [...siteIds])
    .orderBy('schoolYear', 'desc')
    .orderBy('subjectCode')
    .execute()
  return ok({
    ...member,
    postings,
    teachings,
    unavailabilities: await periodsOf(read, own.value, [id]),
    missions: await missionLines(read, [id], null),
  })
}
