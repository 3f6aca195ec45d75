import type { Catalogue } from './catalogue.ts'

/** Why an external application is not opened, or its setting not kept (F329). */
export const missionPortalRules = {
  withoutAddress: [
    'Le bureau n’a pas donné l’adresse de cette application : elle ne s’ouvre pas d’ici.',
    'The office has not given the address of this application: it does not open from here.',
  ],
  unavailable: [
    'Le bureau signale que cette application est indisponible. {{message}}',
    'The office reports that this application is unavailable. {{message}}',
  ],
  notOpened: ['Le navigateur de ce poste n’a pas pu être ouvert.', 'The browser of this computer could not be opened.'],
  firstDayNeeded: [
    'Donnez le premier jour de l’indisponibilité, ou retirez le dernier.',
    'Give the first day of the unavailability, or take the last one away.',
  ],
  datesReversed: [
    'Le dernier jour de l’indisponibilité précède le premier : corrigez l’un des deux.',
    'The last day of the unavailability comes before the first: correct one of them.',
  ],
} as const satisfies Catalogue

/** Ways out to SANTORIN, CYCLADES and DELOS. */
export const missionPortals = {
  group: ['Applications externes', 'External applications'],
  applications: {
    santorin: ['SANTORIN', 'SANTORIN'],
    cyclades: ['CYCLADES', 'CYCLADES'],
    cycladesJury: ['CYCLADES, portail jury', 'CYCLADES, jury portal'],
    delos: ['DELOS, module BNS', 'DELOS, BNS module'],
    santorinStatistics: ['SANTORIN, statistiques', 'SANTORIN, statistics'],
  },
  openIn: {
    santorin: ['Ouvrir SANTORIN (navigateur)', 'Open SANTORIN (browser)'],
    cyclades: ['Ouvrir CYCLADES (navigateur)', 'Open CYCLADES (browser)'],
    cycladesJury: ['Ouvrir le portail jury de CYCLADES (navigateur)', 'Open the CYCLADES jury portal (browser)'],
    delos: ['Ouvrir DELOS (navigateur)', 'Open DELOS (browser)'],
    santorinStatistics: ['Ouvrir les statistiques de SANTORIN (navigateur)', 'Open the SANTORIN statistics (browser)'],
  },
  openNamed: ['{{act}}, mission n° {{number}}', '{{act}}, mission no. {{number}}'],
  opened: [
    '{{application}} s’ouvre dans votre navigateur : identifiez-vous là-bas.',
    '{{application}} opens in your browser: sign in there.',
  ],
  notOpened: [
    '{{application}} n’est pas ouvert : {{reason}} {{contact}}',
    '{{application}} is not open: {{reason}} {{contact}}',
  ],
  contact: ['Contactez votre gestionnaire : {{contact}}.', 'Contact your manager: {{contact}}.'],
  retry: ['Réessayer', 'Retry'],
  retryNamed: ['Réessayer, mission n° {{number}}', 'Retry, mission no. {{number}}'],
  unavailable: ['Indisponible', 'Unavailable'],
  unavailableUntil: ['Indisponible jusqu’au {{date}}', 'Unavailable until {{date}}'],
  onPaper: ['Sur papier', 'On paper'],
  paper: [
    'Le bureau n’a pas donné l’adresse de {{applications}} : aucun lien n’est proposé. Le travail se fait sur papier, selon votre convocation ; en cas de doute, appelez le bureau.',
    'The office has not given the address of {{applications}}: no link is offered. The work is done on paper, as your convocation says; if in doubt, call the office.',
  ],
  withoutAddress: [
    'Le bureau n’a pas donné l’adresse de {{application}} : aucun lien n’est proposé. Demandez-la-lui.',
    'The office has not given the address of {{application}}: no link is offered. Ask them for it.',
  ],
  leaving: [
    'L’application s’ouvre dans votre navigateur, hors d’Imagin. C’est elle qui vous identifie, avec votre clé OTP si elle la demande.',
    'The application opens in your browser, outside Imagin. It signs you in itself, with your OTP key if it asks for it.',
  ],
  loading: ['Lecture en cours…', 'Reading…'],
  failed: ['Ce portail ne peut pas être lu.', 'This portal cannot be read.'],
  copied: ['Adresse de {{application}} copiée.', 'Address of {{application}} copied.'],
  notCopied: [
    'Le presse-papiers n’est pas accessible : rien n’est copié.',
    'The clipboard is out of reach: nothing is copied.',
  ],
  nothingToCopy: [
    'Aucune adresse à copier : choisissez d’abord une mission dont l’application a une adresse.',
    'No address to copy: first choose a mission whose application has an address.',
  ],
  copyLink: ['Copier l’adresse de l’application', 'Copy the address of the application'],
  closed: ['Activité fermée : {{reason}}.', 'Activity closed: {{reason}}.'],
  closedNext: [
    'Elle s’ouvrira ici dès que le bureau l’aura ouverte.',
    'It will open here as soon as the office has opened it.',
  ],
  missions: {
    sentence_one: [
      '{{count}} mission se fait dans une application externe.',
      '{{count}} mission is done in an external application.',
    ],
    sentence_other: [
      '{{count}} missions se font dans une application externe.',
      '{{count}} missions are done in an external application.',
    ],
    help: [
      'Corrections d’écrits, lectures de dossiers, harmonisations, conformité (CCONF), composition en ligne (COMPO) et numérisation se font dans SANTORIN ; les commissions académiques EPS, dans CYCLADES. Entrée ou un clic sur une ligne ouvre la bonne application dans votre navigateur ; Ctrl+C copie son adresse.',
      'Marking of papers, reading of files, harmonisations, conformity (CCONF), online composition (COMPO) and digitisation are done in SANTORIN; academic sports commissions, in CYCLADES. Enter or a click on a line opens the right application in your browser; Ctrl+C copies its address.',
    ],
    academies: ['Académies', 'Academies'],
    academy: ['Académie de {{name}} ({{count}})', 'Academy of {{name}} ({{count}})'],
    list: ['Missions à faire dans une application externe', 'Missions to do in an external application'],
    empty: [
      'Aucune de vos missions ne se fait dans une application externe.',
      'None of your missions is done in an external application.',
    ],
    emptyNext: [
      'Elles apparaîtront ici dès que le bureau vous y aura convoqué.',
      'They will appear here as soon as the office has convoked you to them.',
    ],
    columns: {
      exam: ['Examen', 'Exam'],
      specialty: ['Spécialité', 'Specialty'],
      paper: ['Épreuve-option', 'Paper'],
      type: ['Type de mission', 'Mission type'],
      number: ['N° de mission', 'Mission no.'],
      begins: ['Début de mission', 'Mission begins'],
      state: ['État correction', 'Marking state'],
      act: ['Action', 'Action'],
    },
    states: {
      toMark: ['À corriger dans SANTORIN', 'To mark in SANTORIN'],
      toDigitise: ['À numériser dans SANTORIN', 'To digitise in SANTORIN'],
      serviceDoneSantorin: ['Service fait SANTORIN', 'Service done in SANTORIN'],
      serviceDone: ['Service fait', 'Service done'],
    },
    on: ['au {{date}}', 'on {{date}}'],
    copies_one: ['{{count}} copie corrigée', '{{count}} copy marked'],
    copies_other: ['{{count}} copies corrigées', '{{count}} copies marked'],
    copiesOf: ['{{marked}} copies corrigées sur {{given}}', '{{marked}} of {{given}} copies marked'],
    elsewhere: ['Sur le site de cette académie', 'On the site of that academy'],
    legend: [
      'État vide : CYCLADES n’a pas encore de constat de service fait. Les états viennent des fichiers que le bureau reçoit, à la date indiquée.',
      'No state: CYCLADES has no statement of service yet. States come from the files that the office receives, as of the day shown.',
    ],
    hundredDays: [
      'Les missions terminées depuis plus de {{days}} jours ne sont plus affichées.',
      'Missions that ended more than {{days}} days ago are not shown any more.',
    ],
  },
  sport: {
    levels: ['Niveaux : {{levels}}', 'Levels: {{levels}}'],
    help: [
      'Les notes d’EPS en cours de formation (baccalauréats, CAP) se gèrent dans CYCLADES, pas ici. Cet écran y mène et rappelle vos commissions académiques.',
      'Marks of sport given during the course (baccalauréats, CAP) are managed in CYCLADES, not here. This screen leads there and recalls your academic commissions.',
    ],
    access: [
      'Les notes des épreuves EPS de votre établissement se gèrent dans CYCLADES.',
      'The marks of the sports tests of your school are managed in CYCLADES.',
    ],
    accessTitle: ['Épreuves de votre établissement', 'Tests of your school'],
    notConcerned: [
      'Cette activité concerne les enseignants d’EPS en BGT, BCP ou CAP.',
      'This activity is for teachers of sport at BGT, BCP or CAP level.',
    ],
    notConcernedNext: [
      'Si vous enseignez l’EPS à l’un de ces niveaux, signalez-le au bureau : vos enseignements y sont lus.',
      'If you teach sport at one of these levels, tell the office: it is read from your teachings.',
    ],
    commissions: ['Mes commissions académiques EPS', 'My academic sports commissions'],
    noCommission: [
      'Vous n’êtes convoqué à aucune commission académique EPS.',
      'You are convoked to no academic sports commission.',
    ],
    columns: {
      number: ['Mission', 'Mission'],
      exam: ['Examen', 'Exam'],
      level: ['Niveau', 'Level'],
      begins: ['Début', 'Begins'],
      school: ['Établissement', 'School'],
      state: ['État', 'State'],
      act: ['Action', 'Action'],
    },
    open: ['Ouverte', 'Open'],
    over: ['Terminée', 'Over'],
  },
  doors: {
    juryPortal: {
      sentence: [
        'Vous êtes convoqué comme président ou vice-président d’un jury : la délibération se tient dans le portail jury de CYCLADES, qui demande votre clé OTP personnelle.',
        'You are convoked as president or vice-president of a jury: the deliberation is held in the jury portal of CYCLADES, which asks for your personal OTP key.',
      ],
      notConcerned: [
        'Cette activité concerne les présidents et vice-présidents convoqués à une délibération, dans l’instance nationale.',
        'This activity is for presidents and vice-presidents convoked to a deliberation, in the national instance.',
      ],
      help: [
        'Réservé aux présidents et vice-présidents de jury, dans l’instance nationale, quand l’administrateur a ouvert l’activité. Gardez votre clé OTP personnelle à portée de main : CYCLADES la demande.',
        'For presidents and vice-presidents of juries, in the national instance, once the administrator has opened the activity. Keep your personal OTP key at hand: CYCLADES asks for it.',
      ],
    },
    subjectManagement: {
      sentence: [
        'La banque nationale des sujets se gère dans le module BNS de DELOS.',
        'The national bank of exam questions is managed in the BNS module of DELOS.',
      ],
      notConcerned: [
        'Cette activité concerne les inspecteurs généraux et les personnes dont la discipline de poste est IMSUJ.',
        'This activity is for general inspectors and people whose post discipline is IMSUJ.',
      ],
      help: [
        'Réservé aux inspecteurs généraux et aux personnes habilitées (discipline de poste IMSUJ). Les sujets se gèrent dans DELOS, jamais ici.',
        'For general inspectors and people entitled by the post discipline IMSUJ. Exam questions are managed in DELOS, never here.',
      ],
    },
    markingStatistics: {
      sentence: [
        'Les statistiques nationales de notation se consultent dans SANTORIN.',
        'The national marking statistics are read in SANTORIN.',
      ],
      notConcerned: [
        'Cette activité concerne les inspecteurs généraux et les personnes dont la discipline de poste est IMSTA.',
        'This activity is for general inspectors and people whose post discipline is IMSTA.',
      ],
      help: [
        'Réservé aux inspecteurs généraux et aux personnes habilitées (discipline de poste IMSTA). Les statistiques se consultent dans SANTORIN, jamais ici.',
        'For general inspectors and people entitled by the post discipline IMSTA. Statistics are read in SANTORIN, never here.',
      ],
    },
  },
  settings: {
    title: ['Applications externes', 'External applications'],
    sentence_one: ['{{count}} application a une adresse.', '{{count}} application has an address.'],
    sentence_other: ['{{count}} applications ont une adresse.', '{{count}} applications have an address.'],
    help: [
      'Les intervenants ouvrent SANTORIN, CYCLADES et DELOS depuis leurs portails. Imagin n’appelle jamais ces applications : il donne leur adresse au navigateur. Sans adresse, l’écran des intervenants explique que le travail se fait sur papier. Une application signalée indisponible n’est plus ouverte, et votre message est affiché à sa place.',
      'Intervenants open SANTORIN, CYCLADES and DELOS from their portals. Imagin never calls these applications: it gives their address to the browser. Without an address, the screen of intervenants explains that the work is done on paper. An application reported unavailable is not opened any more, and your message stands in its place.',
    ],
    list: ['Applications externes', 'External applications'],
    empty: ['Aucune application.', 'No application.'],
    columns: {
      application: ['Application', 'Application'],
      address: ['Adresse', 'Address'],
      state: ['État', 'State'],
      message: ['Message', 'Message'],
      acts: ['Actions', 'Actions'],
    },
    states: {
      available: ['Disponible', 'Available'],
      unavailable: ['Indisponible', 'Unavailable'],
      withoutAddress: ['Sans adresse : sur papier', 'No address: on paper'],
    },
    changeAddress: ['Adresse', 'Address'],
    changeAvailability: ['Disponibilité', 'Availability'],
    named: ['{{act}} : {{application}}', '{{act}}: {{application}}'],
    addressTitle: ['Adresse de {{application}}', 'Address of {{application}}'],
    addressSentence: [
      'Laissez vide pour que l’écran explique le travail sur papier. Seule une adresse https est admise.',
      'Leave empty to have the screen explain the work on paper. Only an https address is accepted.',
    ],
    address: ['Adresse', 'Address'],
    addressHint: ['Copiez-la entière depuis le navigateur.', 'Copy the whole of it from the browser.'],
    addressSaved: ['{{application}} : adresse enregistrée.', '{{application}}: address saved.'],
    availabilityTitle: ['Disponibilité de {{application}}', 'Availability of {{application}}'],
    availabilitySentence: [
      'Entre ces deux jours compris, l’application n’est pas ouverte et le message est affiché. Sans premier jour, elle est disponible ; sans dernier jour, elle ne l’est pas jusqu’à nouvel ordre.',
      'Between these two days, both included, the application is not opened and the message is shown. Without a first day it is available; without a last day it stays unavailable until further notice.',
    ],
    unavailableFrom: ['Indisponible du', 'Unavailable from'],
    unavailableTo: ['Au', 'To'],
    message: ['Message aux intervenants', 'Message to intervenants'],
    availabilitySaved: ['{{application}} : disponibilité enregistrée.', '{{application}}: availability saved.'],
    save: ['Enregistrer', 'Save'],
    central: ['Instance nationale (centrale)', 'National (central) instance'],
    centralHint: [
      'À cocher dans la seule installation nationale, qui existe à côté de celles des académies : les délibérations de jury ne s’ouvrent que là.',
      'For the one national installation, which exists beside those of the academies: jury deliberations are open there only.',
    ],
    centralSaved: ['Cette installation est l’instance nationale.', 'This installation is the national instance.'],
    academySaved: ['Cette installation est celle d’une académie.', 'This installation is that of an academy.'],
  },
} as const satisfies Catalogue
