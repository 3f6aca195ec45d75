import type { Catalogue } from './catalogue.ts'

/** The one rule that says when a competence counts, in the Help of every screen that shows states. */
const rule = [
  'Une compétence est retenue pour l’affectation quand au moins un avis existe et que personne ne la refuse. Seul compte le dernier avis de chaque auteur (calcul, établissements, personne, bureau) ; reprendre un avis rend sa place au précédent. Un seul refus, d’un établissement ou de la personne, la suspend. Le bureau ne peut que confirmer : sa confirmation l’emporte sur les refus antérieurs, pas sur ceux qui viennent après.',
  'A competence counts for assignment when at least one word exists and nobody refuses it. Only the last word of each author counts (computation, schools, person, office); taking a word back gives the one before its place again. One refusal, by a school or by the person, suspends it. The office can only confirm: its confirmation prevails over earlier refusals, not over those that come after.',
] as const

/** Words of the office's list of competences, and of those that every screen of competences shares. */
export const competences = {
  title: ['Compétences', 'Competences'],
  summary: [
    '{{competences}} compétences, dont {{effective}} retenues pour {{intervenants}} personnes ; {{correspondences}} lignes de correspondance.',
    '{{competences}} competences, of which {{effective}} in effect for {{intervenants}} people; {{correspondences}} correspondence lines.',
  ],
  help: [
    'Une compétence dit qu’une personne peut être appelée pour une épreuve. Elle se déduit de la discipline et des enseignements ; l’établissement, la personne et le bureau la confirment. Une compétence non retenue est barrée.',
    'A competence says that a person can be called for a paper. It is deduced from the discipline and the teachings; the school, the person and the office confirm it. A competence not in effect is struck through.',
  ],
  rule,
  list: ['Compétences', 'Competences'],
  generate: ['Calculer les compétences', 'Work out the competences'],
  generated_one: ['{{count}} compétence créée, {{kept}} gardées.', '{{count}} competence created, {{kept}} kept.'],
  generated_other: ['{{count}} compétences créées, {{kept}} gardées.', '{{count}} competences created, {{kept}} kept.'],
  confirm: ['Confirmer la sélection', 'Confirm the selection'],
  confirmed_one: ['{{count}} compétence confirmée.', '{{count}} competence confirmed.'],
  confirmed_other: ['{{shown}} compétences confirmées.', '{{shown}} competences confirmed.'],
  nothingChosen: ['Cochez d’abord des lignes (Espace ou X).', 'First tick some lines (Space or X).'],
  tooMany: [
    'Plus de {{limit}} lignes cochées une par une : filtrez la liste, puis cochez tout.',
    'More than {{limit}} lines ticked one by one: filter the list, then tick everything.',
  ],
  undo: ['Annuler le dernier avis', 'Undo the last word'],
  undoShort: ['Annuler', 'Undo'],
  undone_one: [
    '{{count}} avis annulé : l’état d’avant est rétabli.',
    '{{count}} word undone: the former state is back.',
  ],
  undone_other: [
    '{{shown}} avis annulés : l’état d’avant est rétabli.',
    '{{shown}} words undone: the former state is back.',
  ],
  nothingToUndo: ['Rien à annuler sur cet écran.', 'Nothing to undo on this screen.'],
  emptyTitle: ['Aucune compétence pour l’instant.', 'No competence yet.'],
  emptySentence: [
    'Importez les enseignements et la table de correspondance, puis lancez le calcul.',
    'Import the teachings and the correspondence table, then work them out.',
  ],
  emptyFaceted: ['Aucune compétence ne répond à ces choix.', 'No competence answers these choices.'],
  columns: {
    intervenant: ['Intervenant', 'Intervenant'],
    school: ['Établissement', 'School'],
    exam: ['Examen', 'Exam'],
    specialty: ['Spécialité', 'Specialty'],
    paper: ['Épreuve', 'Paper'],
    authors: ['Auteurs', 'Authors'],
    state: ['État', 'State'],
  },
  states: {
    effective: ['Retenue', 'In effect'],
    suspended: ['Suspendue', 'Suspended'],
    contradictory: ['Avis contraires', 'Contrary words'],
    unstated: ['Sans avis', 'No word'],
  },
  facets: {
    exam: ['Examen', 'Exam'],
    everyExam: ['Tous les examens', 'All exams'],
    state: ['État', 'State'],
    everyState: ['Tous les états', 'All states'],
    toConfirm: ['À confirmer seulement', 'Only those to confirm'],
  },
  codes: [
    'Auteurs : SYS = calcul, code UAI = établissement, NUMEN = la personne (son numéro n’est jamais affiché), DEC = le bureau ; (C) confirme, (I) invalide.',
    'Authors: SYS = computation, UAI code = school, NUMEN = the person (their number is never shown), DEC = the office; (C) confirms, (I) invalidates.',
  ],
  add: {
    open: ['Ajouter une compétence', 'Add a competence'],
    title: ['Ajouter une compétence', 'Add a competence'],
    titleFor: ['Ajouter une compétence à {{name}}', 'Add a competence to {{name}}'],
    sentence: [
      'Choisissez l’examen, puis la spécialité, puis l’épreuve. Les examens proposés sont ceux des établissements de la personne.',
      'Choose the exam, then the specialty, then the paper. The exams offered are those of the person’s schools.',
    ],
    officeSentence: [
      'Choisissez l’examen, puis la spécialité, puis l’épreuve : le bureau peut ajouter tout examen.',
      'Choose the exam, then the specialty, then the paper: the office may add any exam.',
    ],
    person: ['Intervenant', 'Intervenant'],
    exam: ['Examen', 'Exam'],
    specialty: ['Spécialité', 'Specialty'],
    paper: ['Épreuve option', 'Paper'],
    held: ['déjà parmi les compétences', 'already among the competences'],
    choosePerson: ['Choisissez une personne.', 'Choose a person.'],
    chooseExam: ['Choisissez un examen.', 'Choose an exam.'],
    chooseSpecialty: ['Choisissez une spécialité.', 'Choose a specialty.'],
    choosePaper: ['Choisissez une épreuve.', 'Choose a paper.'],
    examFirst: ['Choisissez d’abord l’examen.', 'Choose the exam first.'],
    specialtyFirst: ['Choisissez d’abord la spécialité.', 'Choose the specialty first.'],
    send: ['Créer la compétence', 'Create the competence'],
    notSent: ['La compétence n’est pas créée.', 'The competence is not created.'],
    done: ['Compétence créée : {{paper}}.', 'Competence created: {{paper}}.'],
  },
} as const satisfies Catalogue

/** Words of a person's own competences. */
export const ownCompetences = {
  title: ['Mes compétences', 'My competences'],
  consultation: ['Consultation compétences', 'Competence consultation'],
  entry: ['Saisie compétences', 'Competence entry'],
  group: ['Compétences', 'Competences'],
  readSentence_one: ['{{count}} compétence, {{todo}} à confirmer.', '{{count}} competence, {{todo}} to confirm.'],
  readSentence_other: ['{{count}} compétences, {{todo}} à confirmer.', '{{count}} competences, {{todo}} to confirm.'],
  openUntil: ['Ouvert jusqu’au {{date}}.', 'Open until {{date}}.'],
  savedAtOnce: ['Chaque geste est enregistré aussitôt.', 'Each gesture is saved at once.'],
  readOnly: [
    'Saisie fermée : {{reason}}. Vous pouvez lire, pas modifier.',
    'Entry closed: {{reason}}. You can read, not change.',
  ],
  closed: ['Activité fermée : {{reason}}.', 'Activity closed: {{reason}}.'],
  closedNext: [
    'Elle s’ouvrira dans le menu ; pour toute question, adressez-vous à votre division des examens.',
    'It will open in the menu; for any question, ask your exam office.',
  ],
  why: [
    'Le bureau vous appelle pour les épreuves de cette liste : confirmez celles que vous pouvez évaluer, retirez les autres.',
    'The office calls you for the papers of this list: confirm those you can examine, remove the others.',
  ],
  help: [
    'C confirme, R retire, A ajoute ; Ctrl+A puis C confirme toute la liste ; Ctrl+Entrée confirme tout ce qui reste à confirmer et que personne ne refuse ; Ctrl+Z annule votre dernier avis. Vos avis antérieurs et ceux des autres restent au dossier. Une compétence retirée est barrée.',
    'C confirms, R removes, A adds; Ctrl+A then C confirms the whole list; Ctrl+Enter confirms all that is left to confirm and that nobody refuses; Ctrl+Z undoes your last word. Your earlier words and those of others stay on file. A removed competence is struck through.',
  ],
  tabs: {
    label: ['Mes compétences', 'My competences'],
    competences: ['Compétences', 'Competences'],
    schools: ['Établissements', 'Schools'],
    teachings: ['Enseignements', 'Teachings'],
  },
  views: {
    label: ['Afficher', 'Show'],
    all: ['Toutes ({{count}})', 'All ({{count}})'],
    toConfirm: ['À confirmer ({{count}})', 'To confirm ({{count}})'],
  },
  /** What each column says, for the help of the screens (F64). */
  meanings: {
    exam: ['Examen pour lequel vous pouvez être appelé.', 'Exam for which you may be called.'],
    specialty: ['Spécialité de cet examen, avec son code.', 'Specialty of this exam, with its code.'],
    paper: [
      'Épreuve que vous pouvez corriger ou faire passer ; barrée, elle n’est pas retenue.',
      'Paper that you may mark or examine; struck through, it is not in effect.',
    ],
    state: [
      'Ce qui vaut aujourd’hui, une fois réunis les avis de chacun.',
      'What holds today, once the words of all are put together.',
    ],
    authors: [
      'Qui a donné son avis, et lequel ; le code d’origine est à côté.',
      'Who gave their word, and which; the original code is beside it.',
    ],
  },
  columns: {
    exam: ['Examen', 'Exam'],
    specialty: ['Spécialité', 'Specialty'],
    paper: ['Épreuve option', 'Paper'],
    state: ['État', 'State'],
    authors: ['Auteurs', 'Authors'],
    act: ['Votre avis', 'Your word'],
    uai: ['Code établissement', 'School code'],
    school: ['Libellé établissement', 'School'],
    kind: ['Type établissement', 'Kind of posting'],
    disciplineCode: ['Code discipline', 'Discipline code'],
    discipline: ['Libellé discipline', 'Discipline'],
    mef: ['Module élémentaire de formation', 'Training module (MEF)'],
    mefType: ['Type de MEF', 'Kind of MEF'],
    subject: ['Matière enseignée', 'Subject taught'],
    courseMode: ['Modalité de cours', 'Kind of course'],
  },
  lists: {
    competences: ['Liste des compétences', 'List of competences'],
    schools: ['Liste des établissements', 'List of schools'],
    teachings: ['Liste des enseignements', 'List of teachings'],
  },
  states: {
    toConfirm: ['À confirmer', 'To confirm'],
    confirmed: ['Confirmée par vous', 'Confirmed by you'],
    removed: ['Retirée par vous', 'Removed by you'],
    removedBySchool: ['Retirée par un établissement', 'Removed by a school'],
    contradictory: ['Avis contraires, la DEC tranchera', 'Contrary words, the exam office will decide'],
    removedContradictory: [
      'Retirée par vous ; avis contraires, la DEC tranchera',
      'Removed by you; contrary words, the exam office will decide',
    ],
    kept: ['Maintenue par le bureau', 'Kept by the office'],
  },
  said: {
    system: {
      confirmed: ['Déduite de vos enseignements', 'Deduced from your teachings'],
      invalidated: ['Retirée par le calcul', 'Removed by the computation'],
    },
    school: {
      confirmed: ['Reconnue par {{school}} le {{date}}', 'Recognised by {{school}} on {{date}}'],
      invalidated: ['Retirée par {{school}} le {{date}}', 'Removed by {{school}} on {{date}}'],
    },
    self: {
      confirmed: ['Confirmée par vous le {{date}}', 'Confirmed by you on {{date}}'],
      invalidated: ['Retirée par vous le {{date}}', 'Removed by you on {{date}}'],
    },
    manager: {
      confirmed: ['Confirmée par le bureau le {{date}}', 'Confirmed by the office on {{date}}'],
      invalidated: ['Retirée par le bureau le {{date}}', 'Removed by the office on {{date}}'],
    },
    withReason: ['{{sentence}} : {{reason}}', '{{sentence}}: {{reason}}'],
  },
  kinds: { principal: ['PRINCIPAL', 'PRINCIPAL'], secondary: ['SECONDAIRE', 'SECONDARY'] },
  mefTypes: { national: ['MEF NATIONAL', 'NATIONAL MEF'], academic: ['MEF ACADÉMIQUE', 'ACADEMY MEF'] },
  courseModes: {
    CG: ['COURS GÉNÉRAL', 'GENERAL COURSE'],
    TD: ['TRAVAUX DIRIGÉS', 'TUTORIAL'],
    TP: ['TRAVAUX PRATIQUES', 'PRACTICAL WORK'],
  },
  confirm: ['Confirmer', 'Confirm'],
  confirmNamed: ['Confirmer {{paper}}, {{exam}}', 'Confirm {{paper}}, {{exam}}'],
  refuse: ['Retirer', 'Remove'],
  refuseNamed: ['Retirer {{paper}}, {{exam}}', 'Remove {{paper}}, {{exam}}'],
  cancelRemoval: ['Annuler le retrait', 'Cancel the removal'],
  confirmRest: ['Confirmer tout ce qui reste', 'Confirm all that is left'],
  confirmed_one: ['Enregistré : {{count}} compétence confirmée.', 'Saved: {{count}} competence confirmed.'],
  confirmed_other: ['Enregistré : {{count}} compétences confirmées.', 'Saved: {{count}} competences confirmed.'],
  removed_one: ['Enregistré : {{count}} compétence retirée.', 'Saved: {{count}} competence removed.'],
  removed_other: ['Enregistré : {{count}} compétences retirées.', 'Saved: {{count}} competences removed.'],
  unchanged: ['Rien à changer : c’est déjà votre avis.', 'Nothing to change: this is already your word.'],
  nothingLeft: ['Rien ne reste à confirmer.', 'Nothing is left to confirm.'],
  noLine: [
    'Cochez d’abord des lignes ; au clavier, la lettre agit aussi sur la ligne où vous êtes.',
    'First tick some lines; by keyboard the letter also acts on the line you are on.',
  ],
  notSaved: ['Votre avis n’est pas enregistré.', 'Your word is not saved.'],
  failed: ['Vos compétences n’ont pas pu être lues.', 'Your competences could not be read.'],
  empty: {
    title: ['Aucune compétence pour l’instant.', 'No competence yet.'],
    sentence: [
      'Le bureau les déduit de vos enseignements ; vous pouvez aussi en ajouter une.',
      'The office deduces them from your teachings; you can also add one.',
    ],
    readSentence: [
      'Le bureau les déduit de vos enseignements, en début d’année scolaire.',
      'The office deduces them from your teachings, at the start of the school year.',
    ],
    done: ['Tout est confirmé.', 'Everything is confirmed.'],
    doneSentence: ['Le bureau peut vous appeler pour ces épreuves.', 'The office can call you for these papers.'],
    schools: ['Aucun établissement connu du bureau.', 'No school known to the office.'],
    teachings: ['Aucun enseignement importé.', 'No teaching imported.'],
    teachingsSentence: [
      'S’ils existent, ils arrivent d’EPP et de STS-WEB en début d’année scolaire : sans eux, rien ne se déduit.',
      'If there are any, they come from EPP and STS-WEB at the start of the school year: without them nothing is deduced.',
    ],
  },
} as const satisfies Catalogue
