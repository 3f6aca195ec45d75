import type { Catalogue } from './catalogue.ts'

/** The ledger of fairness: what each person did over the years. */
export const fairness = {
  title: ['Équité', 'Fairness'],
  one: ['Équité d’une personne', 'Fairness of a person'],
  mine: ['Ma part', 'My share'],
  sentence: [
    'Places, demi-journées et kilomètres de chacun sur cette session et les quatre précédentes.',
    'Seats, half-days and kilometres of everybody over this session year and the four before.',
  ],
  help: [
    'Qui a beaucoup donné les années passées est appelé plus tard, qui a peu donné est appelé d’abord : la colonne « Encore dues » dit combien de demi-journées restent avant que ce soit trop. Les kilomètres comptent l’aller et le retour de chaque jour, estimés depuis l’établissement. Entrée ouvre le détail par année.',
    'Whoever gave much in past years is called later, whoever gave little is called first: the column “Still due” says how many half-days are left before it is too much. Kilometres count there and back on each day, estimated from the school. Enter opens the detail by year.',
  ],
  mineHelp: [
    'Ce que vous avez fait chaque année, d’après vos convocations, à côté de la moyenne de toutes les personnes de l’académie.',
    'What you did each year, from your convocations, beside the average of everybody in the academy.',
  ],
  mineSentence: [
    'D’après vos convocations, à côté de la moyenne des personnes qui peuvent être appelées.',
    'From your convocations, beside the average of the people who may be called.',
  ],
  due: [
    'Demi-journées encore dues cette session avant que ce soit trop : {{due}}.',
    'Half-days still due in this session year before it is too much: {{due}}.',
  ],
  list: ['Personnes', 'People'],
  years: ['Années', 'Years'],
  empty: ['Personne dans le vivier pour l’instant.', 'Nobody in the pool yet.'],
  emptySentence: ['Importez d’abord les personnels.', 'First import the staff.'],
  sheet: ['Ouvrir la fiche', 'Open the sheet'],
  average: ['{{own}} (moyenne {{average}})', '{{own}} (average {{average}})'],
  columns: {
    name: ['Nom', 'Name'],
    school: ['Établissement', 'School'],
    year: ['Session', 'Session year'],
    seats: ['Places', 'Seats'],
    halfDays: ['Demi-journées', 'Half-days'],
    kilometres: ['Kilomètres', 'Kilometres'],
    thisYear: ['Cette session', 'This session'],
    due: ['Encore dues', 'Still due'],
  },
} as const satisfies Catalogue
