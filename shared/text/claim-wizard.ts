import type { Catalogue } from './catalogue.ts'
import { claimFollow } from './claim-follow.ts'

/** Words of the claim being completed: its first opening, its header, where it stands, and the forms of the fee. */
export const claimWizard = {
  first: {
    title: ['Que voulez-vous faire ?', 'What do you want to do?'],
    sentence: [
      'Vos réponses sont enregistrées automatiquement. Rien ne part au bureau avant que vous n’envoyiez.',
      'Your answers are saved by themselves. Nothing goes to the office before you send.',
    ],
    complete: ['Compléter mon état de frais', 'Complete my claim'],
    notDone: ['Je n’ai pas effectué cette mission', 'I did not carry out this mission'],
  },
  back: ['Retour', 'Back'],
  consult: ['Consulter sans modifier', 'Read without changing'],
  readOnlySettled: [
    'Consultation seule : cet état de frais est traité par le bureau.',
    'Read only: this claim has been dealt with by the office.',
  ],
  readOnly: [
    'Consultation seule : cet état de frais est envoyé. Pour le modifier, reprenez votre envoi au récapitulatif.',
    'Read only: this claim is sent. To change it, take your sending back in the summary.',
  ],
  header: {
    status: ['État', 'State'],
    examSession: ['{{exam}}, session {{session}}', '{{exam}}, session {{session}}'],
    dates: ['Dates', 'Dates'],
    start: ['Début', 'Start'],
    duration: ['Durée', 'Duration'],
    halfDays_one: ['{{count}} demi-journée', '{{count}} half-day'],
    halfDays_other: ['{{count}} demi-journées', '{{count}} half-days'],
    day: ['{{weekday}} {{date}}, {{times}}', '{{weekday}} {{date}}, {{times}}'],
    times: ['{{from}} à {{to}}', '{{from}} to {{to}}'],
  },
  follow: {
    title: ['Où en est votre état de frais', 'Where your claim stands'],
    state: ['{{track}} : {{state}}.', '{{track}}: {{state}}.'],
    stateSince: ['{{track}} : {{state}}, depuis le {{date}}.', '{{track}}: {{state}}, since {{date}}.'],
    stateReason: [
      '{{track}} : {{state}}, depuis le {{date}}. Motif : {{reason}}',
      '{{track}}: {{state}}, since {{date}}. Reason: {{reason}}',
    ],
    ...claimFollow,
  },
  fee: {
    title: ['{{step}} : {{type}}', '{{step}}: {{type}}'],
    coefficientHint: [
      'De 0,5 à 3, fixé par l’académie selon la difficulté du dossier',
      'From 0.5 to 3, set by the academy after the difficulty of the application',
    ],
    given: ['Quantité reçue ou retenue par le bureau', 'Quantity received or kept by the office'],
    notGiven: ['Rien n’a encore été reçu.', 'Nothing has been received yet.'],
    santorin: [
      'Le nombre de copies corrigées vient de SANTORIN ; il ne se modifie pas ici. S’il ne correspond pas à ce que vous avez corrigé, dites-le à votre gestionnaire.',
      'The number of copies marked comes from SANTORIN; it is not changed here. If it is not what you marked, tell your manager.',
    ],
    comment: ['Commentaire du bureau : {{comment}}', 'Comment of the office: {{comment}}'],
    rateUnknown: [
      'Le montant de ce type de mission n’est pas connu du logiciel : il n’en invente pas. Le bureau le fixera.',
      'The amount of this type of mission is not known to the software: it invents none. The office will set it.',
    ],
    unpaid: ['Aucun texte ne paie ce type de mission.', 'No text pays this type of mission.'],
  },
  lines: {
    titleTimes_one: ['Dates et horaires effectués ({{count}} ligne)', 'Dates and times worked ({{count}} line)'],
    titleTimes_other: ['Dates et horaires effectués ({{count}} lignes)', 'Dates and times worked ({{count}} lines)'],
    titleCandidates_one: ['Candidats par demi-journée ({{count}} ligne)', 'Candidates by half-day ({{count}} line)'],
    titleCandidates_other: [
      'Candidats par demi-journée ({{count}} lignes)',
      'Candidates by half-day ({{count}} lines)',
    ],
    line: ['Ligne {{position}}', 'Line {{position}}'],
    lineDated: ['Ligne {{position}} : {{date}}', 'Line {{position}}: {{date}}'],
    add: ['Ajouter une ligne', 'Add a line'],
    remove: ['Supprimer', 'Delete'],
    removeNamed: ['Supprimer la ligne {{position}}', 'Delete line {{position}}'],
    removed: ['Ligne {{position}} supprimée.', 'Line {{position}} deleted.'],
    restore: ['Rétablir la ligne', 'Put the line back'],
    date: ['Date', 'Date'],
    morningFrom: ['Début matin', 'Morning start'],
    morningTo: ['Fin matin', 'Morning end'],
    afternoonFrom: ['Début après-midi', 'Afternoon start'],
    afternoonTo: ['Fin après-midi', 'Afternoon end'],
    morning: ['Candidats le matin', 'Candidates in the morning'],
    afternoon: ['Candidats l’après-midi', 'Candidates in the afternoon'],
    dateHint: ['JJ/MM/AAAA', 'DD/MM/YYYY'],
    timeHint: ['HH:MM', 'HH:MM'],
    candidates_one: ['Total : {{count}} candidat', 'Total: {{count}} candidate'],
    candidates_other: ['Total : {{count}} candidats', 'Total: {{count}} candidates'],
    empty: ['Aucune ligne saisie.', 'No line entered.'],
    pages: ['Lignes {{first}} à {{last}} sur {{count}}', 'Lines {{first}} to {{last}} of {{count}}'],
    earlier: ['Lignes précédentes', 'Earlier lines'],
    later: ['Lignes suivantes', 'Later lines'],
  },
  calendar: {
    show: ['Calendrier du mois', 'Calendar of the month'],
    title: ['Jours de la mission', 'Days of the mission'],
    addDay: ['Ajouter', 'Add'],
    addDayNamed: ['Ajouter le {{date}}', 'Add {{date}}'],
    added: ['Ligne ajoutée : {{date}}.', 'Line added: {{date}}.'],
    goToLine: ['{{times}}, ligne {{position}}', '{{times}}, line {{position}}'],
    noTimes: ['Sans horaire', 'No times'],
  },
  halfDay: [
    '{{date}} : {{morning}} le matin, {{afternoon}} l’après-midi',
    '{{date}}: {{morning}} in the morning, {{afternoon}} in the afternoon',
  ],
} as const satisfies Catalogue
