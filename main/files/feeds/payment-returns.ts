import type { Feed } from './feed.ts'
import { readFixedWidthReturn } from './fixed-width-return.ts'
import { readPain002, startsAsXml } from './pain-002.ts'
import { type PaymentReturnRow, paymentReturnRow } from './payment-return-row.ts'
import { tableFeed } from './table-feed.ts'
import { column, optional } from './table-format.ts'

/**
 * Accepted, refused and changed lines that come back from finance (services.md 1.10: what payroll sends back is public by
 * name only, so the columns are said by whoever imports). A line is named by the reference of its transfer, else by the
 * number of its claim and the amount. A row repeated is not refused here: the import lists it.
 */
const table = tableFeed<PaymentReturnRow>('payment-returns', [
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
    schema: paymentReturnRow,
    key: () => '',
    arrange: (rows) => ({ rows: rows.map((row) => ({ ...row, key: String(row.line) })), rejected: [] }),
  },
])

/**
 * A table of finance, its fixed-width file when a layout is given, or the status report of a bank, which its first sign tells
 * apart.
 */
export const paymentReturnsFeed: Feed<PaymentReturnRow> = {
  ...table,
  formats: [...table.formats, { name: 'pain.002', kind: 'xml', columns: [] }],
  async read(bytes, options = {}) {
    if (startsAsXml(bytes)) return readPain002(bytes, options)
    const { layout } = options
    return layout === undefined ? table.read(bytes, options) : readFixedWidthReturn(bytes, layout, options)
  },
}
