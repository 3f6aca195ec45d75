import { fail, ok, type Problem, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { checkBic } from '../../domain/identifiers/bic.ts'
import { checkIban } from '../../domain/identifiers/iban.ts'
import { isHolder } from '../../domain/intervenants/account-holder.ts'
import { type Actor, reading } from '../../store/index.ts'
import { checkedNir, holdersOfNir } from './duplicates.ts'
import { personAt } from './identity.ts'

type Typed = Readonly<{ intervenantId: string; holderName: string; iban: string; bic: string; nir: string }>

const tail = (text: string): string => text.slice(-4)
const blank = (text: string): boolean => text.trim() === ''
const checked = (text: string, check: (text: string) => Result<string>): Result<string | null> =>
  blank(text) ? ok(null) : check(text)

const fault = (result: Result<unknown>): (Pick<Problem, 'facts'> & { rule: string }) | null =>
  result.ok ? null : { rule: result.error.rule ?? result.error.code, facts: result.error.facts }

/** What is wrong in a pay file being typed, field by field; an empty field is not wrong yet. */
export async function checkPayFile(services: Services, typed: Typed) {
  const person = await services
    .read()
    .selectFrom('intervenant')
    .select(['lastName', 'firstName', 'birthName'])
    .where('id', '=', typed.intervenantId)
    .executeTakeFirst()
  if (person === undefined) return fail('NOT_FOUND', { intervenantId: typed.intervenantId })
  return ok({
    iban: fault(checked(typed.iban, checkIban)),
    bic: fault(checked(typed.bic, checkBic)),
    nir: fault(checkedNir(typed.nir)),
    holderDiffers: !blank(typed.holderName) && !isHolder(typed.holderName, person),
  })
}

type SavePayFile = Typed & Readonly<{ commandId: string; expectedVersion: number; validFrom: string }>

/**
 * Writes the bank account and the NIR of a person, sealed; an empty IBAN or NIR keeps the one already held. The journal
 * says that the file changed and which parts, never what they hold.
 */
export function savePayFile(
  services: Services,
  actor: Actor,
  input: SavePayFile,
): Promise<Result<{ version: number }>> {
  const { intervenantId, expectedVersion } = input
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'intervenants.savePayFile',
      subject: { kind: 'intervenant', id: intervenantId },
      touches: ['intervenants', 'claims', 'review', 'liquidation'],
    },
    async ({ tx, note }) => {
      const person = await personAt(tx, intervenantId, expectedVersion)
      if (!person.ok) return person
      const vault = services.vault()
      const held = await tx
        .selectFrom('payFile')
        .selectAll()
        .where('intervenantId', '=', intervenantId)
        .executeTakeFirst()
      if (blank(input.holderName)) return refuse('intervenants.holderNeeded')
      if (input.validFrom > services.ports.clock.today()) return refuse('intervenants.validFromAhead')
      const iban = checked(input.iban, checkIban)
      if (!iban.ok) return iban
      if (iban.value === null && held === undefined) return refuse('intervenants.ibanNeeded')
      const bic = checked(input.bic, checkBic)
      if (!bic.ok) return bic
      const nir = checkedNir(input.nir)
      if (!nir.ok) return nir
      if (nir.value !== null) {
        const others = await holdersOfNir(reading(tx), vault, nir.value)
        if (others.some((id) => id !== intervenantId)) return refuse('intervenants.nirHeld')
      }
      const account =
        iban.value === null
          ? { iban: held?.iban ?? '', ibanTail: held?.ibanTail ?? '' }
          : { iban: vault.seal(iban.value), ibanTail: tail(iban.value) }
      const number =
        nir.value === null
          ? { nir: held?.nir ?? null, nirTail: held?.nirTail ?? null }
          : { nir: vault.seal(nir.value), nirTail: tail(nir.value) }
      const columns = {
        holderName: input.holderName.trim(),
        ...account,
        ...number,
        bic: bic.value ?? (iban.value === null ? (held?.bic ?? null) : null),
        updatedAt: input.validFrom,
      }
      await tx
        .insertInto('payFile')
        .values({ intervenantId, ...columns })
        .onConflict((conflict) => conflict.column('intervenantId').doUpdateSet(columns))
        .execute()
      note({ iban: iban.value !== null, nir: nir.value !== null, validFrom: input.validFrom })
      const version = expectedVersion + 1
      await tx.updateTable('intervenant').set({ rowVersion: version }).where('id', '=', intervenantId).execute()
      return ok({ version })
    },
  )
}

/** Opens the sealed pay file for one look; the journal keeps who looked, never what was seen. */
export async function revealPayFile(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; intervenantId: string }>,
): Promise<Result<{ iban: string; nir: string | null }>> {
  const subject = { kind: 'intervenant', id: input.intervenantId }
  const payFile = await services
    .read()
    .selectFrom('payFile')
    .select(['iban', 'nir'])
    .where('intervenantId', '=', input.intervenantId)
    .executeTakeFirst()
  if (payFile === undefined) return fail('NOT_FOUND', { intervenantId: input.intervenantId })
  const looked = await services.write(
    actor,
    { commandId: input.commandId, kind: 'intervenants.revealPayFile', subject, touches: [] },
    async () => ok(null),
  )
  if (!looked.ok) return looked
  const vault = services.vault()
  return ok({ iban: vault.open(payFile.iban), nir: payFile.nir === null ? null : vault.open(payFile.nir) })
}
