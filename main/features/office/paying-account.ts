import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { checkBic } from '../../domain/identifiers/bic.ts'
import { checkIban } from '../../domain/identifiers/iban.ts'
import type { Actor } from '../../store/index.ts'

type Shown = { ibanTail: string; bic: string }

const shown = (iban: string, bic: string): Shown => ({ ibanTail: iban.slice(-4), bic })

/** The account the office pays from, by its last characters; null until somebody has given it. */
export async function payingAccount(services: Services): Promise<Shown | null> {
  const office = await services.read().selectFrom('office').select(['debtorIban', 'debtorBic']).executeTakeFirst()
  if (office === undefined || office.debtorIban === null || office.debtorBic === null) return null
  return shown(services.vault().open(office.debtorIban), office.debtorBic)
}

/** Sets the account the office pays from, after checking IBAN and BIC; batches already sealed keep theirs. */
export async function setPayingAccount(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; iban: string; bic: string }>,
): Promise<Result<Shown>> {
  const iban = checkIban(input.iban)
  if (!iban.ok) return iban
  const bic = checkBic(input.bic)
  if (!bic.ok) return bic
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'office.setPayingAccount',
      facts: { ibanTail: iban.value.slice(-4), bic: bic.value },
      touches: ['office', 'liquidation'],
    },
    async ({ tx }) => {
      const set = await tx
        .updateTable('office')
        .set({ debtorIban: services.vault().seal(iban.value), debtorBic: bic.value })
        .executeTakeFirst()
      return Number(set.numUpdatedRows) === 1
        ? ok(shown(iban.value, bic.value))
        : fail('NOT_FOUND', { reason: 'noOffice' })
    },
  )
}
