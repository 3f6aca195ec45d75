import type { Catalogue } from './catalogue.ts'

/** Words of the correspondence table: who teaches what is competent for which paper. */
export const correspondence = {
  title: ['Table de correspondance', 'Correspondence table'],
  columns: {
    discipline: ['Discipline de poste', 'Post discipline'],
    subject: ['Matière enseignée', 'Subject taught'],
    mef: ['MEF', 'MEF'],
    exam: ['Examen', 'Exam'],
    specialty: ['Spécialité', 'Specialty'],
    paper: ['Épreuve', 'Paper'],
    intervenant: ['Intervenant', 'Intervenant'],
    school: ['Établissement', 'School'],
    change: ['Changement', 'Change'],
  },
  any: ['Toutes', 'Any'],
  emptyTitle: ['La table de correspondance est vide.', 'The correspondence table is empty.'],
  emptySentence: [
    'Ajoutez une ligne ou importez un fichier : sans elle, aucune compétence ne se calcule.',
    'Add a line or import a file: without it, no competence is worked out.',
  ],
  add: ['Ajouter une ligne', 'Add a line'],
  change: ['Modifier la ligne', 'Change the line'],
  remove: ['Supprimer les lignes', 'Delete the lines'],
  generation: ['Voir ce que le calcul créerait', 'See what the computation would create'],
  nothingChosen: ['Cochez d’abord des lignes (Espace ou X).', 'First tick some lines (Space or X).'],
  tooMany: ['Cochez les lignes une par une : 500 au plus.', 'Tick the lines one by one: 500 at most.'],
  form: {
    addTitle: ['Ajouter une ligne de correspondance', 'Add a correspondence line'],
    changeTitle: ['Modifier une ligne de correspondance', 'Change a correspondence line'],
    sentence: [
      'Qui remplit tous les critères donnés est tenu pour compétent pour l’épreuve.',
      'Whoever meets every criterion given is held competent for the paper.',
    ],
    criteria: ['Critères (un au moins)', 'Criteria (one at least)'],
    discipline: ['Discipline de poste', 'Post discipline'],
    disciplineHint: ['Libellé ou code, par exemple L1300.', 'Name or code, for example L1300.'],
    subject: ['Matière enseignée', 'Subject taught'],
    subjectHint: ['Libellé ou code, par exemple 0613.', 'Name or code, for example 0613.'],
    mef: ['MEF', 'MEF'],
    mefHint: [
      'Un code de dix chiffres, ou ses premiers chiffres et une étoile : 202* est toute terminale générale.',
      'A code of ten digits, or its first digits and a star: 202* is every terminale générale.',
    ],
    paperLegend: ['Épreuve', 'Paper'],
    exam: ['Examen', 'Exam'],
    specialty: ['Spécialité', 'Specialty'],
    paper: ['Épreuve', 'Paper'],
    criterionNeeded: ['Donnez au moins un critère.', 'Give at least one criterion.'],
    mefShape: [
      'Un MEF a dix chiffres ; un motif finit par une étoile.',
      'A MEF has ten digits; a pattern ends with a star.',
    ],
    paperNeeded: [
      'Choisissez l’examen, la spécialité puis l’épreuve.',
      'Choose the exam, the specialty, then the paper.',
    ],
    save: ['Enregistrer la ligne', 'Save the line'],
    failed: ['La table n’a pas été modifiée.', 'The table was not changed.'],
  },
  mefs: {
    none: [
      'Aucun MEF connu ne correspond à ce motif : la ligne ne donnera rien.',
      'No known MEF matches this pattern: the line will give nothing.',
    ],
    matched_one: ['{{count}} MEF correspond : {{names}}', '{{count}} MEF matches: {{names}}'],
    matched_other: ['{{count}} MEF correspondent : {{names}}', '{{count}} MEFs match: {{names}}'],
    more: ['{{names}} et d’autres', '{{names}} and others'],
  },
  effect: {
    title: ['Effet sur les personnes', 'Effect on people'],
    reading: ['Calcul de l’effet.', 'Working out the effect.'],
    waiting: [
      'L’effet s’affiche dès qu’un critère et l’épreuve sont choisis.',
      'The effect shows once a criterion and the paper are chosen.',
    ],
    nothing: ['Personne ne gagne ni ne perd d’épreuve.', 'Nobody gains or loses a paper.'],
    figures: {
      gained: ['Gagnent l’appui du calcul', 'Gain the computation’s support'],
      lost: ['Perdent l’appui du calcul', 'Lose the computation’s support'],
      people: ['Personnes concernées', 'People concerned'],
      toCreate: ['Compétences que le calcul créerait', 'Competences the computation would create'],
      unsupported: ['Compétences gardées sans appui', 'Competences kept without support'],
    },
    pairs: ['{{shown}} (personne et épreuve)', '{{shown}} (person and paper)'],
    list: ['Personnes concernées', 'People concerned'],
    first: ['Les {{shown}} premières sur {{total}}.', 'The first {{shown}} of {{total}}.'],
    change: { gained: ['Gagne', 'Gains'], lost: ['Perd', 'Loses'] },
  },
  removeTitle_one: ['Supprimer {{count}} ligne ?', 'Delete {{count}} line?'],
  removeTitle_other: ['Supprimer {{count}} lignes ?', 'Delete {{count}} lines?'],
  removeSentence: [
    'Les compétences déjà créées restent, avec leurs avis.',
    'The competences already created stay, with their statements.',
  ],
  removeConfirm_one: ['Supprimer {{count}} ligne', 'Delete {{count}} line'],
  removeConfirm_other: ['Supprimer {{count}} lignes', 'Delete {{count}} lines'],
  generationTitle: ['Ce que le calcul créerait', 'What the computation would create'],
  generationSentence: [
    'Le calcul crée les compétences qui manquent ; il ne retire rien et ne touche à aucun avis.',
    'The computation creates the competences that are missing; it removes nothing and touches no statement.',
  ],
  toCompetences: ['Aller au calcul', 'Go to the computation'],
  saved: {
    added: ['Ligne ajoutée à la table.', 'Line added to the table.'],
    changed: ['Ligne modifiée.', 'Line changed.'],
    removed_one: ['{{count}} ligne supprimée.', '{{count}} line deleted.'],
    removed_other: ['{{count}} lignes supprimées.', '{{count}} lines deleted.'],
    undo: ['Défaire', 'Undo'],
    notUndone: [
      'La table n’est pas revenue en arrière : une de ces lignes a changé depuis. Rien n’a été touché.',
      'The table did not go back: one of these lines has changed since. Nothing was touched.',
    ],
    undone: ['La table est revenue à son état d’avant.', 'The table is as it was before.'],
  },
} as const satisfies Catalogue

/** Why a change of the table is refused. */
export const correspondenceRules = {
  noCriterion: [
    'Une ligne sans critère donnerait l’épreuve à tout le monde.',
    'A line without a criterion would give the paper to everybody.',
  ],
  alreadyThere: [
    'Cette ligne est déjà dans la table : mêmes critères, même épreuve.',
    'This line is in the table already: same criteria, same paper.',
  ],
} as const satisfies Catalogue
