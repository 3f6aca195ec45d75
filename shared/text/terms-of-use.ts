import type { Catalogue } from './catalogue.ts'

/** What is refused around the terms of use. */
export const termsOfUseRules = {
  notAccepted: [
    'Acceptez d’abord les conditions d’utilisation des états de frais : elles s’ouvrent avec « Mes états de frais ».',
    'First accept the terms of use of the claims: they open with “My claims”.',
  ],
  replaced: [
    'Le bureau vient de publier d’autres conditions : relisez-les, puis validez.',
    'The office has just published other terms: read them again, then confirm.',
  ],
  noPerson: [
    'Ce compte n’est relié à aucun intervenant : demandez au bureau.',
    'This account is linked to no intervenant: ask the office.',
  ],
  unchanged: [
    'Ce texte est déjà celui de la version {{version}} : rien n’a été publié.',
    'This text is already that of version {{version}}: nothing was published.',
  ],
} as const satisfies Catalogue

/** The terms of use: read and accepted by people, written and published by the office. */
export const termsOfUse = {
  title: ['Conditions d’utilisation', 'Terms of use'],
  version: ['Version {{version}}, publiée le {{date}}.', 'Version {{version}}, published on {{date}}.'],
  sentence: [
    'Lisez les conditions du bureau, acceptez-les, et vos états de frais s’ouvrent. Cela ne se demande qu’une fois par version.',
    'Read the terms of the office, accept them, and your claims open. This is asked once for each version.',
  ],
  accept: [
    'J’ai lu ces conditions d’utilisation et je les accepte *',
    'I have read these terms of use and accept them *',
  ],
  starred: ['* case obligatoire', '* this box is compulsory'],
  tick: ['Cochez la case pour accepter les conditions.', 'Tick the box to accept the terms.'],
  confirm: ['Valider', 'Confirm'],
  accepted: ['Conditions acceptées, version {{version}}.', 'Terms accepted, version {{version}}.'],
  notAccepted: ['Les conditions ne sont pas acceptées.', 'The terms are not accepted.'],
  read: ['Conditions d’utilisation', 'Terms of use'],
  close: ['Fermer', 'Close'],
  loading: ['Lecture des conditions d’utilisation', 'Reading the terms of use'],
  failed: ['Les conditions n’ont pas pu être lues.', 'The terms could not be read.'],
  home: [
    'Avant vos états de frais, lisez et acceptez les conditions d’utilisation.',
    'Before your claims, read and accept the terms of use.',
  ],
  open: ['Lire les conditions d’utilisation', 'Read the terms of use'],
  office: {
    title: ['Conditions d’utilisation des états de frais', 'Terms of use of the claims'],
    sentence: [
      'Les intervenants les acceptent avant d’ouvrir leurs états de frais. Chaque nouvelle version leur est redemandée.',
      'Intervenants accept them before they open their claims. Each new version is asked again.',
    ],
    help: [
      'Sans texte publié, rien n’est demandé. Une version publiée ne change plus : les gens l’ont acceptée telle quelle.',
      'Without a published text nothing is asked. A published version never changes: people accepted it as it was.',
    ],
    standing: ['Version en vigueur', 'Version in force'],
    none: ['Aucun texte publié : rien n’est demandé.', 'No text published: nothing is asked.'],
    by: [
      'Version {{version}}, publiée le {{date}} par {{by}}.',
      'Version {{version}}, published on {{date}} by {{by}}.',
    ],
    takenBack: [
      'Version {{version}} : conditions retirées le {{date}} par {{by}}, rien n’est plus demandé.',
      'Version {{version}}: terms taken back on {{date}} by {{by}}, nothing is asked any more.',
    ],
    acceptances_one: ['Acceptée par {{count}} personne.', 'Accepted by {{count}} person.'],
    acceptances_other: ['Acceptée par {{count}} personnes.', 'Accepted by {{count}} people.'],
    write: ['Écrire une nouvelle version', 'Write a new version'],
    text: ['Texte', 'Text'],
    textHint: [
      'Une règle par ligne, une ligne vide entre deux paragraphes. « # » titre, « - » ou « 1. » liste, **gras**, [texte du lien](adresse).',
      'One rule a line, an empty line between two paragraphs. “# ” heading, “- ” or “1. ” list, **bold**, [text of the link](address).',
    ],
    textNeeded: ['Écrivez le texte des conditions.', 'Write the text of the terms.'],
    example: ['Partir du texte d’exemple', 'Start from the example'],
    publish: ['Publier la version {{version}}', 'Publish version {{version}}'],
    sure: ['Publier la version {{version}} ?', 'Publish version {{version}}?'],
    consequence: [
      'Dès maintenant, chaque intervenant doit l’accepter avant d’ouvrir ses états de frais. Rien de ce qu’ils ont saisi n’est perdu.',
      'From now on every intervenant must accept it before they open their claims. Nothing they entered is lost.',
    ],
    published: ['Version {{version}} publiée.', 'Version {{version}} published.'],
    failed: ['Les conditions n’ont pas été publiées.', 'The terms were not published.'],
    earlier: ['Versions précédentes', 'Earlier versions'],
  },
  /** An example of such terms (F116), for an office to start from; the demonstration publishes it in French. */
  example: [
    `Conditions mises à jour à l’ouverture de la session.
Les justificatifs se déposent en ligne, au format PDF de préférence : rien n’est à envoyer par la poste.
Le véhicule personnel est remboursé sur la base du tarif SNCF de 2e classe.
Les frais d’autoroute ne sont pas remboursés : ne saisissez aucun péage.
Un état de frais enregistré mais pas envoyé n’est pas traité par le bureau.`,
    `Terms updated at the opening of the session.
Supporting documents are deposited online, as PDF if possible: nothing is to be sent by post.
One’s own car is refunded on the basis of the SNCF second-class fare.
Motorway tolls are not refunded: enter no toll.
A claim that is saved but not sent is not handled by the office.`,
  ],
} as const satisfies Catalogue
