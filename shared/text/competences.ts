import type { Catalogue } from './catalogue.ts'

/** Words of the list of competences. */
export const competences = {
  title: ['Compétences', 'Competences'],
  summary: [
    '{{competences}} compétences, dont {{effective}} retenues pour {{intervenants}} personnes ; {{correspondences}} lignes de correspondance.',
    '{{competences}} competences, of which {{effective}} in effect for {{intervenants}} people; {{correspondences}} correspondence lines.',
  ],
  help: [
    'Une compétence dit qu’une personne peut être appelée pour une épreuve. Elle se déduit de la discipline et des enseignements ; l’établissement, la personne et le bureau la confirment. Une compétence non retenue est barrée.',
    'A competence says that a person can be called for a paper. It is deduced from the discipline and the teachings; the school, the person and the office confirm it. A competence not in effect is struck through.',
  ],
  list: ['Compétences', 'Competences'],
  generate: ['Calculer les compétences', 'Work out the competences'],
  generated_one: ['{{count}} compétence créée, {{kept}} gardées.', '{{count}} competence created, {{kept}} kept.'],
  generated_other: ['{{count}} compétences créées, {{kept}} gardées.', '{{count}} competences created, {{kept}} kept.'],
  confirm: ['Confirmer la sélection', 'Confirm the selection'],
  confirmed_one: ['{{count}} compétence confirmée.', '{{count}} competence confirmed.'],
  confirmed_other: ['{{count}} compétences confirmées.', '{{count}} competences confirmed.'],
  nothingChosen: ['Cochez d’abord des lignes (Espace ou X).', 'First tick some lines (Space or X).'],
  tooMany: [
    'Cochez les lignes une par une : {{limit}} au plus à la fois.',
    'Tick the lines one by one: at most {{limit}} at a time.',
  ],
  emptyTitle: ['Aucune compétence pour l’instant.', 'No competence yet.'],
  emptySentence: [
    'Importez les enseignements et la table de correspondance, puis lancez le calcul.',
    'Import the teachings and the correspondence table, then work them out.',
  ],
  columns: {
    intervenant: ['Intervenant', 'Intervenant'],
    school: ['Établissement', 'School'],
    exam: ['Examen', 'Exam'],
    specialty: ['Spécialité', 'Specialty'],
    paper: ['Épreuve', 'Paper'],
    authors: ['Auteurs', 'Authors'],
    state: ['État', 'State'],
  },
  effective: ['Retenue', 'In effect'],
  suspended: ['Non retenue', 'Not in effect'],
  codes: [
    'Auteurs : SYS = calcul, code UAI = établissement, SELF = la personne, DEC = le bureau ; (C) confirme, (I) invalide.',
    'Authors: SYS = computation, UAI code = school, SELF = the person, DEC = the office; (C) confirms, (I) invalidates.',
  ],
} as const satisfies Catalogue
