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
  const roles = await rolesOf(
    read,
    rows.map(({ authorId }) => authorId),
  )
  return rows.map(({ authorId, ...row }) => {
    const within = held.filter(({ date }) => row.from <= date && date <= row.to)
    const missions = new Map(
      within.map(({ id, number, firstDate, state }) => [id, { id, number, firstDate, convoked: state === 'convoked' }]),
    )
    const enteredBy = row.author === 'import' ? ('import' as const) : qualityOf(roles.get(authorId) ?? [])
    return { ...row, enteredBy, missions: [...missions.values()] }
  })
}

/** The roles of the accounts that entered something. */
async function rolesOf(read: Readable, accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await read.selectFrom('accountRole').select(['accountId', 'role']).execute()
  const wanted = Map.groupBy(
    rows.filter(({ accountId }) => accountIds.includes(accountId)),
    ({ accountId }) => accountId,
  )
  return new Map([...wanted].map(([accountId, held]) => [accountId, held.map(({ role }) => role)]))
}

function qualityOf(roles: readonly string[]): 'office' | 'school' | 'self' {
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
