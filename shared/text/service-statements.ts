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
    unknown: ['Non constaté', 'Not stated'],
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
  claimSettled: [
    'Le dossier {{claim}} est déjà accepté : le constat ne peut plus changer.',
    'Claim {{claim}} is already accepted: the statement cannot change any more.',
  ],
} as const satisfies Catalogue
