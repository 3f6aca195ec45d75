import type { Catalogue } from './catalogue.ts'

/** What the list of claims says around its rows: academies, closing, drafts, the older columns. */
export const claimList = {
  title: ['États de frais, académie de {{name}}', 'Claims, academy of {{name}}'],
  academies: ['Académies', 'Academies'],
  academy: ['{{name}} ({{count}})', '{{name}} ({{count}})'],
  outsideTitle: ['Missions données par l’académie de {{name}}', 'Missions given by the academy of {{name}}'],
  outside: [
    'Ces missions viennent de l’académie de {{name}} : leurs états de frais se remplissent auprès d’elle. Son bureau vous dira comment.',
    'These missions come from the academy of {{name}}: their claims are completed with it. Its office will tell you how.',
  ],
  outsideHere: [
    'Vous avez aussi des missions dans une autre académie : ses états de frais sont dans son onglet.',
    'You also have missions in another academy: its claims are under its own tab.',
  ],
  open: ['Ouvrir {{name}} (nouvelle fenêtre)', 'Open {{name}} (new window)'],
  opened: [
    'Le site de l’académie de {{name}} s’ouvre dans une nouvelle fenêtre. Si rien ne s’ouvre, vérifiez votre navigateur : il bloque peut-être les nouvelles fenêtres, ou se trouve derrière celle-ci.',
    'The site of the academy of {{name}} opens in a new window. If nothing opens, check your browser: it may block new windows, or stand behind this one.',
  ],
  noAddress: [
    'Le bureau n’a pas donné l’adresse de cette académie : il n’y a pas de bouton pour l’ouvrir.',
    'The office gave no address of this academy: there is no button to open it.',
  ],
  closes_one: [
    'Date limite de saisie : {{date}} (dans {{count}} jour).',
    'Last day for entries: {{date}} (in {{count}} day).',
  ],
  closes_other: [
    'Date limite de saisie : {{date}} (dans {{count}} jours).',
    'Last day for entries: {{date}} (in {{count}} days).',
  ],
  closesToday: ['Date limite de saisie : aujourd’hui.', 'Last day for entries: today.'],
  late_one: [
    'La date limite est passée pour {{count}} mission : demandez au bureau de l’envoyer pour vous ou de repousser la date.',
    'The closing is past for {{count}} mission: ask the office to send it for you or to put the date off.',
  ],
  late_other: [
    'La date limite est passée pour {{count}} missions : demandez au bureau de les envoyer pour vous ou de repousser la date.',
    'The closing is past for {{count}} missions: ask the office to send them for you or to put the date off.',
  ],
  closed: [
    'Saisie des états de frais fermée : {{reason}}. Vous pouvez tout lire et corriger ce que le bureau vous a renvoyé ; rien d’autre n’est enregistré ni envoyé.',
    'Entry of claims closed: {{reason}}. You may read everything and correct what the office returned to you; nothing else is saved or sent.',
  ],
  drafts_one: [
    '{{count}} brouillon est enregistré mais pas envoyé : le bureau ne le voit pas.',
    '{{count}} draft is saved but not sent: the office does not see it.',
  ],
  drafts_other: [
    '{{count}} brouillons sont enregistrés mais pas envoyés : le bureau ne les voit pas.',
    '{{count}} drafts are saved but not sent: the office does not see them.',
  ],
  draftFacet: ['Brouillons', 'Drafts'],
  showDrafts: ['Voir les brouillons', 'See the drafts'],
  draft: ['Brouillon', 'Draft'],
  columns: {
    label: ['Libellé', 'Label'],
    status: ['Statut', 'Status'],
    officialFee: ['Statut historique, rémunération', 'Historical status, fee'],
    officialTravel: ['Statut historique, déplacement', 'Historical status, travel'],
    state: ['État', 'State'],
  },
  outsideStates: {
    official: ['Convoqué', 'Convoked'],
    cancelled: ['Annulée', 'Cancelled'],
  },
  outsideEmpty: ['Aucune mission dans cette académie.', 'No mission in this academy.'],
} as const satisfies Catalogue
