import type { Catalogue } from './catalogue.ts'

/** What is refused around activities that the office opens and closes. */
export const activityRules = {
  closed: [
    'Le bureau a fermé cette activité, ou ne l’a pas encore ouverte : rien n’est enregistré. Ses dates sont dans le menu. {{message}}',
    'The office closed this activity, or has not opened it yet: nothing is saved. Its dates are in the menu. {{message}}',
  ],
  administratorOnly: [
    'Seul l’administrateur ouvre ou ferme cette activité : demandez-le-lui.',
    'Only the administrator opens or closes this activity: ask them.',
  ],
  datesReversed: [
    'La fermeture précède l’ouverture : corrigez une des deux dates.',
    'The closing comes before the opening: correct one of the two dates.',
  ],
} as const satisfies Catalogue

/** Activities that the office opens and closes to intervenants and heads of school. */
export const activities = {
  title: ['Ouverture des activités', 'Opening of activities'],
  sentence: [
    'Ce que les intervenants, les chefs d’établissement et les chefs de centre peuvent faire en ce moment. Une activité jamais réglée est ouverte, sauf la délibération de jury, que seul l’administrateur ouvre.',
    'What intervenants, heads of school and heads of centre may do at the moment. An activity that was never set is open, except the jury deliberation, which only the administrator opens.',
  ],
  help: [
    'Une activité fermée reste visible dans le menu des personnes, avec la raison et la date. États de frais et service fait se lisent encore quand ils sont fermés, et un état de frais renvoyé pour correction se corrige quand même. Le bureau, lui, garde tous ses écrans.',
    'A closed activity stays visible in people’s menu, with the reason and the date. Claims and service done are still read while they are closed, and a claim returned to be corrected is corrected all the same. The office keeps all its own screens.',
  ],
  list: ['Activités', 'Activities'],
  change: ['Modifier l’ouverture', 'Change the opening'],
  columns: {
    name: ['Activité', 'Activity'],
    audience: ['Pour qui', 'For whom'],
    state: ['État', 'State'],
    opensOn: ['Ouvre le', 'Opens on'],
    closesOn: ['Ferme après le', 'Closes after'],
    message: ['Message', 'Message'],
  },
  names: {
    competenceConsultation: ['Consultation compétences', 'Competence consultation'],
    competenceEntry: ['Saisie compétences', 'Competence entry'],
    missionConsultation: ['Consultation missions', 'Mission consultation'],
    schoolCompetences: ['Compétences des personnels', 'Competences of the staff'],
    schoolUnavailabilities: ['Indisponibilités des personnels', 'Unavailabilities of the staff'],
    schoolStaff: ['Personnels de l’établissement', 'Staff of the school'],
    missionPortal: ['Portail d’accès aux missions', 'Portal to missions'],
    sportManagement: ['Gestion des épreuves EPS', 'Management of sports tests'],
    juryPortal: ['Portail délibération de jury', 'Jury deliberation portal'],
    subjectManagement: ['Gestion des sujets', 'Management of exam questions'],
    claims: ['États de frais', 'Claims'],
    serviceStatements: ['Service fait', 'Service done'],
    markingStatistics: ['Statistiques nationales de notation', 'National marking statistics'],
  },
  audiences: {
    intervenant: ['Intervenants', 'Intervenants'],
    schoolHead: ['Chefs d’établissement', 'Heads of school'],
    centreHead: ['Chefs de centre', 'Heads of centre'],
  },
  open: ['Ouverte', 'Open'],
  closed: ['Fermée', 'Closed'],
  always: ['sans limite', 'no limit'],
  because: {
    byOffice: ['par le bureau', 'by the office'],
    notYet: ['ouvre le {{opens}}', 'opens on {{opens}}'],
    over: ['depuis le {{closes}}', 'since {{closes}}'],
    neverOpened: ['l’administrateur ne l’a pas ouverte', 'the administrator has not opened it'],
  },
  form: {
    sentence: [
      'Les deux dates sont comprises. Sans date, il n’y a pas de limite.',
      'Both dates are included. Without a date there is no limit.',
    ],
    closed: ['Fermée, quelles que soient les dates', 'Closed, whatever the dates'],
    message: ['Message affiché quand elle est fermée', 'Message shown while it is closed'],
    save: ['Enregistrer', 'Save'],
    notSaved: ['L’ouverture n’est pas enregistrée.', 'The opening is not saved.'],
  },
  saved: ['{{name}} : ouverture enregistrée.', '{{name}}: opening saved.'],
} as const satisfies Catalogue
