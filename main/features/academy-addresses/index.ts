import { outsideAddress } from '../../../shared/model/outside-address.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { readReference } from '../../files/reference.ts'
import { type Actor, type Readable, reading, upsertMany } from '../../store/index.ts'

const methods = boundary.academyAddresses

const given = (read: Readable) =>
  read.selectFrom('academyAddress').select(['academyCode', 'address']).where('address', '<>', '').orderBy('academyCode')

/** The addresses the application may open outside, and no other: the shells ask for them each time. */
export const openableAddresses = async (read: Readable): Promise<readonly string[]> =>
  (await given(read).execute()).map(({ address }) => address)

/** Every academy but that of the office, with its address where the administrator gave one. */
async function listAddresses(services: Services) {
  const read = services.read()
  const office = await read.selectFrom('office').select('academyCode').executeTakeFirst()
  const rows = await read.selectFrom('academyAddress').selectAll().execute()
  const academies = await readReference(`${services.ports.resourcesFolder}/reference`, 'academies')
  if (!academies.ok) return academies
  const others = academies.value.filter(({ academy }) => academy !== office?.academyCode)
  return ok(
    others.map(({ academy, name }) => {
      const row = rows.find(({ academyCode }) => academyCode === academy)
      return { academyCode: academy, label: name, address: row?.address ?? '', version: row?.rowVersion ?? 0 }
    }),
  )
}

type Input = Readonly<{ commandId: string; academyCode: string; address: string; expectedVersion: number }>

/** Keeps the address of an academy as browsers write it (F181), or takes it away; refused unless it is safe to open. */
export function setAddress(
  services: Services,
  actor: Actor,
  { commandId, academyCode, address, expectedVersion }: Input,
): Promise<Result<{ address: string; version: number }>> {
  const subject = { kind: 'academy', id: academyCode }
  const act = { commandId, kind: 'academyAddresses.set', subject, touches: ['academyAddresses'] as const }
  return services.write(actor, act, async ({ tx, note }) => {
    const safe = address === '' ? ok('') : outsideAddress(address)
    if (!safe.ok) return safe
    const known = await listAddresses({ ...services, read: () => reading(tx) })
    if (!known.ok) return known
    const before = known.value.find((academy) => academy.academyCode === academyCode)
    if (before === undefined) return fail('NOT_FOUND', { academyCode })
    if (before.version !== expectedVersion) return fail('CONFLICT', { current: before.version })
    note({ academy: before.label, before: before.address, after: safe.value })
    const row = { address: safe.value, rowVersion: expectedVersion + 1 }
    await upsertMany(tx, 'academyAddress', ['academyCode'], [{ academyCode, ...row }])
    return ok({ address: row.address, version: row.rowVersion })
  })
}

export const academyAddressesHandlers = {
  list: methods.list.handler(async ({ context }) => answer(await listAddresses(context.services))),
  known: methods.known.handler(({ context }) => given(context.services.read()).execute()),
  set: methods.set.handler(async ({ input, context }) =>
    answer(await setAddress(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
