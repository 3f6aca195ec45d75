import type { Catalogue } from './catalogue.ts'

/** Words of the liquidation: circuits, batches, files, what stops a payment. */
export const liquidation = {
  circuits: {
    fees: ['Rémunération (paie)', 'Fees (payroll)'],
    travel: ['Déplacements (comptabilité)', 'Travel (accounting)'],
  },
  states: {
    sealed: ['Scellé, à exporter', 'Sealed, to export'],
    exported: ['Exporté', 'Exported'],
  },
  formats: {
    pain001: ['Virement SEPA (pain.001.001.09)', 'SEPA credit transfer (pain.001.001.09)'],
    fixedWidth: ['Fichier à longueur fixe', 'Fixed-width file'],
    fixedWidthDescription: ['Description du fichier à longueur fixe', 'Description of the fixed-width file'],
    pivotCsv: ['Fichier pivot (CSV)', 'Pivot file (CSV)'],
    paymentOrder: ['Ordre de paiement (PDF)', 'Payment order (PDF)'],
  },
  blockers: {
    payFileMissing: ['Pas de dossier financier', 'No pay file'],
    ibanInvalid: ['IBAN incorrect', 'Wrong IBAN'],
    ibanUnreadable: ['IBAN illisible', 'IBAN unreadable'],
  },
} as const satisfies Catalogue

/** Sentences of the rules that refuse to seal or to export. */
export const liquidationRules = {
  nothingToSeal: ['Aucun montant accepté n’attend ce paiement.', 'No accepted amount waits for this payment.'],
  executionDatePast: [
    'La date d’exécution {{executionDate}} est passée.',
    'The execution date {{executionDate}} is past.',
  ],
  debtorAccountMissing: [
    'Le compte du bureau n’est pas renseigné : aucun fichier de virement ne peut être écrit.',
    'The account of the office is not filled in: no transfer file can be written.',
  ],
  exportDiffers: [
    'Le fichier {{file}} ne serait plus identique à celui déjà remis : rien n’a été remplacé.',
    'The file {{file}} would no longer be identical to the one already handed over: nothing was replaced.',
  ],
  batchAltered: [
    'Les lignes du lot {{batch}} ne correspondent plus à leur empreinte de scellement.',
    'The lines of batch {{batch}} no longer match the hash of their sealing.',
  ],
} as const satisfies Catalogue
