import type { Catalogue } from './catalogue.ts'

/** Saying which column of a file stands for which of a source's profile. */
export const importMapping = {
  title: ['Colonnes de {{file}}', 'Columns of {{file}}'],
  sentence_one: [
    '{{count}} ligne. Dites quelle colonne du fichier donne chaque donnée ; ce qui a été reconnu est proposé.',
    '{{count}} row. Say which column of the file gives each datum; what was recognised is proposed.',
  ],
  sentence_other: [
    '{{shown}} lignes. Dites quelle colonne du fichier donne chaque donnée ; ce qui a été reconnu est proposé.',
    '{{shown}} rows. Say which column of the file gives each datum; what was recognised is proposed.',
  ],
  format: ['Format', 'Format'],
  separator: ['Séparateur', 'Separator'],
  tabulation: ['tabulation', 'tab'],
  sheet: ['Feuille', 'Sheet'],
  none: ['Aucune colonne', 'No column'],
  hows: {
    saved: ['Comme la dernière fois', 'As last time'],
    exact: ['Même nom', 'Same name'],
    similar: ['Nom semblable, à vérifier', 'Similar name, to be checked'],
    chosen: ['Choisie par vous', 'Chosen by you'],
    none: ['Aucune colonne reconnue', 'No column recognised'],
  },
  sampled: ['{{how}}. Par exemple : {{samples}}', '{{how}}. For example: {{samples}}'],
  unread: [
    'Colonnes du fichier qui ne seront pas lues : {{columns}}.',
    'Columns of the file that will not be read: {{columns}}.',
  ],
  missing: ['Choisissez la colonne qui donne « {{column}} ».', 'Choose the column that gives “{{column}}”.'],
  twice: [
    'La colonne « {{column}} » sert déjà pour « {{other}} ».',
    'The column “{{column}}” is already used for “{{other}}”.',
  ],
  remember: [
    'Retenir ces colonnes pour les prochains fichiers de cette source',
    'Remember these columns for the next files of this source',
  ],
  goOn: ['Lire avec ces colonnes', 'Read with these columns'],
} as const satisfies Catalogue
