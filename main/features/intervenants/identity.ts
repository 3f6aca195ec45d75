import type { Identity, IdentityField } from '../../../shared/model/identity.ts'
import { faultsOf } from '../../../shared/model/identity.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { searchTextOf } from '../../domain/intervenants/search-text.ts'
import { type Actor, type Readable, reading, type StoredIntervenant, type Writable } from '../../store/index.ts'

const bit = (value: boolean): number => (value ? 1 : 0)

/** Identity of a person as forms and sheets handle it. */
export const identityOf = (row: StoredIntervenant): Identity => ({
  title: row.title === 'M' || row.title === 'MME' ? row.title : '',
  lastName: row.lastName,
  firstName: row.firstName,
  birthName: row.birthName,
  birthDate: row.birthDate,
  email: row.email,
  phone: row.phone,
  address: row.address,
  postalCode: row.postalCode,
  town: row.town,
  communeCode: row.communeCode,
  category: row.category,
  population: row.staffCategory,
  grade: row.grade,
  profession: row.profession,
  company: row.company,
  contractEnd: row.contractEnd,
  trainee: row.trainee === 1,
  onLeave: row.onLeave === 1,
  partTimePercent: row.partTimePercent,
  reducedMobility: row.reducedMobility === 1,
  vehicleCv: row.vehicleCv,
})

/** The columns an identity fills; texts without the spaces around them. */
export function identityColumns(identity: Identity, number: string) {
  const { population, trainee, onLeave, reducedMobility, ...rest } = identity
  const texts = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  ) as typeof rest
  return {
    ...texts,
    staffCategory: population,
    trainee: bit(trainee),
    onLeave: bit(onLeave),
    reducedMobility: bit(reducedMobility),
    search: searchTextOf(texts, number),
  }
}

/** Refuses an identity that may not be kept: the first fault of its fields, or a commune nobody knows. */
export async function checkIdentity(read: Readable, identity: Identity, today: string): Promise<Result<null>> {
  const [fault] = Object.values(faultsOf(identity, today))
  if (fault !== undefined) return refuse(`identity.${fault}`)
  if (identity.communeCode === null) return ok(null)
  const commune = await read
    .selectFrom('commune')
    .select('inseeCode')
    .where('inseeCode', '=', identity.communeCode)
    .executeTakeFirst()
  return commune === undefined ? refuse('intervenants.unknownCommune') : ok(null)
}

/** The person a command decided on, at the version it names. */
export async function personAt(tx: Writable, id: string, expectedVersion: number): Promise<Result<StoredIntervenant>> {
  const row = await tx.selectFrom('intervenant').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return fail('NOT_FOUND', { intervenantId: id })
  return row.rowVersion === expectedVersion ? ok(row) : fail('CONFLICT', { current: row.rowVersion })
}

type SaveIdentity = Readonly<{ commandId: string; id: string; expectedVersion: number; identity: Identity }>

/**
 * Corrects the identity of a person, whatever source the sheet came from: the next import keeps what the office wrote or
 * shows the conflict. The journal names the fields, never what they held.
 */
export function saveIdentity(
  services: Services,
  actor: Actor,
  { commandId, id, expectedVersion, identity }: SaveIdentity,
): Promise<Result<{ version: number }>> {
  return services.write(
    actor,
    {
      commandId,
      kind: 'intervenants.saveIdentity',
      subject: { kind: 'intervenant', id },
      touches: ['intervenants', 'assignments', 'claims', 'review'],
    },
    async ({ tx, note }) => {
      const person = await personAt(tx, id, expectedVersion)
      if (!person.ok) return person
      const checked = await checkIdentity(reading(tx), identity, services.ports.clock.today())
      if (!checked.ok) return checked
      const before = identityOf(person.value)
      const changed = (Object.keys(before) as IdentityField[]).filter((field) => before[field] !== identity[field])
      note({ fields: changed.join(' ') })
      const version = expectedVersion + 1
      await tx
        .updateTable('intervenant')
        .set({ ...identityColumns(identity, person.value.number), rowVersion: version })
        .where('id', '=', id)
        .execute()
      return ok({ version })
    },
  )
}
