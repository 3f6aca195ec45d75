import type { Catalogue } from './catalogue.ts'

/** Replacements: substitutes of a seat, people on call. */
export const repairs = {
  substitutes: {
    title: ['Suppléants', 'Substitutes'],
    loading: ['Recherche des suppléants', 'Looking for substitutes'],
    failed: ['La liste des suppléants n’a pas pu être lue.', 'The list of substitutes could not be read.'],
    counts_one: ['{{count}} personne peut prendre cette place.', '{{count}} person can take this seat.'],
    counts_other: ['{{count}} personnes peuvent prendre cette place.', '{{count}} people can take this seat.'],
    none: ['Personne ne peut prendre cette place aujourd’hui.', 'Nobody can take this seat today.'],
    noneSentence: [
      'Voyez pourquoi la liste est vide, ou réparez le plan.',
      'See why the list is empty, or repair the plan.',
    ],
    holder: ['Tenue par {{name}}.', 'Held by {{name}}.'],
    holderBroken: ['{{name}} ne peut plus tenir cette place :', '{{name}} can no longer hold this seat:'],
    empty: ['Personne ne tient cette place.', 'Nobody holds this seat.'],
    unable: ['Nommés, mais indisponibles aujourd’hui : {{names}}', 'Named, but not available today: {{names}}'],
    keys: [
      'Entrée met à la place la personne sous le curseur ; S la nomme suppléante.',
      'Enter puts the person under the cursor in the seat; S names them substitute.',
    ],
    rank: ['Suppléant n° {{rank}}', 'Substitute no. {{rank}}'],
    onCall: ['En réserve', 'On call'],
    load_one: ['{{count}} demi-journée', '{{count}} half-day'],
    load_other: ['{{count}} demi-journées', '{{count}} half-days'],
    seats_one: ['{{count}} place', '{{count}} seat'],
    seats_other: ['{{count}} places', '{{count}} seats'],
    distance: ['{{km}} km', '{{km}} km'],
    noPhone: ['sans téléphone connu', 'no known telephone'],
    promote: ['Mettre à la place', 'Put in the seat'],
    promoteNamed: ['Mettre à la place : {{name}}', 'Put in the seat: {{name}}'],
    name: ['Nommer suppléant', 'Name as substitute'],
    nameNamed: ['Nommer suppléant : {{name}}', 'Name as substitute: {{name}}'],
    drop: ['Retirer', 'Remove'],
    dropNamed: ['Retirer des suppléants : {{name}}', 'Remove from the substitutes: {{name}}'],
    raise: ['Monter', 'Move up'],
    raiseNamed: ['Appeler plus tôt : {{name}}', 'Call earlier: {{name}}'],
    named: ['{{name}} est suppléant n° {{rank}}.', '{{name}} is substitute no. {{rank}}.'],
    dropped: ['{{name}} n’est plus suppléant de cette place.', '{{name}} is no longer a substitute for this seat.'],
    raised: ['{{name}} sera appelé plus tôt.', '{{name}} will be called earlier.'],
    promoted: ['{{name}} tient la mission n° {{number}}.', '{{name}} holds mission no. {{number}}.'],
    replaced: [
      '{{name}} remplace {{replaced}} à la mission n° {{number}}.',
      '{{name}} replaces {{replaced}} on mission no. {{number}}.',
    ],
    convocationCancelled: [
      '{{name}} remplace {{replaced}} à la mission n° {{number}}. La convocation de {{replaced}} est annulée ; {{name}} est à convoquer.',
      '{{name}} replaces {{replaced}} on mission no. {{number}}. The convocation of {{replaced}} is cancelled; {{name}} is to be convoked.',
    ],
    confirm: ['Remplacer {{name}} ?', 'Replace {{name}}?'],
    confirmSentence: [
      '{{name}} est déjà convoqué et peut venir : sa convocation et son état de frais seront annulés. Prévenez cette personne.',
      '{{name}} is already convoked and can come: the convocation and its claim will be cancelled. Tell this person.',
    ],
    confirmLabel: ['Remplacer', 'Replace'],
  },
  repair: {
    title: ['Réparer le plan', 'Repair the plan'],
    hint: [
      'La plus petite suite de changements qui pourvoit de nouveau les places ; rien n’est écrit avant votre accord.',
      'The smallest chain of changes that fills the seats again; nothing is written before you agree.',
    ],
    moves: ['Qui peut être déplacé', 'Who may be moved'],
    whoMoves: {
      nobody: ['Personne', 'Nobody'],
      confirmed: ['Les personnes affectées', 'People assigned'],
      convoked: ['Aussi les personnes convoquées', 'People convoked too'],
    },
    work: ['Chercher une réparation', 'Look for a repair'],
    found_one: [
      '{{count}} changement, personnes déplacées sans y être obligées : {{moved}}.',
      '{{count}} change, people moved who could have stayed: {{moved}}.',
    ],
    found_other: [
      '{{count}} changements, personnes déplacées sans y être obligées : {{moved}}.',
      '{{count}} changes, people moved who could have stayed: {{moved}}.',
    ],
    none: ['Rien à réparer, ou aucun changement possible.', 'Nothing to repair, or no change possible.'],
    convoked_one: [
      '{{count}} convocation serait annulée, avec son état de frais.',
      '{{count}} convocation would be cancelled, with its claim.',
    ],
    convoked_other: [
      '{{count}} convocations seraient annulées, avec leurs états de frais.',
      '{{count}} convocations would be cancelled, with their claims.',
    ],
    replaces: [
      'Mission n° {{number}}, {{centre}}, le {{date}} : {{in}} à la place de {{out}}.',
      'Mission no. {{number}}, {{centre}}, on {{date}}: {{in}} in place of {{out}}.',
    ],
    fills: [
      'Mission n° {{number}}, {{centre}}, le {{date}} : {{in}} sur la place vide.',
      'Mission no. {{number}}, {{centre}}, on {{date}}: {{in}} on the empty seat.',
    ],
    leaves: [
      'Mission n° {{number}}, {{centre}}, le {{date}} : {{out}} la quitte.',
      'Mission no. {{number}}, {{centre}}, on {{date}}: {{out}} leaves it.',
    ],
    accept: ['Accepter la réparation', 'Accept the repair'],
    done_one: ['Réparation faite : {{count}} changement.', 'Repair done: {{count}} change.'],
    done_other: ['Réparation faite : {{count}} changements.', 'Repair done: {{count}} changes.'],
  },
  onCall: {
    title: ['Réserve', 'On-call pool'],
    sentence_one: [
      '{{count}} personne en réserve, réponses positives : {{accepted}}. Qui accepte est appelé en premier lors d’un remplacement.',
      '{{count}} person on call, positive answers: {{accepted}}. Whoever accepts is called first for a replacement.',
    ],
    sentence_other: [
      '{{count}} personnes en réserve, réponses positives : {{accepted}}. Qui accepte est appelé en premier lors d’un remplacement.',
      '{{count}} people on call, positive answers: {{accepted}}. Whoever accepts is called first for a replacement.',
    ],
    help: [
      'La réserve réunit les personnes qui acceptent d’être appelées au dernier moment, pour une session, un centre ou un département et des dates. Notez leur réponse : seules celles qui acceptent passent en premier parmi les suppléants. Imprimez la liste des téléphones pour le jour même.',
      'The on-call pool holds people who accept to be called at the last moment, for a session, a centre or a department, and dates. Note their answer: only those who accept come first among the substitutes. Print the telephone list for the day itself.',
    ],
    list: ['Personnes en réserve', 'People on call'],
    empty: ['Aucune personne en réserve.', 'Nobody on call.'],
    emptySentence: [
      'Ajoutez les personnes que vous pourrez appeler au dernier moment.',
      'Add the people you may call at the last moment.',
    ],
    add: ['Ajouter une personne', 'Add a person'],
    addTitle: ['Mettre une personne en réserve', 'Put a person on call'],
    save: ['Ajouter', 'Add'],
    added: [
      '{{name}} est en réserve ; notez sa réponse quand elle arrive.',
      '{{name}} is on call; note the answer when it comes.',
    ],
    removed: ['{{name}} n’est plus en réserve.', '{{name}} is no longer on call.'],
    answered: ['Réponse de {{name}} notée : {{answer}}.', 'Answer of {{name}} noted: {{answer}}.'],
    person: ['Personne', 'Person'],
    personHint: ['Tapez quelques lettres du nom.', 'Type a few letters of the name.'],
    session: ['Session', 'Session'],
    place: ['Lieu', 'Place'],
    centre: ['Centre', 'Centre'],
    centreHint: ['Laissez vide pour être appelé partout.', 'Leave empty to be called anywhere.'],
    department: ['Département', 'Department'],
    departmentValue: ['département {{code}}', 'department {{code}}'],
    anywhere: ['partout', 'anywhere'],
    days: ['Jours', 'Days'],
    from: ['Du', 'From'],
    to: ['Au', 'To'],
    phone: ['Téléphone', 'Telephone'],
    school: ['Établissement', 'School'],
    answer: ['Réponse', 'Answer'],
    acts: ['Actions', 'Actions'],
    answers: {
      asked: ['attendue', 'awaited'],
      accepted: ['accepte', 'accepts'],
      declined: ['refuse', 'declines'],
    },
    accept: ['Accepte', 'Accepts'],
    decline: ['Refuse', 'Declines'],
    remove: ['Retirer', 'Remove'],
    actNamed: ['{{act}} : {{name}}', '{{act}}: {{name}}'],
    wanted: ['Indiquez cette valeur.', 'Give this value.'],
    phoneList: ['Liste des téléphones', 'Telephone list'],
    phoneListSaved: ['Liste « {{name}} » enregistrée.', 'List “{{name}}” saved.'],
  },
} as const satisfies Catalogue

/** The printed list of people on call. */
export const phoneListTexts = {
  title: ['Personnes en réserve : liste des téléphones', 'People on call: telephone list'],
  lead: [
    '{{office}}, {{bureau}}. Liste du {{date}} ; à détruire après la session.',
    '{{office}}, {{bureau}}. List of {{date}}; to be destroyed after the session.',
  ],
  none: ['Aucune personne en réserve.', 'Nobody on call.'],
  days: ['du {{from}} au {{to}}', 'from {{from}} to {{to}}'],
  footer: ['Personnes en réserve', 'People on call'],
  page: ['Page {{page}} sur {{total}}', 'Page {{page}} of {{total}}'],
  fileName: ['reserve-{{date}}.pdf', 'on-call-{{date}}.pdf'],
} as const satisfies Catalogue

/** Why a replacement is refused. */
export const repairRules = {
  alreadyNamed: [
    'Cette personne est déjà suppléante de cette place.',
    'This person is already a substitute for this seat.',
  ],
  notNamed: [
    'Cette personne n’est plus suppléante de cette place : relisez la liste.',
    'This person is no longer a substitute for this seat: read the list again.',
  ],
  neverMoved: [
    'Cette réparation déplacerait une personne verrouillée ou forcée : recalculez-la.',
    'This repair would move somebody locked or forced: work it out again.',
  ],
  alreadyHolder: ['Cette personne tient déjà cette place.', 'This person already holds this seat.'],
  daysReversed: [
    'Le dernier jour vient avant le premier : corrigez les dates.',
    'The last day comes before the first: correct the dates.',
  ],
  alreadyOnCall: [
    'Cette personne est déjà en réserve pour cette session à ces dates.',
    'This person is already on call for this session on these dates.',
  ],
} as const satisfies Catalogue
