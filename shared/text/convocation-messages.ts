import type { Catalogue } from './catalogue.ts'

/** Texts of what leaves with a convocation: the entries of its calendar, the message that brings it, the list for a school. */
export const convocationMessages = {
  calendar: {
    summary: ['{{type}}, {{exam}}', '{{type}}, {{exam}}'],
    convocation: ['Convocation n° {{number}}, version {{version}}', 'Convocation no. {{number}}, version {{version}}'],
    mission: ['Mission n° {{mission}}, {{exam}}', 'Mission no. {{mission}}, {{exam}}'],
    room: ['Lieu d’accueil : {{room}}', 'Where to report: {{room}}'],
    contact: ['Contact : {{name}}, {{phone}}', 'Contact: {{name}}, {{phone}}'],
  },
  draft: {
    subject: [
      'Convocation n° {{number}} (version {{version}}) : {{exam}}',
      'Convocation no. {{number}} (version {{version}}): {{exam}}',
    ],
    greeting: ['Bonjour,', 'Dear colleague,'],
    first: [
      'Vous êtes convoqué pour : {{type}}, {{exam}}. Votre convocation n° {{number}} est jointe.',
      'You are convoked for: {{type}}, {{exam}}. Your convocation no. {{number}} is attached.',
    ],
    again: [
      'Votre convocation n° {{number}} ({{type}}, {{exam}}) a changé. La version {{version}}, jointe, annule et remplace la précédente.',
      'Your convocation no. {{number}} ({{type}}, {{exam}}) has changed. Version {{version}}, attached, cancels and replaces the one before.',
    ],
    changes: ['Ce qui change :', 'What changes:'],
    when: ['Quand :', 'When:'],
    where: ['Où :', 'Where:'],
    attached: [
      'Pièces jointes : la convocation (PDF), et un fichier d’agenda (.ics) qui ajoute ces dates à votre calendrier.',
      'Attached: the convocation (PDF), and a calendar file (.ics) that adds these dates to your calendar.',
    ],
    toDo: [
      'Merci de confirmer sa réception dans l’application, ou par retour de courriel.',
      'Please confirm that you received it, in the application or by answering this message.',
    ],
    contact: [
      'En cas d’empêchement, prévenez sans attendre : {{name}}, {{phone}}, {{email}}.',
      'If you are prevented from coming, say so at once: {{name}}, {{phone}}, {{email}}.',
    ],
  },
  list: {
    atCentre: ['Personnes convoquées : {{place}}', 'People convoked: {{place}}'],
    fromSchool: ['Personnels convoqués de l’établissement {{place}}', 'Staff convoked from {{place}}'],
    about: [
      'UAI {{uai}}. Lot {{run}}, édité le {{date}} : {{people}} personnes, {{convocations}} convocations.',
      'UAI {{uai}}. Run {{run}}, issued on {{date}}: {{people}} people, {{convocations}} convocations.',
    ],
    person: ['Personne', 'Person'],
    when: ['Quand', 'When'],
    what: ['Mission', 'Mission'],
    room: ['Lieu d’accueil', 'Where to report'],
    centre: ['Centre', 'Centre'],
    number: ['n°', 'no.'],
  },
} as const satisfies Catalogue
