import type { Destination } from '../../../shared/contract/mission-portals.ts'
import { type PortalApplication, portalApplications } from '../../../shared/model/mission-portals.ts'
import { outsideAddress } from '../../../shared/model/outside-address.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { applicationState } from '../../domain/mission-portals/application-state.ts'
import { type Actor, type Readable, upsertMany, type WorkContext } from '../../store/index.ts'

/** Addresses of external applications, which the shells may open: asked each time. */
export const portalAddresses = async (read: Readable): Promise<readonly string[]> => {
  const rows = await read.selectFrom('portalApplication').select('address').where('address', '<>', '').execute()
  return rows.map(({ address }) => address)
}

type Setting = Readonly<{
  address: string
  unavailableFrom: string | null
  unavailableTo: string | null
  message: string
  rowVersion: number
}>

const untouched: Setting = { address: '', unavailableFrom: null, unavailableTo: null, message: '', rowVersion: 0 }

/** An external application as people find it on a day; the message is for the days on which it cannot be used. */
function found(application: PortalApplication, setting: Setting | undefined, today: string): Destination {
  const state = applicationState(setting, today)
  const { address, unavailableTo, message } = setting ?? untouched
  if (state !== 'unavailable') return { application, state, address, unavailableTo: null, message: '' }
  return { application, state, address, unavailableTo, message }
}

const settingsOf = (read: Readable) => read.selectFrom('portalApplication').selectAll().execute()

/** Every external application as people find it on a day. */
export async function destinations(read: Readable, today: string): Promise<Destination[]> {
  const rows = await settingsOf(read)
  return portalApplications.map((application) =>
    found(
      application,
      rows.find((row) => row.application === application),
      today,
    ),
  )
}

/** One external application as people find it on a day. */
export async function destination(read: Readable, application: PortalApplication, today: string): Promise<Destination> {
  const rows = await settingsOf(read)
  return found(
    application,
    rows.find((row) => row.application === application),
    today,
  )
}

/** Every external application as the office set it, and whether this is the national instance. */
export async function portalSettings(services: Services) {
  const read = services.read()
  const today = services.ports.clock.today()
  const office = await read.selectFrom('office').select('central').executeTakeFirst()
  const rows = await settingsOf(read)
  return {
    central: office?.central === 1,
    applications: portalApplications.map((application) => {
      const row = rows.find((one) => one.application === application)
      const { rowVersion: version, ...setting } = row ?? untouched
      return { ...setting, application, state: applicationState(row, today), version }
    }),
  }
}

type OnApplication = Readonly<{ commandId: string; application: PortalApplication; expectedVersion: number }>
type Change = Partial<Omit<Setting, 'rowVersion'>>

const touches = ['missionPortals'] as const

async function change(
  { tx, note }: WorkContext,
  { application, expectedVersion }: OnApplication,
  made: Change,
): Promise<Result<number>> {
  const row = await tx
    .selectFrom('portalApplication')
    .selectAll()
    .where('application', '=', application)
    .executeTakeFirst()
  const before = row ?? { ...untouched, application }
  if (before.rowVersion !== expectedVersion) return fail('CONFLICT', { current: before.rowVersion })
  const after = { ...before, ...made, rowVersion: expectedVersion + 1 }
  note({
    application,
    before: before.address,
    after: after.address,
    from: after.unavailableFrom,
    to: after.unavailableTo,
  })
  await upsertMany(tx, 'portalApplication', ['application'], [after])
  return ok(after.rowVersion)
}

/** Keeps the address of an external application as browsers write it, or takes it away; refused unless it is safe to open. */
export function setAddress(
  services: Services,
  actor: Actor,
  { address, ...input }: OnApplication & Readonly<{ address: string }>,
): Promise<Result<{ address: string; version: number }>> {
  const subject = { kind: 'application', id: input.application }
  const act = { commandId: input.commandId, kind: 'missionPortals.setAddress', subject, touches }
  return services.write(actor, act, async (context) => {
    const safe = address === '' ? ok('') : outsideAddress(address)
    if (!safe.ok) return safe
    const version = await change(context, input, { address: safe.value })
    return version.ok ? ok({ address: safe.value, version: version.value }) : version
  })
}

type Availability = Readonly<{ unavailableFrom: string | null; unavailableTo: string | null; message: string }>

/** Says from when to when an application cannot be used, and what people read then (F329); without a first day, that it can. */
export async function setAvailability(
  services: Services,
  actor: Actor,
  { unavailableFrom, unavailableTo, message, ...input }: OnApplication & Availability,
): Promise<Result<{ version: number }>> {
  if (unavailableFrom === null && unavailableTo !== null) return refuse('missionPortals.firstDayNeeded')
  if (unavailableFrom !== null && unavailableTo !== null && unavailableTo < unavailableFrom)
    return refuse('missionPortals.datesReversed')
  const subject = { kind: 'application', id: input.application }
  const act = { commandId: input.commandId, kind: 'missionPortals.setAvailability', subject, touches }
  return services.write(actor, act, async (context) => {
    const version = await change(context, input, { unavailableFrom, unavailableTo, message })
    return version.ok ? ok({ version: version.value }) : version
  })
}

/** Says whether this is the national instance, the only one that holds deliberations (F332, F333). */
export function setCentral(
  services: Services,
  actor: Actor,
  { commandId, central }: Readonly<{ commandId: string; central: boolean }>,
): Promise<Result<{ central: boolean }>> {
  const act = { commandId, kind: 'missionPortals.setCentral', facts: { central }, touches }
  return services.write(actor, act, async ({ tx }) => {
    await tx
      .updateTable('office')
      .set({ central: central ? 1 : 0 })
      .execute()
    return ok({ central })
  })
}
