import type { ProblemCode } from '../model/result.ts'
import type { Catalogue, Pair } from './catalogue.ts'

type Sentences = Readonly<{ what: Pair; kept: Pair; next: Pair }>

/** For each problem code: what happened, what is kept, what to do. Facts of the problem may be named as placeholders. */
export const problems = {
  BAD_INPUT: {
    what: ['Une valeur envoyée n’a pas été acceptée.', 'A value that was sent was not accepted.'],
    kept: [
      'Votre saisie est gardée à l’écran ; rien n’a été enregistré.',
      'Your input is kept on screen; nothing was saved.',
    ],
    next: ['Corrigez les champs signalés, puis recommencez.', 'Correct the fields shown, then try again.'],
  },
  SIGNED_OUT: {
    what: ['Votre session est terminée.', 'Your session has ended.'],
    kept: ['Ce qui était enregistré est gardé.', 'What was saved is kept.'],
    next: ['Connectez-vous de nouveau pour continuer.', 'Sign in again to continue.'],
  },
  NOT_ALLOWED: {
    what: ['Votre rôle ne permet pas cette action.', 'Your role does not allow this action.'],
    kept: ['Rien n’a été modifié.', 'Nothing was changed.'],
    next: [
      'Demandez ce droit à l’administrateur de votre bureau.',
      'Ask the administrator of your office for this right.',
    ],
  },
  NOT_FOUND: {
    what: ['Cet élément n’existe pas ou n’existe plus.', 'This item does not exist, or no longer does.'],
    kept: ['Rien n’a été modifié.', 'Nothing was changed.'],
    next: ['Revenez à la liste et rafraîchissez-la.', 'Go back to the list and refresh it.'],
  },
  CONFLICT: {
    what: ['Cet élément a été modifié entre-temps.', 'This item was changed in the meantime.'],
    kept: [
      'Votre saisie est gardée à l’écran ; rien n’a été écrasé.',
      'Your input is kept on screen; nothing was overwritten.',
    ],
    next: [
      'Relisez la version récente, puis refaites votre changement.',
      'Read the recent version, then make your change again.',
    ],
  },
  RULE: {
    what: ['Une règle de gestion refuse cette action.', 'A business rule refuses this action.'],
    kept: ['Rien n’a été modifié.', 'Nothing was changed.'],
    next: ['Corrigez le point indiqué, puis recommencez.', 'Correct the point shown, then try again.'],
  },
  BUSY: {
    what: ['Un autre travail est en cours sur ces données.', 'Another job is running on this data.'],
    kept: [
      'Votre demande n’a pas été prise en compte ; rien n’est perdu.',
      'Your request was not taken; nothing is lost.',
    ],
    next: [
      'Attendez la fin du travail en cours, puis recommencez.',
      'Wait for the running job to end, then try again.',
    ],
  },
  CANCELLED: {
    what: ['L’action a été interrompue.', 'The action was interrupted.'],
    kept: ['Les données sont restées dans leur état précédent.', 'The data stayed in its previous state.'],
    next: ['Vous pouvez recommencer quand vous voulez.', 'You can start again whenever you want.'],
  },
  FILE_UNREADABLE: {
    what: ['Le fichier n’a pas pu être lu.', 'The file could not be read.'],
    kept: ['Rien n’a été importé.', 'Nothing was imported.'],
    next: [
      'Vérifiez le format du fichier et qu’il n’est pas ouvert ailleurs.',
      'Check the file format and that it is not open elsewhere.',
    ],
  },
  STORE_FULL: {
    what: ['Le disque est plein : l’enregistrement est impossible.', 'The disk is full: saving is impossible.'],
    kept: ['Ce qui était déjà enregistré est intact.', 'What was already saved is intact.'],
    next: ['Libérez de la place sur le disque, puis recommencez.', 'Free some space on the disk, then try again.'],
  },
  STORE_READONLY: {
    what: ['Les données ne peuvent pas être modifiées sur ce poste.', 'The data cannot be changed on this computer.'],
    kept: ['Ce qui était déjà enregistré est intact.', 'What was already saved is intact.'],
    next: ['Demandez l’accès en écriture au dossier de données.', 'Ask for write access to the data folder.'],
  },
  STORE_CORRUPT: {
    what: ['La base de données est abîmée.', 'The database is damaged.'],
    kept: ['Les sauvegardes précédentes sont gardées.', 'The earlier backups are kept.'],
    next: ['Arrêtez la saisie et restaurez la dernière sauvegarde.', 'Stop entering data and restore the last backup.'],
  },
  INTERNAL: {
    what: ['L’application a rencontré une erreur imprévue.', 'The application met an unexpected error.'],
    kept: [
      'Ce qui était enregistré est gardé ; l’action en cours n’a pas été faite.',
      'What was saved is kept; the current action was not done.',
    ],
    next: [
      'Recommencez ; si cela se reproduit, donnez le code à l’assistance.',
      'Try again; if it happens again, give the code to the help desk.',
    ],
  },
} as const satisfies Record<ProblemCode, Sentences> & Catalogue
