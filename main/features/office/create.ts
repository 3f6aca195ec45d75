import type { OfficeInput } from '../../../shared/contract/office.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { systemActor } from '../../boundary/sessions.ts'
import { insertMany } from '../../store/index.ts'
import { addAccount, type NewAccount } from '../accounts/accounts.ts'
import { shippedExclusions } from '../exclusions/shipped.ts'
import { importFile } from '../imports/import-file.ts'
import { importShippedRates } from '../rate-tables.ts'
import { listAcademies, readShippedTable, shippedTables } from './shipped.ts'

export type OfficePlan = Readonly<{
  office: Omit<OfficeInput, 'administrator'>
  demonstration: boolean
  debtor: Readonly<{ iban: string; bic: string }> | null
  accounts: readonly NewAccount[]
}>

type Report = (step: string, done: number, total: number) => void

export const officeExists = async (services: Services): Promise<boolean> =>
  (await services.read().selectFrom('office').select('id').executeTakeFirst()) !== undefined

/**
 * Makes an office: shipped reference tables through the ordinary importers, rates, then the office itself with its first
 * accounts in one act. The office row comes last, so that an interrupted first run is simply started again.
 */
export async function createOffice(
  services: Services,
  commandId: string,
  plan: OfficePlan,
  report: Report,
  signal?: AbortSignal,
): Promise<Result<{ imported: Record<string, number> }>> {
  const existing = await services
    .read()
    .selectFrom('office')
    .select(['academyCode', 'demonstration'])
    .executeTakeFirst()
  // A demonstration cut off after this step goes on; anything else would overwrite the reference tables of an office.
  const goesOn = existing?.academyCode === plan.office.academyCode && existing.demonstration === 1 && plan.demonstration
  if (existing !== undefined && !goesOn) return fail('CONFLICT', { reason: 'officeExists' })
  const academies = await listAcademies(services)
  const academy = academies.find((one) => one.code === plan.office.academyCode)
  if (academy === undefined) return fail('NOT_FOUND', { academyCode: plan.office.academyCode })
  const imported: Record<string, number> = {}
  for (const [index, { feed, file }] of shippedTables.entries()) {
    if (signal?.aborted === true) return fail('CANCELLED')
    report(`import.${feed}`, index, shippedTables.length + 1)
    const bytes = await readShippedTable(services, file)
    if (!bytes.ok) return bytes
    const record = await importFile(services, systemActor, { feed, name: file, bytes: bytes.value })
    if (!record.ok) return record
    if (record.value.counts.rejected > 0)
      return fail('FILE_UNREADABLE', { file, rejected: record.value.counts.rejected })
    imported[file] = record.value.counts.new + record.value.counts.changed + record.value.counts.unchanged
  }
  report('openingOffice', shippedTables.length, shippedTables.length + 1)
  const hashes: string[] = []
  for (const account of plan.accounts) {
    const hash = await services.threads.run('hashPassword', { password: account.password })
    if (!hash.ok) return hash
    hashes.push(hash.value)
  }
  const { office, debtor, demonstration } = plan
  return services.write(
    systemActor,
    {
      commandId,
      kind: 'office.create',
      facts: { academyCode: academy.code, demonstration },
      touches: ['accounts', 'office', 'reference'],
    },
    async (context) => {
      const { tx, at } = context
      const existing = await tx.selectFrom('office').select('id').executeTakeFirst()
      if (existing !== undefined) return fail('CONFLICT', { reason: 'officeExists' })
      await importShippedRates(services, context)
      await insertMany(tx, 'exclusion', shippedExclusions)
      await tx
        .insertInto('office')
        .values({
          id: 1,
          academyCode: academy.code,
          academyLabel: academy.label,
          name: office.name,
          bureau: office.bureau,
          address: office.address,
          postalCode: office.postalCode,
          town: office.town,
          phone: office.phone,
          email: office.email,
          schoolYear: office.schoolYear,
          demonstration: demonstration ? 1 : 0,
          debtorIban: debtor === null ? null : services.vault().seal(debtor.iban),
          debtorBic: debtor?.bic ?? null,
          createdAt: at,
        })
        .execute()
      for (const [index, account] of plan.accounts.entries()) {
        const added = await addAccount(context, services.ports.ids.next(), account, hashes[index] ?? '')
        if (!added.ok) return added
      }
      return ok({ imported })
    },
  )
}
