import type { Catalogue } from './catalogue.ts'

/** The sheet "why me, why not me" that goes to the person: it names nobody else. */
export const explanationSheet = {
  titleHolder: ['Pourquoi cette mission vous est confiée', 'Why this mission is given to you'],
  titleOther: ['Pourquoi cette mission ne vous est pas confiée', 'Why this mission is not given to you'],
  subject: ['Mission n° {{number}}, {{name}}', 'Mission no. {{number}}, {{name}}'],
  lead: [
    'À l’attention de {{name}}, intervenant n° {{number}}. Fiche établie le {{date}}.',
    'For the attention of {{name}}, intervenant no. {{number}}. Sheet made on {{date}}.',
  ],
  standing: {
    holder: ['Vous tenez cette place.', 'You hold this seat.'],
    eligible: [
      'Vous pouvez tenir cette place ; elle ne vous est pas confiée.',
      'You can hold this seat; it is not given to you.',
    ],
    excluded: ['Une règle vous écarte de cette place.', 'A rule keeps you from this seat.'],
  },
  mission: ['La mission', 'The mission'],
  number: ['N° de mission', 'Mission no.'],
  exam: ['Examen', 'Exam'],
  paper: ['Épreuve', 'Paper'],
  type: ['Nature', 'Type'],
  role: ['Qualité', 'Role'],
  centre: ['Centre', 'Centre'],
  dates: ['Dates', 'Dates'],
  slot: ['{{date}}, de {{start}} à {{end}}', '{{date}}, from {{start}} to {{end}}'],
  broken: ['Les règles qui vous écartent', 'The rules that keep you from it'],
  satisfied: ['Les règles respectées', 'The rules that are satisfied'],
  score: ['Ce qui a compté', 'What counted'],
  scoreHint: [
    'Le bureau compte des points : moins il y en a, meilleur est le choix.',
    'The office counts points: the fewer, the better the choice.',
  ],
  part: ['Rubrique', 'Item'],
  points: ['Points', 'Points'],
  total: ['Total', 'Total'],
  others: ['Les autres personnes, sans les nommer', 'The other people, without naming them'],
  competent: [
    'Personnes qui ont une compétence retenue pour cette épreuve : {{count}}.',
    'People with a competence in effect for this paper: {{count}}.',
  ],
  excluded: [
    'Personnes écartées par une règle (compétence, disponibilité, établissement…) : {{count}}.',
    'People left out by a rule (competence, availability, school…): {{count}}.',
  ],
  betterBusy: [
    'Personnes qui conviendraient mieux mais tiennent d’autres missions : {{count}}.',
    'People who would fit better but hold other missions: {{count}}.',
  ],
  betterFree: [
    'Personnes libres qui conviendraient mieux : {{count}}.',
    'Free people who would fit better: {{count}}.',
  ],
  lessGood: [
    'Personnes qui conviennent aussi bien ou moins bien : {{count}}.',
    'People who fit as well or less well: {{count}}.',
  ],
  change: ['Ce qui devrait changer', 'What would have to change'],
  chosen: {
    fewer: ['La personne retenue compte moins de points que vous.', 'The person chosen counts fewer points than you.'],
    more: [
      'La personne retenue compte plus de points que vous : ce choix laisse d’autres places mieux pourvues, ou le bureau en a décidé ainsi.',
      'The person chosen counts more points than you: this choice leaves other seats better filled, or the office decided so.',
    ],
    same: ['La personne retenue compte autant de points que vous.', 'The person chosen counts as many points as you.'],
  },
  open: ['Personne n’est encore retenu pour cette place.', 'Nobody is chosen for this seat yet.'],
  questions: ['Vos questions', 'Your questions'],
  contact: [
    'Écrivez ou téléphonez à {{office}}, {{bureau}} : {{reach}}. Vous pouvez demander que vos données soient corrigées.',
    'Write to or telephone {{office}}, {{bureau}}: {{reach}}. You may ask for your data to be corrected.',
  ],
  footer: ['Mission n° {{number}}', 'Mission no. {{number}}'],
  page: ['Page {{page}} sur {{total}}', 'Page {{page}} of {{total}}'],
  fileName: ['explication-mission-{{number}}.pdf', 'explanation-mission-{{number}}.pdf'],
} as const satisfies Catalogue
