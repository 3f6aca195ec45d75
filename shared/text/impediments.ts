import type { Catalogue } from './catalogue.ts'

/** Why a word about a mission cannot be kept; spread into the sentences of refused rules. */
export const impedimentRules = {
  over: [
    'Cette mission est passée : dites plutôt dans son état de frais que vous ne l’avez pas effectuée.',
    'This mission is over: say in its claim instead that you did not do it.',
  ],
  datesReversed: ['Le dernier jour précède le premier.', 'The last day comes before the first.'],
  waiting: [
    'Un signalement attend déjà une réponse pour cette mission : reprenez-le avant d’en envoyer un autre.',
    'A word about this mission already waits for an answer: take it back before sending another.',
  ],
  answered: ['Le bureau a déjà répondu.', 'The office has already answered.'],
  notAnswered: ['Aucune réponse à reprendre.', 'There is no answer to take back.'],
} as const satisfies Catalogue

/** What convoked people signal about a mission, and what the office answers. */
export const impediments = {
  title: ['Empêchements signalés', 'Reported impediments'],
  one: ['Empêchement signalé', 'Reported impediment'],
  signal: ['Signaler un empêchement', 'Report an impediment'],
  help: [
    'Une personne convoquée signale ici qu’elle ne peut pas venir, ou demande un changement. Accepter des jours les ajoute à ses indisponibilités : l’affectation montre alors la place comme un conflit, avec des remplaçants. Refuser demande toujours un motif, que la personne lit.',
    'A convoked person reports here that they cannot come, or asks for a change. Accepting days adds them to their unavailability: the planner then shows the seat as a conflict, with replacements. A refusal always needs a reason, which the person reads.',
  ],
  sentence_one: ['{{count}} signalement attend une réponse.', '{{count}} report waits for an answer.'],
  sentence_other: ['{{count}} signalements attendent une réponse.', '{{count}} reports wait for an answer.'],
  list: ['Signalements', 'Reports'],
  empty: ['Aucun empêchement signalé.', 'No impediment reported.'],
  emptySentence: [
    'Ce que les personnes convoquées signalent apparaît ici aussitôt.',
    'What convoked people report appears here at once.',
  ],
  kinds: {
    unavailable: ['Je ne peux pas venir', 'I cannot come'],
    change: ['Je demande un changement', 'I ask for a change'],
  },
  states: {
    open: ['À traiter', 'To answer'],
    accepted: ['Accepté', 'Accepted'],
    refused: ['Refusé', 'Refused'],
    withdrawn: ['Repris', 'Taken back'],
  },
  ownStates: {
    open: ['En attente du bureau', 'Waiting for the office'],
    accepted: ['Accepté par le bureau', 'Accepted by the office'],
    refused: ['Refusé par le bureau', 'Refused by the office'],
    withdrawn: ['Repris', 'Taken back'],
  },
  columns: {
    intervenant: ['Intervenant', 'Intervenant'],
    state: ['État', 'State'],
    acts: ['Réponse', 'Answer'],
    kind: ['Demande', 'Request'],
    days: ['Jours', 'Days'],
    explanation: ['Explication', 'Explanation'],
    mission: ['Mission', 'Mission'],
    date: ['Date', 'Date'],
    centre: ['Centre', 'Centre'],
    school: ['Établissement', 'School'],
    seated: ['Place', 'Seat'],
    answer: ['Réponse donnée', 'Answer given'],
  },
  days: ['du {{from}} au {{to}}', 'from {{from}} to {{to}}'],
  said: [
    '{{kind}}, du {{from}} au {{to}} (signalé le {{date}}).',
    '{{kind}}, from {{from}} to {{to}} (reported on {{date}}).',
  ],
  answerOf: ['Réponse de {{name}} : {{answer}}', 'Answer from {{name}}: {{answer}}'],
  seated: ['Toujours affecté', 'Still assigned'],
  replaced: ['Désaffecté', 'Taken off'],
  signalled: [
    'Empêchement signalé pour la mission n° {{number}}. Le bureau vous répondra ; votre convocation reste valable d’ici là.',
    'Impediment reported for mission no. {{number}}. The office will answer; your convocation stands until then.',
  ],
  withdrawn: ['Signalement repris.', 'Report taken back.'],
  takeBack: ['Reprendre ce signalement', 'Take this report back'],
  acceptedDays: [
    'Accepté : {{name}} est indisponible ces jours-là. Remplacez la personne dans l’affectation.',
    'Accepted: {{name}} is unavailable on those days. Replace the person in the planner.',
  ],
  acceptedChange: ['Demande de {{name}} acceptée.', 'Request of {{name}} accepted.'],
  refusedTo: ['Demande de {{name}} refusée, avec son motif.', 'Request of {{name}} refused, with its reason.'],
  form: {
    sentence: [
      'Le bureau des examens lit votre message et y répond ici. Votre convocation reste valable tant qu’il n’a pas répondu.',
      'The exam office reads your message and answers here. Your convocation stands as long as it has not answered.',
    ],
    kind: ['Votre demande', 'Your request'],
    from: ['Du', 'From'],
    to: ['Au (inclus)', 'To (included)'],
    dateNeeded: ['Indiquez une date, par exemple 12/06/2026.', 'Give a date, for example 12/06/2026.'],
    explanation: ['Explication', 'Explanation'],
    explanationHint: [
      'Dites l’essentiel, sans détail médical. Par exemple : « Convoqué le même jour par une autre académie ».',
      'Say what matters, without medical details. For example: “Convoked the same day by another academy”.',
    ],
    explanationNeeded: ['Expliquez en quelques mots ce qui vous empêche.', 'Explain in a few words what prevents you.'],
    send: ['Envoyer au bureau', 'Send to the office'],
  },
  answers: {
    accept: ['Accepter', 'Accept'],
    refuse: ['Refuser', 'Refuse'],
    named: ['{{act}} : {{name}}', '{{act}}: {{name}}'],
    acceptTitle: ['Accepter la demande de {{name}}', 'Accept the request of {{name}}'],
    refuseTitle: ['Refuser la demande de {{name}}', 'Refuse the request of {{name}}'],
    sentence: ['La personne lit votre réponse dans sa mission.', 'The person reads your answer in their mission.'],
    daysSentence: [
      'Ces jours deviennent une indisponibilité ; la place garde la personne jusqu’à son remplacement. La personne lit votre réponse.',
      'These days become an unavailability; the person keeps the seat until replaced. The person reads your answer.',
    ],
    answer: ['Réponse', 'Answer'],
    answerHint: [
      'Par exemple : « Une collègue vous remplace, n’y allez pas ».',
      'For example: “A colleague replaces you, do not go”.',
    ],
    refusalHint: [
      'Par exemple : « Votre présence est indispensable, aucun remplaçant dans votre discipline ».',
      'For example: “Your presence is needed, there is no replacement in your discipline”.',
    ],
    reasonNeeded: ['Dites pourquoi la demande est refusée.', 'Say why the request is refused.'],
  },
} as const satisfies Catalogue
