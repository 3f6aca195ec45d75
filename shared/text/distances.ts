import type { Catalogue } from './catalogue.ts'

/** Distances between communes: what the office states, beside the estimate it replaces. */
export const distances = {
  title: ['Distances', 'Distances'],
  summary_one: ['{{count}} distance fixée par le bureau.', '{{count}} distance stated by the office.'],
  summary_other: ['{{count}} distances fixées par le bureau.', '{{count}} distances stated by the office.'],
  help: [
    'Une distance est estimée à vol d’oiseau, multipliée par un coefficient de route. Là où la route réelle s’en écarte (montagne, mer, fleuve), fixez-la ici avec un motif : elle compte dans les deux sens, pour l’affectation et sur les convocations, et chaque écran dit d’où vient la distance.',
    'A distance is estimated as the crow flies, times a road factor. Where the real road differs (mountain, sea, river), state it here with a reason: it counts both ways, for assignment and on convocations, and every screen says where the distance comes from.',
  ],
  list: ['Distances fixées', 'Stated distances'],
  empty: [
    'Aucune distance fixée : toutes sont estimées à partir des coordonnées.',
    'No distance stated: all are estimated from coordinates.',
  ],
  columns: {
    between: ['Entre', 'Between'],
    stated: ['Distance fixée', 'Stated distance'],
    estimated: ['Estimation', 'Estimate'],
    reason: ['Motif', 'Reason'],
    author: ['Par', 'By'],
    date: ['Le', 'On'],
    acts: ['Actions', 'Actions'],
  },
  pair: ['{{first}} – {{second}}', '{{first}} – {{second}}'],
  kilometres: ['{{km}} km', '{{km}} km'],
  unknown: ['inconnue', 'unknown'],
  add: ['Fixer une distance', 'State a distance'],
  edit: ['Modifier', 'Change'],
  withdraw: ['Revenir à l’estimation', 'Back to the estimate'],
  named: ['{{act}} : {{pair}}', '{{act}}: {{pair}}'],
  saved: ['Distance fixée : {{pair}}, {{km}} km.', 'Distance stated: {{pair}}, {{km}} km.'],
  withdrawn: ['Distance de nouveau estimée : {{pair}}.', 'Distance estimated again: {{pair}}.'],
  form: {
    addTitle: ['Fixer une distance entre deux communes', 'State a distance between two communes'],
    editTitle: ['Modifier la distance {{pair}}', 'Change the distance {{pair}}'],
    sentence: [
      'Elle remplace l’estimation, dans les deux sens, dès l’enregistrement.',
      'It replaces the estimate, both ways, as soon as it is saved.',
    ],
    first: ['Commune', 'Commune'],
    second: ['Autre commune', 'Other commune'],
    kilometres: ['Distance par la route, aller simple', 'Distance by road, one way'],
    reason: ['Motif', 'Reason'],
    reasonHint: [
      'Par exemple : « Pont fermé, détour par Landerneau ».',
      'For example: “Bridge closed, detour by Landerneau”.',
    ],
    save: ['Enregistrer', 'Save'],
    communeNeeded: ['Choisissez une commune de la liste.', 'Choose a commune from the list.'],
    kilometresNeeded: [
      'Indiquez la distance en kilomètres, par exemple 42,5.',
      'Give the distance in kilometres, for example 42.5.',
    ],
    reasonNeeded: ['Dites d’où vient cette distance.', 'Say where this distance comes from.'],
    estimate: [
      'Estimation actuelle : {{km}} km à vol d’oiseau × coefficient de route.',
      'Present estimate: {{km}} km, as the crow flies × road factor.',
    ],
    noEstimate: [
      'Aucune estimation : les coordonnées d’une des communes sont inconnues.',
      'No estimate: the coordinates of one of the communes are unknown.',
    ],
    already: [
      'Déjà fixée à {{km}} km par {{author}} : enregistrer la remplace.',
      'Already stated as {{km}} km by {{author}}: saving replaces it.',
    ],
  },
} as const satisfies Catalogue
