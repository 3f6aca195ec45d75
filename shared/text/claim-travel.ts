import type { Catalogue } from './catalogue.ts'

/** Words of the travel part of a claim, of what would be paid before the journey, and of what the office decides of it. */
export const claimTravel = {
  starred: ['{{label}} *', '{{label}} *'],
  starNote: ['* Champ obligatoire.', '* Required field.'],
  list: ['Déplacements', 'Journeys'],
  columns: {
    departDate: ['Date de départ', 'Date of departure'],
    departTime: ['Heure de départ', 'Time of departure'],
    returnDate: ['Date de retour', 'Date of return'],
    returnTime: ['Heure de retour', 'Time of return'],
    fromTown: ['Ville de départ', 'Town of departure'],
    toTown: ['Ville d’arrivée', 'Town of arrival'],
    acts: ['Actions', 'Actions'],
  },
  complete: ['Compléter le déplacement', 'Complete the journey'],
  named: ['{{act}} {{position}}', '{{act}} {{position}}'],
  byTicket: ['{{from}} - {{to}}, {{mode}}', '{{from}} - {{to}}, {{mode}}'],
  add: ['Ajouter un déplacement', 'Add a journey'],
  duplicate: ['Dupliquer', 'Duplicate'],
  remove: ['Supprimer', 'Delete'],
  undelete: ['Annuler la suppression', 'Cancel the deletion'],
  deleted: ['{{town}} (supprimé)', '{{town}} (deleted)'],
  removed: [
    'Déplacement {{position}} supprimé ; il reste dans la liste tant que vous ne quittez pas l’application.',
    'Journey {{position}} deleted; it stays in the list until you leave the application.',
  ],
  incomplete: [
    'Une ligne reprend la mission : complétez-la si vous demandez un remboursement.',
    'One line comes from the mission: complete it if you ask for a refund.',
  ],
  oneLineDaily: [
    'Même lieu plusieurs jours avec retour chaque soir : une seule ligne suffit. Plusieurs modes de transport sur un trajet : une ligne par mode.',
    'Same place for several days with a return every evening: one line is enough. Several means on one journey: one line per means.',
  ],
  sharedWith_one: [
    'Les déplacements de cette journée se saisissent ici, aussi pour la mission {{missions}}.',
    'The journeys of this day are entered here, for mission {{missions}} too.',
  ],
  sharedWith_other: [
    'Les déplacements de cette journée se saisissent ici, aussi pour les missions {{missions}}.',
    'The journeys of this day are entered here, for missions {{missions}} too.',
  ],
  sharedFrom: [
    'Déplacements saisis avec la mission {{mission}}, pour toute la journée :',
    'Journeys entered with mission {{mission}}, for the whole day:',
  ],
  aidsFailed: [
    'Les propositions (distance, dernière fois) n’ont pas pu être lues. La saisie reste possible.',
    'The proposals (distance, last time) could not be read. You may still enter your journeys.',
  ],
  lastTime: {
    act: ['Comme la dernière fois', 'Same as last time'],
    from: [
      'Au même centre le {{date}} (mission {{mission}}) : {{journeys}}',
      'At the same centre on {{date}} (mission {{mission}}): {{journeys}}',
    ],
    note: [
      'Reprend mode, régime, distance, nature des frais et horaires décalés aux dates de cette mission ; les repas dans la limite de votre absence, aucun montant ni nuit.',
      'Takes up means, regime, distance, nature of costs, and times moved to the dates of this mission; meals within your absence, no amount and no night.',
    ],
    done_one: ['{{count}} déplacement repris : vérifiez-le.', '{{count}} journey taken up: check it.'],
    done_other: ['{{count}} déplacements repris : vérifiez-les.', '{{count}} journeys taken up: check them.'],
    restore: ['Rétablir ma saisie', 'Restore what I had'],
  },
  detail: {
    title: ['Détail du déplacement {{position}}', 'Details of journey {{position}}'],
    departure: ['Départ', 'Departure'],
    arrival: ['Arrivée et retour', 'Arrival and return'],
    town: ['Ville', 'Town'],
    postalCode: ['Code postal', 'Postal code'],
    date: ['Date', 'Date'],
    time: ['Heure', 'Time'],
    fromTown: ['Ville de départ', 'Town of departure'],
    fromPostalCode: ['Code postal de départ', 'Postal code of departure'],
    departDate: ['Date de départ', 'Date of departure'],
    departTime: ['Heure de départ', 'Time of departure'],
    toTown: ['Ville d’arrivée', 'Town of arrival'],
    toPostalCode: ['Code postal d’arrivée', 'Postal code of arrival'],
    returnDate: ['Date de retour', 'Date of return'],
    returnTime: ['Heure de retour', 'Time of return'],
    townMissing: ['Indiquez la ville, par exemple Rennes.', 'Give the town, for example Rennes.'],
    postalCodeMissing: ['Indiquez le code postal, par exemple 35000.', 'Give the postal code, for example 35000.'],
    locked: [
      'Ville de départ : {{town}} ({{postalCode}}). Non modifiable : votre bureau rembourse à partir d’une de vos résidences.',
      'Town of departure: {{town}} ({{postalCode}}). It cannot be changed: your office refunds from one of your residences.',
    ],
    ok: ['OK', 'OK'],
    cancel: ['Annuler', 'Cancel'],
    cancelled: ['Déplacement {{position}} remis comme il était.', 'Journey {{position}} put back as it was.'],
    rhythm: ['Plusieurs jours', 'Several days'],
    rhythms: {
      once: ['Un seul aller-retour', 'There and back once'],
      daily: ['Aller-retour chaque jour ({{days}} jours)', 'There and back every day ({{days}} days)'],
    },
    dailyHint: [
      'Une seule ligne : l’heure de départ et l’heure de retour valent pour chaque jour.',
      'One line only: the time of departure and the time of return are those of each day.',
    ],
    decision: ['Décision qui autorise la voiture', 'Decision that authorises the car'],
    decisionHint: [
      'Numéro ou date de la décision, ou nom du chef de service.',
      'Number or date of the decision, or name of the head of service.',
    ],
    decisionMissing: [
      'Indiquez la décision, par exemple : accord du chef de bureau du 4 mai 2026.',
      'Give the decision, for example: agreement of the head of the bureau of 4 May 2026.',
    ],
    regimeExplained: {
      CONVENIENCE: [
        'Vous préférez la voiture : chaque trajet est payé au tarif SNCF 2e classe pour la distance aller, sans péage ni parking (arrêté du 20 décembre 2013, art. 5).',
        'You prefer the car: each trip is paid at the SNCF second-class fare for the one-way distance, without tolls or parking (order of 20 December 2013, art. 5).',
      ],
      AUTHORISED: [
        'Aucun transport ne convient et le chef de service a autorisé la voiture : indemnité par kilomètre selon la puissance fiscale et les kilomètres de l’année ; péages et parking sur justificatif (décret n° 2006-781, art. 10).',
        'No transport suits and the head of service authorised the car: an allowance per kilometre by fiscal power and kilometres of the year; tolls and parking on proof (decree no. 2006-781, art. 10).',
      ],
    },
    power: ['Puissance fiscale connue du bureau : {{cv}} CV.', 'Fiscal power known to the office: {{cv}} CV.'],
    noPower: [
      'Le bureau ne connaît pas la puissance fiscale de votre véhicule : demandez-lui de la saisir, ou joignez la carte grise.',
      'The office does not know the fiscal power of your car: ask it to enter it, or attach the registration certificate.',
    ],
    voucher: [
      'Bon de transport avion, train ou bateau : payé par l’État, rien n’est à rembourser.',
      'Transport voucher for plane, train or boat: paid by the State, nothing to refund.',
    ],
    nature: ['Nature des frais divers', 'Nature of the other costs'],
    natures: {
      parking: ['Parking', 'Parking'],
      toll: ['Péage', 'Toll'],
      other: ['Autre', 'Other'],
    },
    comment: ['Commentaire sur les frais divers', 'Comment on the other costs'],
    night: ['Prix d’une nuit, sur la facture', 'Price of one night, on the invoice'],
    nightHint: [
      'Une facture par nuit. Elle prouve la nuit ; le montant remboursé est forfaitaire.',
      'One invoice per night. It proves the night; the refund is a flat rate.',
    ],
    nightTown: ['Commune où vous avez dormi', 'Commune where you slept'],
    covered: [
      'Vos horaires couvrent : déjeuners {{lunches}}, dîners {{dinners}}, nuits {{nights}}.',
      'Your times cover: lunches {{lunches}}, dinners {{dinners}}, nights {{nights}}.',
    ],
    windows: [
      'Un déjeuner est dû si vous êtes en mission de 11 h à 14 h, un dîner de 18 h à 21 h, une nuit de 0 h à 5 h, sans interruption. En train, la mission commence 1 h avant le départ et finit 1 h après l’arrivée ; en avion ou bateau, 2 h.',
      'Lunch is due when you are on mission for the whole of 11:00 to 14:00, dinner for 18:00 to 21:00, a night for 00:00 to 05:00. By train the mission starts 1 h before departure and ends 1 h after arrival; by plane or boat, 2 h.',
    ],
    askCovered: ['Demander les repas couverts', 'Ask for the meals covered'],
    estimate: ['Estimation du déplacement : {{amount}}', 'Estimate of the travel: {{amount}}'],
    how: ['Comment est-ce calculé ?', 'How is it worked out?'],
    countHint: ['De 0 à 99', '0 to 99'],
    note1: [
      'Note 1 : les repas gratuits sont les déjeuners et dîners offerts.',
      'Note 1: free meals are the lunches and dinners offered to you.',
    ],
    note2: [
      'Note 2 : les frais de séjour ne sont remboursés que sur facture.',
      'Note 2: costs of a stay are refunded only against an invoice.',
    ],
    note3: [
      'Note 3 : indiquez le nombre de nuits gratuites dont vous avez bénéficié.',
      'Note 3: give the number of free nights you had.',
    ],
  },
  distance: {
    home: ['votre domicile', 'your home'],
    work: ['votre établissement', 'your school'],
    basis: {
      office: ['distance fixée par le bureau', 'distance stated by the office'],
      greatCircleTimesRoadFactor: [
        'estimation à vol d’oiseau × coefficient de route {{factor}}, ce n’est pas un itinéraire',
        'estimate as the crow flies × road factor {{factor}}, not a route',
      ],
    },
    proposed: ['De {{origin}} ({{town}}) : {{km}} km, {{basis}}.', 'From {{origin}} ({{town}}): {{km}} km, {{basis}}.'],
    unknown: [
      'De {{origin}} ({{town}}) : distance inconnue, un des deux lieux n’a pas de coordonnées. Indiquez la distance par la route.',
      'From {{origin}} ({{town}}): distance unknown, one of the two places has no coordinates. Give the distance by road.',
    ],
    use: ['Partir de {{town}} ({{km}} km)', 'Leave from {{town}} ({{km}} km)'],
    differs: [
      'Vous indiquez {{typed}} km pour {{km}} km proposés : le bureau pourra vous demander pourquoi.',
      'You give {{typed}} km where {{km}} km are proposed: the office may ask you why.',
    ],
  },
  points: {
    postalCode: ['Trajet {{position}} : un code postal manque.', 'Journey {{position}}: a postal code is missing.'],
    decision: [
      'Trajet {{position}} : la décision qui autorise la voiture manque.',
      'Journey {{position}}: the decision that authorises the car is missing.',
    ],
    nature: [
      'Trajet {{position}} : la nature des frais divers n’est pas choisie.',
      'Journey {{position}}: the nature of the other costs is not chosen.',
    ],
    comment: [
      'Trajet {{position}} : le commentaire sur les frais divers manque.',
      'Journey {{position}}: the comment on the other costs is missing.',
    ],
    distance: [
      'Trajet {{position}} : la distance ou le nombre de trajets manque.',
      'Journey {{position}}: the distance or the number of trips is missing.',
    ],
  },
  /** What the manager reads of a journey, beside its times and distance. */
  review: {
    daily: ['Aller-retour chaque jour.', 'There and back every day.'],
    decision: ['Voiture autorisée : {{decision}}', 'Car authorised: {{decision}}'],
    nights: [
      'Nuits à {{town}} : {{nights}}, prix d’une nuit sur facture {{amount}}',
      'Nights in {{town}}: {{nights}}, price of one night on invoice {{amount}}',
    ],
  },
  simulation: {
    act: ['Simuler mon remboursement', 'Simulate my refund'],
    title: ['Ce qui vous serait remboursé', 'What would be refunded'],
    sentence: [
      'Rien n’est enregistré. La simulation porte sur le déplacement seul : trajets, repas et nuits que vos horaires couvrent (les nuits, si vous donnez une facture). La rémunération dépend de ce que vous aurez fait ; elle s’affiche dans l’état de frais pendant la saisie.',
      'Nothing is kept. The simulation is about travel only: trips, meals and nights that your times cover (nights, if you give an invoice). The fee depends on what you will have done; it shows in the claim while you enter it.',
    ],
    origin: ['Je pars de', 'I leave from'],
    originTown: ['{{origin}} ({{town}})', '{{origin}} ({{town}})'],
    tickets: ['Prix des billets, aller et retour', 'Price of tickets, there and back'],
    compute: ['Simuler', 'Simulate'],
    unreadable: ['Donnez des dates et des heures lisibles.', 'Give dates and times that can be read.'],
    backwards: ['Le retour précède le départ.', 'The return comes before the departure.'],
    nothing: [
      'Rien n’est remboursé pour ce déplacement avec cette mission.',
      'Nothing is refunded for this journey with this mission.',
    ],
    total: ['Total simulé : {{amount}}', 'Simulated total: {{amount}}'],
    failed: ['La simulation n’a pas pu être faite.', 'The simulation could not be done.'],
  },
} as const satisfies Catalogue

/** Words of the settings of travel. */
export const travelSettings = {
  title: ['Réglages des déplacements', 'Travel settings'],
  sentence: [
    'Ce que le bureau décide des frais de déplacement. S’applique aux saisies à venir.',
    'What the office decides of travel. It applies to what is entered from now on.',
  ],
  help: [
    'Cochez les natures de frais divers que votre académie rembourse : le formulaire ne propose que celles-là, et aucun champ si rien n’est coché. La ville de départ peut être réservée aux deux résidences de la personne.',
    'Tick the natures of other costs that your academy refunds: the form offers only these, and no field when none is ticked. The town of departure may be kept to the two residences of the person.',
  ],
  natures: ['Frais divers remboursés', 'Other costs refunded'],
  departure: ['Ville de départ', 'Town of departure'],
  departureLocked: [
    'Non modifiable : au départ d’une des deux résidences',
    'Cannot be changed: from one of the two residences',
  ],
  save: ['Enregistrer', 'Save'],
  saved: ['Réglages des déplacements enregistrés.', 'Travel settings saved.'],
  notSaved: ['Les réglages n’ont pas été enregistrés.', 'The settings were not saved.'],
} as const satisfies Catalogue

/** Sentences of the rules that refuse a journey. */
export const claimTravelRules = {
  journeyNature: [
    'Trajet {{journey}} : votre bureau ne rembourse pas cette nature de frais divers. Choisissez-en une autre, ou retirez le montant.',
    'Journey {{journey}}: your office does not refund this nature of other costs. Choose another one, or take the amount away.',
  ],
  journeyDeparture: [
    'Au moins un trajet doit partir d’une de vos résidences ({{towns}}) : c’est la règle de votre bureau.',
    'At least one journey must leave from one of your residences ({{towns}}): it is the rule of your office.',
  ],
} as const satisfies Catalogue
