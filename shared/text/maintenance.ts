import type { Catalogue } from './catalogue.ts'

/** Health of the data and backups. Keys of `invariants` are those of the core's check. */
export const maintenance = {
  menu: ['Entretien', 'Maintenance'],
  sentence: ['Contrôlez les données et gardez-en une copie prouvée.', 'Check the data and keep a proven copy of it.'],
  check: ['Contrôler les données', 'Check the data'],
  checkTitle: ['Contrôle des données', 'Data check'],
  checkSentence: [
    'La base relit toutes ses lignes et vérifie chaque règle ; rien n’est modifié.',
    'The database reads all its rows again and checks every rule; nothing is changed.',
  ],
  clean: ['Toutes les règles sont respectées.', 'Every rule holds.'],
  broken_one: ['{{count}} règle n’est pas respectée.', '{{count}} rule does not hold.'],
  broken_other: ['{{count}} règles ne sont pas respectées.', '{{count}} rules do not hold.'],
  checkFailed: ['Le contrôle n’a pas pu se faire.', 'The check could not be made.'],
  rule: ['Règle', 'Rule'],
  checked: ['Vérifiés', 'Checked'],
  brokenColumn: ['En défaut', 'Broken'],
  verdict: ['Verdict', 'Verdict'],
  holds: ['Respectée', 'Holds'],
  fails: ['En défaut', 'Broken'],
  notChecked: [
    'Le contrôle n’a pas encore été fait pendant cette session.',
    'The check has not been made during this session yet.',
  ],
  backup: ['Sauvegarder maintenant', 'Back up now'],
  backupTitle: ['Sauvegardes', 'Backups'],
  backupSentence: [
    'Chaque copie est relue avant d’être gardée, dans le sous-dossier « backups » des données. La clé est un fichier à part : rangez-les à deux endroits différents.',
    'Each copy is read back before it is kept, in the “backups” folder of the data. The key is a file of its own: keep the two in different places.',
  ],
  backupDone: ['Sauvegarde {{name}} écrite et prouvée.', 'Backup {{name}} written and proved.'],
  backupFailed: ['La sauvegarde n’a pas été faite.', 'The backup was not made.'],
  none: ['Aucune sauvegarde dans ce dossier de données.', 'No backup in this data folder.'],
  noneNext: ['Faites la première maintenant.', 'Make the first one now.'],
  name: ['Fichier', 'File'],
  size: ['Taille', 'Size'],
  writtenAt: ['Écrite le', 'Written on'],
  kilobytes: ['{{size}} ko', '{{size}} kB'],
  invariants: {
    storeStructure: ['La structure de la base est intacte', 'The structure of the database is intact'],
    journalChain: ['La chaîne du journal est intacte', 'The chain of the journal is intact'],
    wordsAreThoseOfTheirActs: [
      'Chaque motif gardé à côté du journal est celui de son acte',
      'Every reason kept beside the journal is that of its act',
    ],
    commandsAreInTheJournal: ['Chaque commande est au journal', 'Every command is in the journal'],
    documentsAreIntact: ['Les documents correspondent à leur empreinte', 'Documents match their hash'],
    purgesKeepTheirProof: [
      'Ce que chaque purge a effacé correspond à son empreinte',
      'What each purge erased matches its hash',
    ],
    importsCountTheirRows: ['Les imports comptent leurs lignes', 'Imports count their rows'],
    nobodyInTwoPlaces: ['Personne n’est à deux endroits à la fois', 'Nobody is in two places at once'],
    assignmentsOnTheirOwnMission: [
      'Chaque affectation est sur sa propre mission',
      'Each assignment is on its own mission',
    ],
    convokedHaveOneConvocation: [
      'Chaque personne convoquée a une seule convocation',
      'Whoever is convoked has exactly one convocation',
    ],
    runsCountTheirConvocations: ['Les éditions comptent leurs convocations', 'Runs count their convocations'],
    onePrincipalPosting: ['Une seule affectation principale par personne', 'One principal posting a person'],
    sourcesComeFromImports: [
      'Ce que disent les sources vient d’imports appliqués',
      'What sources say comes from applied imports',
    ],
    exceptionsHaveReasons: ['Chaque exception forcée a son motif', 'Each forced exception has its reason'],
    competencesAreStated: ['Chaque compétence a un auteur', 'Each competence has an author'],
    acceptedCentsAreTheSumOfClaimLines: [
      'Les montants acceptés sont la somme de leurs lignes',
      'Accepted amounts are the sum of their lines',
    ],
    acceptedClaimsReplayToTheirLines: [
      'Les montants acceptés se recalculent à l’identique',
      'Accepted amounts compute again to the same',
    ],
    ratesGiveOneValueADay: ['Chaque taux a une seule valeur par jour', 'Each rate has one value a day'],
    claimHistoryEndsInTheStateOfEachTrack: [
      'L’historique de chaque état de frais mène à son état',
      'The history of each claim leads to its state',
    ],
    convokedAssignmentsWithARightHaveAClaim: [
      'Chaque mission ouvrant un droit a son état de frais',
      'Each mission that opens a right has its claim',
    ],
    claimsFollowTheirAssignment: ['Chaque état de frais suit son affectation', 'Each claim follows its assignment'],
    oneClaimStandsForAnAssignment: [
      'Un seul état de frais vaut pour chaque affectation',
      'One claim only stands for each assignment',
    ],
    supportingDocumentsFollowTheirClaims: [
      'Chaque pièce justificative est à la personne de son état de frais',
      'Each supporting document belongs to the person of its claim',
    ],
    claimFilesHoldTwentyDocuments: ['Aucun dossier n’a plus de vingt pièces', 'No file has more than twenty documents'],
    sentClaimsHaveTheirRecap: [
      'Chaque état de frais envoyé a son récapitulatif',
      'Each claim that was sent has its summary',
    ],
    noClaimIsPaidTwice: ['Rien n’est payé deux fois', 'Nothing is paid twice'],
    batchTotalsAreThoseOfTheirLines: [
      'Les totaux des lots sont ceux de leurs lignes',
      'Batch totals are those of their lines',
    ],
    exportedTracksHaveTheirPaymentLine: [
      'Ce qui est exporté a exactement une ligne de paiement',
      'What was exported has exactly one payment line',
    ],
    paymentFilesMatchTheirHashAndTotals: [
      'Les fichiers de paiement correspondent à leur empreinte et à leurs totaux',
      'Payment files match their hash and their totals',
    ],
  },
} as const satisfies Catalogue
