import type { Catalogue } from './catalogue.ts'

/** Words of the sheet that the people of a mission sign on the day. */
export const attendanceSheetTexts = {
  title: ['Feuille d’émargement, mission {{number}}', 'Attendance sheet, mission {{number}}'],
  exam: ['Examen', 'Exam'],
  paper: ['Épreuve', 'Paper'],
  missionType: ['Type de mission', 'Type of mission'],
  commission: ['Jury ou commission', 'Jury or commission'],
  centre: ['Centre', 'Centre'],
  day: ['{{weekday}} {{date}}', '{{weekday}} {{date}}'],
  person: ['Personne', 'Person'],
  signature: ['Signature, {{from}} à {{to}}', 'Signature, {{from}} to {{to}}'],
  quantity: ['Quantité', 'Quantity'],
  replacement: ['Remplaçant, nom et prénom :\nEn remplacement de :', 'Replacement, name and first name:\nIn place of:'],
  certified: [
    'Le chef de centre certifie la présence des personnes qui ont signé.',
    'The head of centre certifies that the people who signed were present.',
  ],
  signedBy: ['Date, nom et signature du chef de centre :', 'Date, name and signature of the head of centre:'],
  footer: ['Mission {{number}}', 'Mission {{number}}'],
  page: ['Page {{page}} sur {{total}}', 'Page {{page}} of {{total}}'],
  fileName: ['emargement-{{number}}.pdf', 'attendance-{{number}}.pdf'],
} as const satisfies Catalogue
