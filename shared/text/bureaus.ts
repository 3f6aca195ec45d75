import type { Catalogue } from './catalogue.ts'

/** What is refused around bureaus. */
export const bureauRules = {
  nameTaken: ['Un autre bureau s’appelle déjà {{name}}.', 'Another bureau is already called {{name}}.'],
  emailShape: [
    'L’adresse électronique du bureau n’est pas complète, par exemple dec3@academie.fr.',
    'The e-mail address of the bureau is not complete, for example dec3@academie.fr.',
  ],
  examGone: [
    'Un des examens choisis n’existe plus : rouvrez le bureau et choisissez de nouveau.',
    'One of the exams chosen is no longer there: open the bureau again and choose anew.',
  ],
  personGone: [
    'Une des personnes choisies n’a plus d’accès : rouvrez le bureau et choisissez de nouveau.',
    'One of the people chosen has no access any more: open the bureau again and choose anew.',
  ],
} as const satisfies Catalogue

/** Bureaus of the office: who is in charge of which exams. */
export const bureaus = {
  tab: ['Bureaux', 'Bureaus'],
  title: ['Bureaux de la division des examens', 'Bureaus of the exam office'],
  sentence: [
    'Chaque bureau a la charge d’examens. Les listes de travail peuvent s’y limiter, et les intervenants savent quel bureau suit leur mission.',
    'Each bureau is in charge of exams. Work lists can be kept to one of them, and intervenants know which bureau follows their mission.',
  ],
  loading: ['Lecture des bureaux', 'Reading the bureaus'],
  none: ['Aucun bureau : toutes les listes montrent tous les examens.', 'No bureau: every list shows every exam.'],
  withoutBureau: ['Examens sans bureau : {{exams}}', 'Exams without a bureau: {{exams}}'],
  name: ['Nom du bureau', 'Name of the bureau'],
  nameHint: [
    'Celui que les intervenants connaissent, par exemple DEC 3.',
    'The one intervenants know, for example DEC 3.',
  ],
  nameNeeded: ['Donnez le nom du bureau.', 'Give the name of the bureau.'],
  phone: ['Téléphone', 'Telephone'],
  email: ['Adresse électronique', 'E-mail address'],
  reachHint: ['Laissez vide si c’est celle de la division.', 'Leave empty where it is that of the office.'],
  phoneHint: ['Laissez vide si c’est celui de la division.', 'Leave empty where it is that of the office.'],
  exams: ['Examens', 'Exams'],
  examsLegend: ['Examens dont il a la charge', 'Exams it is in charge of'],
  withAnother: ['{{exam}} (aujourd’hui : {{bureau}})', '{{exam}} (today: {{bureau}})'],
  people: ['Personnes', 'People'],
  peopleLegend: ['Gestionnaires qui y travaillent', 'Managers who work there'],
  noStaff: ['Aucun accès de gestionnaire n’est ouvert.', 'No access of a manager is open.'],
  acts: ['Actions', 'Actions'],
  add: ['Ajouter un bureau', 'Add a bureau'],
  save: ['Enregistrer le bureau', 'Save the bureau'],
  saved: ['Bureau {{name}} enregistré.', 'Bureau {{name}} saved.'],
  edit: ['Modifier', 'Change'],
  editOf: ['Modifier le bureau {{name}}', 'Change the bureau {{name}}'],
  remove: ['Retirer', 'Remove'],
  removeOf: ['Retirer le bureau {{name}}', 'Remove the bureau {{name}}'],
  removeSentence: [
    'Ses examens n’auront plus de bureau et les listes ne pourront plus s’y limiter. Rien d’autre ne change.',
    'Its exams will have no bureau and lists can no longer be kept to it. Nothing else changes.',
  ],
  removed: ['Bureau {{name}} retiré.', 'Bureau {{name}} removed.'],
  facet: ['Bureau', 'Bureau'],
  everyBureau: ['Tous les bureaux', 'Every bureau'],
  mine: ['{{name}} (le mien)', '{{name}} (mine)'],
} as const satisfies Catalogue
