import type { Catalogue } from './catalogue.ts'

/** Why settings of assignment are refused. */
export const assignmentSettingsRules = {
  speeds: [
    'Chaque tranche de vitesse va plus loin que la précédente, et la dernière va jusqu’au bout du trajet.',
    'Each band of speed goes further than the one before, and the last goes to the end of the journey.',
  ],
} as const satisfies Catalogue

/** What the office wants of assignment: aims in words, limits, rules it switches on. */
export const assignmentSettings = {
  title: ['Réglages de l’affectation', 'Assignment settings'],
  sentence: [
    'Les places sont toujours pourvues d’abord ; ensuite compte ce que vous jugez important ici. Une case vide laisse la règle de côté.',
    'Seats are always filled first; then what you find important here counts. An empty field leaves the rule aside.',
  ],
  help: [
    'Ces réglages servent partout : affectation automatique, candidats, explications, contrôle des convocations. Chaque mot pèse trois fois le précédent. Ctrl+S enregistre ; rien ne change pour les affectations déjà faites, mais elles peuvent apparaître parmi les conflits.',
    'These settings serve everywhere: automatic assignment, candidates, explanations, control of convocations. Each word weighs three times the one before. Ctrl+S saves; nothing changes for assignments already made, but they may show among conflicts.',
  ],
  save: ['Enregistrer les réglages', 'Save the settings'],
  saved: ['Réglages enregistrés.', 'Settings saved.'],
  notSaved: ['Les réglages n’ont pas été enregistrés.', 'The settings were not saved.'],
  forget: ['Revenir aux réglages enregistrés', 'Back to the saved settings'],
  forgotten: ['Les réglages enregistrés sont de nouveau affichés.', 'The saved settings show again.'],
  changedElsewhere: [
    'Les réglages ont changé ailleurs : revenez aux réglages enregistrés pour les voir.',
    'The settings changed elsewhere: go back to the saved settings to see them.',
  ],
  bad: ['Indiquez un nombre entre {{least}} et {{most}}.', 'Give a number between {{least}} and {{most}}.'],
  speedNeeded: ['Indiquez d’abord la vitesse au-delà.', 'Give the speed beyond first.'],
  bothNeeded: [
    'Indiquez la distance et la vitesse de la première partie, ou aucune des deux.',
    'Give the distance and the speed of the first part, or neither.',
  ],
  sections: {
    aims: ['Ce qui compte', 'What counts'],
    limits: ['Limites de chaque personne', 'Limits of each person'],
    journeys: ['Trajets', 'Journeys'],
    rest: ['Repos et copies', 'Rest and papers'],
    juries: ['Jurys et centres', 'Juries and centres'],
    exams: ['Examens à pourvoir d’abord', 'Exams to fill first'],
    history: ['Derniers changements', 'Latest changes'],
  },
  words: {
    ignored: ['ignoré', 'ignored'],
    weak: ['faible', 'weak'],
    medium: ['moyen', 'medium'],
    strong: ['fort', 'strong'],
    veryStrong: ['très fort', 'very strong'],
  },
  names: {
    quality: ['Compétences confirmées', 'Confirmed competences'],
    fairness: ['Équité entre les personnes', 'Fairness among people'],
    distance: ['Limiter les kilomètres', 'Limit kilometres'],
    continuity: ['Revenir dans les mêmes centres', 'Return to the same centres'],
    wishes: ['Vœux des personnes', 'Wishes of people'],
    stability: ['Ne pas déplacer qui est déjà affecté', 'Not moving who is already assigned'],
    maxDistanceKm: ['Distance la plus longue', 'Longest distance'],
    roadFactor: ['Route pour un kilomètre à vol d’oiseau', 'Road for one kilometre as the crow flies'],
    speeds: ['Vitesses', 'Speeds'],
    nearKm: ['Première partie du trajet', 'First part of the journey'],
    nearSpeed: ['Vitesse sur cette partie, en km/h', 'Speed on that part, in km/h'],
    farSpeed: ['Vitesse au-delà, en km/h', 'Speed beyond, in km/h'],
    maxTravelMinutes: ['Trajet le plus long', 'Longest journey'],
    minimumGapMinutes: ['Entre deux missions en deux lieux', 'Between two missions in two places'],
    maxLoad: ['Demi-journées par session', 'Half-days in a session'],
    maxSeats: ['Missions par session', 'Missions in a session'],
    partTimeReduced: [
      'Réduire les limites et la part des personnes à temps partiel',
      'Reduce the limits and the share of part-time staff',
    ],
    restHours: ['Repos d’un jour à l’autre', 'Rest from one day to the next'],
    maxDaysPerWeek: ['Jours de mission par semaine', 'Days of missions in a week'],
    holdersOfPapersSpared: [
      'Ne pas appeler en surveillance qui a des copies à corriger',
      'Do not call to invigilate whoever has papers to mark',
    ],
    presidentFromOutside: [
      'Le président du jury vient d’un autre établissement que le centre',
      'The president of the jury comes from another school than the centre',
    ],
    professionalIsExternal: [
      'Les places de professionnel vont à des personnes extérieures',
      'Professional seats go to people from outside',
    ],
    maxSameSchool: ['Personnes d’un même établissement dans un jury', 'People of one school in a jury'],
    coolingOffYears: [
      'Avant de revenir dans le même centre ou le même jury',
      'Before coming back to the same centre or jury',
    ],
    examOrder: ['Ordre des examens', 'Order of exams'],
    exam: ['Examen n° {{place}}', 'Exam no. {{place}}'],
  },
  hints: {
    journeys: [
      'Sans vitesse, le temps de route n’est pas calculé : seul le délai entre deux lieux compte.',
      'Without a speed, road times are not reckoned: only the time between two places counts.',
    ],
    exams: [
      'S’il manque du monde, les examens nommés ici sont pourvus d’abord, dans cet ordre.',
      'When people are short, the exams named here are filled first, in this order.',
    ],
    noExam: ['Aucun', 'None'],
  },
  units: {
    km: ['km', 'km'],
    minutes: ['min', 'min'],
    hours: ['h', 'h'],
    years: ['ans', 'years'],
  },
  historyLine: ['{{at}}, {{by}} : {{changed}}', '{{at}}, {{by}}: {{changed}}'],
  noHistory: ['Personne n’a encore changé ces réglages.', 'Nobody has changed these settings yet.'],
} as const satisfies Catalogue
