import type { OwnMissionSheet } from '../../../shared/contract/own-missions.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { qualityOf } from '../../domain/missions/quality.ts'
import type { Readable } from '../../store/index.ts'
import { requireOpen } from '../activities/state.ts'
import { bureauContacts } from '../bureaus/index.ts'
import { modelOf } from '../convocations/content.ts'
import { inChunks } from '../in-chunks.ts'
import { type ConvokedMission, outsideMissions } from './outside.ts'

const convocationsOf = (read: Readable, intervenantId: string) =>
  read
    .selectFrom('convocation')
    .innerJoin('assignment', 'assignment.id', 'convocation.assignmentId')
    .innerJoin('seat', 'seat.id', 'assignment.seatId')
    .innerJoin('mission', 'mission.id', 'convocation.missionId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('exam', 'exam.code', 'session.examCode')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .select(['mission.id', 'mission.number', 'mission.firstDate', 'mission.lastDate', 'mission.commission as jury'])
    .select(['mission.observations', 'mission.reportTo', 'mission.documentsToBring'])
    .select(['exam.label as exam', 'paper.specialtyLabel as specialty', 'paper.label as paper', 'year', 'month'])
    .select(['missionType.label as missionType', 'entryForm', 'enteredBy', 'needsCompetence', 'seat.role'])
    .select('missionType.labelEnglish as missionTypeEnglish')
    .select(['school.name as centre', 'school.uai as centreUai', 'school.academyCode', 'school.town as centreTown'])
    .select(['school.address as centreAddress', 'school.postalCode as centrePostalCode'])
    .leftJoin('convocationAcknowledgement as read', 'read.convocationId', 'convocation.id')
    .select(['convocation.state', 'convocation.documentId', 'assignment.state as assignmentState'])
    .select(['convocation.id as convocationId', 'convocation.version', 'convocation.issuedOn'])
    .select(['convocation.content', 'read.createdAt as acknowledgedAt'])
    .where('convocation.intervenantId', '=', intervenantId)
    .orderBy('convocation.number')
    .orderBy('convocation.version')
    .execute()

async function slotsOf(read: Readable, missionIds: readonly string[]) {
  const rows = await inChunks(missionIds, (ids) =>
    read
      .selectFrom('missionSlot')
      .selectAll()
      .where('missionId', 'in', [...ids])
      .orderBy('date')
      .orderBy('startTime')
      .execute(),
  )
  return Map.groupBy(rows, ({ missionId }) => missionId)
}

/** Missions to which a person was officially convoked, most recent first (F129), each with its last convocation. */
async function convokedMissions(
  read: Readable,
  intervenantId: string,
  academyCode: string,
): Promise<readonly ConvokedMission[]> {
  const lastOfMission = new Map((await convocationsOf(read, intervenantId)).map((found) => [found.id, found]))
  const slots = await slotsOf(read, [...lastOfMission.keys()])
  return [...lastOfMission.values()]
    .toSorted((one, other) => other.firstDate.localeCompare(one.firstDate) || other.number - one.number)
    .map((found) => {
      const { centreAddress, centrePostalCode, role, observations, reportTo, documentsToBring, ...mission } = found
      const { entryForm, enteredBy, needsCompetence, year, month, academyCode: centreAcademy, ...named } = mission
      const { assignmentState, state, content, issuedOn, ...row } = named
      return {
        row: {
          ...row,
          session: `${year}-${String(month).padStart(2, '0')}`,
          slots: (slots.get(found.id) ?? []).map(({ date, startTime, endTime }) => ({ date, startTime, endTime })),
          outside: centreAcademy !== academyCode,
          quality: qualityOf({ role, entryForm, enteredBy, needsCompetence: needsCompetence === 1 }),
          state: state === 'official' && assignmentState !== 'withdrawn' ? 'official' : 'cancelled',
        },
        detail: {
          centreAddress,
          centrePostalCode,
          role,
          observations,
          reportTo,
          documentsToBring,
          issuedOn,
          changes: content === null ? [] : [...(modelOf(content).replaces?.changes ?? [])],
        },
      }
    })
}

/** What the person signed in may see of their missions; refused while the office keeps the consultation closed (F120). */
export async function ownMissions(services: Services, session: Session) {
  const read = services.read()
  const open = await requireOpen(read, 'missionConsultation', services.ports.clock.today())
  if (!open.ok) return open
  const office = await read.selectFrom('office').selectAll().executeTakeFirst()
  if (office === undefined) return fail('NOT_FOUND', { reason: 'noOffice' })
  const { intervenantId } = session
  const missions = intervenantId === null ? [] : await convokedMissions(read, intervenantId, office.academyCode)
  const elsewhere = intervenantId === null ? [] : await outsideMissions(read, intervenantId)
  return ok({ office, missions, elsewhere })
}

/** What other academies convoked the person signed in to, academy by academy (F180). */
export async function listOutside(services: Services, { intervenantId }: Session) {
  const elsewhere = intervenantId === null ? [] : await outsideMissions(services.read(), intervenantId)
  return elsewhere.map(rowsOf)
}

const rowsOf = ({ missions, ...academy }: Awaited<ReturnType<typeof outsideMissions>>[number]) => ({
  ...academy,
  missions: missions.map(({ row }) => row),
})

/** The missions of the person signed in, one group per academy that convoked them, that of the office first (F120, F121). */
export async function listOwnMissions(services: Services, session: Session) {
  const own = await ownMissions(services, session)
  if (!own.ok) return own
  const { office, missions, elsewhere } = own.value
  return ok([
    { academyCode: office.academyCode, academyLabel: office.academyLabel, missions: missions.map(({ row }) => row) },
    ...elsewhere.map(rowsOf),
  ])
}

/** The code of the exam of a mission. */
async function examOf(read: Readable, missionId: string): Promise<string> {
  const row = await read
    .selectFrom('mission')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .select('examCode')
    .where('mission.id', '=', missionId)
    .executeTakeFirstOrThrow()
  return row.examCode
}

/** One of these missions in full, with whom to call (F131-F139); anybody else's is as unknown. */
export async function ownMissionSheet(
  services: Services,
  session: Session,
  id: string,
): Promise<Result<OwnMissionSheet>> {
  const own = await ownMissions(services, session)
  if (!own.ok) return own
  const { office, missions, elsewhere } = own.value
  const mission = missions.find(({ row }) => row.id === id)
  const { name, bureau, phone, email } = office
  if (mission !== undefined) {
    const contactOf = await bureauContacts(services.read(), { bureau, phone, email })
    const contact = { service: name, ...contactOf(await examOf(services.read(), id)) }
    return ok({ ...mission.row, ...mission.detail, contact })
  }
  for (const academy of elsewhere) {
    const given = academy.missions.find(({ row }) => row.id === id)
    if (given !== undefined)
      return ok({
        ...given.row,
        ...given.detail,
        contact: { service: academy.academyLabel, bureau: '', phone: '', email: '' },
      })
  }
  return fail('NOT_FOUND', { missionId: id })
}
