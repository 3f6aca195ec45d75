import type { Catalogue } from './catalogue.ts'

/** Why the president of a jury enters nothing for a member (F220). */
export const juryEntryRules = {
  notWaiting: [
    'Cette rémunération est déjà saisie ou n’est plus à saisir : pour la corriger, adressez-vous au bureau.',
    'This fee is entered already or is no longer to be: to correct it, ask the office.',
  ],
  notBegun: [
    'La mission n’a pas commencé : la saisie s’ouvre le {{firstDate}}.',
    'The mission has not begun: the entry opens on {{firstDate}}.',
  ],
  byDay: [
    'Ce type de mission se déclare jour par jour : le bureau saisit la rémunération de ce jury.',
    'This type of mission is declared day by day: the office enters the fee of this jury.',
  ],
} as const satisfies Catalogue

/** What the president of a jury of the ministry enters for its members. */
export const juryEntries = {
  title: ['Mes jurys : rémunération des membres', 'My juries: fees of the members'],
  sentence: [
    'Vous présidez un jury convoqué par le ministère : vous saisissez la quantité de chaque membre. Le bureau la contrôle ensuite.',
    'You preside a jury convoked by the ministry: you enter the quantity of each member. The office then reviews it.',
  ],
  help: [
    'Une quantité saisie part au bureau et ne se reprend pas ici : pour la corriger, adressez-vous à lui. Le membre la lit dans son état de frais.',
    'A quantity that was entered goes to the office and is not taken back here: to correct it, ask the office. The member reads it in their claim.',
  ],
  open_one: [
    'Vous présidez un jury du ministère : {{count}} rémunération est à saisir.',
    'You preside a jury of the ministry: {{count}} fee is to be entered.',
  ],
  open_other: [
    'Vous présidez un jury du ministère : {{count}} rémunérations sont à saisir.',
    'You preside a jury of the ministry: {{count}} fees are to be entered.',
  ],
  yours: ['À saisir par vous', 'For you to enter'],
  openLink: ['Saisir pour les membres de mes jurys', 'Enter for the members of my juries'],
  list: ['Membres de mes jurys', 'Members of my juries'],
  empty: ['Vous ne présidez aucun jury du ministère.', 'You preside no jury of the ministry.'],
  failed: ['Vos jurys n’ont pas pu être lus.', 'Your juries could not be read.'],
  loading: ['Lecture de vos jurys…', 'Reading your juries…'],
  columns: {
    member: ['Membre', 'Member'],
    mission: ['Mission', 'Mission'],
    date: ['Début', 'Start'],
    type: ['Type', 'Type'],
    given: ['Quantité', 'Quantity'],
    state: ['État', 'State'],
    acts: ['Actions', 'Actions'],
  },
  none: ['À saisir', 'To be entered'],
  enter: ['Saisir', 'Enter'],
  named: ['Saisir la rémunération : {{member}}, mission {{mission}}', 'Enter the fee: {{member}}, mission {{mission}}'],
  entered: [
    'Rémunération de {{member}} saisie : le bureau la contrôle.',
    'Fee of {{member}} entered: the office reviews it.',
  ],
  form: {
    title: ['Rémunération de {{member}}, mission {{mission}}', 'Fee of {{member}}, mission {{mission}}'],
    save: ['Saisir et transmettre au bureau', 'Enter and pass on to the office'],
    missing: ['Indiquez une quantité.', 'Give a quantity.'],
  },
} as const satisfies Catalogue
