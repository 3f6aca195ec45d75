import type { Bureau } from '../../../shared/contract/bureaus.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { Readable } from '../../store/index.ts'

/** The bureaus by name, for a list to be kept to one of them. */
export async function bureauChoices(read: Readable, { accountId }: Session) {
  const rows = await read
    .selectFrom('bureau')
    .leftJoin('bureauMember', (join) =>
      join.onRef('bureauMember.bureauId', '=', 'bureau.id').on('bureauMember.accountId', '=', accountId),
    )
    .select(['bureau.id', 'name', 'bureauMember.accountId'])
    .orderBy('name')
    .execute()
  return rows.map(({ id, name, accountId: member }) => ({ id, name, mine: member !== null }))
}

/** Names of the bureaus somebody works in. */
export async function bureausOf(read: Readable, accountId: string): Promise<string[]> {
  const rows = await read
    .selectFrom('bureauMember')
    .innerJoin('bureau', 'bureau.id', 'bureauMember.bureauId')
    .select('name')
    .where('accountId', '=', accountId)
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}

/** The bureaus by name with their exams and staff, and what there is to choose from: every exam, every manager. */
export async function listBureaus(read: Readable) {
  const rows = await read.selectFrom('bureau').selectAll().orderBy('name').execute()
  const taken = await read
    .selectFrom('bureauExam')
    .innerJoin('exam', 'exam.code', 'bureauExam.examCode')
    .select(['bureauId', 'code', 'label'])
    .orderBy('code')
    .execute()
  const members = await read
    .selectFrom('bureauMember')
    .innerJoin('account', 'account.id', 'bureauMember.accountId')
    .select(['bureauId', 'account.id as accountId', 'displayName as name'])
    .orderBy('displayName')
    .execute()
  const bureaus: Bureau[] = rows.map(({ rowVersion: version, ...row }) => ({
    ...row,
    version,
    exams: taken.filter(({ bureauId }) => bureauId === row.id).map(({ code, label }) => ({ code, label })),
    members: members.filter(({ bureauId }) => bureauId === row.id).map(({ accountId, name }) => ({ accountId, name })),
  }))
  const staff = await read
    .selectFrom('account')
    .innerJoin('accountRole', 'accountRole.accountId', 'account.id')
    .select(['account.id as accountId', 'displayName as name'])
    .where('role', '=', 'manager')
    .where('disabled', '=', 0)
    .orderBy('displayName')
    .execute()
  return { bureaus, exams: await read.selectFrom('exam').select(['code', 'label']).orderBy('code').execute(), staff }
}

/** The exams of one bureau, as a part of the query of a list kept to it. A bureau that is gone has none. */
export const examsOfBureau = (read: Readable, bureauId: string) =>
  read.selectFrom('bureauExam').select('examCode').where('bureauId', '=', bureauId)

/** The missions of the exams of one bureau, as a part of the query of what belongs to missions. */
export const missionsOfBureau = (read: Readable, bureauId: string) =>
  read
    .selectFrom('mission')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .select('mission.id')
    .where('session.examCode', 'in', examsOfBureau(read, bureauId))

/** What a bureau is called, for the journal; empty when it is gone. */
export async function bureauName(read: Readable, id: string): Promise<string> {
  const row = await read.selectFrom('bureau').select('name').where('id', '=', id).executeTakeFirst()
  return row?.name ?? ''
}

/** How to reach who is in charge: the bureau of an exam, its own numbers or those of the office. */
export type BureauContact = Readonly<{ bureau: string; phone: string; email: string }>

/** Whom to reach for each exam, by its code: its bureau, or the office where no bureau is in charge of it. */
export async function bureauContacts(
  read: Readable,
  { bureau, phone, email }: BureauContact,
): Promise<(examCode: string) => BureauContact> {
  const rows = await read
    .selectFrom('bureauExam')
    .innerJoin('bureau', 'bureau.id', 'bureauExam.bureauId')
    .select(['examCode', 'name', 'bureau.phone', 'bureau.email'])
    .execute()
  const byExam = new Map(
    rows.map((row) => [row.examCode, { bureau: row.name, phone: row.phone || phone, email: row.email || email }]),
  )
  return (examCode) => byExam.get(examCode) ?? { bureau, phone, email }
}
