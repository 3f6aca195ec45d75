import type { Catalogue, Language } from './catalogue.ts'

/** What the shells say outside the page: on the terminal, in a system dialogue, on the few pages served without it. */
export const shell = {
  title: ['Imagin', 'Imagin'],
  alreadyOpenData: [
    'Ce dossier de données est déjà ouvert par un autre programme (processus {{pid}}, machine {{machine}}). Fermez-le, puis recommencez.',
    'This data folder is already open in another program (process {{pid}}, machine {{machine}}). Close it, then try again.',
  ],
  cannotStart: [
    'L’application n’a pas pu démarrer ({{code}}). Le détail est dans le journal du dossier de données : {{folder}}',
    'The application could not start ({{code}}). Details are in the log of the data folder: {{folder}}',
  ],
  pageMissing: [
    'La page de l’application manque : lancez « npm run build » puis recommencez.',
    'The page of the application is missing: run “npm run build”, then try again.',
  ],
  nodeTooOld: [
    'Node {{found}} est trop ancien : il faut au moins la version {{needed}}.',
    'Node {{found}} is too old: version {{needed}} or later is needed.',
  ],
  openByHand: [
    'Aucun écran ou aucun navigateur compatible trouvé. Ouvrez ce fichier dans un navigateur de cette session : {{page}}',
    'No display or no suitable browser was found. Open this file in a browser of this session: {{page}}',
  ],
  windowNeverOpened: [
    'Le navigateur s’est arrêté avant d’ouvrir l’application.',
    'The browser stopped before it opened the application.',
  ],
  keySealedElsewhere: [
    'La clé de ce dossier de données est gardée par le trousseau du système : ouvrez-le avec l’application Electron de cette session.',
    'The key of this data folder is kept by the system keyring: open it with the Electron application of this session.',
  ],
  keyDamaged: [
    'La clé de ce dossier de données est abîmée. Restaurez-la depuis une sauvegarde avant de continuer ; rien n’a été modifié.',
    'The key of this data folder is damaged. Restore it from a backup before going on; nothing was changed.',
  ],
  keyUnreadable: [
    'La clé de ce dossier de données ne peut pas être lue ou écrite. Vérifiez les droits sur le dossier : {{folder}}',
    'The key of this data folder cannot be read or written. Check the rights on the folder: {{folder}}',
  ],
  keyringMissing: [
    'Cette session n’a pas de trousseau sûr pour garder la clé des données (GNOME Keyring ou KWallet). Installez-en un, ou lancez l’application avec « --shell browser ».',
    'This session has no safe keyring to hold the data key (GNOME Keyring or KWallet). Install one, or start the application with “--shell browser”.',
  ],
  usage: ['Utilisation : {{usage}}', 'Usage: {{usage}}'],
  unknownArgument: ['Argument inconnu : {{argument}}', 'Unknown argument: {{argument}}'],
  pages: {
    refused: [
      'Cette adresse ne s’ouvre que depuis Imagin. Lancez l’application.',
      'This address opens only from Imagin. Start the application.',
    ],
    linkUsed: [
      'Ce lien a déjà servi ou a expiré. Relancez l’application.',
      'This link was already used or has expired. Start the application again.',
    ],
    openElsewhere: [
      'Imagin est déjà ouvert dans une autre fenêtre. Fermez-la, puis recommencez.',
      'Imagin is already open in another window. Close it, then try again.',
    ],
    entering: ['Ouverture d’Imagin…', 'Opening Imagin…'],
  },
  menu: {
    edit: ['Édition', 'Edit'],
    undo: ['Annuler', 'Undo'],
    redo: ['Rétablir', 'Redo'],
    cut: ['Couper', 'Cut'],
    copy: ['Copier', 'Copy'],
    paste: ['Coller', 'Paste'],
    selectAll: ['Tout sélectionner', 'Select all'],
    view: ['Affichage', 'View'],
    zoomIn: ['Agrandir', 'Zoom in'],
    zoomOut: ['Réduire', 'Zoom out'],
    resetZoom: ['Taille normale', 'Normal size'],
    fullScreen: ['Plein écran', 'Full screen'],
    quit: ['Quitter', 'Quit'],
  },
} as const satisfies Catalogue

/** Replaces `{{name}}` by facts: the shells have no i18next, which lives in the page. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number | boolean | null>> = {}): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(facts[name] ?? whole))
}

/** French unless the session asks for English: what a locale such as `en_GB.UTF-8` or `fr-FR` means for us. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('en') ? 'en' : 'fr'
