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
    pain001: ['Virement SEPA (pain.001)', 'SEPA credit transfer (pain.001)'],
    fixedWidth: ['Fichier à longueur fixe', 'Fixed-width file'],
    fixedWidthDescription: ['Description du fichier à longueur fixe', 'Description of the fixed-width file'],
    pivotCsv: ['Fichier pivot (CSV)', 'Pivot file (CSV)'],
    pivotWorkbook: ['Fichier pivot (classeur XLSX)', 'Pivot file (XLSX workbook)'],
    accountantList: ['Liste pour le comptable (PDF)', 'List for the accountant (PDF)'],
    paymentOrder: ['Ordre de paiement (PDF)', 'Payment order (PDF)'],
  },
  kinds: {
    payment: ['Paiement', 'Payment'],
    advance: ['Avance sur déplacement', 'Advance on travel'],
    deduction: ['Reprise d’avance', 'Advance taken back'],
    reversal: ['Annulation', 'Reversal'],
  },
  /** What stops an amount or is worth a look; each is a sentence about a person. */
  controls: {
    payFileMissing: ['Pas de dossier financier.', 'No pay file.'],
    ibanUnreadable: [
      'IBAN illisible : la clé de chiffrement de ce poste ne l’ouvre pas.',
      'IBAN unreadable: the encryption key of this machine does not open it.',
    ],
    ibanInvalid: ['IBAN incorrect : sa clé de contrôle ne convient pas.', 'Wrong IBAN: its check digits do not agree.'],
    ibanOutsideSepa: [
      'Compte hors de la zone SEPA : un virement SEPA ne l’atteint pas.',
      'Account outside the SEPA area: a SEPA transfer does not reach it.',
    ],
    bicInvalid: ['BIC incorrect.', 'Wrong BIC.'],
    nameNotWritable: [
      'Nom du titulaire absent, trop long (70 signes) ou avec un signe que les banques refusent.',
      'Name of the holder missing, too long (70 signs) or with a sign that banks refuse.',
    ],
    nirMissing: [
      'Numéro de sécurité sociale manquant : la paie ne peut pas prendre l’indemnité.',
      'Social security number missing: payroll cannot take the fee.',
    ],
    nirInvalid: ['Numéro de sécurité sociale incorrect.', 'Wrong social security number.'],
    payFileOutdated: [
      'Dossier financier périmé : sa durée de validité est dépassée.',
      'Pay file out of date: its period of validity is over.',
    ],
    paidAlready: [
      'Déjà payé : une ligne d’un lot précédent porte ce montant.',
      'Paid already: a line of an earlier batch carries this amount.',
    ],
    duplicate: [
      'Doublon : la même personne est déjà payée pour la même mission dans ce lot.',
      'Duplicate: the same person is already paid for the same mission in this batch.',
    ],
    amountTooHigh: [
      'Total de la personne au-dessus de ce qu’un virement peut porter.',
      'Total of the person above what a transfer can carry.',
    ],
    netNotPositive: [
      'Les reprises dépassent ce qui est dû : un virement ne peut pas être négatif. Attendez d’autres montants de la personne, ou recouvrez autrement puis indiquez-le dans « Avances et corrections ».',
      'What is taken back exceeds what is due: a transfer cannot be negative. Wait for other amounts of the person, or recover the money otherwise and say so under “Advances and corrections”.',
    ],
    accountChanged: [
      'Compte différent de celui du dernier paiement : vérifiez que le changement vient bien de la personne.',
      'Another account than at the last payment: check that the change comes from the person.',
    ],
    accountShared: ['Même compte qu’une autre personne de ce lot.', 'Same account as another person of this batch.'],
    holderDiffers: [
      'Le titulaire du compte ne porte pas le nom de la personne.',
      'The holder of the account does not bear the name of the person.',
    ],
    nothingToPay: ['Accepté pour zéro : rien à payer.', 'Accepted for nothing: nothing to pay.'],
    advanceLapsed: [
      'Avance devenue sans objet : le déplacement est accepté avant d’avoir été avancé.',
      'Advance overtaken: the travel was accepted before it was advanced.',
    ],
  },
  accountantList: {
    title: ['Liste du lot {{number}} pour le comptable', 'List of batch {{number}} for the accountant'],
    totals: ['Totaux', 'Totals'],
    transfers: ['Nombre de virements', 'Number of transfers'],
    kindTotal: ['{{count}} ligne(s), {{amount}}', '{{count}} line(s), {{amount}}'],
    exam: ['Examen {{exam}}', 'Exam {{exam}}'],
    lines: ['Lignes', 'Lines'],
    claim: ['Dossier et mission', 'Claim and mission'],
    mission: ['{{exam}}, mission {{number}}', '{{exam}}, mission {{number}}'],
    rates: ['Taux', 'Rates'],
    rateRow: ['{{code}} : {{quantity}} × {{rate}} = {{amount}}', '{{code}}: {{quantity}} × {{rate}} = {{amount}}'],
  },
  levels: {
    blocker: ['Bloquant', 'Blocking'],
    warning: ['À vérifier', 'To check'],
  },
  reversalStates: {
    waiting: ['Dans le prochain lot', 'In the next batch'],
    sealed: ['Annulée par un lot', 'Taken back by a batch'],
    recovered: ['Recouvrée autrement', 'Recovered otherwise'],
  },
  advanceStates: {
    waiting: ['Dans le prochain lot', 'In the next batch'],
    given: ['Versée, à reprendre', 'Given, to take back'],
    deducted: ['Reprise sur le déplacement', 'Taken off the travel'],
    lapsed: ['Sans objet', 'Overtaken'],
    refused: ['Rejetée par la finance', 'Rejected by finance'],
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
  previewOutdated: [
    'Ce qui attend a changé depuis que vous l’avez lu : rien n’est scellé. Relisez le lot, puis scellez.',
    'What waits has changed since you read it: nothing is sealed. Read the batch again, then seal.',
  ],
  secondPersonNeeded: [
    'Ce lot est scellé par vous : le bureau demande qu’une autre personne l’exporte.',
    'This batch was sealed by you: the office asks that somebody else exports it.',
  ],
  reversal: {
    notExported: [
      'Le lot n’est pas encore exporté : exportez-le d’abord, puis annulez la ligne.',
      'The batch is not exported yet: export it first, then take the line back.',
    ],
    notStanding: [
      'La finance a déjà refusé cette ligne : elle ne compte plus, il n’y a rien à reprendre.',
      'Finance refused this line already: it no longer counts, there is nothing to take back.',
    ],
    twice: ['Cette ligne est déjà en cours d’annulation ou annulée.', 'This line is already being taken back.'],
    notThisKind: [
      'Une reprise ou une annulation ne s’annule pas.',
      'What takes money back cannot itself be taken back.',
    ],
    deducted: ['Cette avance a déjà été reprise sur le déplacement.', 'This advance was already taken off the travel.'],
    sealed: [
      'Un lot scellé porte déjà cette annulation : elle ne change plus.',
      'A sealed batch carries this reversal already: it no longer changes.',
    ],
    recovered: ['Cet argent est déjà recouvré autrement.', 'This money was already recovered otherwise.'],
    decided: [
      'L’état {{claim}} a été traité depuis : revenez d’abord sur cette décision.',
      'Claim {{claim}} was dealt with since: take that decision back first.',
    ],
  },
  advance: {
    notOpen: [
      'Ce déplacement est déjà accepté, payé ou sans objet : une avance n’a plus de sens.',
      'This travel is already accepted, paid or given up: an advance makes no sense any more.',
    ],
    amount: ['Indiquez un montant d’avance au-dessus de zéro.', 'Give an advance above zero.'],
    tooHigh: [
      'L’avance dépasse 75 % du déplacement estimé (arrêté du 20 décembre 2013, art. 12). Diminuez-la ; rien n’est accordé.',
      'The advance exceeds 75 % of the estimated travel (order of 20 December 2013, art. 12). Lower it; nothing was granted.',
    ],
    noRate: [
      'Aucun barème ne dit la part qui peut être avancée à cette date.',
      'No rate table says what part may be advanced on that date.',
    ],
    twice: ['L’état {{claim}} a déjà une avance.', 'Claim {{claim}} already has an advance.'],
    paid: [
      'Cette avance est déjà versée : annulez sa ligne dans le lot.',
      'This advance was already given: take its line back in the batch.',
    ],
  },
  batchAltered: [
    'Les lignes du lot {{batch}} ne correspondent plus à leur empreinte de scellement.',
    'The lines of batch {{batch}} no longer match the hash of their sealing.',
  ],
} as const satisfies Catalogue
