import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { convocations } from '../../../shared/text/convocations.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { attendanceSheetName } from '../../files/pdf/attendance-sheet.ts'
import { peopleOfMissions } from './people-of-mission.ts'
import { maySeeCentre } from './rules.ts'
import { mainSchools } from './sheet.ts'

/** The sheet that the people convoked to a mission sign, day by day. */
export async function attendanceSheet(
  services: Services,
  session: Session,
  { missionId, language }: Readonly<{ missionId: string; language: Language }>,
): Promise<Result<{ name: string; mime: string; content: string }>> {
  const read = services.read()
  const mission = await read
    .selectFrom('mission')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .select(['mission.centreId', 'mission.number as missionNumber', 'mission.commission'])
    .select(['exam.label as exam', 'paper.label as paper', 'school.name as centre'])
    .select(['missionType.label', 'missionType.labelEnglish'])
    .where('mission.id', '=', missionId)
    .executeTakeFirst()
  if (mission === undefined) return fail('NOT_FOUND', { missionId })
  const { centreId, label, labelEnglish, ...told } = mission
  if (!maySeeCentre(session, centreId)) return fail('NOT_ALLOWED', { missionId })
  const office = await read.selectFrom('office').select('name').executeTakeFirst()
  const slots = await read
    .selectFrom('missionSlot')
    .select(['date', 'startTime', 'endTime'])
    .where('missionId', '=', missionId)
    .orderBy('date')
    .orderBy('startTime')
    .execute()
  const people = await peopleOfMissions(read, [missionId])
  const schools = await mainSchools(
    read,
    people.map(({ intervenantId }) => intervenantId),
  )
  const roles: Readonly<Record<string, string>> = textsIn(convocations, language).roles
  const model = {
    ...told,
    language,
    issueDate: services.ports.clock.today(),
    office: office?.name ?? '',
    missionType: language === 'fr' ? label : labelEnglish,
    slots,
    people: people.map(({ intervenant, intervenantId, role }) => ({
      name: intervenant,
      school: schools.get(intervenantId) ?? '',
      role: roles[role] ?? role,
    })),
  }
  const { resourcesFolder } = services.ports
  const rendered = await services.threads.run('renderAttendanceSheet', { resourcesFolder, model })
  if (!rendered.ok) return rendered
  const content = Buffer.from(rendered.value).toString('base64')
  return ok({ name: attendanceSheetName(model), mime: 'application/pdf', content })
}
