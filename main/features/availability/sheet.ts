import type { AvailabilitySheet } from '../../../shared/contract/availability.ts'
import type { Readable } from '../../store/index.ts'

type Named = Readonly<{ id: string; label: string; detail: string }> | null

const named = (id: string | null, label: string | null, detail: string | null): Named =>
  id === null ? null : { id, label: label ?? id, detail: detail ?? '' }

/** Everything noted of when and for what a person may be called; conflicts of interest for the office only. */
export async function availabilitySheet(
  read: Readable,
  intervenantId: string,
  forOffice: boolean,
): Promise<AvailabilitySheet> {
  return {
    unavailabilities: await unavailabilitiesOf(read, intervenantId),
    wishes: await wishesOf(read, intervenantId),
    conflicts: forOffice ? await conflictsOf(read, intervenantId) : [],
  }
}

async function unavailabilitiesOf(read: Readable, intervenantId: string) {
  const rows = await read
    .selectFrom('unavailability')
    .select(['id', 'fromDate as from', 'toDate as to', 'reason', 'author', 'authorId'])
    .where('intervenantId', '=', intervenantId)
    .orderBy('fromDate')
    .execute()
  const held = await read
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('missionSlot', 'missionSlot.missionId', 'mission.id')
    .select(['mission.id', 'mission.number', 'mission.firstDate', 'assignment.state', 'missionSlot.date'])
    .where('assignment.intervenantId', '=', intervenantId)
    .where('assignment.state', '<>', 'withdrawn')
    .orderBy('mission.number')
    .execute()
  const quality = await authorQualities(
    read,
    rows.map(({ authorId }) => authorId),
  )
  return rows.map(({ authorId, ...row }) => {
    const within = held.filter(({ date }) => row.from <= date && date <= row.to)
    const missions = new Map(
      within.map(({ id, number, firstDate, state }) => [id, { id, number, firstDate, convoked: state === 'convoked' }]),
    )
    const enteredBy = row.author === 'import' ? ('import' as const) : (quality.get(authorId) ?? 'office')
    return { ...row, enteredBy, missions: [...missions.values()] }
  })
}

type Quality = 'office' | 'school' | 'self'

/** In which quality authors speak, where it is not the office: schools sign with their UAI, people with their account. */
async function authorQualities(read: Readable, authorIds: readonly string[]): Promise<ReadonlyMap<string, Quality>> {
  if (authorIds.length === 0) return new Map()
  const schools = await read.selectFrom('school').select('uai').where('uai', 'in', authorIds).execute()
  const accounts = await read
    .selectFrom('accountRole')
    .select(['accountId', 'role'])
    .where('accountId', 'in', authorIds)
    .execute()
  const held = Map.groupBy(accounts, ({ accountId }) => accountId)
  const qualities = [...held].map(([accountId, rows]) => [accountId, qualityOf(rows.map(({ role }) => role))] as const)
  return new Map<string, Quality>([...schools.map(({ uai }) => [uai, 'school'] as const), ...qualities])
}

function qualityOf(roles: readonly string[]): Quality {
  if (roles.includes('manager') || roles.includes('administrator')) return 'office'
  if (roles.includes('schoolHead')) return 'school'
  return roles.includes('intervenant') ? 'self' : 'office'
}

async function wishesOf(read: Readable, intervenantId: string) {
  const rows = await read
    .selectFrom('wish')
    .leftJoin('paper', 'paper.id', 'wish.paperId')
    .leftJoin('school', 'school.id', 'wish.centreId')
    .leftJoin('missionType', 'missionType.code', 'wish.missionTypeCode')
    .select(['wish.id', 'preference', 'note', 'author', 'createdAt as at', 'paperId', 'centreId'])
    .select(['wish.missionTypeCode', 'paper.label as paper', 'paper.examCode', 'school.name as centre', 'town'])
    .select(['missionType.label as missionType', 'missionType.labelEnglish'])
    .where('intervenantId', '=', intervenantId)
    .orderBy('createdAt')
    .orderBy('wish.id')
    .execute()
  return rows.map(({ id, preference, note, author, at, ...row }) => ({
    id,
    preference,
    note,
    author,
    at,
    paper: named(row.paperId, row.paper, row.examCode),
    centre: named(row.centreId, row.centre, row.town),
    missionType: named(row.missionTypeCode, row.missionType, row.labelEnglish),
  }))
}

async function conflictsOf(read: Readable, intervenantId: string) {
  const rows = await read
    .selectFrom('conflictOfInterest')
    .leftJoin('school', 'school.id', 'conflictOfInterest.schoolId')
    .leftJoin('exam', 'exam.code', 'conflictOfInterest.examCode')
    .select(['conflictOfInterest.id', 'conflictOfInterest.kind', 'note', 'author', 'createdAt as at'])
    .select(['schoolId', 'examCode', 'school.name as school', 'town', 'exam.label as exam'])
    .where('intervenantId', '=', intervenantId)
    .orderBy('createdAt')
    .orderBy('conflictOfInterest.id')
    .execute()
  return rows.map(({ id, kind, note, author, at, ...row }) => ({
    id,
    kind,
    note,
    author,
    at,
    school: named(row.schoolId, row.school, row.town),
    exam: named(row.examCode, row.exam, row.examCode),
  }))
}
