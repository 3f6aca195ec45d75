import type { Catalogue } from './catalogue.ts'

/** What waits for the person who signs in. */
export const home = {
  menu: ['Accueil', 'Home'],
  hello: ['Bonjour {{person}}', 'Hello {{person}}'],
  demonstration: [
    'Bureau de démonstration : personnes et missions inventées, rien n’est payé.',
    'Demonstration office: invented people and missions, nothing is paid.',
  ],
  toDo: ['À faire', 'To do'],
  subject: ['Sujet', 'Subject'],
  volume: ['Volume', 'Volume'],
  intervenant: {
    none: ['Rien n’attend de vous pour le moment.', 'Nothing waits for you at the moment.'],
    sentence_one: ['{{count}} action vous attend.', '{{count}} thing waits for you.'],
    sentence_other: ['{{count}} actions vous attendent.', '{{count}} things wait for you.'],
    read: ['Convocation à lire', 'Convocation to read'],
    next: ['Voir cette mission', 'See this mission'],
    allMissions: ['Toutes mes missions', 'All my missions'],
    missions: ['Mes missions', 'My missions'],
    waiting_one: ['{{count}} état de frais est en attente du bureau.', '{{count}} claim waits for the office.'],
    waiting_other: ['{{count}} états de frais sont en attente du bureau.', '{{count}} claims wait for the office.'],
    paid_one: ['{{count}} état de frais est payé ou en paiement.', '{{count}} claim is paid or being paid.'],
    paid_other: ['{{count}} états de frais sont payés ou en paiement.', '{{count}} claims are paid or being paid.'],
    elsewhere: ['En attente des autres', 'Waiting for others'],
    money: ['Payés récemment', 'Paid recently'],
    claim: ['État n° {{number}}', 'Claim no. {{number}}'],
    step: ['À faire', 'To do'],
    mission: ['Mission', 'Mission'],
    date: ['Date', 'Date'],
    all: ['Tous mes états de frais', 'All my claims'],
    first: ['Ouvrir le premier', 'Open the first one'],
    more_one: ['et {{count}} autre', 'and {{count}} more'],
    more_other: ['et {{count}} autres', 'and {{count}} more'],
  },
  dates: {
    title: ['Prochaines dates', 'Next dates'],
    opens: ['{{name}} : ouvre le {{date}}', '{{name}}: opens on {{date}}'],
    closes: ['{{name}} : ouvert jusqu’au {{date}}', '{{name}}: open until {{date}}'],
  },
  centre: {
    coming: [
      'Prochaine mission du centre : {{date}}, {{mission}}.',
      'Next mission of the centre: {{date}}, {{mission}}.',
    ],
    none: ['Toutes les missions de votre centre ont leur constat.', 'Every mission of your centre has its statement.'],
    sentence_one: [
      '{{count}} mission de votre centre attend son constat.',
      '{{count}} mission of your centre waits for its statement.',
    ],
    sentence_other: [
      '{{count}} missions de votre centre attendent leur constat.',
      '{{count}} missions of your centre wait for their statement.',
    ],
    mission: ['Mission n° {{number}}', 'Mission no. {{number}}'],
    people: ['{{stated}} sur {{convoked}}', '{{stated}} of {{convoked}}'],
    stated: ['Personnes constatées', 'People stated'],
    open: ['Ouvrir les constats', 'Open the statements'],
  },
  schoolHead: {
    toValidate_one: [
      '{{count}} compétence attend votre validation (enseignants validés : {{validated}} sur {{teachers}}).',
      '{{count}} competence waits for your validation (teachers validated: {{validated}} of {{teachers}}).',
    ],
    toValidate_other: [
      '{{count}} compétences attendent votre validation (enseignants validés : {{validated}} sur {{teachers}}).',
      '{{count}} competences wait for your validation (teachers validated: {{validated}} of {{teachers}}).',
    ],
    validated: ['Aucune compétence n’attend votre validation.', 'No competence waits for your validation.'],
    competences: ['Compétences à valider', 'Competences to validate'],
    absences: ['Absences prévues à partir d’aujourd’hui', 'Expected absences from today on'],
    unavailabilities: ['Indisponibilités en cours ou à venir', 'Current and coming unavailabilities'],
    staff: ['Personnels de l’établissement', 'Staff of the school'],
  },
  administrator: [
    'Vous administrez le bureau : comptes, sauvegardes, contrôle des données et journal sont dans le menu.',
    'You administer the office: accounts, backups, data checks and journal are in the menu.',
  ],
  about: {
    title: ['À propos des données', 'About the data'],
    sentence: [
      'Les tables livrées avec Imagin viennent de données publiques ouvertes.',
      'The tables shipped with Imagin come from open public data.',
    ],
  },
} as const satisfies Catalogue
