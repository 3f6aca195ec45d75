import type { Catalogue } from './catalogue.ts'

/** What the archive of a person's data says of itself, in both languages whatever the screen's. */
export const personalDataTexts = {
  readMe: [
    `Vos données dans Imagin

donnees.json : tout ce qui est conservé à votre sujet, table par table, dans un format que d’autres programmes lisent. Les montants sont en centimes, les dates sont écrites année-mois-jour.
documents/ : vos convocations, vos récapitulatifs et les pièces que vous avez déposées, tels quels.

Ne s’y trouvent pas : vos mots de passe, que personne ne peut lire, et ce qui nomme d’autres personnes que vous.
`,
    `Your data in Imagin

donnees.json: everything kept about you, table by table, in a format that other programs read. Amounts are in cents, dates are written year-month-day.
documents/: your convocations, your recaps and the documents you deposited, as they are.

Not in it: your passwords, which nobody can read, and what names people other than you.
`,
  ],
} as const satisfies Catalogue

/** Where the data of a person are handed out. */
export const personalData = {
  menu: ['Mes données', 'My data'],
  sentence: [
    'Tout ce que le bureau des examens conserve à votre sujet, dans un fichier que vous pouvez garder ou porter ailleurs.',
    'Everything that the examinations office keeps about you, in a file that you can keep or take elsewhere.',
  ],
  what: [
    'Le fichier contient votre identité, vos affectations, vos compétences, vos missions, vos états de frais et leurs calculs, vos paiements, votre dossier financier, vos documents, et qui a consulté votre fiche depuis un an.',
    'The file holds your identity, your postings, your competences, your missions, your claims and how they were computed, your payments, your pay file, your documents, and who looked at your sheet over the last year.',
  ],
  careful: [
    'Il contient votre numéro de sécurité sociale et votre compte bancaire : ne l’enregistrez pas sur un poste partagé.',
    'It holds your social security number and your bank account: do not save it on a shared computer.',
  ],
  help: [
    'Vous avez le droit de recevoir ce qui est conservé à votre sujet. Le fichier est une archive : un texte qui dit ce qu’elle contient, vos données, vos documents. Pour faire corriger quelque chose, adressez-vous au bureau des examens.',
    'You have the right to receive what is kept about you. The file is an archive: a text that says what is in it, your data, your documents. To have something corrected, turn to the examinations office.',
  ],
  own: ['Enregistrer mes données', 'Save my data'],
  ofPerson: ['Enregistrer ses données', 'Save their data'],
  saved: [
    '{{name}} enregistré. Cette remise est inscrite au journal.',
    '{{name}} saved. This is written in the journal.',
  ],
} as const satisfies Catalogue
