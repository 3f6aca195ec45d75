import type { OfficeIdentity } from '../../../shared/contract/office.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, type Readable, reading } from '../../store/index.ts'

const fields = [
  'name',
  'bureau',
  'address',
  'postalCode',
  'town',
  'phone',
  'email',
] as const satisfies readonly (keyof OfficeIdentity)[]

/** What documents say of the office today. */
export async function officeIdentity(read: Readable): Promise<Result<OfficeIdentity>> {
  const office = await read.selectFrom('office').select(fields).executeTakeFirst()
  return office === undefined ? fail('NOT_FOUND', { reason: 'noOffice' }) : ok(office)
}

type Changing = Readonly<{ commandId: string; expected: OfficeIdentity; identity: OfficeIdentity }>

const differences = (one: OfficeIdentity, other: OfficeIdentity) =>
  fields.filter((field) => one[field] !== other[field])

/**
 * Changes what documents made from now on say of the office (S19); those already issued keep what they said. The academy
 * and the school year stay: data was made under them. CONFLICT where the office is no longer what was seen.
 */
export function changeIdentity(
  services: Services,
  actor: Actor,
  { commandId, expected, identity }: Changing,
): Promise<Result<OfficeIdentity>> {
  const act = { commandId, kind: 'office.changeIdentity', touches: ['office', 'ownMissions'] as const }
  return services.write(actor, act, async ({ tx, note, say }) => {
    const office = await officeIdentity(reading(tx))
    if (!office.ok) return office
    const before = office.value
    if (differences(before, expected).length > 0) return fail('CONFLICT', {})
    const changed = differences(before, identity)
    const values = (of: OfficeIdentity) => changed.map((field) => of[field]).join(', ')
    note({ fields: changed.join(' ') })
    say({ before: values(before), after: values(identity) })
    await tx.updateTable('office').set(identity).execute()
    return ok(identity)
  })
}
