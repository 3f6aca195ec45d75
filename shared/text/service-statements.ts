import type { Catalogue } from './catalogue.ts'

/** Words of the statement of service done. */
export const serviceStatements = {
  sources: {
    centre: ['Chef de centre', 'Head of centre'],
    santorin: ['SANTORIN', 'SANTORIN'],
    cyclades: ['CYCLADES', 'CYCLADES'],
    office: ['Bureau des examens', 'Exam office'],
  },
  presence: {
    present: ['Présent', 'Present'],
    absent: ['Absent', 'Absent'],
  },
  /** Written in the journal as the reason of a convocation made after the fact. */
  regularisation: ['Remplacement sur place signalé par le centre', 'Replacement on the spot reported by the centre'],
  forms: {
    written: ['Écrit (copies)', 'Written (papers)'],
    oral: ['Oral ou VAE (candidats, dossiers)', 'Oral or VAE (candidates, applications)'],
    practical: ['Pratique ou EPS (heures par date)', 'Practical or sport (hours by date)'],
    help: ['Aide au déroulement (heures)', 'Help with the running of tests (hours)'],
    presence: ['Présence seule', 'Presence alone'],
  },
  reasons: {
    candidatesAbsent: ['Candidats absents', 'Candidates absent'],
    otherShare: ['Répartition différente', 'Shared otherwise'],
    late: ['Arrivée tardive', 'Arrived late'],
    leftEarly: ['Départ anticipé', 'Left early'],
    longer: ['Épreuve plus longue', 'Longer than planned'],
    wrongDeclaration: ['Déclaration à corriger', 'Declaration to correct'],
    other: ['Autre (à préciser)', 'Other (to be explained)'],
  },
  /** How far the remuneration is, as the manager reads it (services.md 1.2). */
  stages: {
    noFee: ['Pas de rémunération', 'No fee'],
    notYetDone: ['Mission non encore effectuée', 'Mission not yet done'],
    done: ['Mission effectuée', 'Mission done'],
    toValidate: ['À valider', 'To validate'],
    validated: ['Validé', 'Validated'],
    sentToLiquidation: ['Transmis à la liquidation', 'Sent to liquidation'],
    accepted: ['Accepté', 'Accepted'],
    cancelled: ['Annulé', 'Cancelled'],
  },
  replacementStates: {
    waiting: ['Convocation à régulariser', 'Convocation to regularise'],
    convoked: ['Convoqué', 'Convoked'],
    withdrawn: ['Retiré', 'Withdrawn'],
    refused: ['Refusé par le bureau', 'Refused by the office'],
  },
  /** What the quantity of a person is, by the form of entry of the mission type. */
  quantities: {
    copies: ['Copies', 'Papers'],
    candidates: ['Candidats', 'Candidates'],
    slots: ['Minutes', 'Minutes'],
    hours: ['Minutes', 'Minutes'],
    applications: ['Dossiers', 'Applications'],
    none: ['Présence', 'Presence'],
  },
} as const satisfies Catalogue

/** Sentences of the rules that refuse a statement. */
export const serviceStatementRules = {
  missionNotStarted: [
    'La mission {{mission}} ne commence que le {{firstDate}}.',
    'Mission {{mission}} starts on {{firstDate}} only.',
  ],
  notConvoked: [
    'Une des personnes n’est pas convoquée à cette mission.',
    'One of these people is not convoked to this mission.',
  ],
  serviceStatements: {
    reasonMissing: [
      '{{person}} : la quantité constatée n’est pas celle qui était déclarée ou convoquée. Choisissez le motif de l’écart.',
      '{{person}}: what was counted is not what was declared or convoked. Choose the reason of the difference.',
    ],
    noteMissing: [
      '{{person}} : précisez le motif de l’écart dans la remarque.',
      '{{person}}: explain the difference in the remark.',
    ],
    rectify: [
      'La mission {{mission}} est déjà attestée : rectifiez-la en indiquant pourquoi.',
      'Mission {{mission}} is attested already: rectify it and say why.',
    ],
    attested: [
      'La mission {{mission}} est attestée pour l’une de ces personnes : rectifiez l’attestation.',
      'Mission {{mission}} is attested for one of these people: rectify the attestation.',
    ],
    changedSince: [
      'Le constat de la mission {{mission}} a changé depuis : rectifiez-le.',
      'The statement of mission {{mission}} changed since: rectify it.',
    ],
    nameMissing: ['Indiquez qui est venu.', 'Say who came.'],
    alreadyThere: ['{{person}} est déjà convoqué à cette mission.', '{{person}} is convoked to this mission already.'],
    replacementClosed: [
      'Le remplacement par {{person}} est déjà traité.',
      'The replacement by {{person}} is settled already.',
    ],
  },
  claimSettled: [
    'Le dossier {{claim}} est déjà accepté : le constat ne peut plus changer.',
    'Claim {{claim}} is already accepted: the statement cannot change any more.',
  ],
} as const satisfies Catalogue
