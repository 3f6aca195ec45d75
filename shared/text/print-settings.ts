import type { Catalogue } from './catalogue.ts'

/** Saved ways of printing a run of convocations. */
export const printSettings = {
  title: ['Réglages d’impression', 'Print settings'],
  name: ['Nom', 'Name'],
  orderedBy: ['Ordre', 'Order'],
  mergedBy: ['Fichiers', 'Files'],
  owner: ['Auteur', 'Author'],
  shared: ['Partagé avec le bureau', 'Shared with the office'],
  sharedShort: ['Partagé', 'Shared'],
  yes: ['Oui', 'Yes'],
  no: ['Non', 'No'],
  empty: ['Aucun réglage enregistré.', 'No setting saved.'],
  add: ['Ajouter un réglage', 'Add a setting'],
  edit: ['Modifier le réglage', 'Change the setting'],
  save: ['Enregistrer', 'Save'],
  saved: ['Réglage « {{name}} » enregistré.', 'Setting “{{name}}” saved.'],
  nameNeeded: ['Donnez un nom au réglage.', 'Give the setting a name.'],
  change: ['Modifier', 'Change'],
  changeNamed: ['Modifier {{name}}', 'Change {{name}}'],
  clone: ['Dupliquer', 'Clone'],
  cloneNamed: ['Dupliquer {{name}}', 'Clone {{name}}'],
  copyOf: ['{{name}} (copie)', '{{name}} (copy)'],
  remove: ['Supprimer', 'Delete'],
  removeNamed: ['Supprimer {{name}}', 'Delete {{name}}'],
  removed: ['Réglage « {{name}} » supprimé.', 'Setting “{{name}}” deleted.'],
  orders: {
    person: ['Par personne', 'By person'],
    centre: ['Par centre', 'By centre'],
    school: ['Par établissement', 'By school'],
  },
  merges: {
    nothing: ['Un fichier par convocation', 'One file for each convocation'],
    run: ['Un seul fichier', 'One single file'],
    centre: ['Un fichier par centre', 'One file for each centre'],
    school: ['Un fichier par établissement', 'One file for each school'],
  },
} as const satisfies Catalogue
