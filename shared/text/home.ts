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
  task: ['Ce qui attend', 'What waits'],
  volume: ['Volume', 'Volume'],
  open: ['Ouvrir', 'Open'],
  openNamed: ['Ouvrir : {{task}}', 'Open: {{task}}'],
  nothing: ['Rien à faire pour le moment.', 'Nothing to do at the moment.'],
  nothingNext: [
    'Cette page dira ce que vous aurez à faire dès qu’une tâche vous attendra.',
    'This page will say what you have to do as soon as a task waits for you.',
  ],
  progress: ['Avancement', 'Progress'],
  office: {
    needs: ['Besoins sans mission', 'Needs without a mission'],
    seats: ['Places à pourvoir', 'Seats to fill'],
    convoke: ['Affectations à convoquer', 'Assignments to convoke'],
    competences: ['Compétences à confirmer', 'Competences to confirm'],
    claims: ['États de frais à contrôler', 'Claims to review'],
    fees: ['Rémunérations à liquider', 'Fees to liquidate'],
    travel: ['Déplacements à liquider', 'Travel to liquidate'],
    seatsFilled: ['Places pourvues', 'Seats filled'],
    of: ['{{done}} sur {{total}}', '{{done}} of {{total}}'],
    effective: ['Compétences effectives', 'Effective competences'],
    intervenants: ['Intervenants compétents', 'Competent intervenants'],
    runs: ['Éditions de convocations', 'Runs of convocations'],
    amount: ['{{count}} ({{amount}})', '{{count}} ({{amount}})'],
  },
  prepare: {
    title: ['Préparer la session', 'Prepare the session'],
    sentence: [
      'Le bureau est ouvert et n’a encore ni personnels ni candidats : commencez par les importer.',
      'The office is open and has neither staff nor candidates yet: begin by importing them.',
    ],
    action: ['Importer un fichier', 'Import a file'],
  },
  intervenant: {
    sentence_one: ['{{count}} état de frais attend une action de vous.', '{{count}} claim waits for you.'],
    sentence_other: ['{{count}} états de frais attendent une action de vous.', '{{count}} claims wait for you.'],
    next: ['Prochaine mission', 'Next mission'],
    waiting: ['En attente du bureau', 'Waiting for the office'],
    paid: ['Payés ou en paiement', 'Paid or being paid'],
    item: ['{{mission}}, {{exam}}, le {{date}}', '{{mission}}, {{exam}}, on {{date}}'],
    steps: {
      correct: ['Corriger', 'Correct'],
      complete: ['Compléter et envoyer', 'Complete and send'],
      start: ['Commencer', 'Start'],
    },
    openClaim: ['{{step}} : état n° {{number}}', '{{step}}: claim no. {{number}}'],
    at: ['{{date}}, {{centre}}', '{{date}}, {{centre}}'],
  },
  centre: {
    sentence_one: ['{{count}} mission de votre centre attend son constat.', '{{count}} mission of your centre waits.'],
    sentence_other: [
      '{{count}} missions de votre centre attendent leur constat.',
      '{{count}} missions of your centre wait for their statement.',
    ],
    item: ['{{mission}}, {{exam}}, le {{date}}', '{{mission}}, {{exam}}, on {{date}}'],
    people: ['{{stated}} sur {{convoked}} constatés', '{{stated}} of {{convoked}} stated'],
    attest: ['Constater', 'State'],
    attestNamed: ['Constater la mission n° {{number}}', 'State mission no. {{number}}'],
  },
  school: [
    'Votre rôle donne accès aux écrans de votre établissement, dans le menu.',
    'Your role opens the screens of your school, in the menu.',
  ],
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
