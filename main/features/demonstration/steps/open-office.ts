import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { ibanFromRib } from '../../../domain/identifiers/iban.ts'
import type { JobProgress } from '../../../jobs/jobs.ts'
import { createOffice } from '../../office/create.ts'

/** The paying account of the demonstration: an invented bank, branch and account with a right key. */
const debtorIban = ibanFromRib({ bank: '99999', branch: '00001', account: '00000000001' })

/** Opens the office of the demonstration with the reference tables of the product. */
export async function openOffice(
  services: Services,
  academyCode: string,
  schoolYear: number,
  { report, signal }: JobProgress,
): Promise<Result<Record<string, unknown>>> {
  const office = {
    academyCode,
    name: 'Division des examens et concours',
    bureau: 'DEC 3, bureau des intervenants',
    address: '1 rue de la Démonstration',
    postalCode: '00000',
    town: 'Ville-Exemple',
    phone: '',
    email: 'dec@exemple.invalid',
    schoolYear,
  }
  const debtor = { iban: debtorIban, bic: 'ZZZZFRP1XXX' }
  const plan = { office, demonstration: true, debtor, accounts: [] }
  const made = await createOffice(services, 'demo:office', plan, report, signal)
  return made.ok ? ok(made.value.imported) : made
}
