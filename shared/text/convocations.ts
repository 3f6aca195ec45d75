import type { Catalogue } from './catalogue.ts'

/** Words of the convocation that depend on the mission. */
export const convocations = {
  academy: ['Académie de {{name}}', 'Académie de {{name}}'],
  ministry: ['Ministère de l’Éducation nationale', 'Ministry of National Education'],
  gentleman: ['M.', 'Mr'],
  lady: ['Mme', 'Ms'],
  roles: {
    examiner: ['examinateur ou examinatrice', 'examiner'],
    president: ['président ou présidente', 'president'],
    vicePresident: ['vice-président ou vice-présidente', 'vice-president'],
    member: ['membre', 'member'],
    professional: ['professionnel ou professionnelle', 'professional'],
  },
  rightReasons: {
    OPEN: [
      'centre hors de vos communes de résidence et de travail',
      'the centre is outside the communes where you live and work',
    ],
    TYPE_WITHOUT_FEE: ['ce type de mission n’est pas rémunéré', 'this type of mission is not paid'],
    CONTINUOUS_ASSESSMENT: ['l’épreuve est évaluée en cours d’année', 'the paper is assessed during the school year'],
    EXAM_WITHOUT_RATE: ['cet examen n’ouvre pas droit à rémunération', 'this exam gives no right to pay'],
    OFFICE_ENTERS: ['la quantité est saisie par le service', 'the quantity is entered by the office'],
    TYPE_WITHOUT_TRAVEL: [
      'ce type de mission n’ouvre pas droit à remboursement',
      'this type of mission gives no right to a refund',
    ],
    NO_PLACE: ['le travail se fait à distance', 'the work is done at a distance'],
    SAME_COMMUNE: [
      'le centre est dans votre commune de résidence, dans celle de votre établissement, ou dans une commune tenue pour la même',
      'the centre is in your commune of residence, in that of your school, or in one held as the same',
    ],
    FIRST_MISSION_OF_DAY: [
      'les déplacements de la journée se déclarent sur votre première mission du jour',
      'the journeys of the day are declared on your first mission of that day',
    ],
  },
  journeysElsewhere: [
    'les déplacements de la journée se déclarent sur votre mission n° {{mission}}, la première du jour',
    'the journeys of the day are declared on your mission no. {{mission}}, the first of that day',
  ],
  chosen: {
    confirmed: ['compétence confirmée pour cette épreuve', 'competence confirmed for this paper'],
    deduced: ['compétence déduite de votre enseignement', 'competence deduced from your teaching'],
    appointed: ['désignation par le service', 'appointed by the office'],
    distance: ['centre à {{kilometres}} km', 'centre {{kilometres}} km away'],
    load_one: ['votre seule mission de la session', 'your only mission of the session'],
    load_other: ['{{count}} missions pour vous à cette session', '{{count}} missions for you in this session'],
  },
  legalReferences: {
    travel: ['décret n° 2006-781 du 3 juillet 2006', 'decree no. 2006-781 of 3 July 2006'],
    fees: ['décret n° 2010-235 du 5 mars 2010', 'decree no. 2010-235 of 5 March 2010'],
  },
  payFileDocuments: {
    bankAccount: [
      'un relevé d’identité bancaire à votre nom et à votre adresse personnelle',
      'bank details in your name and with your personal address',
    ],
    healthCard: ['une copie de votre carte de sécurité sociale', 'a copy of your social-security card'],
  },
} as const satisfies Catalogue
