import type { Catalogue } from './catalogue.ts'

/** Words of the service of the head of a school: their people, and nobody else's. */
export const schoolStaff = {
  group: ['Mon établissement', 'My school'],
  competences: {
    title: ['Compétences de mes personnels', 'Competences of my staff'],
    list: ['Enseignants', 'Teachers'],
    progress_one: [
      '{{teachers}} enseignant, {{validated}} validé, {{toValidate}} compétence à valider',
      '{{teachers}} teacher, {{validated}} validated, {{toValidate}} competence to validate',
    ],
    progress_other: [
      '{{teachers}} enseignants, {{validated}} validés, {{toValidate}} compétences à valider',
      '{{teachers}} teachers, {{validated}} validated, {{toValidate}} competences to validate',
    ],
    without_one: ['{{count}} sans compétence', '{{count}} without a competence'],
    without_other: ['{{count}} sans compétence', '{{count}} without a competence'],
    until: ['ouvert jusqu’au {{date}}', 'open until {{date}}'],
    loading: ['Lecture des compétences', 'Reading the competences'],
    readFailed: ['Les compétences n’ont pas pu être lues', 'The competences could not be read'],
    failed: ['La compétence n’a pas changé', 'The competence did not change'],
    closed: [
      'La validation des compétences est fermée : {{reason}}. Rien ne peut changer ici ; adressez-vous au bureau des examens.',
      'The validation of competences is closed: {{reason}}. Nothing can change here; ask the exam office.',
    ],
    columns: {
      name: ['Enseignant', 'Teacher'],
      discipline: ['Discipline', 'Discipline'],
      toValidate: ['À valider', 'To validate'],
      state: ['État', 'State'],
    },
    states: {
      none: ['Sans compétence', 'No competence'],
      toValidate: ['À valider', 'To validate'],
      validated: ['Validé', 'Validated'],
    },
    words: {
      toValidate: ['À valider', 'To validate'],
      confirmed: ['Validée', 'Validated'],
      removed: ['Retirée', 'Removed'],
      suspended: ['Non retenue', 'Not in effect'],
    },
    of: ['Compétences de {{name}}', 'Competences of {{name}}'],
    choose: [
      'Choisissez un enseignant dans la liste (Entrée) : ses compétences s’affichent ici.',
      'Choose a teacher in the list (Enter): their competences show here.',
    ],
    noneOf: [
      'Aucune compétence pour {{name}}. Ajoutez celles que vous connaissez (A).',
      'No competence for {{name}}. Add those you know of (A).',
    ],
    validateAll: ['Tout valider, enseignant suivant', 'Validate all, next teacher'],
    validate: ['Valider', 'Validate'],
    remove: ['Retirer', 'Remove'],
    add: ['Ajouter une compétence', 'Add a competence'],
    validateLine: ['Valider {{paper}}', 'Validate {{paper}}'],
    removeLine: ['Retirer {{paper}}', 'Remove {{paper}}'],
    next: ['Enseignant suivant', 'Next teacher'],
    previous: ['Enseignant précédent', 'Previous teacher'],
    undo: ['Annuler la dernière action', 'Undo the last action'],
    undone_one: [
      '{{count}} avis repris : l’état précédent est rétabli.',
      '{{count}} word taken back: the former state is back.',
    ],
    undone_other: [
      '{{count}} avis repris : l’état précédent est rétabli.',
      '{{count}} words taken back: the former state is back.',
    ],
    nothingToUndo: ['Rien à annuler.', 'Nothing to undo.'],
    validated_one: ['{{name}} : {{count}} compétence validée.', '{{name}}: {{count}} competence validated.'],
    validated_other: ['{{name}} : {{count}} compétences validées.', '{{name}}: {{count}} competences validated.'],
    nothingWaits: ['{{name}} : rien n’attend, enseignant suivant.', '{{name}}: nothing waits, next teacher.'],
    removed: ['{{name}} : {{paper}} retirée.', '{{name}}: {{paper}} removed.'],
    added: ['{{name}} : compétence ajoutée.', '{{name}}: competence added.'],
    nowOn_one: ['{{name}}, {{count}} compétence à valider', '{{name}}, {{count}} competence to validate'],
    nowOn_other: ['{{name}}, {{count}} compétences à valider', '{{name}}, {{count}} competences to validate'],
    chooseLine: [
      'Placez-vous d’abord sur la ligne d’une compétence (Tabulation ou flèches).',
      'First go to the line of a competence (Tab or arrows).',
    ],
    removeTitle: ['Retirer {{paper}}', 'Remove {{paper}}'],
    removeSentence: [
      '{{name}} lira ce motif et pourra répondre au bureau des examens.',
      '{{name}} will read this reason and may answer the exam office.',
    ],
    unchanged: ['Valider tous les enseignants sans changement', 'Validate all unchanged teachers'],
    unchangedSentence_one: [
      '{{count}} enseignant sur qui personne n’a rien dit : {{competences}} compétences déduites de ses cours seront validées au nom de l’établissement.',
      '{{count}} teacher on whom nobody has said anything: {{competences}} competences deduced from their classes will be validated in the name of the school.',
    ],
    unchangedSentence_other: [
      '{{count}} enseignants sur qui personne n’a rien dit : {{competences}} compétences déduites de leurs cours seront validées au nom de l’établissement.',
      '{{count}} teachers on whom nobody has said anything: {{competences}} competences deduced from their classes will be validated in the name of the school.',
    ],
    unchangedLeft_one: ['{{count}} enseignant restera à voir un par un.', '{{count}} teacher will be left to look at.'],
    unchangedLeft_other: [
      '{{count}} enseignants resteront à voir un par un.',
      '{{count}} teachers will be left to look at one by one.',
    ],
    unchangedConfirm_one: ['Valider {{count}} enseignant', 'Validate {{count}} teacher'],
    unchangedConfirm_other: ['Valider {{count}} enseignants', 'Validate {{count}} teachers'],
    unchangedNone: [
      'Aucun enseignant sans changement n’attend de validation.',
      'No unchanged teacher waits for a validation.',
    ],
    unchangedDone_one: [
      '{{count}} enseignant validé, {{competences}} compétences.',
      '{{count}} teacher validated, {{competences}} competences.',
    ],
    unchangedDone_other: [
      '{{count}} enseignants validés, {{competences}} compétences.',
      '{{count}} teachers validated, {{competences}} competences.',
    ],
    finished: [
      'Toutes les compétences de vos personnels sont validées.',
      'Every competence of your staff is validated.',
    ],
    finishedNext: [
      'Vous pouvez maintenant saisir les indisponibilités ou voir les absences prévues.',
      'You can now enter unavailabilities or see the expected absences.',
    ],
    noTeacher: ['Aucun enseignant n’est affecté à votre établissement.', 'No teacher is posted in your school.'],
    noTeacherSentence: [
      'Le bureau des examens importe les personnels en début d’année : signalez-lui cette absence.',
      'The exam office imports staff at the start of the year: tell it that they are missing.',
    ],
    help: [
      'Chaque compétence dit pour quelle épreuve un enseignant peut être appelé. T valide toutes celles de l’enseignant affiché et passe au suivant ; V et R agissent sur la ligne où vous êtes. Une compétence retirée reste visible, barrée, avec votre motif, que l’enseignant lit. Tout peut être annulé (Ctrl+Z) jusqu’à la fermeture. Un enseignant inconnu ou absent de la liste : signalez-le au bureau des examens, qui tient les affectations.',
      'Each competence says for which paper a teacher can be called. T validates all those of the teacher on screen and goes to the next; V and R act on the line you are on. A removed competence stays visible, struck out, with your reason, which the teacher reads. Everything can be undone (Ctrl+Z) until the closing. A teacher you do not know, or who is missing from the list: tell the exam office, which holds the postings.',
    ],
  },
  /** Where a competence comes from, and who spoke since. */
  origins: {
    system: ['Déduite de ses cours {{year}}', 'Deduced from the classes of {{year}}'],
    selfConfirmed: ['Confirmée par l’enseignant le {{date}}', 'Confirmed by the teacher on {{date}}'],
    selfInvalidated: ['Retirée par l’enseignant le {{date}}', 'Removed by the teacher on {{date}}'],
    ownConfirmed: ['Confirmée par l’établissement le {{date}}', 'Confirmed by the school on {{date}}'],
    ownInvalidated: [
      'Retirée par l’établissement le {{date}} : {{reason}}',
      'Removed by the school on {{date}}: {{reason}}',
    ],
    schoolConfirmed: ['Confirmée par l’établissement {{code}} le {{date}}', 'Confirmed by school {{code}} on {{date}}'],
    schoolInvalidated: [
      'Retirée par l’établissement {{code}} le {{date}} : {{reason}}',
      'Removed by school {{code}} on {{date}}: {{reason}}',
    ],
    managerConfirmed: ['Confirmée par le bureau des examens le {{date}}', 'Confirmed by the exam office on {{date}}'],
  },
  staff: {
    title: ['Personnels de l’établissement', 'Staff of the school'],
    sentence_one: ['{{count}} personne, du {{from}} au {{to}}', '{{count}} person, from {{from}} to {{to}}'],
    sentence_other: ['{{count}} personnes, du {{from}} au {{to}}', '{{count}} people, from {{from}} to {{to}}'],
    failed: ['Les personnels n’ont pas pu être lus', 'The staff could not be read'],
    loading: ['Lecture des personnels', 'Reading the staff'],
    person: ['Personnel', 'Member of staff'],
    columns: {
      name: ['Nom', 'Name'],
      number: ['Numéro', 'Number'],
      posting: ['Affectation', 'Posting'],
      discipline: ['Discipline', 'Discipline'],
      state: ['État', 'State'],
      unavailabilities: ['Indisponibilités', 'Unavailabilities'],
      missions: ['Missions', 'Missions'],
      contractEnd: ['Fin de contrat', 'Contract end'],
    },
    postings: { principal: ['Principale', 'Principal'], secondary: ['Secondaire', 'Secondary'] },
    states: {
      active: ['En activité', 'Active'],
      setAside: ['Mis à part', 'Set aside'],
      onLeave: ['En congé', 'On leave'],
      trainee: ['Stagiaire', 'Trainee'],
      partTime: ['Temps partiel {{percent}} %', 'Part time {{percent}}%'],
      contractEnd: ['Contrat jusqu’au {{date}}', 'Contract until {{date}}'],
    },
    missionCount: [
      '{{convoked}} convoquées, {{provisional}} provisoires',
      '{{convoked}} convoked, {{provisional}} provisional',
    ],
    identity: ['Situation', 'Situation'],
    teachings: ['Enseignements', 'Teachings'],
    noTeaching: ['Aucun enseignement connu cette année.', 'No teaching known this year.'],
    noMission: ['Aucune mission.', 'No mission.'],
    noUnavailability: ['Aucune indisponibilité.', 'No unavailability.'],
    subject: ['Matière', 'Subject'],
    mef: ['Formation', 'Course'],
    divisions: ['Divisions', 'Classes'],
    year: ['Année', 'Year'],
    school: ['Établissement', 'School'],
    since: ['Depuis le', 'Since'],
    back: ['Retour à la liste', 'Back to the list'],
    empty: ['Aucun personnel n’est affecté à votre établissement.', 'Nobody is posted in your school.'],
    help: [
      'Les personnes affectées à votre établissement, à titre principal ou secondaire, leurs indisponibilités et leurs missions sur la période choisie. La liste s’imprime et s’exporte.',
      'The people posted in your school, principally or secondarily, their unavailabilities and missions over the chosen period. The list can be printed and exported.',
    ],
  },
  reasons: {
    sick: ['Congé maladie', 'Sick leave'],
    maternity: ['Congé maternité', 'Maternity leave'],
    training: ['Formation', 'Training'],
    schoolTrip: ['Voyage scolaire', 'School trip'],
    partTime: ['Temps partiel', 'Part time'],
    other: ['Autre', 'Other'],
  },
  progress: {
    title: ['Avancement de l’affectation', 'Progress of assignment'],
    sentence: [
      'Par épreuve que vos personnels peuvent faire passer : places pourvues par le bureau, et personnes de l’établissement déjà affectées.',
      'By paper that your staff can examine: seats filled by the office, and people of the school already assigned.',
    ],
    failed: ['L’avancement n’a pas pu être lu', 'The progress could not be read'],
    columns: {
      paper: ['Épreuve', 'Paper'],
      exam: ['Examen', 'Exam'],
      specialty: ['Spécialité', 'Specialty'],
      seats: ['Places pourvues', 'Seats filled'],
      competent: ['Compétents ici', 'Competent here'],
      assigned: ['Affectés ici', 'Assigned from here'],
    },
    of: ['{{done}} sur {{total}}', '{{done}} of {{total}}'],
    empty: ['Aucune épreuve ne concerne encore vos personnels.', 'No paper concerns your staff yet.'],
  },
  print: ['Imprimer', 'Print'],
  name: ['{{lastName}} {{firstName}}', '{{lastName}} {{firstName}}'],
} as const satisfies Catalogue

/** Sentences of the rules that refuse something to the head of a school. */
export const schoolStaffRules = {
  noSchool: [
    'Votre compte n’est rattaché à aucun établissement : adressez-vous à l’administrateur du bureau des examens.',
    'Your account names no school: ask the administrator of the exam office.',
  ],
  noteNeeded: [
    'Le motif « autre » demande une précision : dites en quelques mots pourquoi.',
    'The reason “other” needs a detail: say why in a few words.',
  ],
  notOwnPeriod: [
    'Cette période n’a pas été saisie par votre établissement ({{author}}) : elle se change au bureau des examens.',
    'This period was not entered by your school ({{author}}): it is changed at the exam office.',
  ],
  periodOverlaps: [
    '{{person}} a déjà une indisponibilité du {{from}} au {{to}}, pour un autre motif ou saisie ailleurs. Rien n’est enregistré : changez les dates, ou l’autre période.',
    '{{person}} already has an unavailability from {{from}} to {{to}}, for another reason or entered elsewhere. Nothing is recorded: change the dates, or the other period.',
  ],
} as const satisfies Catalogue
