import type { Services } from '../../../main/boundary/services.ts'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { listActivities } from '../../../main/features/activities/list.ts'
import { setActivity } from '../../../main/features/activities/set.ts'
import { setAddress } from '../../../main/features/mission-portals/applications.ts'
import { insertMany, storeDocument } from '../../../main/store/index.ts'
import type { ActivityCode } from '../../../shared/model/activities.ts'
import type { PortalApplication } from '../../../shared/model/mission-portals.ts'
import { change } from './convocations.ts'
import { good, nextCommand, openTestOffice, sessionOf, type TestOffice } from './office.ts'
import { assignmentId } from './world.ts'

export const administrator = actorOf(sessionOf('administrator'))

/** ABEL marks 10002, BLAIN sits in the jury of 10004, CORRE in the academic commission of sport 10005. */
const convoked = [
  { number: 1, mission: 10001, person: 'p1' },
  { number: 2, mission: 10002, person: 'p1' },
  { number: 3, mission: 10004, person: 'p2' },
  { number: 4, mission: 10005, person: 'p3' },
] as const

/** Another day: everybody signs in again, for a window left alone is locked. */
export function goToDay({ services, setToday }: TestOffice, day: string): void {
  setToday(day)
  for (const person of ['p1', 'p2', 'p3'])
    services.sessions.set(person, sessionOf('intervenant', { intervenantId: person }))
}

/** An office on 1 July with official convocations to missions of several portals, everybody signed in at a window. */
export async function portalOffice(): Promise<TestOffice> {
  const office = await openTestOffice('2026-07-01')
  goToDay(office, '2026-07-01')
  await change(office, async (tx) => {
    const createdAt = '2026-05-01T08:00:00.000Z'
    const run = { id: 'run', number: 1, state: 'official' as const, createdAt }
    await tx
      .insertInto('convocationRun')
      .values({ ...run, convocations: convoked.length, claims: 0 })
      .execute()
    for (const { number, person } of convoked)
      await storeDocument(tx, {
        id: `document-${number}`,
        kind: 'convocation',
        name: `convocation-${number}.pdf`,
        mime: 'application/pdf',
        bytes: new Uint8Array([number]),
        intervenantId: person,
        createdAt,
      })
    await insertMany(
      tx,
      'convocation',
      convoked.map(({ number, mission, person }) => ({
        id: `convocation-${number}`,
        runId: 'run',
        number,
        version: 1,
        assignmentId: assignmentId(mission, person),
        intervenantId: person,
        missionId: `m-${mission}`,
        documentId: `document-${number}`,
        state: 'official' as const,
      })),
    )
    const meeting = await tx
      .selectFrom('missionType')
      .selectAll()
      .where('code', '=', 'MEETING')
      .executeTakeFirstOrThrow()
    await insertMany(tx, 'missionType', [
      { ...meeting, code: 'COMMISSION_EPS', label: 'Commission académique EPS', rateType: null },
    ])
    await tx.updateTable('missionType').set({ rateType: 'DELIBERATION' }).where('code', '=', 'MEETING').execute()
    const commission = { missionTypeCode: 'COMMISSION_EPS', sessionId: 'bac' }
    await tx.updateTable('mission').set(commission).where('number', '=', 10005).execute()
  })
  return office
}

/** The window of a person. */
export const windowOf = (services: Services, person: string, kiosk = false) => ({
  context: { services, client: { id: person, kiosk } },
})

export const addressOf = (application: PortalApplication): string =>
  `https://${application.toLowerCase()}.exemple.fr/portail`

/** The administrator gives an application an address. */
export const giveAddress = async ({ services }: TestOffice, application: PortalApplication): Promise<void> => {
  const address = addressOf(application)
  good(
    await setAddress(services, administrator, { commandId: nextCommand(), application, address, expectedVersion: 0 }),
  )
}

/** The administrator opens, or closes, an activity. */
export const setOpen = async ({ services }: TestOffice, code: ActivityCode, open: boolean): Promise<void> => {
  const setting = { opensOn: null, closesOn: null, closed: !open, message: 'Reprise lundi.' }
  const expectedVersion = (await listActivities(services)).find((activity) => activity.code === code)?.version ?? 0
  good(await setActivity(services, administrator, { commandId: nextCommand(), code, expectedVersion, ...setting }))
}
