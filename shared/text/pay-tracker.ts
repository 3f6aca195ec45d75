import type { Catalogue } from './catalogue.ts'

/** Where the money of a claim is, in two lanes, and the account it goes to. */
export const payTracker = {
  title: ['Où en est l’argent', 'Where the money is'],
  loading: ['Lecture du suivi', 'Reading the follow-up'],
  failed: ['Le suivi n’a pas pu être lu.', 'The follow-up could not be read.'],
  stages: {
    entry: ['Saisie et envoi', 'Entry and sending'],
    review: ['Contrôle par le bureau', 'Review by the office'],
    transmission: ['Transmission à la finance', 'Transmission to finance'],
    payment: ['Paiement', 'Payment'],
  },
  progress: {
    done: ['fait', 'done'],
    doneOn: ['fait le {{date}}', 'done on {{date}}'],
    now: ['en cours', 'now'],
    next: ['ensuite', 'later'],
  },
  step: ['{{stage}} : {{progress}}', '{{stage}}: {{progress}}'],
  holders: {
    intervenant: ['C’est à vous.', 'It is up to you.'],
    office: ['C’est au bureau.', 'It is up to the office.'],
    finance: ['C’est aux services financiers.', 'It is up to the finance service.'],
    nobody: ['Il n’y a rien à faire.', 'There is nothing to do.'],
  },
  estimated: ['Montant estimé : {{amount}}', 'Estimated amount: {{amount}}'],
  decided: ['Montant retenu : {{amount}}', 'Amount granted: {{amount}}'],
  paid: ['Payé le {{date}} : {{amount}}', 'Paid on {{date}}: {{amount}}'],
  refused: [
    'Refusé par les services financiers ({{reason}}). Vérifiez vos coordonnées bancaires ; le bureau fera repartir ce montant.',
    'Refused by the finance service ({{reason}}). Check your bank details; the office will send this amount again.',
  ],
  batch: [
    'Lot {{name}}, paiement demandé pour le {{date}}. À chercher sur votre relevé : « {{label}} ».',
    'Batch {{name}}, payment asked for {{date}}. To look for on your statement: “{{label}}”.',
  ],
  roads: {
    account: ['Versé sur votre compte bancaire ou postal.', 'Paid to your bank or postal account.'],
    salary: [
      'Versé avec votre traitement ; une ligne de votre bulletin de paie le dira.',
      'Paid with your salary; a line of your payslip will say so.',
    ],
    accountWithPayslip: ['Versé sur votre compte, avec un bulletin de paie.', 'Paid to your account, with a payslip.'],
  },
  account: {
    title: ['Vos coordonnées bancaires', 'Your bank details'],
    holder: ['Titulaire', 'Holder'],
    iban: ['IBAN', 'IBAN'],
    bic: ['BIC', 'BIC'],
    nir: ['Numéro INSEE', 'INSEE number'],
    masked: ['se termine par {{tail}}', 'ends with {{tail}}'],
    updated: ['Enregistrées le {{date}}.', 'Recorded on {{date}}.'],
    none: [
      'Le bureau n’a pas vos coordonnées bancaires : sans elles, rien ne peut être payé. Joignez un RIB à votre état de frais.',
      'The office does not have your bank details: without them nothing can be paid. Attach them (RIB) to your claim.',
    ],
    wrong: [
      'Si ce n’est plus votre compte, joignez un nouveau RIB avant d’envoyer.',
      'If this is no longer your account, attach new bank details (RIB) before sending.',
    ],
    failed: ['Les coordonnées bancaires n’ont pas pu être lues.', 'The bank details could not be read.'],
  },
} as const satisfies Catalogue
