import type { Catalogue } from './catalogue.ts'

/** Why a rule of the office cannot be written; spread into the sentences of refused rules. */
export const exclusionRules = {
  everybody: [
    'Cette règle écarterait tout le monde : choisissez un statut ou une discipline.',
    'This rule would leave everybody out: choose a status or a discipline.',
  ],
  known: [
    'Une règle avec les mêmes critères existe déjà : modifiez-la plutôt.',
    'A rule with the same criteria already exists: change that one.',
  ],
} as const satisfies Catalogue

/** Rules of the office that leave people out: the list, the form, and the sentence of each rule. */
export const exclusions = {
  title: ['Règles d’exclusion', 'Exclusion rules'],
  summary_one: [
    '{{count}} règle, dont {{active}} active. Une règle écarte des personnes de l’affectation ; elle ne retire aucune place déjà donnée.',
    '{{count}} rule, {{active}} switched on. A rule leaves people out of assignment; it takes no seat back.',
  ],
  summary_other: [
    '{{count}} règles, dont {{active}} actives. Une règle écarte des personnes de l’affectation ; elle ne retire aucune place déjà donnée.',
    '{{count}} rules, {{active}} switched on. A rule leaves people out of assignment; it takes no seat back.',
  ],
  help: [
    'Chaque règle dit qui n’est pas convoqué et pourquoi. L’affectation et l’explication des candidats les suivent aussitôt. Avant d’enregistrer, l’effet montre les personnes écartées et les places qu’elles tiennent déjà. Pour une seule personne, forcez plutôt l’affectation avec un motif.',
    'Each rule says who is not convoked and why. Assignment and the explanation of candidates follow them at once. Before saving, the effect shows the people left out and the seats they already hold. For one person only, force the assignment with a reason instead.',
  ],
  list: ['Règles', 'Rules'],
  empty: [
    'Aucune règle d’exclusion : le bureau n’écarte personne ; congés, contrats et indisponibilités comptent toujours.',
    'No exclusion rule: the office leaves nobody out; leaves, contracts and unavailability always count.',
  ],
  columns: {
    rule: ['Règle', 'Rule'],
    state: ['État', 'State'],
    people: ['Personnes concernées', 'People concerned'],
    acts: ['Actions', 'Actions'],
  },
  on: ['Active', 'On'],
  off: ['Inactive', 'Off'],
  /** The rule as a sentence; `people` is one of the statuses below. */
  sentence: {
    plain: ['{{people}} ne sont pas convoqués.', '{{people}} are not convoked.'],
    discipline: [
      '{{people}} de la discipline {{discipline}} ne sont pas convoqués.',
      '{{people}} of discipline {{discipline}} are not convoked.',
    ],
    exam: ['{{people}} ne sont pas convoqués à l’examen {{exam}}.', '{{people}} are not convoked to exam {{exam}}.'],
    both: [
      '{{people}} de la discipline {{discipline}} ne sont pas convoqués à l’examen {{exam}}.',
      '{{people}} of discipline {{discipline}} are not convoked to exam {{exam}}.',
    ],
    withReason: ['{{sentence}} Motif : {{reason}}', '{{sentence}} Reason: {{reason}}'],
  },
  people: {
    any: ['Les intervenants', 'Intervenants'],
    trainee: ['Les stagiaires', 'Trainees'],
    fixedTerm: ['Les contractuels', 'Contract staff'],
    onLeave: ['Les agents en congé long', 'Staff on long leave'],
    partTime: ['Les agents à temps partiel', 'Part-time staff'],
    external: ['Les intervenants extérieurs', 'Intervenants from outside'],
    retired: ['Les retraités', 'Retired people'],
  },
  statuses: {
    any: ['Tous les statuts', 'Every status'],
    trainee: ['Stagiaire', 'Trainee'],
    fixedTerm: ['Contractuel (fin de contrat connue)', 'Contract staff (end of contract known)'],
    onLeave: ['En congé long', 'On long leave'],
    partTime: ['À temps partiel', 'Part-time'],
    external: ['Intervenant extérieur', 'From outside'],
    retired: ['Retraité', 'Retired'],
  },
  add: ['Ajouter une règle', 'Add a rule'],
  remove: ['Supprimer la règle', 'Delete the rule'],
  acts: {
    see: ['Voir l’effet', 'See the effect'],
    edit: ['Modifier', 'Change'],
    switchOn: ['Activer', 'Switch on'],
    switchOff: ['Désactiver', 'Switch off'],
    remove: ['Supprimer', 'Delete'],
    named: ['{{act}} : {{rule}}', '{{act}}: {{rule}}'],
  },
  form: {
    addTitle: ['Nouvelle règle d’exclusion', 'New exclusion rule'],
    editTitle: ['Modifier une règle d’exclusion', 'Change an exclusion rule'],
    sentence: [
      'Sont écartées les personnes qui répondent à tous les critères.',
      'People who meet all the criteria are left out.',
    ],
    status: ['Statut', 'Status'],
    discipline: ['Discipline', 'Discipline'],
    disciplineHint: ['Code ou nom ; vide pour toutes.', 'Code or name; empty for all.'],
    exam: ['Examen', 'Exam'],
    examHint: ['Code ou nom ; vide pour tous.', 'Code or name; empty for all.'],
    reason: ['Motif', 'Reason'],
    reasonHint: [
      'Il est montré avec la règle, par exemple « en formation ».',
      'It is shown with the rule, for example “in training”.',
    ],
    reasonNeeded: ['Indiquez un motif.', 'Give a reason.'],
    criterionNeeded: [
      'Choisissez un statut ou une discipline : sans cela, tout le monde serait écarté.',
      'Choose a status or a discipline: otherwise everybody would be left out.',
    ],
    save: ['Enregistrer la règle', 'Save the rule'],
  },
  effect: {
    title: ['Effet aujourd’hui', 'Effect today'],
    of: ['Effet de la règle', 'Effect of the rule'],
    peopleList: ['Personnes écartées', 'People left out'],
    seatsList: ['Places déjà données', 'Seats already given'],
    people_one: ['{{count}} personne écartée', '{{count}} person left out'],
    people_other: ['{{shown}} personnes écartées', '{{shown}} people left out'],
    noSeat: ['Aucune place déjà donnée à ces personnes', 'No seat already given to these people'],
    seats_one: ['{{count}} place déjà donnée, qui reste', '{{count}} seat already given, which stays'],
    seats_other: ['{{shown}} places déjà données, qui restent', '{{shown}} seats already given, which stay'],
    held: [
      '{{name}} : mission n° {{number}} ({{exam}}, {{date}})',
      '{{name}}: mission no. {{number}} ({{exam}}, {{date}})',
    ],
    person: ['{{name}} ({{number}})', '{{name}} ({{number}})'],
    personAt: ['{{name}} ({{number}}), {{school}}', '{{name}} ({{number}}), {{school}}'],
    more: ['Seuls les {{count}} premiers sont montrés.', 'Only the first {{count}} are shown.'],
    nobody: ['Cette règle n’écarte personne aujourd’hui.', 'This rule leaves nobody out today.'],
    working: ['Calcul de l’effet', 'Working out the effect'],
  },
  removeTitle: ['Supprimer la règle ?', 'Delete the rule?'],
  removeSentence_one: [
    '{{count}} personne ne sera plus écartée par cette règle. La suppression peut être annulée.',
    '{{count}} person will no longer be left out by this rule. The deletion can be undone.',
  ],
  removeSentence_other: [
    '{{count}} personnes ne seront plus écartées par cette règle. La suppression peut être annulée.',
    '{{count}} people will no longer be left out by this rule. The deletion can be undone.',
  ],
  added: ['Règle ajoutée : {{sentence}}', 'Rule added: {{sentence}}'],
  changed: ['Règle modifiée : {{sentence}}', 'Rule changed: {{sentence}}'],
  switchedOn: ['Règle activée : {{sentence}}', 'Rule switched on: {{sentence}}'],
  switchedOff: ['Règle désactivée : {{sentence}}', 'Rule switched off: {{sentence}}'],
  removed: ['Règle supprimée : {{sentence}}', 'Rule deleted: {{sentence}}'],
} as const satisfies Catalogue
