import { z } from 'zod'
import { fold } from '../../../shared/model/fold.ts'
import { choice, civilDate, decimalNumber, optionalText, orNull } from './cells.ts'
import { tableFeed } from './table-feed.ts'
import { column, optional } from './table-format.ts'

/** Spaces of thousands and the sign of the currency are how spreadsheets show an amount. */
const amount: z.ZodType<number, string> = z
  .string()
  .transform((value) => value.replace(/[\s\u00a0\u202f€]/g, ''))
  .pipe(decimalNumber(0, 9_999_999))
  .transform((value) => Math.round(value * 100))

/**
 * Accepted, changed or refused, in words or as the status of a bank (ISO 20022: ACCP, ACSP and ACSC accepted, RJCT refused). A
 * changed payment is an accepted one: its amount says the change.
 */
const answers = {
  accepte: 'paid',
  acceptee: 'paid',
  paye: 'paid',
  payee: 'paid',
  modifie: 'paid',
  modifiee: 'paid',
  accp: 'paid',
  acsp: 'paid',
  acsc: 'paid',
  accc: 'paid',
  rejete: 'rejected',
  rejetee: 'rejected',
  rejet: 'rejected',
  refuse: 'rejected',
  refusee: 'rejected',
  rjct: 'rejected',
} as const

const answer: z.ZodType<'paid' | 'rejected', string> = z.string().transform(fold).pipe(choice(answers))

const schema = z
  .strictObject({
    reference: optionalText(35),
    claimNumber: optionalText(40),
    cents: orNull(amount),
    answer,
    paidOn: orNull(civilDate),
    code: optionalText(20),
    reason: optionalText(300),
  })
  .refine((row) => row.reference !== null || row.claimNumber !== null, { message: 'required', path: ['reference'] })

/** What finance answers about one transfer. */
export type PaymentReturnRow = z.infer<typeof schema>

/**
 * Accepted, refused and changed lines that come back from finance (services.md 1.10: what payroll sends back is public by
 * name only, so the columns are said by whoever imports). A line is named by the reference of its transfer, else by the
 * number of its claim and the amount. A row repeated is not refused here: the import lists it.
 */
export const paymentReturnsFeed = tableFeed<PaymentReturnRow>('payment-returns', [
  {
    name: 'retour-ouvert',
    columns: [
      optional('reference', 'reference', 'référence du virement', 'EndToEndId', 'référence de bout en bout', 'ref'),
      optional('etat_de_frais', 'claimNumber', 'numéro', 'état', 'dossier', 'numéro de dossier'),
      optional('montant', 'cents', 'montant payé', 'somme', 'net'),
      column('reponse', 'answer', 'statut', 'code retour', 'résultat', 'status'),
      optional('date_paiement', 'paidOn', 'date de paiement', 'payé le', 'date de valeur'),
      optional('code_motif', 'code', 'code rejet', 'code du motif'),
      optional('motif', 'reason', 'libellé', 'motif du rejet', 'libellé du motif'),
    ],
    schema,
    key: () => '',
    arrange: (rows) => ({ rows: rows.map((row) => ({ ...row, key: String(row.line) })), rejected: [] }),
  },
])
