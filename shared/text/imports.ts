import type { Catalogue } from './catalogue.ts'

/**
 * What an import can say. A key of `rules` is what `Rejection.rule` and a file's `Problem.rule` carry; the placeholders
 * are the facts beside it. `feeds` names each kind of file on screen.
 */
export const imports = {
  feeds: {
    academies: ['Académies', 'Academies'],
    agape: ['Personnels du premier degré public (AGAPE)', 'First-degree staff, public (AGAPE)'],
    agapePrivate: ['Personnels du premier degré privé (AGAPE privé)', 'First-degree staff, private (AGAPE)'],
    candidates: ['Candidats et commissions (CYCLADES)', 'Candidates and commissions (CYCLADES)'],
    centres: ['Centres d’examen (CYCLADES)', 'Exam centres (CYCLADES)'],
    communes: ['Communes', 'Communes'],
    correspondence: ['Table de correspondance', 'Correspondence table'],
    departments: ['Départements', 'Departments'],
    disciplines: ['Disciplines de poste', 'Post disciplines'],
    epp: ['Personnels et affectations (EPP)', 'Staff and postings (EPP)'],
    eppPrivate: ['Personnels et affectations du privé (EPP privé)', 'Staff and postings, private schools (EPP)'],
    exams: ['Examens, spécialités et épreuves', 'Exams, specialties and papers'],
    externals: ['Intervenants extérieurs', 'External intervenants'],
    mefs: ['Modules élémentaires de formation (MEF)', 'Training modules (MEF)'],
    missionTypes: ['Types de mission', 'Mission types'],
    payFiles: ['Dossiers financiers', 'Pay files'],
    presents: ['Candidats présents (CYCLADES)', 'Candidates present (CYCLADES)'],
    renoirh: [
      'Personnels administratifs, techniques, de service et de santé (RenoiRH)',
      'Administrative, technical, service and health staff (RenoiRH)',
    ],
    schoolHolidays: ['Vacances scolaires', 'School holidays'],
    schools: ['Établissements', 'Schools'],
    sirhen: [
      'Personnels d’inspection, d’encadrement et de direction (SIRHEN)',
      'Inspection, senior and management staff (SIRHEN)',
    ],
    stsWeb: ['Enseignements (STS-WEB)', 'Teachings (STS-WEB)'],
    subjects: ['Matières', 'Subjects'],
    unavailabilities: ['Indisponibilités', 'Unavailabilities'],
  },
  rules: {
    emptyFile: ['Le fichier est vide.', 'The file is empty.'],
    noRows: ['Le fichier n’a qu’une ligne d’en-tête.', 'The file has only a header line.'],
    fileTooLarge: [
      'Le fichier dépasse la taille admise ({{limitMegabytes}} Mo).',
      'The file is larger than allowed ({{limitMegabytes}} MB).',
    ],
    encodingUtf16: [
      'Le fichier est en UTF-16 : enregistrez-le en UTF-8, puis recommencez.',
      'The file is in UTF-16: save it as UTF-8, then try again.',
    ],
    encodingBinary: [
      'Ce fichier n’est pas du texte (octet {{byte}} ligne {{line}}).',
      'This file is not text (byte {{byte}} on line {{line}}).',
    ],
    encodingUnknown: [
      'Les caractères du fichier ne sont ni en UTF-8 ni en Windows-1252 (octet {{byte}} ligne {{line}}).',
      'The characters of the file are neither UTF-8 nor Windows-1252 (byte {{byte}} on line {{line}}).',
    ],
    encodingMismatch: [
      'Le fichier s’annonce en {{declared}} et ne l’est pas.',
      'The file says it is in {{declared}} and is not.',
    ],
    csvMalformed: [
      'La ligne {{line}} a un guillemet mal fermé ou mal placé.',
      'Line {{line}} has a quotation mark that is not closed or out of place.',
    ],
    columnUnknown: [
      'Ligne {{line}} : la colonne « {{column}} » n’existe pas dans ce format ({{format}}).',
      'Line {{line}}: the column “{{column}}” does not exist in this format ({{format}}).',
    ],
    columnMissing: [
      'Ligne {{line}} : la colonne « {{column}} » manque ({{format}}).',
      'Line {{line}}: the column “{{column}}” is missing ({{format}}).',
    ],
    formatUnknown: [
      'Le format « {{format}} » n’existe pas pour cette source.',
      'The format “{{format}}” does not exist for this source.',
    ],
    columnRepeated: [
      'Ligne {{line}} : la colonne « {{column}} » figure deux fois.',
      'Line {{line}}: the column “{{column}}” appears twice.',
    ],
    xmlForbidden: [
      'Ligne {{line}} : le fichier contient une déclaration {{declaration}}, refusée pour des raisons de sécurité.',
      'Line {{line}}: the file contains a {{declaration}} declaration, refused for safety.',
    ],
    xmlTruncated: [
      'Le fichier s’arrête à la ligne {{line}} avant d’être complet : il a été coupé. Exportez-le de nouveau.',
      'The file stops at line {{line}} before it is complete: it was cut short. Export it again.',
    ],
    xmlMalformed: ['Ligne {{line}} : le fichier XML est mal formé.', 'Line {{line}}: the XML file is malformed.'],
    xmlTooDeep: [
      'Le fichier XML est emboîté au-delà de ce qui est admis.',
      'The XML file is nested more deeply than allowed.',
    ],
    xmlUnexpected: [
      'L’élément « {{element}} » attendu est absent : ce n’est pas un fichier {{format}}.',
      'The expected element “{{element}}” is absent: this is not a {{format}} file.',
    ],
    schoolYear: ['L’année scolaire « {{value}} » n’est pas une année.', 'The school year “{{value}}” is not a year.'],
    cellCount: [
      'La ligne a {{found}} cellules au lieu de {{expected}}.',
      'The row has {{found}} cells instead of {{expected}}.',
    ],
    required: ['Cette cellule est obligatoire.', 'This cell is required.'],
    tooLong: ['Le texte est trop long.', 'The text is too long.'],
    badValue: ['La valeur n’est pas admise.', 'The value is not allowed.'],
    badDate: ['Ce n’est pas une date (AAAA-MM-JJ ou JJ/MM/AAAA).', 'This is not a date (YYYY-MM-DD or DD/MM/YYYY).'],
    badTime: ['Ce n’est pas une heure (HH:MM).', 'This is not a time (HH:MM).'],
    badMonth: ['Ce n’est pas une session (AAAA-MM).', 'This is not a session (YYYY-MM).'],
    badYesNo: ['La valeur doit être OUI ou NON.', 'The value must be OUI (yes) or NON (no).'],
    badNumber: ['Ce n’est pas un nombre admis.', 'This is not an allowed number.'],
    badChoice: ['La valeur n’est pas dans la liste admise.', 'The value is not in the allowed list.'],
    dateOrder: ['La fin précède le début.', 'The end comes before the start.'],
    uaiShape: [
      'Un code établissement (UAI) a sept chiffres et une lettre.',
      'A school code (UAI) has seven digits and a letter.',
    ],
    uaiLetter: [
      'La lettre du code établissement ne correspond pas à ses chiffres.',
      'The letter of the school code does not match its digits.',
    ],
    uaiAmbiguous: [
      'Ce code établissement a plusieurs sites et le fichier ne dit pas lequel.',
      'This school code has several sites and the file does not say which.',
    ],
    numenShape: [
      'Le NUMEN n’a pas la forme attendue (13 caractères).',
      'The NUMEN does not have the expected shape (13 characters).',
    ],
    nirKey: ['Le numéro INSEE est incorrect (forme ou clé).', 'The INSEE number is wrong (shape or key).'],
    ibanInvalid: ['L’IBAN est incorrect (forme ou clé).', 'The IBAN is wrong (shape or key).'],
    bicInvalid: ['Le BIC n’a pas la forme attendue.', 'The BIC does not have the expected shape.'],
    communeCode: ['Le code commune INSEE n’est pas valable.', 'The INSEE commune code is not valid.'],
    departmentCode: ['Le code département n’est pas valable.', 'The department code is not valid.'],
    academyCode: ['Le code académie n’est pas valable.', 'The academy code is not valid.'],
    disciplineCode: [
      'Un code discipline a une lettre et quatre caractères.',
      'A discipline code has a letter and four characters.',
    ],
    subjectCode: ['Le code matière n’est pas valable.', 'The subject code is not valid.'],
    mefCode: ['Un code MEF a dix ou onze chiffres.', 'A MEF code has ten or eleven digits.'],
    mefPattern: [
      'Le motif de MEF est fait de chiffres, suivis ou non d’une étoile.',
      'The MEF pattern is made of digits, with or without a final star.',
    ],
    examCode: ['Le code examen n’est pas valable.', 'The exam code is not valid.'],
    specialtyCode: [
      'Un code spécialité a cinq caractères, ou vaut TOUTES.',
      'A specialty code has five characters, or is TOUTES (all).',
    ],
    paperCode: ['Le code épreuve n’est pas valable.', 'The paper code is not valid.'],
    noCriterion: [
      'La ligne doit donner au moins une discipline, une matière ou un MEF.',
      'The row must give at least one discipline, subject or MEF.',
    ],
    candidatesOrCopies: [
      'La ligne doit donner un nombre de candidats ou un nombre de copies.',
      'The row must give a number of candidates or a number of copies.',
    ],
    personMismatch: [
      'Ce NUMEN est déjà ligne {{firstLine}} avec une autre identité.',
      'This NUMEN is already on line {{firstLine}} with another identity.',
    ],
    secondPrincipalPosting: [
      'Cette personne a déjà une affectation principale ligne {{firstLine}}.',
      'This person already has a principal posting on line {{firstLine}}.',
    ],
    repeatedRow: ['Cette ligne répète la ligne {{firstLine}}.', 'This row repeats line {{firstLine}}.'],
    teacherUnknown: [
      'L’enseignant {{teacher}} cité par un service n’est pas dans la liste des individus.',
      'The teacher {{teacher}} named by a service is not in the list of individuals.',
    ],
    divisionUnknown: [
      'La division {{division}} citée par un groupe n’existe pas dans le fichier.',
      'The division {{division}} named by a group does not exist in the file.',
    ],
    unknownCommune: [
      'La commune {{value}} n’est pas connue du service.',
      'The commune {{value}} is not known to the office.',
    ],
    unknownSchool: [
      'L’établissement {{value}} n’est pas connu du service : importez d’abord les établissements.',
      'The school {{value}} is not known to the office: import the schools first.',
    ],
    unknownExam: ['L’examen {{value}} n’est pas connu du service.', 'The exam {{value}} is not known to the office.'],
    unknownMissionType: [
      'Le type de mission {{value}} n’est pas connu du service.',
      'The mission type {{value}} is not known to the office.',
    ],
    unknownPaper: [
      'L’épreuve {{value}} n’est pas connue du service.',
      'The paper {{value}} is not known to the office.',
    ],
    unknownIntervenant: [
      'Cette personne n’est pas connue du service : importez d’abord les personnels.',
      'This person is not known to the office: import the staff first.',
    ],
    divisionWithoutMef: ['La division {{division}} n’a aucun MEF.', 'The division {{division}} has no MEF.'],
  },
  /** The screens of imports. */
  screen: {
    menu: ['Imports', 'Imports'],
    one: ['Import', 'Import'],
    sentence: [
      'Chaque fichier est d’abord lu et comparé : rien n’est écrit avant que vous l’appliquiez.',
      'Each file is first read and compared: nothing is written before you apply it.',
    ],
    list: ['Imports', 'Imports'],
    empty: ['Aucun import pour le moment.', 'No import yet.'],
    emptyNext: [
      'Choisissez une source et un fichier : le bureau se remplit par ses fichiers.',
      'Choose a source and a file: the office is filled by its files.',
    ],
    start: ['Importer un fichier', 'Import a file'],
    form: ['Nouvel import', 'New import'],
    feed: ['Source', 'Source'],
    feedMissing: ['Choisissez une source.', 'Choose a source.'],
    formats: ['Formats reconnus : {{formats}}.', 'Recognised formats: {{formats}}.'],
    file: ['Fichier', 'File'],
    fileHint: ['CSV ou XML, 100 Mo au plus.', 'CSV or XML, 100 MB at most.'],
    fileMissing: ['Choisissez un fichier.', 'Choose a file.'],
    read: ['Lire et comparer', 'Read and compare'],
    cancel: ['Annuler', 'Cancel'],
    unreadable: ['Le fichier n’a pas été importé.', 'The file was not imported.'],
    readDone: [
      '{{file}} : lu et comparé, rien n’est encore écrit.',
      '{{file}}: read and compared, nothing written yet.',
    ],
    fileName: ['Fichier', 'File'],
    state: ['État', 'State'],
    states: { previewed: ['À appliquer', 'To apply'], applied: ['Appliqué', 'Applied'], undone: ['Annulé', 'Undone'] },
    createdAt: ['Lu le', 'Read on'],
    appliedAt: ['Appliqué le', 'Applied on'],
    encoding: ['Encodage', 'Encoding'],
    verdicts: {
      new: ['Nouvelles', 'New'],
      changed: ['Modifiées', 'Changed'],
      unchanged: ['Identiques', 'Unchanged'],
      missing: ['Absentes du fichier', 'Missing from the file'],
      rejected: ['Rejetées', 'Rejected'],
    },
    verdict: {
      new: ['Nouvelle', 'New'],
      changed: ['Modifiée', 'Changed'],
      unchanged: ['Identique', 'Unchanged'],
      missing: ['Absente du fichier', 'Missing from the file'],
      rejected: ['Rejetée', 'Rejected'],
    },
    counts: ['Ce que dit le fichier', 'What the file says'],
    missingNote: [
      'Les lignes absentes du fichier sont signalées, jamais supprimées.',
      'Rows missing from the file are reported, never deleted.',
    ],
    unchangedNote: ['Les lignes identiques ne sont pas listées.', 'Unchanged rows are not listed.'],
    alreadyApplied: [
      'Ce même fichier a déjà été appliqué : il n’apportera rien de nouveau.',
      'This same file was already applied: nothing new can come of it.',
    ],
    rows: ['Lignes du fichier', 'Rows of the file'],
    rejectedRows: ['Lignes rejetées', 'Rejected rows'],
    show: ['Afficher', 'Show'],
    showAll: ['Toutes les lignes signalées', 'All the reported rows'],
    line: ['Ligne', 'Line'],
    key: ['Identifiant', 'Key'],
    rowVerdict: ['Verdict', 'Verdict'],
    column: ['Colonne', 'Column'],
    value: ['Valeur lue', 'Value read'],
    reason: ['Motif', 'Reason'],
    noLine: ['hors fichier', 'not in the file'],
    noRow: ['Aucune ligne à signaler.', 'No row to report.'],
    apply_one: ['Appliquer {{count}} changement', 'Apply {{count}} change'],
    apply_other: ['Appliquer {{shown}} changements', 'Apply {{shown}} changes'],
    applyTitle: ['Appliquer l’import ?', 'Apply the import?'],
    applySentence: [
      '{{file}} : {{new}} lignes nouvelles et {{changed}} lignes modifiées seront écrites ; {{rejected}} lignes rejetées sont laissées de côté.',
      '{{file}}: {{new}} new rows and {{changed}} changed rows will be written; {{rejected}} rejected rows are left out.',
    ],
    applyCommand: ['Appliquer l’import', 'Apply the import'],
    applied: [
      '{{file}} appliqué : {{new}} lignes nouvelles, {{changed}} modifiées, {{rejected}} rejetées.',
      '{{file}} applied: {{new}} new rows, {{changed}} changed, {{rejected}} rejected.',
    ],
    notApplied: ['L’import n’a pas été appliqué.', 'The import was not applied.'],
    nothingToApply: [
      'Rien à appliquer : aucune ligne nouvelle ni modifiée.',
      'Nothing to apply: no new or changed row.',
    ],
    back: ['Retour à la liste', 'Back to the list'],
  },
} as const satisfies Catalogue

export type ImportRule = keyof typeof imports.rules
