import type { Catalogue } from './catalogue.ts'
import { controlSentences, controlSources } from './review-controls.ts'

/** Words of the review of claims: queues, verdicts, and the sentence of each automatic control. */
export const review = {
  queues: {
    toReview: ['À contrôler', 'To review'],
    held: ['En attente', 'On hold'],
    waitingService: ['Attente du constat de service fait', 'Waiting for the statement of service'],
    waitingIntervenant: ['Attente intervenant', 'Waiting for the intervenant'],
    returned: ['Retournés', 'Returned'],
    accepted: ['Acceptés', 'Accepted'],
    notDone: ['Déclarés non faits', 'Declared not done'],
    cancelled: ['Annulés', 'Cancelled'],
    all: ['Tous', 'All'],
  },
  alerts: {
    none: ['Sans alerte', 'Without alert'],
    some: ['Avec alerte', 'With alert'],
    blocking: ['Bloqués', 'Blocked'],
  },
  /** Values of a claim that the office may sanction otherwise. */
  fields: {
    entry: ['Quantité déclarée', 'Declared quantity'],
    documents: ['Justificatifs', 'Supporting documents'],
    account: ['Dossier financier', 'Pay file'],
    copies: ['Copies', 'Papers'],
    candidates: ['Candidats', 'Candidates'],
    morning: ['Candidats le matin', 'Candidates in the morning'],
    afternoon: ['Candidats l’après-midi', 'Candidates in the afternoon'],
    hours: ['Heures', 'Hours'],
    minutes: ['Minutes', 'Minutes'],
    from: ['Début', 'Start'],
    to: ['Fin', 'End'],
    applications: ['Dossiers de VAE', 'VAE applications'],
    coefficient: ['Coefficient', 'Coefficient'],
    departAt: ['Dates et heures', 'Dates and times'],
    mode: ['Mode de transport', 'Means of transport'],
    oneWayKm: ['Distance aller en km', 'Distance one way in km'],
    trips: ['Trajets simples', 'Single trips'],
    ticketsCents: ['Titres de transport', 'Tickets'],
    miscCents: ['Frais divers', 'Other costs'],
    lunches: ['Déjeuners', 'Lunches'],
    adminLunches: ['Déjeuners administratifs', 'Lunches in an administrative restaurant'],
    freeLunches: ['Déjeuners offerts', 'Free lunches'],
    dinners: ['Dîners', 'Dinners'],
    freeDinners: ['Dîners offerts', 'Free dinners'],
    nights: ['Nuitées', 'Nights'],
    freeNights: ['Nuitées gratuites', 'Free nights'],
    nightCents: ['Prix d’une nuitée', 'Price of one night'],
  },
  correctionReasons: {
    service: ['Constat de service fait', 'Statement of service'],
    distance: ['Distance du trajet', 'Distance of the journey'],
    proof: ['Justificatif', 'Supporting document'],
    ceiling: ['Plafond ou règle', 'Ceiling or rule'],
    typing: ['Erreur de saisie', 'Typing mistake'],
    other: ['Autre motif', 'Other reason'],
  },
  awaited: {
    document: ['La pièce demandée arrive', 'The document asked for arrives'],
    service: ['Le service est constaté', 'The service is stated'],
    day: ['Un jour précis', 'A given day'],
  },
  /** What may be asked of the person: the name found by typing, and the sentence they read. */
  returnReasons: {
    quantity: {
      name: ['Quantité différente du constat', 'Quantity differs from the statement'],
      message: [
        'La quantité déclarée diffère du constat du centre : corrigez-la ou expliquez l’écart.',
        'The declared quantity differs from the statement of the centre: correct it or explain the difference.',
      ],
    },
    entry: {
      name: ['Saisie de la rémunération à revoir', 'Fee entry to be looked at again'],
      message: ['Vérifiez ce que vous avez déclaré pour la rémunération.', 'Check what you declared for the fee.'],
    },
    distance: {
      name: ['Distance ou communes', 'Distance or towns'],
      message: [
        'La distance déclarée ne correspond pas au trajet : vérifiez les communes et les kilomètres.',
        'The declared distance does not match the journey: check the towns and the kilometres.',
      ],
    },
    dates: {
      name: ['Horaires du trajet', 'Times of the journey'],
      message: [
        'Les jours ou les heures du trajet ne correspondent pas à la mission : vérifiez-les.',
        'The days or times of the journey do not match the mission: check them.',
      ],
    },
    mode: {
      name: ['Mode de transport', 'Means of transport'],
      message: [
        'Le mode de transport n’est pas celui que le bureau a autorisé : vérifiez-le.',
        'The means of transport is not the one the office authorised: check it.',
      ],
    },
    meals: {
      name: ['Repas', 'Meals'],
      message: [
        'Le nombre de repas dépasse ce que couvrent vos horaires : vérifiez-le.',
        'The number of meals exceeds what your times cover: check it.',
      ],
    },
    nights: {
      name: ['Nuitées', 'Nights'],
      message: [
        'Le nombre de nuitées dépasse ce que couvrent vos dates : vérifiez-le.',
        'The number of nights exceeds what your dates cover: check it.',
      ],
    },
    proof: {
      name: ['Justificatif manquant', 'Supporting document missing'],
      message: ['Un justificatif manque : joignez-le à l’état.', 'A proof is missing: add it to the claim.'],
    },
    unreadable: {
      name: ['Pièce illisible', 'Document unreadable'],
      message: [
        'Une pièce jointe est illisible : joignez-en une copie nette.',
        'A document cannot be read: add a clear copy of it.',
      ],
    },
    payFile: {
      name: ['Dossier financier incomplet', 'Pay file incomplete'],
      message: [
        'Votre dossier financier manque ou n’est plus valable : transmettez-le au bureau.',
        'Your pay file is missing or no longer valid: send it to the office.',
      ],
    },
    duplicate: {
      name: ['Double emploi', 'Duplicate'],
      message: ['Cet état fait double emploi avec un autre.', 'This claim duplicates another one.'],
    },
    other: {
      name: ['Autre motif', 'Other reason'],
      message: ['Le bureau vous demande :', 'The office asks you:'],
    },
  },
  verdicts: {
    conform: ['Conforme', 'Conform'],
    information: ['Information', 'Information'],
    toCheck: ['À vérifier', 'To check'],
    blocking: ['Bloquant', 'Blocking'],
  },
  controls: controlSentences,
  sources: controlSources,
  halves: {
    morning: ['le matin', 'in the morning'],
    afternoon: ['l’après-midi', 'in the afternoon'],
  },
  ceilings: {
    copies: ['Copies', 'Papers'],
    candidates: ['Candidats', 'Candidates'],
    hours: ['Heures', 'Hours'],
    oneWayKm: ['Distance aller en km', 'Distance one way in km'],
    nightCents: ['Prix d’une nuitée', 'Price of one night'],
    ticketsCents: ['Titres de transport d’un trajet', 'Tickets of a journey'],
  },
} as const satisfies Catalogue

/** Sentences of the rules that refuse something of the review, under `rules.review`. */
export const reviewRules = {
  occupied: [
    '{{by}} contrôle cet état en ce moment : attendez, ou reprenez-le.',
    '{{by}} is reviewing this claim now: wait, or take it over.',
  ],
  notCorrectable: [
    'Cette valeur ne se corrige pas ici ({{field}}) : retournez l’état à l’intervenant.',
    'This value is not corrected here ({{field}}): give the claim back to the intervenant.',
  ],
  correctionReasonMissing: [
    'Dites pourquoi la valeur retenue diffère de la valeur déclarée ({{field}}).',
    'Say why the sanctioned value differs from the declared one ({{field}}).',
  ],
  holdWithoutEnd: [
    'Dites jusqu’à quelle date l’état attend, ou ce qu’il attend : l’un ou l’autre.',
    'Say until which date the claim waits, or what it waits for: one or the other.',
  ],
  holdInThePast: ['Choisissez un jour à venir ({{until}}).', 'Choose a day to come ({{until}}).'],
  nothingToUndo: ['Cette décision est déjà annulée.', 'This decision is already undone.'],
  sealed: [
    'L’état {{claim}} est dans le lot de paiement {{batch}} : la décision ne s’annule plus, elle se corrige par un nouveau lot.',
    'Claim {{claim}} is in the payment batch {{batch}}: the decision can no longer be undone, it is corrected by a new batch.',
  ],
  changedSince: [
    'L’état {{claim}} a changé depuis : la décision ne s’annule plus d’un bloc.',
    'Claim {{claim}} has changed since: the decision can no longer be undone as a whole.',
  ],
  samplesNotOpened: [
    'Ouvrez d’abord les états tirés au sort : {{opened}} ouverts sur {{needed}} demandés.',
    'First open the claims drawn: {{opened}} opened out of {{needed}} asked for.',
  ],
  viewNotYours: ['Cette vue appartient à {{owner}}.', 'This view belongs to {{owner}}.'],
} as const satisfies Catalogue

/** Sentences of the rules that refuse a decision. */
export const reviewRefusals = {
  claimBlocked: [
    'Ce dossier a {{blocking}} contrôle(s) bloquant(s) : il ne peut pas être accepté.',
    'This claim has {{blocking}} blocking control(s): it cannot be accepted.',
  ],
  claimReplaced: [
    'L’état {{claim}} vaut maintenant pour cette mission : celui-ci ne peut pas être rétabli.',
    'Claim {{claim}} now stands for this mission: this one cannot be restored.',
  ],
  claimNotSent: ['Ce dossier n’est pas à contrôler.', 'This claim is not waiting for review.'],
} as const satisfies Catalogue
