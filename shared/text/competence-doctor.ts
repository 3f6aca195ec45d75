import type { Catalogue } from './catalogue.ts'

/** Words of the competence doctor: what is taught, declared and used, compared. */
export const competenceDoctor = {
  title: ['Docteur des compétences', 'Competence doctor'],
  school: ['Compétences d’un établissement', 'Competences of a school'],
  summary: [
    'Année {{from}}-{{to}} : {{people}} personnes, {{competences}} compétences tenues ou attendues, {{findings}} constats.',
    'Year {{from}}-{{to}}: {{people}} people, {{competences}} competences held or expected, {{findings}} findings.',
  ],
  help: [
    'Le docteur compare ce que les personnes enseignent cette année, ce qui est déclaré de leurs compétences et ce pour quoi elles ont été appelées. Cochez des constats, choisissez une réparation : ses conséquences s’affichent avant, et elle peut se défaire après.',
    'The doctor compares what people teach this year, what is declared of their competences, and what they were called for. Tick findings, choose a repair: its consequences show before, and it can be undone after.',
  ],
  helpRules: [
    'Une compétence confirmée par le bureau est une décision : elle n’est jamais « déclarée mais non enseignée ». Personne n’est jugé tant que les enseignements de l’année ne sont pas connus.',
    'A competence confirmed by the office is a decision: it is never “declared but not taught”. Nobody is judged while the teachings of the year are not known.',
  ],
  helpScore: [
    'Note d’un établissement, de 0 à 100 : parmi les compétences que ses personnels ont ou devraient avoir, la part sans constat venant de l’établissement (enseigné non déclaré, déclaré non enseigné, invalidé). Elle est arrondie vers le bas.',
    'Score of a school, 0 to 100: among the competences its staff hold or should hold, the share without a finding of the school’s making (taught not declared, declared not taught, invalidated). It is rounded down.',
  ],
  tabs: ['Vues du docteur', 'Views of the doctor'],
  findings: ['Constats', 'Findings'],
  schools: ['Établissements', 'Schools'],
  chase: ['À relancer', 'To chase'],
  kindFacet: ['Constat', 'Finding'],
  everyKind: ['Tous les constats ({{count}})', 'All findings ({{count}})'],
  kindCount: ['{{kind}} ({{count}})', '{{kind}} ({{count}})'],
  kinds: {
    taughtNotDeclared: ['Enseigné, non déclaré', 'Taught, not declared'],
    declaredNotTaught: ['Déclaré, non enseigné', 'Declared, not taught'],
    neverUsed: ['Jamais utilisé', 'Never used'],
    invalidatedBySchool: ['Invalidé par l’établissement', 'Invalidated by the school'],
  },
  columns: {
    kind: ['Constat', 'Finding'],
    intervenant: ['Intervenant', 'Intervenant'],
    number: ['Numéro', 'Number'],
    school: ['Établissement', 'School'],
    exam: ['Examen', 'Exam'],
    specialty: ['Spécialité', 'Specialty'],
    paper: ['Épreuve', 'Paper'],
    reason: ['Pourquoi', 'Why'],
    town: ['Ville', 'Town'],
    score: ['Note', 'Score'],
    competences: ['Compétences jugées', 'Competences judged'],
    staff: ['Personnels', 'Staff'],
    teachings: ['Enseignements reçus', 'Teachings received'],
    statements: ['Avis de l’établissement', 'Statements of the school'],
    reasons: ['À demander', 'To ask for'],
  },
  reasons: {
    taughtAtPost: [
      'Poste en {{discipline}} : la table de correspondance en déduit l’épreuve, la compétence n’existe pas.',
      'Post in {{discipline}}: the correspondence table deduces the paper from it, the competence does not exist.',
    ],
    taught: [
      'Enseigne {{subject}} en {{mef}} : la table de correspondance en déduit l’épreuve, la compétence n’existe pas.',
      'Teaches {{subject}} in {{mef}}: the correspondence table deduces the paper from it, the competence does not exist.',
    ],
    declared: [
      'Déclarée le {{since}} {{authors}} ; ni le poste ni les cours de cette année ne la soutiennent.',
      'Declared on {{since}} {{authors}}; neither the post nor the lessons of this year support it.',
    ],
    unused_one: [
      'Retenue depuis le {{since}} ; {{count}} mission de l’épreuve depuis, sans jamais cette personne.',
      'In effect since {{since}}; {{count}} mission of the paper since, never with this person.',
    ],
    unused_other: [
      'Retenue depuis le {{since}} ; {{count}} missions de l’épreuve depuis, sans jamais cette personne.',
      'In effect since {{since}}; {{count}} missions of the paper since, never with this person.',
    ],
    invalidated: [
      'Invalidée par l’établissement {{school}} le {{since}}.',
      'Invalidated by the school {{school}} on {{since}}.',
    ],
  },
  authors: {
    system: ['par le calcul', 'by the computation'],
    school: ['par l’établissement', 'by the school'],
    self: ['par la personne', 'by the person'],
    manager: ['par le bureau', 'by the office'],
  },
  noScore: ['Rien à juger', 'Nothing to judge'],
  askTeachings: ['Enseignements de l’année', 'Teachings of the year'],
  askStatements: ['Avis sur les compétences', 'Statements on the competences'],
  emptyTitle: ['Aucun constat.', 'No finding.'],
  emptySentence: ['Ce qui est enseigné, déclaré et utilisé concorde.', 'What is taught, declared and used agrees.'],
  emptySchools: ['Aucun établissement n’a de personnel connu.', 'No school has known staff.'],
  emptyChase: ['Tous les établissements ont répondu.', 'Every school has answered.'],
  back: ['Tous les constats', 'All findings'],
  unknownSchool: ['Cet établissement n’a pas de personnel connu.', 'This school has no known staff.'],
  schoolSentence: [
    'Note {{score}} sur 100, {{competences}} compétences tenues ou attendues de {{staff}} personnes.',
    'Score {{score}} of 100, {{competences}} competences held or expected of {{staff}} people.',
  ],
  schoolNoScore: [
    'Rien à juger : aucune compétence tenue ou attendue ({{staff}} personnes).',
    'Nothing to judge: no competence held or expected ({{staff}} people).',
  ],
  chaseSentence: [
    'Établissements qui n’ont pas envoyé les enseignements de l’année : {{teachings}} ; sans aucun avis : {{statements}}.',
    'Schools that have not sent the teachings of the year: {{teachings}}; that have stated nothing: {{statements}}.',
  ],
  actions: {
    create: ['Créer les compétences', 'Create the competences'],
    confirm: ['Confirmer au nom du bureau', 'Confirm for the office'],
    remove: ['Retirer les compétences', 'Remove the competences'],
  },
  nothingChosen: ['Cochez d’abord des constats (Espace ou X).', 'First tick some findings (Space or X).'],
  repair: {
    titles: {
      create: ['Créer les compétences enseignées', 'Create the competences taught'],
      confirm: ['Confirmer les compétences', 'Confirm the competences'],
      remove: ['Retirer les compétences', 'Remove the competences'],
    },
    sentences: {
      create: [
        'Chaque compétence porte l’auteur SYS (C), comme au calcul.',
        'Each competence carries the author SYS (C), as in the computation.',
      ],
      confirm: [
        'L’avis DEC (C) s’ajoute aux autres ; il l’emporte sur les invalidations déjà faites.',
        'The statement DEC (C) joins the others; it overrules the invalidations already made.',
      ],
      remove: [
        'Seules celles dont personne d’autre que le calcul n’a parlé sont retirées.',
        'Only those of which nobody but the computation spoke are removed.',
      ],
    },
    reading: ['Recherche des conséquences.', 'Looking for the consequences.'],
    consequences: {
      competences: ['Compétences', 'Competences'],
      people: ['Personnes', 'People'],
      restored: ['De nouveau retenues', 'In effect again'],
      served: ['Déjà appelés pour l’épreuve', 'Already called for the paper'],
      emptied: ['Épreuves sans plus personne', 'Papers with nobody left'],
      notConcerned: ['Constats laissés (autre réparation)', 'Findings left (another repair)'],
    },
    none: [
      'Cette réparation ne convient à aucun des constats cochés.',
      'This repair suits none of the ticked findings.',
    ],
    confirmations: {
      create_one: ['Créer {{count}} compétence', 'Create {{count}} competence'],
      create_other: ['Créer {{count}} compétences', 'Create {{count}} competences'],
      confirm_one: ['Confirmer {{count}} compétence', 'Confirm {{count}} competence'],
      confirm_other: ['Confirmer {{count}} compétences', 'Confirm {{count}} competences'],
      remove_one: ['Retirer {{count}} compétence', 'Remove {{count}} competence'],
      remove_other: ['Retirer {{count}} compétences', 'Remove {{count}} competences'],
    },
    done: {
      create_one: ['{{count}} compétence créée.', '{{count}} competence created.'],
      create_other: ['{{count}} compétences créées.', '{{count}} competences created.'],
      confirm_one: ['{{count}} compétence confirmée.', '{{count}} competence confirmed.'],
      confirm_other: ['{{count}} compétences confirmées.', '{{count}} competences confirmed.'],
      remove_one: ['{{count}} compétence retirée.', '{{count}} competence removed.'],
      remove_other: ['{{count}} compétences retirées.', '{{count}} competences removed.'],
    },
    left_one: [
      '{{count}} a changé entre-temps et n’a pas été touchée.',
      '{{count}} changed meanwhile and was left alone.',
    ],
    left_other: [
      '{{count}} ont changé entre-temps et n’ont pas été touchées.',
      '{{count}} changed meanwhile and were left alone.',
    ],
    undo: ['Défaire', 'Undo'],
    undone_one: ['Réparation défaite pour {{count}} compétence.', 'Repair undone for {{count}} competence.'],
    undone_other: ['Réparation défaite pour {{count}} compétences.', 'Repair undone for {{count}} competences.'],
    failed: ['La réparation n’a pas été faite.', 'The repair was not done.'],
    notUndone: [
      'La réparation n’a pas été défaite ; rien n’a été touché.',
      'The repair was not undone; nothing was touched.',
    ],
  },
} as const satisfies Catalogue
