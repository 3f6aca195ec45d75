import { setActivity } from '../../../main/features/activities/set.ts'
import { setAddress, setAvailability } from '../../../main/features/mission-portals/applications.ts'
import { openCore } from '../../../main/headless/open-core.ts'
import { insertMany, storeDocument, type WorkContext } from '../../../main/store/index.ts'
import { daysAfter } from '../../../shared/model/civil-days.ts'
import { type MarkingState, portalApplications } from '../../../shared/model/mission-portals.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { changeOffice, whenProgram } from './change-office.ts'
import { preparedOffice } from './office.ts'

type Plan = Readonly<{
  number: number
  type: string
  role?: 'president'
  began: number
  state?: MarkingState
  marked?: number
}>

/** Missions of every portal, which began some days ago (before zero: to come). */
const plans: readonly Plan[] = [
  { number: 80001, type: 'CORRECTION_COPIES', began: 5, state: 'toMark', marked: 31 },
  { number: 80002, type: 'NUMERISATION', began: 8, state: 'toDigitise' },
  { number: 80003, type: 'PONCTUELLE_ECRITE', began: 20, state: 'serviceDoneSantorin', marked: 60 },
  { number: 80004, type: 'LECTURE_MEMOIRE', began: 30, state: 'serviceDone' },
  { number: 80005, type: 'CONFORMITE', began: 2 },
  { number: 80006, type: 'COMMISSION_EPS', began: -6 },
  { number: 80007, type: 'JURY_DELIBERATION', role: 'president', began: -3 },
  { number: 80008, type: 'CORRECTION_COPIES', began: 101, state: 'serviceDone' },
]

export const portalAddress = (application: string): string => `https://${application.toLowerCase()}.exemple.fr/portail`

async function insertMissions({ tx, at }: WorkContext, today: string, intervenantId: string): Promise<void> {
  const session = await tx.selectFrom('session').select('id').where('examCode', '=', 'BCG').executeTakeFirstOrThrow()
  const paper = await tx
    .selectFrom('paper')
    .select('id')
    .where('examCode', '=', 'BCG')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const centre = await tx.selectFrom('mission').select('centreId').orderBy('number').executeTakeFirstOrThrow()
  const dayOf = ({ began }: Plan) => daysAfter(today, -began)
  await insertMany(
    tx,
    'mission',
    plans.map((plan) => ({
      ...{ id: `portal-${plan.number}`, number: plan.number, sessionId: session.id, missionTypeCode: plan.type },
      ...{ paperId: paper.id, centreId: centre.centreId, origin: 'local' as const, commission: '', quantity: 60 },
      ...{ observations: '', headerAuthority: 'academy' as const, rowVersion: 1 },
      ...{ firstDate: dayOf(plan), lastDate: dayOf(plan) },
    })),
  )
  const ids = plans.map((plan) => ({
    plan,
    missionId: `portal-${plan.number}`,
    assignmentId: `portal-a-${plan.number}`,
  }))
  await insertMany(
    tx,
    'missionSlot',
    ids.map(({ plan, missionId }) => ({ missionId, date: dayOf(plan), startTime: '08:00', endTime: '12:00' })),
  )
  await insertMany(
    tx,
    'seat',
    ids.map(({ plan, missionId }) => ({
      id: `${missionId}-seat`,
      missionId,
      role: plan.role ?? 'member',
      position: 1,
    })),
  )
  await insertMany(
    tx,
    'assignment',
    ids.map(({ missionId, assignmentId: id }) => ({
      ...{ id, seatId: `${missionId}-seat`, missionId, intervenantId, state: 'convoked' as const },
      ...{ origin: 'manual' as const, explanation: '', rowVersion: 1 },
    })),
  )
  const run = { id: 'portal-run', number: 9_000, state: 'official' as const, createdAt: at }
  await tx
    .insertInto('convocationRun')
    .values({ ...run, convocations: plans.length, claims: 0 })
    .execute()
  const bytes = new TextEncoder().encode('essai')
  const file = { kind: 'convocation' as const, name: 'essai.pdf', mime: 'application/pdf', bytes, createdAt: at }
  for (const { missionId } of ids) await storeDocument(tx, { ...file, id: `${missionId}-document`, intervenantId })
  await insertMany(
    tx,
    'convocation',
    ids.map(({ plan, missionId, assignmentId }) => ({
      ...{ id: `${missionId}-convocation`, runId: run.id, number: plan.number, version: 1, assignmentId, missionId },
      ...{ intervenantId, documentId: `${missionId}-document`, state: 'official' as const },
    })),
  )
  await insertMany(
    tx,
    'markingState',
    ids.flatMap(({ plan: { state, marked }, missionId, assignmentId }) =>
      state === undefined
        ? []
        : [
            {
              ...{ assignmentId, missionId, state, reportedOn: daysAfter(today, -1) },
              ...{ givenCopies: marked === undefined ? null : 60, markedCopies: marked ?? null },
            },
          ],
    ),
  )
}

/** The intervenant teaches sport and holds the post disciplines of subjects and statistics. */
async function concern({ tx }: WorkContext, intervenantId: string): Promise<void> {
  const { schoolYear } = await tx.selectFrom('office').select('schoolYear').executeTakeFirstOrThrow()
  const { schoolId } = await tx
    .selectFrom('posting')
    .select('schoolId')
    .where('kind', '=', 'principal')
    .executeTakeFirstOrThrow()
  await tx.insertInto('subject').values({ code: '1000', label: 'EDUCATION PHYSIQUE ET SPORTIVE' }).execute()
  const year = {
    intervenantId,
    schoolId,
    schoolYear,
    subjectCode: '1000',
    subjectRank: '',
    courseMode: 'CG',
    divisions: '',
  }
  await insertMany(
    tx,
    'teaching',
    ['2021001911', '2472210633'].map((mefCode) => ({ id: `portal-${mefCode}`, mefCode, ...year })),
  )
  const posting = { intervenantId, schoolId, kind: 'secondary' as const, startsOn: '2020-09-01', endsOn: null }
  await insertMany(
    tx,
    'posting',
    ['IMSUJ', 'IMSTA'].map((disciplineCode) => ({ ...posting, disciplineCode })),
  )
  await tx.updateTable('office').set({ central: 1 }).execute()
}

const administrator = { id: 'test', name: 'Essai', role: 'administrator' } as const

const made = (result: Result<unknown>): void => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
}

async function build(folder: string): Promise<void> {
  await changeOffice(folder, async (context, { ports }) => {
    const account = await context.tx
      .selectFrom('account')
      .select('intervenantId')
      .where('login', '=', 'intervenant')
      .executeTakeFirstOrThrow()
    const intervenantId = account.intervenantId ?? ''
    await insertMissions(context, ports.clock.today(), intervenantId)
    await concern(context, intervenantId)
    return ok(null)
  })
  const core = await openCore(folder)
  if (!core.ok) throw new Error(JSON.stringify(core.error))
  const { services, close } = core.value
  for (const application of portalApplications.filter((one) => one !== 'delos')) {
    const asked = { commandId: `test:${application}`, application, expectedVersion: 0 }
    made(await setAddress(services, administrator, { ...asked, address: portalAddress(application) }))
  }
  const stopped = { application: 'santorinStatistics' as const, expectedVersion: 1, message: 'Maintenance nationale.' }
  const days = { unavailableFrom: '2026-01-01', unavailableTo: null }
  made(await setAvailability(services, administrator, { commandId: 'test:stopped', ...stopped, ...days }))
  const opening = { opensOn: null, closesOn: null, closed: false, message: '', expectedVersion: 0 }
  made(await setActivity(services, administrator, { commandId: 'test:jury', code: 'juryPortal', ...opening }))
  await close()
}

/**
 * Data folder of a national demonstration whose intervenant has missions in SANTORIN and CYCLADES, teaches sport, presides a
 * jury, and holds IMSUJ and IMSTA; every application has an address but DELOS, and the statistics
 * of SANTORIN are unavailable.
 */
export const portalOffice = (): Promise<string> => preparedOffice(import.meta.filename)

await whenProgram(import.meta, build)
