import type { Catalogue } from './catalogue.ts'

/** Why a person may not hold a seat; keys are `EligibilityRule`s. */
export const eligibilityRefusals = {
  state: ['Cette personne est mise à part ou archivée.', 'This person is set aside or archived.'],
  exclusion: [
    'Une règle d’exclusion du bureau écarte cette personne. Motif : {{reason}}',
    'An exclusion rule of the office leaves this person out. Reason: {{reason}}',
  ],
  leave: ['Cette personne est en congé du {{from}} au {{to}}.', 'This person is on leave from {{from}} to {{to}}.'],
  contract: [
    'Le contrat de cette personne se termine avant la fin de la mission.',
    'The contract of this person ends before the end of the mission.',
  ],
  role: ['Cette personne ne peut pas tenir cette qualité.', 'This person cannot serve in this role.'],
  competence: [
    'Cette personne n’a pas de compétence effective pour cette épreuve.',
    'This person has no effective competence for this paper.',
  ],
  level: ['Cette personne n’exerce pas à ce niveau.', 'This person does not serve at this level.'],
  ownSchool: [
    'Cette personne est affectée dans l’établissement centre ({{centre}}).',
    'This person is posted in the school that is the centre ({{centre}}).',
  ],
  ownPupils: [
    'Les élèves de l’établissement de cette personne passent ici ({{school}}).',
    'Pupils of this person’s school are examined here ({{school}}).',
  ],
  declaredConflict: [
    'Un conflit d’intérêts est déclaré pour cette personne.',
    'A conflict of interest is declared for this person.',
  ],
  unavailability: [
    'Cette personne est indisponible du {{start}} au {{end}}.',
    'This person is unavailable from {{start}} to {{end}}.',
  ],
  timeConflict: [
    'Cette personne a déjà une mission au même moment.',
    'This person already has a mission at the same time.',
  ],
  capacity: [
    'Cette personne a atteint sa charge maximale pour la session.',
    'This person has reached the maximum load of the session.',
  ],
  distance: [
    'Le centre est plus loin que la distance admise par le bureau.',
    'The centre is further away than the office allows.',
  ],
  journey: [
    'Cette personne n’a pas le temps du trajet depuis la mission n° {{number}} : {{minutes}} min, il en faut {{needed}}.',
    'This person has no time to travel from mission no. {{number}}: {{minutes}} min, {{needed}} are needed.',
  ],
  rest: [
    'Cette personne n’aurait que {{hours}} h de repos : il en faut {{rest}}.',
    'This person would have only {{hours}} h of rest: {{rest}} are needed.',
  ],
  daysPerWeek: [
    'Cette personne aurait {{days}} jours de mission dans la semaine, pour {{most}} au plus.',
    'This person would have {{days}} days of missions in the week, for {{most}} at most.',
  ],
  holdingPapers: [
    'Cette personne a des copies à corriger du {{from}} au {{to}}.',
    'This person has papers to mark from {{from}} to {{to}}.',
  ],
  travelTime: [
    'Le trajet de cette personne prendrait {{minutes}} min, au-delà de {{ceiling}} min.',
    'The journey of this person would take {{minutes}} min, beyond {{ceiling}} min.',
  ],
  external: [
    'Cette place de professionnel va à une personne extérieure.',
    'This professional seat goes to somebody from outside.',
  ],
  presidentSchool: [
    'Le président du jury ne vient pas de l’établissement centre ({{centre}}).',
    'The president of the jury does not come from the centre’s own school ({{centre}}).',
  ],
  sameSchool: [
    'Ce jury compte déjà {{there}} personnes de l’établissement {{school}}.',
    'This jury already has {{there}} people of school {{school}}.',
  ],
  coolingOff: [
    'Cette personne a déjà servi ici en {{year}} : {{years}} ans doivent passer.',
    'This person already served here in {{year}}: {{years}} years must pass.',
  ],
} as const satisfies Catalogue

/** What each rule says of a person for a seat; keys are `EligibilityRule`s, then what is said. */
export const verdictSentences = {
  state: {
    name: ['écartés ou archivés', 'set aside or archived'],
    satisfied: ['La personne est active.', 'The person is active.'],
    broken: ['La personne est écartée ou archivée.', 'The person is set aside or archived.'],
  },
  exclusion: {
    name: ['écartés par une règle du bureau', 'left out by a rule of the office'],
    satisfied: ['Aucune règle d’exclusion ne la concerne.', 'No exclusion rule is about this person.'],
    broken: ['Règle d’exclusion : {{rule}}', 'Exclusion rule: {{rule}}'],
  },
  leave: {
    name: ['en congé long', 'on long leave'],
    satisfied: ['Pas de congé long à ces dates.', 'No long leave on these dates.'],
    broken: ['En congé du {{from}} au {{to}}.', 'On leave from {{from}} to {{to}}.'],
  },
  contract: {
    name: ['contrat terminé avant', 'contract ending before'],
    satisfied: [
      'Le contrat, jusqu’au {{contractEnd}}, couvre la mission.',
      'The contract, until {{contractEnd}}, covers the mission.',
    ],
    broken: [
      'Le contrat finit le {{contractEnd}}, avant le dernier jour ({{lastDay}}).',
      'The contract ends on {{contractEnd}}, before the last day ({{lastDay}}).',
    ],
    permanent: ['Poste sans date de fin.', 'Post without an end date.'],
    unknown: ['Fin de contrat inconnue : à vérifier.', 'End of contract unknown: to be checked.'],
  },
  role: {
    name: ['qualité non tenue', 'role not held'],
    satisfied: ['Peut servir comme {{role}}.', 'May serve as {{role}}.'],
    broken: ['Ne peut pas servir comme {{role}}.', 'May not serve as {{role}}.'],
    unknown: ['Le bureau ne note pas les qualités tenues.', 'The office does not record roles held.'],
  },
  competence: {
    name: ['sans compétence retenue', 'without a competence in effect'],
    satisfied: ['Compétence déduite des enseignements.', 'Competence deduced from teachings.'],
    confirmed: ['Compétence confirmée.', 'Competence confirmed.'],
    broken: ['Pas de compétence pour cette épreuve.', 'No competence for this paper.'],
    suspended: ['Compétence déclarée mais non retenue.', 'Competence declared but not in effect.'],
    notWanted: ['Aucune compétence demandée.', 'No competence wanted.'],
  },
  level: {
    name: ['niveau non tenu', 'level not held'],
    satisfied: ['Peut servir au niveau {{level}}.', 'May serve at level {{level}}.'],
    broken: ['Ne peut pas servir au niveau {{level}}.', 'May not serve at level {{level}}.'],
    notWanted: ['Aucun niveau demandé.', 'No level wanted.'],
    unknown: ['Le bureau ne note pas les niveaux.', 'The office does not record levels.'],
  },
  ownSchool: {
    name: ['centre dans leur établissement', 'centre in their own school'],
    satisfied: ['Le centre n’est pas son établissement.', 'The centre is not their own school.'],
    broken: ['Le centre est son propre établissement.', 'The centre is their own school.'],
  },
  ownPupils: {
    name: ['examineraient leurs élèves', 'would examine their own pupils'],
    satisfied: ['N’examine pas ses propres élèves.', 'Does not examine their own pupils.'],
    broken: ['Des élèves de son établissement passent ici.', 'Pupils of their school are examined here.'],
  },
  declaredConflict: {
    name: ['conflit d’intérêts déclaré', 'declared conflict of interest'],
    satisfied: ['Aucun conflit d’intérêts déclaré.', 'No conflict of interest declared.'],
    broken: [
      'Lien déclaré avec l’établissement {{school}}, qui est le centre ou y envoie ses élèves.',
      'Declared link with school {{school}}, which is the centre or sends its pupils there.',
    ],
    relative: ['Un proche passe cet examen ({{exam}}).', 'A relative sits this exam ({{exam}}).'],
    relativeThere: [
      'Un proche passe cet examen ({{exam}}) dans l’établissement {{school}}.',
      'A relative sits this exam ({{exam}}) in school {{school}}.',
    ],
  },
  unavailability: {
    name: ['indisponibles', 'unavailable'],
    satisfied: ['Disponible à ces heures.', 'Available at these times.'],
    broken: ['Indisponible du {{start}} au {{end}}.', 'Unavailable from {{start}} to {{end}}.'],
  },
  timeConflict: {
    name: ['déjà pris à ces heures', 'already taken at these times'],
    satisfied: ['Pas d’autre mission au même moment.', 'No other mission at the same time.'],
    broken: [
      'Déjà en mission n° {{number}} du {{start}} au {{end}}.',
      'Already on mission no. {{number}} from {{start}} to {{end}}.',
    ],
    same: ['Tient déjà une place de cette mission.', 'Already holds a seat of this mission.'],
  },
  capacity: {
    name: ['charge complète', 'full load'],
    satisfied: [
      'Charge : {{load}} demi-journées tenues sur {{maxLoad}}, {{seats}} places sur {{maxSeats}}.',
      'Load: {{load}} half-days held of {{maxLoad}}, {{seats}} seats of {{maxSeats}}.',
    ],
    broken: [
      'Charge dépassée : {{load}} demi-journées tenues sur {{maxLoad}}, {{seats}} places sur {{maxSeats}}.',
      'Load exceeded: {{load}} half-days held of {{maxLoad}}, {{seats}} seats of {{maxSeats}}.',
    ],
  },
  distance: {
    name: ['trop loin', 'too far'],
    satisfied: ['À environ {{km}} km (vol d’oiseau corrigé).', 'About {{km}} km away (corrected straight line).'],
    broken: [
      'À environ {{km}} km, au-delà de la limite de {{limitKm}} km.',
      'About {{km}} km away, beyond the limit of {{limitKm}} km.',
    ],
    remote: ['Travail à distance.', 'Work at a distance.'],
    unknown: ['Distance inconnue : lieux sans coordonnées.', 'Distance unknown: places without coordinates.'],
  },
  journey: {
    name: ['sans le temps du trajet entre deux missions', 'without time to travel between two missions'],
    satisfied: ['Le temps du trajet est laissé entre deux missions.', 'There is time to travel between two missions.'],
    broken: [
      'Seulement {{minutes}} min entre cette mission et la mission n° {{number}} : il en faut {{needed}}.',
      'Only {{minutes}} min between this mission and mission no. {{number}}: {{needed}} are needed.',
    ],
  },
  rest: {
    name: ['sans repos suffisant', 'without enough rest'],
    satisfied: [
      'Au moins {{rest}} h de repos d’un jour à l’autre.',
      'At least {{rest}} h of rest from one day to the next.',
    ],
    broken: [
      'Seulement {{hours}} h de repos du {{end}} au {{start}} (mission n° {{number}}) : il en faut {{rest}}.',
      'Only {{hours}} h of rest from {{end}} to {{start}} (mission no. {{number}}): {{rest}} are needed.',
    ],
    off: ['Le bureau ne fixe pas de repos.', 'The office sets no rest.'],
  },
  daysPerWeek: {
    name: ['trop de jours dans la semaine', 'too many days in the week'],
    satisfied: [
      'Pas plus de {{most}} jours de mission dans la semaine.',
      'No more than {{most}} days of missions in the week.',
    ],
    broken: [
      'Semaine du {{week}} : {{days}} jours de mission, pour {{most}} au plus.',
      'Week of {{week}}: {{days}} days of missions, for {{most}} at most.',
    ],
    off: ['Le bureau ne limite pas les jours par semaine.', 'The office does not limit days in a week.'],
  },
  holdingPapers: {
    name: ['copies en main', 'papers in hand'],
    satisfied: ['Pas de copies en main ces jours-là.', 'No papers in hand on those days.'],
    broken: [
      'Copies en main du {{from}} au {{to}} : la correction et cette surveillance se gênent (mission n° {{number}}).',
      'Papers in hand from {{from}} to {{to}}: marking and this invigilation clash (mission no. {{number}}).',
    ],
    notWanted: ['Ni correction ni surveillance.', 'Neither marking nor invigilation.'],
    off: ['Le bureau ne ménage pas les correcteurs.', 'The office does not spare markers.'],
  },
  travelTime: {
    name: ['trajet trop long', 'journey too long'],
    satisfied: [
      'Trajet estimé à {{minutes}} min, pour {{ceiling}} au plus.',
      'Journey of about {{minutes}} min, for {{ceiling}} at most.',
    ],
    broken: [
      'Trajet estimé à {{minutes}} min ({{km}} km), au-delà de {{ceiling}} min.',
      'Journey of about {{minutes}} min ({{km}} km), beyond {{ceiling}} min.',
    ],
    remote: ['Travail à distance, sans trajet.', 'Work at a distance, no journey.'],
    unknown: ['Temps de trajet inconnu : lieux sans coordonnées.', 'Journey time unknown: places without coordinates.'],
    off: ['Le bureau ne limite pas le temps de trajet.', 'The office does not limit journey times.'],
  },
  external: {
    name: ['membres du corps enseignant', 'members of the teaching body'],
    satisfied: ['Vient du monde professionnel.', 'Comes from the professional world.'],
    broken: [
      'Une place de professionnel va à une personne extérieure.',
      'A professional seat goes to somebody from outside.',
    ],
    notWanted: ['Aucun professionnel demandé.', 'No professional wanted.'],
    off: ['Le bureau ne réserve pas les places de professionnel.', 'The office does not reserve professional seats.'],
  },
  presidentSchool: {
    name: ['présideraient dans leur établissement', 'would preside in their own school'],
    satisfied: [
      'Le président vient d’un autre établissement que le centre.',
      'The president comes from another school than the centre.',
    ],
    broken: [
      'Le président du jury serait de l’établissement centre.',
      'The president of the jury would be of the centre’s own school.',
    ],
    notWanted: ['La place n’est pas celle du président.', 'The seat is not that of the president.'],
    off: ['Le bureau admet un président du centre.', 'The office allows a president from the centre.'],
  },
  sameSchool: {
    name: ['trop du même établissement', 'too many of the same school'],
    satisfied: [
      'Déjà {{there}} de son établissement dans ce jury, pour {{most}} au plus.',
      'Already {{there}} of their school in this jury, for {{most}} at most.',
    ],
    broken: [
      'Ce jury compte déjà {{there}} personnes de l’établissement {{school}}, pour {{most}} au plus.',
      'This jury already has {{there}} people of school {{school}}, for {{most}} at most.',
    ],
    unknown: ['Établissement inconnu.', 'School unknown.'],
    off: [
      'Le bureau ne limite pas les personnes d’un même établissement.',
      'The office does not limit people of one school.',
    ],
  },
  coolingOff: {
    name: ['déjà venus récemment', 'served there recently'],
    satisfied: [
      'Pas dans ce centre ni ce jury depuis {{years}} ans.',
      'Not in this centre or jury for {{years}} years.',
    ],
    broken: [
      'Déjà dans ce centre en {{year}} (mission n° {{number}}) : {{years}} ans doivent passer.',
      'Already in this centre in {{year}} (mission no. {{number}}): {{years}} years must pass.',
    ],
    sameJury: [
      'Déjà dans ce jury en {{year}} (mission n° {{number}}) : {{years}} ans doivent passer.',
      'Already in this jury in {{year}} (mission no. {{number}}): {{years}} years must pass.',
    ],
    off: ['Le bureau ne demande pas de changer de centre.', 'The office does not ask for a change of centre.'],
  },
} as const satisfies Catalogue
