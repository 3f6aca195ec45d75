import { addAccount } from '../../../main/features/accounts/accounts.ts'
import { createClaims } from '../../../main/features/claims/index.ts'
import { insertMany, type WorkContext } from '../../../main/store/index.ts'
import { changeOffice, whenProgram } from './change-office.ts'
import { preparedOffice } from './office.ts'

type FormMission = Readonly<{
  number: number
  type: string
  days: readonly string[]
  authority?: 'ministry'
  /** The intervenant presides the jury, and somebody else is its member. */
  presided?: true
  /** Copies that SANTORIN sent. */
  sent?: number
}>

/** One mission of each form of entry (F221-F236), all over; the oldest is the first thing to do. */
const formMissions: readonly FormMission[] = [
  { number: 90001, type: 'CORRECTION_DOMICILE', days: ['2026-06-01'] },
  { number: 90002, type: 'INTERROGATION_ORALE', days: ['2026-06-02'] },
  { number: 90003, type: 'ORAL_SECOND_GROUPE', days: ['2026-06-03', '2026-06-04'] },
  { number: 90004, type: 'EPREUVE_PRATIQUE', days: ['2026-06-08', '2026-06-09'] },
  { number: 90005, type: 'LECTURE_MEMOIRE', days: ['2026-06-10'] },
  { number: 90006, type: 'VAE', days: ['2026-06-11'] },
  { number: 90007, type: 'PONCTUELLE_ECRITE', days: ['2026-06-12'], sent: 12 },
  { number: 90008, type: 'PONCTUELLE_ECRITE', days: ['2026-06-15'], sent: 30 },
  { number: 90009, type: 'PONCTUELLE_ORALE', days: ['2026-06-16'] },
  { number: 90010, type: 'SURVEILLANCE', days: ['2026-06-17'] },
  { number: 90011, type: 'AIDE_DEROULEMENT', days: ['2026-06-18'] },
  { number: 90012, type: 'CORRECTION_COPIES', days: ['2026-06-19'], authority: 'ministry' },
  { number: 90013, type: 'CORRECTION_COPIES', days: ['2026-06-22'], authority: 'ministry', presided: true },
]

const halves = [
  { startTime: '08:00', endTime: '12:00' },
  { startTime: '13:30', endTime: '17:30' },
]

/** Signs in as the member of the jury that the intervenant presides; the password is that of the demonstration. */
export const juryMember = 'membre-jury'

/** Seats somebody in the jury of the ministry and gives them an account. */
async function seatMember(context: WorkContext, president: string): Promise<readonly string[]> {
  const { tx } = context
  const { passwordHash } = await tx
    .selectFrom('account')
    .select('passwordHash')
    .where('login', '=', 'intervenant')
    .executeTakeFirstOrThrow()
  const member = await tx
    .selectFrom('claim')
    .innerJoin('intervenant', 'intervenant.id', 'claim.intervenantId')
    .select(['intervenant.id', 'firstName', 'lastName'])
    .where('intervenant.id', '<>', president)
    .orderBy('intervenant.number')
    .executeTakeFirstOrThrow()
  const presided = formMissions.filter((mission) => mission.presided === true).map(({ number }) => number)
  await insertMany(
    tx,
    'seat',
    presided.map((number) => ({
      id: `form-member-seat-${number}`,
      missionId: `form-${number}`,
      role: 'member',
      position: 1,
    })),
  )
  await insertMany(
    tx,
    'assignment',
    presided.map((number) => ({
      id: `form-member-${number}`,
      seatId: `form-member-seat-${number}`,
      missionId: `form-${number}`,
      intervenantId: member.id,
      state: 'convoked' as const,
      origin: 'manual' as const,
      explanation: '',
      rowVersion: 1,
    })),
  )
  const displayName = `${member.firstName} ${member.lastName}`
  const account = { login: juryMember, displayName, password: '', roles: ['intervenant' as const] }
  await addAccount(context, juryMember, { ...account, schoolId: null, intervenantId: member.id }, passwordHash)
  return presided.map((number) => `form-member-${number}`)
}

async function insertMissions(context: WorkContext): Promise<readonly string[]> {
  const { tx, at } = context
  const account = await tx
    .selectFrom('account')
    .select('intervenantId')
    .where('login', '=', 'intervenant')
    .executeTakeFirstOrThrow()
  const session = await tx.selectFrom('session').select('id').where('examCode', '=', 'BCG').executeTakeFirstOrThrow()
  const paper = await tx
    .selectFrom('paper')
    .select('id')
    .where('examCode', '=', 'BCG')
    .where('interrogationMinutes', 'is not', null)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const own = await tx
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .select('mission.centreId')
    .where('claim.intervenantId', '=', account.intervenantId ?? '')
    .where('claim.travelState', 'not in', ['NONE', 'ELSEWHERE'])
    .executeTakeFirstOrThrow()
  await tx.updateTable('missionType').set({ byHalfDay: 1 }).where('code', '=', 'ORAL_SECOND_GROUPE').execute()
  await insertMany(
    tx,
    'mission',
    formMissions.map(({ number, type, days, authority }) => ({
      id: `form-${number}`,
      number,
      sessionId: session.id,
      missionTypeCode: type,
      paperId: paper.id,
      centreId: own.centreId,
      origin: 'local' as const,
      commission: '',
      quantity: 20,
      observations: '',
      headerAuthority: authority ?? ('academy' as const),
      firstDate: days[0] ?? '',
      lastDate: days.at(-1) ?? '',
      rowVersion: 1,
    })),
  )
  await insertMany(
    tx,
    'missionSlot',
    formMissions.flatMap(({ number, days }) =>
      days.flatMap((date) => halves.map((half) => ({ missionId: `form-${number}`, date, ...half }))),
    ),
  )
  await insertMany(
    tx,
    'seat',
    formMissions.map(({ number, presided }) => ({
      id: `form-seat-${number}`,
      missionId: `form-${number}`,
      role: presided ? 'president' : 'examiner',
      position: 1,
    })),
  )
  await insertMany(
    tx,
    'assignment',
    formMissions.map(({ number }) => ({
      id: `form-assignment-${number}`,
      seatId: `form-seat-${number}`,
      missionId: `form-${number}`,
      intervenantId: account.intervenantId ?? '',
      state: 'convoked' as const,
      origin: 'manual' as const,
      explanation: '',
      rowVersion: 1,
    })),
  )
  await insertMany(
    tx,
    'serviceStatement',
    formMissions
      .filter(({ sent }) => sent !== undefined)
      .map(({ number, sent }) => ({
        assignmentId: `form-assignment-${number}`,
        missionId: `form-${number}`,
        present: 1,
        quantity: sent ?? null,
        minutes: null,
        source: 'santorin' as const,
        statedBy: 'SANTORIN',
        statedAt: at,
      })),
  )
  const members = await seatMember(context, account.intervenantId ?? '')
  return [...formMissions.map(({ number }) => `form-assignment-${number}`), ...members]
}

const build = (folder: string): Promise<void> =>
  changeOffice(folder, async (context, services) => createClaims(services, context, await insertMissions(context)))

/** Data folder of a demonstration whose intervenant has one mission of each form to claim. */
export const everyFormOffice = (): Promise<string> => preparedOffice(import.meta.filename)

await whenProgram(import.meta, build)
