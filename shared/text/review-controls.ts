import type { Catalogue } from './catalogue.ts'

/** The sentence of each automatic control of a claim: what it looked at and what it found. */
export const controlSentences = {
  serviceStated: ['Le service est constaté.', 'The service is stated.'],
  serviceMissing: ['Le service n’est pas encore constaté.', 'The service is not stated yet.'],
  serviceAbsent: ['La personne est déclarée absente.', 'The person is stated absent.'],
  quantityMatches: ['Déclaré {{declared}}, constaté {{stated}}.', 'Declared {{declared}}, stated {{stated}}.'],
  quantityDiffers: ['Déclaré {{declared}}, mais constaté {{stated}}.', 'Declared {{declared}}, but stated {{stated}}.'],
  quantityNotStated: [
    'Déclaré {{declared}} ; le constat ne donne pas de quantité.',
    'Declared {{declared}}; the statement gives no quantity.',
  ],
  minutesMatch: [
    'Déclaré {{declared}} minutes, constaté {{stated}}.',
    'Declared {{declared}} minutes, stated {{stated}}.',
  ],
  minutesDiffer: [
    'Déclaré {{declared}} minutes, mais constaté {{stated}}.',
    'Declared {{declared}} minutes, but stated {{stated}}.',
  ],
  minutesNotStated: [
    'Déclaré {{declared}} minutes ; le constat ne donne pas de durée.',
    'Declared {{declared}} minutes; the statement gives no duration.',
  ],
  presentKept: [
    'Déclaré {{declared}} pour {{counted}} comptés à l’examen.',
    'Declared {{declared}} for {{counted}} counted at the exam.',
  ],
  presentExceeded: [
    'Déclaré {{declared}}, plus que les {{counted}} comptés à l’examen.',
    'Declared {{declared}}, more than the {{counted}} counted at the exam.',
  ],
  sharedKept: [
    'Constaté pour toute la mission : {{total}}, pour {{counted}} comptés à l’examen.',
    'Stated for the whole mission: {{total}}, for {{counted}} counted at the exam.',
  ],
  sharedExceeded: [
    'Constaté pour toute la mission : {{total}}, plus que les {{counted}} comptés à l’examen.',
    'Stated for the whole mission: {{total}}, more than the {{counted}} counted at the exam.',
  ],
  entryMissing: ['La quantité à rémunérer manque.', 'The quantity to be paid is missing.'],
  quantityContested: [
    'La personne signale une différence : elle compte {{claimed}}.',
    'The person reports a difference: they count {{claimed}}.',
  ],
  differenceReported: ['La personne signale : « {{comment}} »', 'The person reports: “{{comment}}”'],
  sentInTime: [
    'Envoyé le {{firstSentOn}}, avant la clôture du {{closesOn}}.',
    'Sent on {{firstSentOn}}, before the closing of {{closesOn}}.',
  ],
  sentLate: [
    'Envoyé le {{firstSentOn}}, après la clôture du {{closesOn}}.',
    'Sent on {{firstSentOn}}, after the closing of {{closesOn}}.',
  ],
  limitationKept: ['Demandé avant la prescription du {{until}}.', 'Claimed before the limitation of {{until}}.'],
  nothingTwice: [
    'Rien en double ni en même temps que ses autres états ({{others}}).',
    'Nothing twice, nor at the same time as their other claims ({{others}}).',
  ],
  missionTwice: [
    'L’état {{claim}} demande déjà la rémunération de la même mission.',
    'Claim {{claim}} already asks for the fee of the same mission.',
  ],
  hoursTwice: [
    'Les heures du {{date}} de {{from}} à {{to}} sont aussi dans l’état {{claim}}.',
    'The hours of {{date}} from {{from}} to {{to}} are also in claim {{claim}}.',
  ],
  sameHalfDay: [
    'Le {{date}}, {{half}}, l’état {{claim}} place la personne ailleurs ({{centre}}).',
    'On {{date}}, {{half}}, claim {{claim}} has the person elsewhere ({{centre}}).',
  ],
  journeyTwice: [
    'Trajet {{journey}} du {{on}} : déjà demandé aux mêmes heures dans l’état {{claim}}.',
    'Journey {{journey}} of {{on}}: already asked for at the same hours in claim {{claim}}.',
  ],
  journeyAgain: [
    'Trajet {{journey}} du {{on}} : le même trajet est demandé ce jour-là dans l’état {{claim}}.',
    'Journey {{journey}} of {{on}}: the same journey is asked for that day in claim {{claim}}.',
  ],
  journeysCross: [
    'Trajet {{journey}} du {{on}} : un autre trajet de l’état {{claim}} a lieu en même temps.',
    'Journey {{journey}} of {{on}}: another journey of claim {{claim}} takes place at the same time.',
  ],
  documentTwice: [
    'La pièce « {{document}} » justifie aussi l’état {{claim}}.',
    'The document “{{document}}” also proves claim {{claim}}.',
  ],
  documentOfAnother: [
    'La pièce « {{document}} » est aussi celle d’une autre personne (état {{claim}}).',
    'The document “{{document}}” is also that of another person (claim {{claim}}).',
  ],
  distancePlausible: [
    'Trajet {{journey}} : {{declaredKm}} km déclarés, {{straightKm}} km à vol d’oiseau.',
    'Journey {{journey}}: {{declaredKm}} km declared, {{straightKm}} km in a straight line.',
  ],
  distanceUnlikely: [
    'Trajet {{journey}} : {{declaredKm}} km déclarés pour {{straightKm}} km à vol d’oiseau.',
    'Journey {{journey}}: {{declaredKm}} km declared for {{straightKm}} km in a straight line.',
  ],
  distanceUnknown: [
    'Trajet {{journey}} : {{declaredKm}} km déclarés, lieux sans coordonnées.',
    'Journey {{journey}}: {{declaredKm}} km declared, places without coordinates.',
  ],
  distanceAgrees: [
    'Trajet {{journey}} : {{declaredKm}} km déclarés, {{statedKm}} km au distancier.',
    'Journey {{journey}}: {{declaredKm}} km declared, {{statedKm}} km in the table of distances.',
  ],
  distanceDiffers: [
    'Trajet {{journey}} : {{declaredKm}} km déclarés, mais {{statedKm}} km au distancier.',
    'Journey {{journey}}: {{declaredKm}} km declared, but {{statedKm}} km in the table of distances.',
  ],
  absenceCovers: [
    'Absence du {{from}} au {{to}} : elle couvre les repas et nuits demandés (déjeuners : {{lunches}}, dîners : {{dinners}}, nuits : {{nights}}).',
    'Away from {{from}} to {{to}}: this covers the meals and nights asked for (lunches: {{lunches}}, dinners: {{dinners}}, nights: {{nights}}).',
  ],
  nightWithinRate: [
    'Trajet {{journey}} : facture de {{priceCents}} la nuit, forfait de {{rateCents}}.',
    'Journey {{journey}}: invoice of {{priceCents}} a night, flat rate of {{rateCents}}.',
  ],
  documentsPresent: [
    'Pièces déposées : {{deposited}}, chacune s’ouvre.',
    'Documents deposited: {{deposited}}, each one opens.',
  ],
  documentMissing: ['Une pièce manque : {{required}}.', 'A document is missing: {{required}}.'],
  documentByPost: ['À vérifier dans le courrier : {{required}}.', 'To be looked for in the post: {{required}}.'],
  payFilePresent: ['Le dossier financier est présent.', 'The pay file is present.'],
  payFileMissing: [
    'Le dossier financier manque : rien ne pourra être payé.',
    'The pay file is missing: nothing can be paid.',
  ],
  payFileOld: [
    'Le dossier financier date du {{updatedOn}}, sans intervention depuis plus de {{months}} mois : à redemander.',
    'The pay file dates from {{updatedOn}}, without intervention for more than {{months}} months: to be asked for again.',
  ],
  nirMissing: [
    'Le numéro de sécurité sociale manque au dossier financier.',
    'The social security number is missing in the pay file.',
  ],
  overtimeKept: [
    'Enseignant : ses heures supplémentaires années ne se cumulent pas avec cette rémunération pour la même période.',
    'Teacher: their yearly overtime cannot be kept with this fee for the same period.',
  ],
  helpPaidTwice: [
    'Personnel administratif ou technique : vérifiez que ces heures ne sont pas déjà payées en heures supplémentaires (IHTS).',
    'Administrative or technical staff: check that these hours are not already paid as overtime (IHTS).',
  ],
  rateUnknown: [
    'Le taux n’est pas connu de l’application ({{item}}).',
    'The application does not know the rate ({{item}}).',
  ],
  rateForbids: [
    'La règle interdit ce paiement ({{code}}, {{item}}).',
    'The rule forbids this payment ({{code}}, {{item}}).',
  ],
  feeNotComputable: [
    'La rémunération ne peut pas être calculée : une donnée manque ou ne convient pas ({{item}}).',
    'The fee cannot be computed: a value is missing or does not fit ({{item}}).',
  ],
  rateRefuses: [
    'Un élément demandé n’est pas dû ({{code}}, {{item}}).',
    'An item asked for is not due ({{code}}, {{item}}).',
  ],
  tariffOld: [
    'Calculé avec le dernier barème SNCF vérifié, celui du 1er juillet 2011 ({{item}}).',
    'Computed with the last verified SNCF table, of 1 July 2011 ({{item}}).',
  ],
  rateChanged: ['Un taux a changé pendant la période ({{item}}).', 'A rate changed during the period ({{item}}).'],
  typeWithoutFee: [
    'Ce type de mission n’est pas rémunéré : la quantité saisie ne compte pas.',
    'This type of mission is not paid: the quantity entered does not count.',
  ],
  voucherPaidByState: [
    'Bon de transport payé directement par l’État ({{item}}).',
    'Transport voucher paid directly by the State ({{item}}).',
  ],
  ceilingKept: [
    '{{kind}} : {{value}}, pour un plafond de {{most}}.',
    '{{kind}}: {{value}}, for a ceiling of {{most}}.',
  ],
  ceilingExceeded: [
    '{{kind}} : {{value}}, au-dessus du plafond de {{most}}.',
    '{{kind}}: {{value}}, above the ceiling of {{most}}.',
  ],
  nothingDue: ['Rien n’est dû pour ce dossier.', 'Nothing is due for this claim.'],
} as const satisfies Catalogue

/** What each control looked at, shown beside its sentence. */
export const controlSources = {
  centre: ['Constat du centre, le {{on}}', 'Statement of the centre, {{on}}'],
  santorin: ['Décompte de SANTORIN, le {{on}}', 'Count of SANTORIN, {{on}}'],
  cyclades: ['Constat reçu de CYCLADES, le {{on}}', 'Statement received from CYCLADES, {{on}}'],
  office: ['Constat du bureau, le {{on}}', 'Statement of the office, {{on}}'],
  noStatement: ['Aucun constat de service fait', 'No statement of service'],
  claim: ['Ce que la personne a déclaré', 'What the person declared'],
  candidatesPresent: ['Présents comptés par CYCLADES', 'Present, counted by CYCLADES'],
  otherClaims: ['Autres états de frais', 'Other claims'],
  straightLine: ['Coordonnées des communes et des établissements', 'Coordinates of towns and schools'],
  noCoordinates: ['Aucune distance connue', 'No known distance'],
  statedDistance: ['Distancier du bureau', 'Table of distances of the office'],
  rates: ['Calcul des barèmes', 'Computation of the rates'],
  deposited: ['Pièces lues à leur dépôt', 'Documents read when deposited'],
  payFile: ['Dossier financier', 'Pay file'],
  session: ['Date de clôture de la session', 'Closing date of the session'],
  text: ['{{text}}', '{{text}}'],
  officeCeiling: ['Plafond du bureau : {{text}}', 'Ceiling of the office: {{text}}'],
} as const satisfies Catalogue
