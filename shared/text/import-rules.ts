import type { Catalogue } from './catalogue.ts'

/** Why a file or a row is refused: the keys are what `Rejection.rule` and a file's `Problem.rule` carry, the placeholders its facts. */
export const importRules = {
  emptyFile: ['Le fichier est vide.', 'The file is empty.'],
  noRows: ['Le fichier n’a qu’une ligne d’en-tête.', 'The file has only a header line.'],
  recordLength: [
    'Cet enregistrement n’a pas les {{expected}} caractères de la description (il en a {{found}}).',
    'This record does not have the {{expected}} characters of the description (it has {{found}}).',
  ],
  recordConstant: [
    'Cet enregistrement ne porte pas la constante « {{value}} » de la description.',
    'This record does not carry the constant “{{value}}” of the description.',
  ],
  recordTotals: [
    'Les totaux écrits dans le fichier ne sont pas ceux de ses lignes ({{count}} lues).',
    'The totals written in the file are not those of its lines ({{count}} read).',
  ],
  noStatus: ['Le compte rendu ne donne aucun statut.', 'The report gives no status.'],
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
  encodingCut: [
    'Le fichier s’arrête au milieu d’un caractère (ligne {{line}}) : il a été coupé. Exportez-le de nouveau.',
    'The file stops in the middle of a character (line {{line}}): it was cut short. Export it again.',
  ],
  encodingMixed: [
    'Le fichier mélange l’UTF-8 et un autre encodage (ligne {{line}}) : enregistrez-le en UTF-8, puis recommencez.',
    'The file mixes UTF-8 with another encoding (line {{line}}): save it as UTF-8, then try again.',
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
  columnUnnamed: [
    'La colonne {{position}} n’a pas de nom et n’est pas vide (ligne d’en-tête {{line}}).',
    'Column {{position}} has no name and is not empty (header on line {{line}}).',
  ],
  columnNameTooLong: [
    'La ligne {{line}} ne peut pas être un en-tête : un nom de colonne dépasse {{limit}} caractères.',
    'Line {{line}} cannot be a header: a column name is longer than {{limit}} characters.',
  ],
  tooManyColumns: [
    'La ligne {{line}} compte plus de {{limit}} colonnes.',
    'Line {{line}} has more than {{limit}} columns.',
  ],
  recordTooLong: [
    'La ligne {{line}} dépasse {{limit}} caractères : un guillemet n’a sans doute pas été refermé.',
    'Line {{line}} is longer than {{limit}} characters: a quotation mark was probably left open.',
  ],
  tableTooLarge: [
    'Le tableau dépasse ce qui est admis ({{rows}} lignes) : coupez le fichier en plusieurs.',
    'The table is larger than allowed ({{rows}} rows): cut the file into several.',
  ],
  cellTooLong: [
    'Une cellule de cette ligne dépasse {{limit}} caractères.',
    'A cell of this row is longer than {{limit}} characters.',
  ],
  cellError: [
    'La cellule contient une erreur de tableur ({{shown}}).',
    'The cell holds a spreadsheet error ({{shown}}).',
  ],
  xmlInsteadOfTable: [
    'C’est un fichier XML : cette source attend un tableau (CSV, XLSX ou JSON).',
    'This is an XML file: this source expects a table (CSV, XLSX or JSON).',
  ],
  tableInsteadOfXml: [
    'Ce n’est pas un fichier XML : cette source attend un fichier {{format}}.',
    'This is not an XML file: this source expects a {{format}} file.',
  ],
  zipArchive: [
    'C’est une archive ZIP, pas un classeur : extrayez-en le fichier, puis recommencez.',
    'This is a ZIP archive, not a workbook: extract the file from it, then try again.',
  ],
  workbookLocked: [
    'Ce classeur est à l’ancien format Excel (.xls) ou protégé par un mot de passe : enregistrez-le en .xlsx sans mot de passe.',
    'This workbook is in the old Excel format (.xls) or protected by a password: save it as .xlsx without a password.',
  ],
  workbookDamaged: [
    'Le classeur est abîmé ou incomplet : enregistrez-le de nouveau en .xlsx, ou en CSV.',
    'The workbook is damaged or incomplete: save it again as .xlsx, or as CSV.',
  ],
  workbookTooLarge: [
    'Une fois décompressé, le classeur dépasse la taille admise ({{limitMegabytes}} Mo) : enregistrez la feuille en CSV.',
    'Once unpacked the workbook is larger than allowed ({{limitMegabytes}} MB): save the sheet as CSV.',
  ],
  workbookCell: [
    'Ligne {{line}}, colonne {{position}} : la cellule du classeur est illisible. Enregistrez la feuille en CSV.',
    'Line {{line}}, column {{position}}: the cell of the workbook cannot be read. Save the sheet as CSV.',
  ],
  sheetUnknown: ['Le classeur n’a pas de feuille « {{sheet}} ».', 'The workbook has no sheet “{{sheet}}”.'],
  jsonMalformed: [
    'Ligne {{line}} : le fichier JSON est mal formé ou coupé.',
    'Line {{line}}: the JSON file is malformed or cut short.',
  ],
  jsonShape: [
    'Le JSON attendu est une liste d’objets, seule ou sous « rows » (élément {{line}}).',
    'The expected JSON is a list of objects, alone or under “rows” (item {{line}}).',
  ],
  jsonNested: [
    'Élément {{line}} : « {{column}} » contient un objet au lieu d’un texte ou d’une liste de codes.',
    'Item {{line}}: “{{column}}” holds an object instead of a text or a list of codes.',
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
  markedOverGiven: [
    'Il y a plus de copies corrigées que de copies attribuées.',
    'More copies are marked than were given.',
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
  unknownPaper: ['L’épreuve {{value}} n’est pas connue du service.', 'The paper {{value}} is not known to the office.'],
  paperTaken: [
    'Le bureau connaît déjà cette épreuve ({{value}}) sous une autre clé : corrigez la ligne, ou modifiez l’épreuve connue.',
    'The office already knows this paper ({{value}}) under another key: correct the row, or change the known paper.',
  ],
  eppNumberTaken: [
    'Le numéro {{value}} est déjà celui d’une autre personne.',
    'The number {{value}} already belongs to another person.',
  ],
  unknownNeed: [
    'La commission {{value}} n’est pas connue du service : importez d’abord les candidats et commissions.',
    'The commission {{value}} is not known to the office: import the candidates and commissions first.',
  ],
  unknownIntervenant: [
    'Cette personne n’est pas connue du service : importez d’abord les personnels.',
    'This person is not known to the office: import the staff first.',
  ],
  unknownMission: [
    'La mission {{value}} n’est pas connue du service.',
    'The mission {{value}} is not known to the office.',
  ],
  notConvokedToMission: [
    'Cette personne n’est pas convoquée à la mission {{value}}.',
    'This person is not convoked to mission {{value}}.',
  ],
  twoWaves: [
    'Le fichier met cette mission dans deux vagues : une mission n’en a qu’une.',
    'The file puts this mission in two waves: a mission has one only.',
  ],
  serviceSettled: [
    'La rémunération de cette personne pour la mission {{value}} est déjà acceptée sur une autre quantité : retournez d’abord l’état de frais.',
    'The fee of this person for mission {{value}} is already accepted on another quantity: return the claim first.',
  ],
  groupWithoutMef: [
    'Le groupe {{group}} n’a ni division ni MEF : ses services ne peuvent pas être situés.',
    'The group {{group}} has neither a division nor a MEF: its services cannot be placed.',
  ],
  divisionWithoutMef: ['La division {{division}} n’a aucun MEF.', 'The division {{division}} has no MEF.'],
} as const satisfies Catalogue
