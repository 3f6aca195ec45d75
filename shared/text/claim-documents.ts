import type { Catalogue } from './catalogue.ts'

/** Supporting documents of claims: the panel of each file, and how the office takes them. */
export const claimDocuments = {
  title: {
    pay: ['Pièces du dossier paie', 'Documents of the pay file'],
    travel: ['Pièces du dossier de déplacement', 'Documents of the travel file'],
  },
  send: {
    pay: [
      'Sélectionner et envoyer mes documents pour le dossier paie',
      'Select and send my documents for the pay file',
    ],
    travel: [
      'Sélectionner et envoyer mes documents pour le déplacement',
      'Select and send my documents for the travel file',
    ],
  },
  formats_one: [
    '{{formats}}. {{megabytes}} Mo par document, {{most}} documents ({{count}} déposé). Vous pouvez aussi coller une image (Ctrl+V) quand ce bouton a le focus.',
    '{{formats}}. {{megabytes}} MB per document, {{most}} documents ({{count}} deposited). You may also paste an image (Ctrl+V) when this button has the focus.',
  ],
  formats_other: [
    '{{formats}}. {{megabytes}} Mo par document, {{most}} documents ({{count}} déposés). Vous pouvez aussi coller une image (Ctrl+V) quand ce bouton a le focus.',
    '{{formats}}. {{megabytes}} MB per document, {{most}} documents ({{count}} deposited). You may also paste an image (Ctrl+V) when this button has the focus.',
  ],
  anyFormat: ['PDF, JPG, JPEG, PNG ou GIF', 'PDF, JPG, JPEG, PNG or GIF'],
  pdfFormat: ['PDF seulement', 'PDF only'],
  kept: [
    'Les images sont enregistrées sans leurs données cachées (lieu, appareil).',
    'Images are kept without their hidden data (place, camera).',
  ],
  office: ['Le bureau précise : {{message}}', 'The office adds: {{message}}'],
  required: ['Pièces demandées', 'Documents asked for'],
  noneRequired: ['Aucune pièce à fournir.', 'No document to provide.'],
  toProvide: ['À fournir', 'To provide'],
  provided: ['Fournie', 'Provided'],
  answers: ['Ce document est', 'This document is'],
  other: ['Autre document', 'Other document'],
  closed: [
    'Ce dossier ne reçoit pas de document dans son état actuel.',
    'This file takes no document in its present state.',
  ],
  full: [
    'Les {{most}} documents possibles sont déposés : supprimez-en un pour en ajouter un autre.',
    'All {{most}} documents are deposited: delete one to add another.',
  ],
  post: {
    title: ['Par la poste', 'By post'],
    only: [
      'Le bureau reçoit les pièces par la poste seulement. Envoyez-les avec une copie du récapitulatif du dossier {{number}} à :',
      'The office takes documents by post only. Send them with a copy of the summary of claim {{number}} to:',
    ],
    also: [
      'Vous pouvez aussi les envoyer par la poste, avec une copie du récapitulatif du dossier {{number}}, à :',
      'You may also post them, with a copy of the summary of claim {{number}}, to:',
    ],
    recap: ['Télécharger le récapitulatif à joindre', 'Download the summary to enclose'],
    recapLater: [
      'Le récapitulatif à joindre est écrit quand vous envoyez l’état de frais.',
      'The summary to enclose is written when you send the claim.',
    ],
  },
  list: {
    title: {
      pay: ['Documents déposés pour le dossier paie', 'Documents deposited for the pay file'],
      travel: ['Documents déposés pour le déplacement', 'Documents deposited for the travel file'],
    },
    empty: ['Aucun document déposé.', 'No document deposited.'],
    name: ['Document', 'Document'],
    answers: ['Pièce', 'Kind'],
    depositedAt: ['Déposé le', 'Deposited on'],
    by: ['Par', 'By'],
    byOffice: ['Bureau', 'Office'],
    byPerson: ['Intervenant', 'Intervenant'],
    size: ['Taille', 'Size'],
    act: ['Actions', 'Actions'],
    view: ['Voir', 'View'],
    viewNamed: ['Voir {{name}}', 'View {{name}}'],
    remove: ['Supprimer', 'Delete'],
    removeNamed: ['Supprimer {{name}}', 'Delete {{name}}'],
  },
  sending: {
    title: ['Envois en cours', 'Sending'],
    waiting: ['En attente', 'Waiting'],
    sending: ['Envoi : {{percent}} %', 'Sending: {{percent}}%'],
    checking: ['Contrôle du contenu', 'Checking the content'],
    progress: ['Envoi de {{name}}', 'Sending {{name}}'],
    cancel: ['Annuler', 'Cancel'],
    cancelNamed: ['Annuler l’envoi de {{name}}', 'Cancel sending {{name}}'],
    cancelled: [
      'Envoi de {{name}} annulé : rien n’a été déposé.',
      'Sending {{name}} cancelled: nothing was deposited.',
    ],
    refused: ['{{name}} n’est pas déposé.', '{{name}} is not deposited.'],
    again: ['Réessayer', 'Try again'],
    againNamed: ['Réessayer d’envoyer {{name}}', 'Try sending {{name}} again'],
    forget: ['Retirer de la liste', 'Take off the list'],
    forgetNamed: ['Retirer de la liste : {{name}}', 'Take off the list: {{name}}'],
  },
  deposited: ['{{name}} est déposé.', '{{name}} is deposited.'],
  changes: {
    renamed: [
      'Nommé {{name}} : 50 caractères au plus, lettres sans accent, chiffres, tirets.',
      'Named {{name}}: 50 characters at most, letters without accents, digits, hyphens.',
    ],
    converted: ['Image GIF enregistrée en PNG ({{name}}).', 'GIF image kept as PNG ({{name}}).'],
    joined: ['Les images choisies sont les pages de ce PDF.', 'The pictures chosen are the pages of this PDF.'],
    resized: ['Image réduite à la taille d’une page.', 'Image reduced to the size of a page.'],
    unlocked: [
      'Ce PDF était protégé contre les modifications : ses pages sont gardées sans cette protection.',
      'This PDF was protected against changes: its pages are kept without this protection.',
    ],
    neutralised: [
      'Ce PDF contenait autre chose que des pages (script, action, fichier joint) : seules ses pages sont gardées.',
      'This PDF held something else than pages (script, action, attached file): only its pages are kept.',
    ],
  },
  join: ['Réunir les images choisies en un seul PDF', 'Put the pictures chosen together in one PDF'],
  joinHint: [
    'Par exemple les pages d’une facture photographiées une à une, {{most}} au plus à la fois.',
    'For example the pages of a bill photographed one by one, {{most}} at most at a time.',
  ],
  keys: [
    'Au clavier, dans ce cadre : A ajoute, Suppr supprime le document où est le focus, Espace sur Voir l’affiche, Ctrl+Z rétablit.',
    'By keyboard, in this frame: A adds, Delete deletes the document that has the focus, Space on View shows it, Ctrl+Z puts back.',
  ],
  nothingToRestore: ['Aucun document à rétablir ici.', 'No document to put back here.'],
  held: {
    open_one: ['Reprendre un document déjà déposé ({{count}})', 'Use a document already deposited ({{count}})'],
    open_other: ['Reprendre un document déjà déposé ({{count}})', 'Use a document already deposited ({{count}})'],
    title: ['Documents déjà déposés', 'Documents already deposited'],
    sentence: [
      'Ces documents sont dans d’autres dossiers de la même personne. Celui que vous reprenez est joint ici sans être envoyé une seconde fois.',
      'These documents are in other files of the same person. The one you use is attached here without being sent a second time.',
    ],
    use: ['Joindre', 'Attach'],
    useNamed: ['Joindre {{name}}', 'Attach {{name}}'],
    done: ['{{name}} est joint.', '{{name}} is attached.'],
    failed: ['Le document n’a pas été joint.', 'The document was not attached.'],
  },
  removed: ['{{name}} est supprimé.', '{{name}} is deleted.'],
  restore: ['Rétablir', 'Put back'],
  restored: ['{{name}} est rétabli.', '{{name}} is put back.'],
  restoreFailed: ['{{name}} n’a pas pu être rétabli.', '{{name}} could not be put back.'],
  readFailed: ['Les documents n’ont pas pu être lus.', 'The documents could not be read.'],
  loading: ['Chargement des documents', 'Loading the documents'],
  preview: {
    loading: ['Ouverture du document', 'Opening the document'],
    failed: ['Le document n’a pas pu être affiché. Téléchargez-le.', 'The document could not be shown. Download it.'],
    download: ['Télécharger', 'Download'],
    downloaded: ['{{name}} est téléchargé.', '{{name}} is downloaded.'],
    page: ['Page {{page}} sur {{count}} de {{name}}', 'Page {{page}} of {{count}} of {{name}}'],
  },
  settings: {
    menu: ['Pièces justificatives', 'Supporting documents'],
    sentence: [
      'Comment votre bureau reçoit les pièces des états de frais. Un changement vaut aussitôt pour tous.',
      'How your office takes the documents of claims. A change applies to everybody at once.',
    ],
    help: [
      'Sans dépôt dans l’application, le bouton d’envoi disparaît pour les intervenants ; le bureau peut toujours déposer un document reçu. L’adresse postale s’affiche sur chaque état de frais tant que la poste est acceptée.',
      'Without deposits in the application, the sending button disappears for intervenants; the office may still deposit a document it received. The postal address shows on each claim as long as post is accepted.',
    ],
    ways: ['Façons d’envoyer', 'Ways of sending'],
    online: ['Les documents se déposent dans l’application', 'Documents are deposited in the application'],
    byPost: ['Les documents peuvent venir par la poste', 'Documents may come by post'],
    postalAddress: ['Adresse postale des pièces', 'Postal address for documents'],
    postalHint: [
      'Une ligne par ligne d’adresse. Vide : l’adresse du bureau ({{address}}).',
      'One line per line of the address. Empty: the address of the office ({{address}}).',
    ],
    files: ['Fichiers', 'Files'],
    pdfOnly: ['Seuls les PDF sont acceptés', 'Only PDF files are accepted'],
    message: ['Consigne affichée avec le bouton', 'Instruction shown with the button'],
    messageHint: [
      'Par exemple « Un seul fichier lisible par trajet. » 500 caractères au plus.',
      'For example “One legible file per journey.” 500 characters at most.',
    ],
    save: ['Enregistrer', 'Save'],
    saved: ['Réglages des pièces enregistrés.', 'Document settings saved.'],
    notSaved: ['Les réglages n’ont pas été enregistrés.', 'The settings were not saved.'],
    forget: ['Revenir à ce qui est enregistré', 'Back to what is saved'],
    forgotten: [
      'Saisie abandonnée : voici les réglages enregistrés.',
      'Typing given up: these are the saved settings.',
    ],
  },
} as const satisfies Catalogue

/** Why a supporting document, or a setting about them, is refused. */
export const claimDocumentRules = {
  closed: [
    'Ce dossier ne reçoit pas de document dans son état actuel : un état de frais se complète du premier jour de la mission à son envoi.',
    'This file takes no document in its present state: a claim is completed from the first day of the mission until it is sent.',
  ],
  byPostOnly: [
    'Votre bureau reçoit les pièces par la poste : envoyez-les à l’adresse affichée.',
    'Your office takes documents by post: send them to the address shown.',
  ],
  someWay: [
    'Choisissez au moins une façon d’envoyer : dans l’application ou par la poste.',
    'Choose at least one way of sending: in the application or by post.',
  ],
  full: [
    'Ce dossier a déjà ses {{most}} documents : supprimez-en un, ou réunissez plusieurs pages dans un PDF.',
    'This file already has its {{most}} documents: delete one, or put several pages together in a PDF.',
  ],
  ofOffice: [
    'Le bureau a déposé ce document : lui seul peut le supprimer.',
    'The office deposited this document: only the office can delete it.',
  ],
  ofPerson: [
    'L’intervenant a déposé ce document : lui seul peut le supprimer.',
    'The intervenant deposited this document: only they can delete it.',
  ],
  known: ['Le même document est déjà déposé ici : {{name}}.', 'The same document is already deposited here: {{name}}.'],
  empty: ['Ce fichier est vide.', 'This file is empty.'],
  tooLarge: [
    'Ce document dépasse {{most}} Mo : réduisez-le, ou partagez-le en plusieurs.',
    'This document is larger than {{most}} MB: reduce it, or split it.',
  ],
  type: [
    'Ce n’est ni un PDF, ni une image JPG, PNG ou GIF : son contenu est d’une autre sorte, quel que soit son nom. Enregistrez-le en PDF.',
    'This is neither a PDF nor a JPG, PNG or GIF image: its content is of another kind, whatever its name. Save it as PDF.',
  ],
  telephonePhoto: [
    'Cette photo est au format HEIC ou AVIF d’un téléphone : réglez-le sur « le plus compatible », ou envoyez-vous la photo en JPG.',
    'This photograph is in the HEIC or AVIF format of a telephone: set it to “most compatible”, or send yourself the photograph as JPG.',
  ],
  pdfOnly: [
    'Votre bureau n’accepte que les PDF : enregistrez ou imprimez cette image en PDF.',
    'Your office takes PDF files only: save or print this image as PDF.',
  ],
  joinsPictures: [
    'Seules des images se réunissent en un PDF : envoyez ce PDF à part.',
    'Only pictures are put together in one PDF: send this PDF apart.',
  ],
  imageUnreadable: [
    'Cette image est abîmée ou incomplète : ouvrez-la pour vérifier, puis enregistrez-la de nouveau.',
    'This image is damaged or incomplete: open it to check, then save it again.',
  ],
  imageTooWide: [
    'Cette image a {{width}} × {{height}} points ; la limite est de {{most}} millions de points. Numérisez à 300 points par pouce.',
    'This image has {{width}} × {{height}} pixels; the limit is {{most}} million pixels. Scan at 300 points an inch.',
  ],
  pdfEncrypted: [
    'Ce PDF est protégé par un mot de passe : ouvrez-le, puis imprimez-le en PDF sans protection.',
    'This PDF is protected by a password: open it, then print it as PDF without protection.',
  ],
  pdfBroken: [
    'Ce PDF est abîmé ou incomplet : ouvrez-le pour vérifier, puis imprimez-le en PDF.',
    'This PDF is damaged or incomplete: open it to check, then print it as PDF.',
  ],
  pdfActive: [
    'Ce PDF contient un script ou un fichier joint qui n’a pas pu être retiré : imprimez-le en PDF.',
    'This PDF holds a script or an attached file that could not be taken out: print it as PDF.',
  ],
  pdfTooLong: [
    'Ce PDF a {{pages}} pages ; la limite est de {{most}}. Ne gardez que les pages utiles.',
    'This PDF has {{pages}} pages; the limit is {{most}}. Keep the useful pages only.',
  ],
  pdfTooWide: [
    'Ce PDF a une page plus grande que tout papier : imprimez-le en PDF au format A4.',
    'This PDF has a page larger than any paper: print it as PDF in A4 size.',
  ],
  pdfTooDense: [
    'Ce PDF se déploie en mémoire bien au-delà de sa taille : imprimez-le en PDF.',
    'This PDF unfolds in memory far beyond its size: print it as PDF.',
  ],
  tooSlow: [
    'Ce document est trop long à ouvrir : imprimez-le en PDF, puis envoyez le résultat.',
    'This document takes too long to open: print it as PDF, then send the result.',
  ],
  unreadable: [
    'Ce document n’a pas pu être ouvert : imprimez-le en PDF, puis envoyez le résultat.',
    'This document could not be opened: print it as PDF, then send the result.',
  ],
} as const satisfies Catalogue
