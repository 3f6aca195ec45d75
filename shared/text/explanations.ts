import type { Catalogue } from './catalogue.ts'

/** Why this person, why not that one: words of the panel, shared with the printed sheet. */
export const explanations = {
  title: ['Explication pour {{name}}', 'Explanation for {{name}}'],
  loading: ['Recherche de l’explication', 'Looking for the explanation'],
  failed: ['L’explication n’a pas pu être établie.', 'The explanation could not be made.'],
  sheet: {
    make: ['Fiche pour la personne', 'Sheet for the person'],
    mine: ['Pourquoi moi ? (fiche)', 'Why me? (sheet)'],
    done: [
      'Fiche « {{name}} » enregistrée ; elle ne nomme personne d’autre.',
      'Sheet “{{name}}” saved; it names nobody else.',
    ],
  },
  standing: {
    confirmed: ['Tient cette place', 'Holds this seat'],
    locked: ['Tient cette place (verrouillée)', 'Holds this seat (locked)'],
    convoked: ['Convoqué à cette place', 'Convoked to this seat'],
    eligible: ['Possible', 'Possible'],
    excluded: ['Écarté', 'Left out'],
  },
  rules: {
    broken: ['Règles qui l’écartent', 'Rules that leave this person out'],
    satisfied_one: ['{{count}} règle respectée', '{{count}} rule satisfied'],
    satisfied_other: ['{{count}} règles respectées', '{{count}} rules satisfied'],
    none: ['Aucune règle ne l’écarte.', 'No rule leaves this person out.'],
  },
  score: {
    title: ['Ce que coûte ce choix', 'What this choice costs'],
    total: ['Total', 'Total'],
    points_one: ['{{count}} point', '{{count}} point'],
    points_other: ['{{count}} points', '{{count}} points'],
    hint: [
      'Moins il y a de points, meilleur est le choix ; les poids sont ceux du bureau.',
      'The fewer points, the better the choice; the weights are those of the office.',
    ],
  },
  parts: {
    competence: ['Compétence déduite, non confirmée', 'Competence deduced, not confirmed'],
    distance: ['Trajets', 'Journeys'],
    continuity: ['Centre nouveau pour la personne', 'Centre new to the person'],
    wishes: ['Souhaits de la personne', 'Wishes of the person'],
    fairness: ['Équité de la charge', 'Fairness of the load'],
  },
  others: {
    title: ['Les autres personnes', 'The other people'],
    counts: [
      'Compétentes : {{competent}} ; écartées par une règle, compétence comprise : {{excluded}}.',
      'Competent: {{competent}}; left out by a rule, competence included: {{excluded}}.',
    ],
    better_one: ['{{count}} personne conviendrait mieux', '{{count}} person would fit better'],
    better_other: ['{{count}} personnes conviendraient mieux', '{{count}} people would fit better'],
    lessGood_one: ['{{count}} personne convient moins bien', '{{count}} person fits less well'],
    lessGood_other: ['{{count}} personnes conviennent moins bien', '{{count}} people fit less well'],
    busy: [
      '{{name}} : {{points}} de moins, mais tient la mission {{missions}}.',
      '{{name}}: {{points}} fewer, but holds mission {{missions}}.',
    ],
    free: ['{{name}} : {{points}} de moins, et reste libre.', '{{name}}: {{points}} fewer, and is free.'],
    more: ['{{name}} : {{points}} de plus.', '{{name}}: {{points}} more.'],
    same: ['{{name}} : aussi bien.', '{{name}}: just as good.'],
    moreBusy: [
      '{{name}} : {{points}} de plus, et tient la mission {{missions}}.',
      '{{name}}: {{points}} more, and holds mission {{missions}}.',
    ],
    noOne: ['Personne d’autre ne peut tenir cette place.', 'Nobody else can hold this seat.'],
  },
  change: {
    title: ['Ce qui devrait changer', 'What would have to change'],
    forceable: [
      '{{remedy}} Ou une exception, avec un motif du gestionnaire.',
      '{{remedy}} Or an exception, with a reason from the manager.',
    ],
    firm: [
      'Cette règle ne se force pas : il faut d’abord que la situation change.',
      'This rule is never forced: the situation must change first.',
    ],
    fewer_one: ['Le plan y gagnerait {{count}} point.', 'The plan would gain {{count}} point.'],
    fewer_other: ['Le plan y gagnerait {{count}} points.', 'The plan would gain {{count}} points.'],
    more_one: ['Le plan coûterait {{count}} point de plus.', 'The plan would cost {{count}} point more.'],
    more_other: ['Le plan coûterait {{count}} points de plus.', 'The plan would cost {{count}} points more.'],
    same: ['Le plan coûterait autant.', 'The plan would cost the same.'],
    takes: ['{{in}} prendrait cette place.', '{{in}} would take this seat.'],
    takesFrom: ['{{in}} prendrait cette place à {{out}}.', '{{in}} would take this seat from {{out}}.'],
    step: [
      'Mission n° {{number}}, {{centre}}, le {{date}} : {{in}} remplacerait {{out}}.',
      'Mission no. {{number}}, {{centre}}, on {{date}}: {{in}} would replace {{out}}.',
    ],
    left: [
      'Mission n° {{number}}, {{centre}}, le {{date}} : {{out}} n’aurait pas de remplaçant.',
      'Mission no. {{number}}, {{centre}}, on {{date}}: {{out}} would have no replacement.',
    ],
    displaced: ['{{name}} ne tiendrait plus rien à ce moment.', '{{name}} would hold nothing at that time.'],
    noExchange: [
      'Aucun échange simple : la personne tient à ce moment une place verrouillée ou convoquée.',
      'No simple exchange: at that time the person holds a locked or convoked seat.',
    ],
  },
  remedies: {
    state: ['Reprendre la personne dans le vivier.', 'Take the person back into the pool.'],
    exclusion: ['Suspendre la règle d’exclusion du bureau.', 'Switch off the exclusion rule of the office.'],
    leave: ['Une mission après le {{to}}, fin du congé.', 'A mission after {{to}}, the end of the leave.'],
    contract: ['Un contrat prolongé jusqu’au {{lastDay}}.', 'A contract prolonged until {{lastDay}}.'],
    role: ['Noter que la personne peut tenir cette qualité.', 'Record that the person may serve in this role.'],
    competence: [
      'Une compétence retenue pour cette épreuve, dite par la personne, son établissement ou le bureau.',
      'A competence in effect for this paper, stated by the person, their school or the office.',
    ],
    level: ['Noter que la personne sert au niveau {{level}}.', 'Record that the person serves at level {{level}}.'],
    ownSchool: ['Un autre centre que son établissement.', 'Another centre than their own school.'],
    ownPupils: [
      'Un centre où ne passent pas les élèves de son établissement.',
      'A centre where the pupils of their school are not examined.',
    ],
    declaredConflict: ['Retirer le conflit d’intérêts déclaré.', 'Remove the declared conflict of interest.'],
    unavailability: [
      'Une indisponibilité raccourcie ou retirée (du {{start}} au {{end}}).',
      'An unavailability shortened or removed (from {{start}} to {{end}}).',
    ],
    timeConflict: ['Libérer la personne de la mission n° {{number}}.', 'Free the person from mission no. {{number}}.'],
    journey: [
      'Laisser {{needed}} min entre cette mission et la mission n° {{number}}, ou libérer la personne de l’une.',
      'Leave {{needed}} min between this mission and mission no. {{number}}, or free the person from one.',
    ],
    rest: [
      'Laisser {{rest}} h de repos avec la mission n° {{number}}, ou libérer la personne de l’une.',
      'Leave {{rest}} h of rest with mission no. {{number}}, or free the person from one.',
    ],
    daysPerWeek: [
      'Pas plus de {{most}} jours de mission dans la semaine du {{week}}.',
      'No more than {{most}} days of missions in the week of {{week}}.',
    ],
    holdingPapers: [
      'Libérer la personne de la mission n° {{number}}, ou une mission hors des jours du {{from}} au {{to}}.',
      'Free the person from mission no. {{number}}, or a mission outside the days from {{from}} to {{to}}.',
    ],
    travelTime: [
      'Un temps de trajet admis relevé à {{minutes}} min (au plus {{ceiling}} aujourd’hui).',
      'An allowed journey time raised to {{minutes}} min (at most {{ceiling}} today).',
    ],
    external: ['Une place qui ne demande pas un professionnel.', 'A seat that does not ask for a professional.'],
    presidentSchool: [
      'Un jury hors de son établissement, ou une autre qualité que président.',
      'A jury outside their own school, or another role than president.',
    ],
    sameSchool: [
      'Moins de membres du même établissement dans ce jury (au plus {{most}}).',
      'Fewer members of the same school in this jury (at most {{most}}).',
    ],
    coolingOff: [
      'Attendre {{years}} ans après la mission n° {{number}} de {{year}}.',
      'Wait {{years}} years after mission no. {{number}} of {{year}}.',
    ],
    capacity: [
      'Retirer du travail à la personne : {{loadOver}} demi-journées et {{seatsOver}} places de trop.',
      'Take work off the person: {{loadOver}} half-days and {{seatsOver}} seats too many.',
    ],
    distance: [
      'Une limite de distance relevée à {{km}} km ({{overKm}} km de plus).',
      'A distance limit raised to {{km}} km ({{overKm}} km more).',
    ],
    other: ['Que cette règle soit respectée.', 'That this rule be satisfied.'],
  },
  emptied: {
    title: ['Pourquoi si peu de candidats ?', 'Why so few candidates?'],
    counts: [
      'Compétents : {{competent}} ; possibles : {{eligible}}.',
      'Competent: {{competent}}; possible: {{eligible}}.',
    ],
    noneCompetent: [
      'Personne n’a de compétence retenue pour cette épreuve.',
      'Nobody has a competence in effect for this paper.',
    ],
    table: ['Ce que chaque règle écarte', 'What each rule leaves out'],
    rule: ['Règle', 'Rule'],
    people: ['Personnes écartées', 'People left out'],
    alone: ['Par elle seule', 'By it alone'],
    left: ['Restent ensuite', 'Left afterwards'],
    nearest: ['Les plus près d’être possibles', 'The nearest to being possible'],
    nearestLine: ['{{name}} : {{remedy}}', '{{name}}: {{remedy}}'],
  },
} as const satisfies Catalogue
