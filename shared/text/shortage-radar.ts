import type { Catalogue } from './catalogue.ts'

/** Words of the shortage radar. */
export const shortageRadar = {
  title: ['Radar des pénuries', 'Shortage radar'],
  list: ['Épreuves par département', 'Papers by department'],
  help: [
    'Pour chaque épreuve et chaque département : les places demandées par les besoins et les missions, les personnes qui peuvent être appelées (compétence retenue, actives, non exclues), et ce qui manquerait. Une personne compétente pour plusieurs épreuves compte dans chacune : le radar dit où regarder, l’affectation dit qui va où.',
    'For each paper and each department: the seats that needs and missions want, the people who may be called (effective competence, active, not left out), and what would be missing. A person able for several papers counts in each: the radar says where to look, assignment says who goes where.',
  ],
  sentence: [
    'Épreuves en pénurie : {{short}} sur {{rows}} ; places sans personne possible : {{missing}}.',
    'Papers short of people: {{short}} of {{rows}}; seats without anybody possible: {{missing}}.',
  ],
  sentenceSupposed: [
    'Avec les suppositions : {{short}} ; places : {{missing}}.',
    'With what is supposed: {{short}}; seats: {{missing}}.',
  ],
  unknown_one: [
    '{{count}} besoin ne compte pas : son nombre de personnes est inconnu.',
    '{{count}} need does not count: its number of people is not known.',
  ],
  unknown_other: [
    '{{count}} besoins ne comptent pas : leur nombre de personnes est inconnu.',
    '{{count}} needs do not count: their number of people is not known.',
  ],
  empty: [
    'Aucune place demandée dans cette session : importez les besoins ou créez-les.',
    'No seat is wanted in this session: import the needs or create them.',
  ],
  session: ['Session', 'Session'],
  openSessions: ['Toutes les sessions ouvertes', 'Every open session'],
  toNeeds: ['Voir les besoins', 'See the needs'],
  toDoctor: ['Ouvrir le docteur des compétences', 'Open the competence doctor'],
  columns: {
    exam: ['Examen', 'Exam'],
    paper: ['Épreuve', 'Paper'],
    area: ['Département', 'Department'],
    seats: ['Places', 'Seats'],
    people: ['Personnes', 'People'],
    capacity: ['Possibles', 'Possible'],
    peak: ['Jour le plus chargé', 'Busiest day'],
    ratio: ['Couverture', 'Coverage'],
    shortage: ['Manque', 'Missing'],
    seatsSupposed: ['Places (supposé)', 'Seats (supposed)'],
    peopleSupposed: ['Personnes (supposé)', 'People (supposed)'],
    shortageSupposed: ['Manque (supposé)', 'Missing (supposed)'],
  },
  peak: ['{{date}} : {{people}} personnes pour {{seats}} places', '{{date}}: {{people}} people for {{seats}} seats'],
  percent: ['{{percent}} %', '{{percent}}%'],
  noShortage: ['Rien', 'None'],
  what: {
    title: ['Et si… (rien n’est écrit)', 'What if… (nothing is written)'],
    load: ['Candidats ou copies en plus par personne', 'Candidates or copies more per person'],
    loadHint: ['Ne change que les besoins calculés par une charge.', 'Changes only the needs that a load computes.'],
    areaKm: ['Personnes d’ailleurs à moins de (km)', 'People from elsewhere within (km)'],
    borrowed: ['Avec les personnes du département', 'With the people of the department'],
    paper: ['Épreuve à renforcer', 'Paper to reinforce'],
    paperHint: ['Vide : toutes les épreuves.', 'Empty: every paper.'],
    discipline: ['En y appelant la discipline', 'By calling the discipline'],
    grade: ['En y appelant le grade', 'By calling the grade'],
    none: ['Aucun', 'None'],
    clear: ['Effacer les suppositions', 'Clear what is supposed'],
  },
} as const satisfies Catalogue
