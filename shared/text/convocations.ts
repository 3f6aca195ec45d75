import type { Catalogue } from './catalogue.ts'

/** Words of the convocation that depend on the mission, and of the screens about convocations. */
export const convocations = {
  academy: ['Académie de {{name}}', 'Académie de {{name}}'],
  ministry: ['Ministère de l’Éducation nationale', 'Ministry of National Education'],
  gentleman: ['M.', 'Mr'],
  lady: ['Mme', 'Ms'],
  roles: {
    examiner: ['examinateur ou examinatrice', 'examiner'],
    president: ['président ou présidente', 'president'],
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
  alerts: {
    forcedException: ['Écartés par une règle, puis forcés', 'Left out by a rule, then forced'],
    noEmail: ['Sans adresse électronique', 'Without an e-mail address'],
    noAddress: ['Sans adresse postale', 'Without a postal address'],
    noCentreAddress: ['Centre sans adresse', 'Centre without an address'],
  },
  screen: {
    title: ['Convocations', 'Convocations'],
    sentence: [
      '{{assignments}} affectations à convoquer, pour {{intervenants}} personnes.',
      '{{assignments}} assignments to convoke, for {{intervenants}} people.',
    ],
    nothing: [
      'Tout le monde est convoqué : aucune affectation n’attend.',
      'Everybody is convoked: no assignment is waiting.',
    ],
    help: [
      'Le contrôle ne change rien : il compte et signale ce qui manque. L’envoi officiel numérote les convocations, crée les états de frais et fige les affectations. Un lot peut être annulé tant qu’aucun de ses états de frais n’est parti à la finance.',
      'The control changes nothing: it counts and tells what is missing. The official run numbers the convocations, creates the claims and freezes the assignments. A run can be cancelled while none of its claims has left for finance.',
    ],
    steps: {
      control: ['Contrôler (sans effet)', 'Control (no effect)'],
      official: ['Convoquer officiellement', 'Convoke officially'],
      runs: ['Lots envoyés', 'Official runs'],
    },
    control: {
      title: ['Contrôle, sans effet', 'Control, without effect'],
      people: ['Personnes à convoquer', 'People to convoke'],
      assignments: ['Affectations à convoquer', 'Assignments to convoke'],
      alerts: ['Alertes', 'Alerts'],
      none: ['Aucune alerte.', 'No alert.'],
      alertLine: ['{{rule}} : {{people}}', '{{rule}}: {{people}}'],
      next: ['Passer à l’envoi officiel', 'Go to the official run'],
      again: ['Contrôler de nouveau', 'Control again'],
      checked: [
        'Contrôle fait : {{assignments}} affectations, {{alerts}} alertes. Rien n’a changé.',
        'Control done: {{assignments}} assignments, {{alerts}} alerts. Nothing changed.',
      ],
    },
    official: {
      title: ['Envoi officiel', 'Official run'],
      sentence: [
        'Chaque affectation reçoit une convocation numérotée (PDF) et son état de frais. L’affectation ne pourra plus changer sans annuler le lot.',
        'Each assignment gets a numbered convocation (PDF) and its claim. The assignment can then only change by cancelling the run.',
      ],
      run: ['Convoquer {{assignments}} affectations', 'Convoke {{assignments}} assignments'],
      command: ['Convoquer officiellement', 'Convoke officially'],
      askTitle: ['Convoquer officiellement ?', 'Convoke officially?'],
      askSentence: [
        '{{assignments}} convocations seront émises pour {{intervenants}} personnes, et leurs états de frais seront créés.',
        '{{assignments}} convocations will be issued for {{intervenants}} people, and their claims will be created.',
      ],
      job: ['Convocation officielle', 'Official convocation'],
      jobSentence: [
        'Convocations écrites et états de frais créés, lot par lot.',
        'Convocations written and claims created, batch by batch.',
      ],
      done: [
        '{{convocations}} convocations émises, {{claims}} états de frais créés.',
        '{{convocations}} convocations issued, {{claims}} claims created.',
      ],
      cancelled: [
        'Convocation interrompue ; ce qui était émis reste.',
        'Convocation interrupted; what was issued stays.',
      ],
      failed: [
        'La convocation n’a pas abouti ; ce qui était émis reste.',
        'The convocation did not succeed; what was issued stays.',
      ],
      started: ['Convocation lancée.', 'Convocation started.'],
    },
    runs: {
      title: ['Lots', 'Runs'],
      number: ['Lot', 'Run'],
      name: ['Lot n° {{number}}', 'Run no. {{number}}'],
      at: ['Date', 'Date'],
      convocations: ['Convocations', 'Convocations'],
      claims: ['États de frais', 'Claims'],
      state: ['État', 'State'],
      act: ['Action', 'Action'],
      cancel: ['Annuler le lot', 'Cancel the run'],
      cancelNamed: ['Annuler le lot n° {{number}}', 'Cancel run no. {{number}}'],
      askTitle: ['Annuler le lot n° {{number}} ?', 'Cancel run no. {{number}}?'],
      askSentence: [
        'Ses {{convocations}} convocations ne vaudront plus et ses {{claims}} états de frais seront annulés ; les affectations redeviennent modifiables.',
        'Its {{convocations}} convocations will no longer stand and its {{claims}} claims will be cancelled; the assignments can be changed again.',
      ],
      cancelled: [
        'Lot n° {{number}} annulé : {{convocations}} convocations et {{claims}} états de frais.',
        'Run no. {{number}} cancelled: {{convocations}} convocations and {{claims}} claims.',
      ],
      empty: ['Aucun lot envoyé.', 'No official run.'],
      every: ['Tous les lots', 'Every run'],
      filter: ['Lot', 'Run'],
    },
    runStates: { official: ['Officiel', 'Official'], cancelled: ['Annulé', 'Cancelled'] },
    states: {
      official: ['Officielle', 'Official'],
      cancelled: ['Annulée', 'Cancelled'],
      replaced: ['Remplacée', 'Replaced'],
    },
    list: {
      title: ['Convocations', 'Convocations'],
      number: ['Numéro', 'Number'],
      run: ['Lot', 'Run'],
      intervenant: ['Intervenant', 'Intervenant'],
      mission: ['Mission', 'Mission'],
      exam: ['Examen', 'Exam'],
      type: ['Nature', 'Type'],
      centre: ['Centre', 'Centre'],
      date: ['Date', 'Date'],
      state: ['État', 'State'],
      empty: ['Aucune convocation émise.', 'No convocation issued.'],
      downloaded: ['{{name}} est enregistré dans vos téléchargements.', '{{name}} is saved in your downloads.'],
      hint: [
        'Entrée sur une ligne enregistre sa convocation en PDF.',
        'Enter on a line saves its convocation as a PDF.',
      ],
    },
  },
} as const satisfies Catalogue
