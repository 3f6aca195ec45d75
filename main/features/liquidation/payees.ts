import { civilDay, monthsAfter } from '../../../shared/model/civil-days.ts'
import { checkBic } from '../../domain/identifiers/bic.ts'
import { checkIban, isInSepa } from '../../domain/identifiers/iban.ts'
import { checkNir } from '../../domain/identifiers/nir.ts'
import { isHolder } from '../../domain/intervenants/account-holder.ts'
import type { PayeeFacts } from '../../domain/liquidation/controls.ts'
import { sepaText } from '../../files/finance/sepa-text.ts'
import type { Readable, Vault } from '../../store/index.ts'
import { convocationSettings } from '../convocations/settings.ts'
import { inChunks } from '../in-chunks.ts'
import type { Circuit } from './circuits.ts'

const longestName = 70

/** The account to pay, still encrypted, and what the controls need to know of its holder. */
export type Payee = Readonly<{ holderName: string; sealedIban: string; bic: string | null; facts: PayeeFacts }>

type PayFile = Awaited<ReturnType<typeof loadPayFiles>>[number]

const loadPayFiles = (read: Readable, ids: readonly string[]) =>
  inChunks(ids, (chunk) =>
    read
      .selectFrom('intervenant')
      .leftJoin('payFile', 'payFile.intervenantId', 'intervenant.id')
      .select(['intervenant.id', 'lastName', 'firstName', 'birthName', 'holderName', 'iban', 'bic', 'nir', 'updatedAt'])
      .where('intervenant.id', 'in', chunk)
      .execute(),
  )

/** The account of the last line frozen for each person, still encrypted. */
async function lastAccounts(read: Readable, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await inChunks(ids, (chunk) =>
    read
      .selectFrom('paymentLine')
      .innerJoin('paymentBatch', 'paymentBatch.id', 'paymentLine.batchId')
      .select(['intervenantId', 'iban'])
      .where('intervenantId', 'in', chunk)
      .orderBy('paymentBatch.number')
      .execute(),
  )
  return new Map(rows.map(({ intervenantId, iban }) => [intervenantId, iban]))
}

/** What the vault gives back, or null when the key no longer opens it. */
function opened(vault: Vault, sealed: string): string | null {
  try {
    return vault.open(sealed)
  } catch {
    return null
  }
}

function accountOf({ iban }: PayFile, clear: string | null): PayeeFacts['account'] {
  if (iban === null) return 'missing'
  if (clear === null) return 'unreadable'
  if (!checkIban(clear).ok) return 'invalid'
  return isInSepa(clear) ? 'right' : 'outsideSepa'
}

function nirOf({ nir }: PayFile, vault: Vault, circuit: Circuit): PayeeFacts['nir'] {
  if (circuit === 'travel') return 'notNeeded'
  if (nir === null) return 'missing'
  const clear = opened(vault, nir)
  return clear !== null && checkNir(clear).ok ? 'right' : 'invalid'
}

/** The pay files of some people, opened one by one and told as facts: no account leaves this function in clear. */
export async function loadPayees(
  read: Readable,
  vault: Vault,
  circuit: Circuit,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Payee>> {
  const files = await loadPayFiles(read, ids)
  const { payFileMonths } = await convocationSettings(read)
  const before = await lastAccounts(read, ids)
  const accounts = new Map(files.map(({ id, iban }) => [id, iban === null ? null : opened(vault, iban)]))
  const holders = Map.groupBy(accounts, ([, account]) => account)
  return new Map(
    files.map((file) => {
      const { id, holderName, iban, bic, updatedAt } = file
      const account = accounts.get(id) ?? null
      const last = before.get(id)
      const written = sepaText(holderName ?? '', { line: null, field: 'name', longest: longestName })
      const facts: PayeeFacts = {
        account: accountOf(file, account),
        isBicRight: bic === null || checkBic(bic).ok,
        nir: nirOf(file, vault, circuit),
        writtenName: written.ok ? written.value : null,
        validTo: updatedAt === null || payFileMonths === null ? null : monthsAfter(civilDay(updatedAt), payFileMonths),
        isShared: account !== null && (holders.get(account)?.length ?? 0) > 1,
        isChanged: last !== undefined && opened(vault, last) !== account,
        isHolder: isHolder(holderName ?? '', file),
      }
      return [id, { holderName: holderName ?? '', sealedIban: iban ?? '', bic, facts }]
    }),
  )
}
