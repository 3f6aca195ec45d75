import type { Catalogue } from './catalogue.ts'

/** The summary of a claim, its sending, its papers, and the information form the office gives with them. */
export const claimRecaps = {
  fee: {
    title: ['Rémunération', 'Fee'],
    none: ['Cette mission n’ouvre pas droit à rémunération.', 'This mission gives no right to pay.'],
    office: ['La rémunération est remplie par le bureau.', 'The fee is filled in by the office.'],
    missing: ['La quantité n’est pas encore saisie.', 'The quantity has not been entered yet.'],
    edit: ['Modifier la rémunération', 'Edit the fee'],
    term: ['Déclaré', 'Declared'],
    estimate: ['Montant estimé', 'Estimated amount'],
    decided: ['Montant retenu', 'Amount granted'],
  },
  travel: {
    title: ['Déplacement', 'Travel'],
    none: ['Cette mission n’ouvre pas droit à déplacement.', 'This mission gives no right to travel.'],
    noJourney: ['Aucun trajet demandé.', 'No journey asked for.'],
    edit: ['Modifier le déplacement', 'Edit the travel'],
    journey: ['Trajet {{position}}', 'Journey {{position}}'],
    departure: ['Départ', 'Departure'],
    return: ['Retour ou arrivée', 'Return or arrival'],
    place: ['{{town}} ({{postcode}}), le {{at}}', '{{town}} ({{postcode}}), on {{at}}'],
    mode: ['Type de transport', 'Means of transport'],
    distance: ['Distance aller', 'Distance one way'],
    kilometres: ['{{count}} km', '{{count}} km'],
    trips: ['Nombre de trajets', 'Number of trips'],
    made: ['Nombre de déplacements effectués : {{count}}.', 'Number of journeys made: {{count}}.'],
    daily: ['Plusieurs jours', 'Several days'],
    dailyValue: ['aller-retour chaque jour, {{count}} jours', 'there and back every day, {{count}} days'],
    regime: ['Régime de la voiture', 'Regime of the car'],
    decision: ['Décision', 'Decision'],
    tickets: ['Titres de transport', 'Tickets'],
    misc: ['Montant divers', 'Other costs'],
    miscValue: ['{{amount}} ({{comment}})', '{{amount}} ({{comment}})'],
    miscJoint: [' : ', ': '],
    meals: ['Repas', 'Meals'],
    nights: ['Nuitées', 'Nights'],
    nightTown: ['Lieu des nuits', 'Place of the nights'],
    nightPrice: ['{{town}}, {{amount}} la nuit sur la facture', '{{town}}, {{amount}} a night on the invoice'],
    count: ['{{label}} : {{count}}', '{{label}}: {{count}}'],
  },
  form: {
    lead: ['Fiche de renseignements de l’académie :', 'Information form of the academy:'],
    download: ['Télécharger la fiche de renseignements', 'Download the information form'],
    downloaded: ['Fiche enregistrée : {{name}}.', 'Form saved: {{name}}.'],
    address: ['Adresse de la fiche sur le web', 'Address of the form on the web'],
    copy: ['Copier l’adresse', 'Copy the address'],
    copied: ['Adresse copiée : collez-la dans votre navigateur.', 'Address copied: paste it in your browser.'],
    notCopied: [
      'L’adresse n’a pas pu être copiée : sélectionnez-la à l’écran.',
      'The address could not be copied: select it on screen.',
    ],
    failed: ['La fiche n’a pas pu être lue.', 'The form could not be read.'],
  },
  formScreen: {
    title: ['Fiche de renseignements', 'Information form'],
    sentence: [
      'Le récapitulatif de chaque état de frais mène à la fiche que vous donnez ici.',
      'The summary of each claim leads to the form you give here.',
    ],
    help: [
      'Donnez la fiche en PDF, pour qu’elle s’ouvre aussi sans réseau, ou l’adresse où elle se trouve, ou les deux. Sans l’une ni l’autre, le récapitulatif n’en parle pas.',
      'Give the form as a PDF, so that it opens without a network too, or the address where it is, or both. With neither, the summary does not mention it.',
    ],
    addressHint: [
      'Par exemple https://www.ac-exemple.fr/frais-de-jury',
      'For example https://www.ac-exemple.fr/frais-de-jury',
    ],
    addressWrong: ['L’adresse commence par https:// ou http://.', 'The address begins with https:// or http://.'],
    file: ['Fiche en PDF', 'Form as PDF'],
    kept: ['Fiche déposée : {{name}}', 'Form deposited: {{name}}'],
    noFile: ['Aucune fiche déposée.', 'No form deposited.'],
    remove: ['Retirer la fiche déposée', 'Take the deposited form away'],
    save: ['Enregistrer', 'Save'],
    saved: ['Fiche de renseignements enregistrée.', 'Information form saved.'],
    failed: ['L’enregistrement n’a pas été fait.', 'Nothing was saved.'],
    loading: ['Chargement', 'Loading'],
  },
  sending: {
    confirmTitle: ['Envoyer l’état de frais n° {{number}} ?', 'Send claim no. {{number}}?'],
    confirm: [
      'Le bureau pourra le traiter. Vous pourrez le reprendre tant qu’il ne l’a pas fait.',
      'The office may then deal with it. You may take it back until it has.',
    ],
    missingTitle_one: ['Il manque {{count}} pièce', '{{count}} document is missing'],
    missingTitle_other: ['Il manque {{count}} pièces', '{{count}} documents are missing'],
    missing: [
      'Sans elles, le paiement peut attendre. Vous pouvez les joindre maintenant, ou envoyer et les donner plus tard au bureau.',
      'Without them, the payment may wait. You may attach them now, or send and give them to the office later.',
    ],
    complete: ['Compléter les pièces', 'Complete the documents'],
    sendWithout: ['Envoyer sans ces pièces', 'Send without these documents'],
    estimated: ['Montant estimé : {{amount}}', 'Estimated amount: {{amount}}'],
  },
  sent: {
    title: ['État de frais envoyé', 'Claim sent'],
    declared: ['Mission déclarée non effectuée', 'Mission declared not carried out'],
    order: [
      'Numéro d’ordre à rappeler dans tout échange avec votre gestionnaire : {{number}}',
      'Order number to quote in any exchange with your manager: {{number}}',
    ],
    recap: ['Télécharger le récapitulatif (PDF)', 'Download the summary (PDF)'],
    dossier: ['Télécharger le dossier complet (PDF)', 'Download the whole dossier (PDF)'],
    dossierSentence: [
      'Le dossier réunit le récapitulatif et les pièces fournies, pages numérotées. Les pièces y sont des images : pour lire un PDF avec un lecteur d’écran, ouvrez la pièce elle-même dans la liste des documents déposés.',
      'The dossier holds the summary and the documents provided, pages numbered. Documents are pictures in it: to read a PDF with a screen reader, open the document itself in the list of those deposited.',
    ],
    saved: ['Enregistré : {{name}}.', 'Saved: {{name}}.'],
    failed: ['Le fichier n’a pas pu être fait.', 'The file could not be made.'],
  },
  print: {
    declarations: ['Imprimer mes déclarations (PDF)', 'Print my declarations (PDF)'],
  },
  fileNames: {
    recap: ['recapitulatif-{{number}}.pdf', 'recap-{{number}}.pdf'],
    dossier: ['dossier-{{number}}.pdf', 'dossier-{{number}}.pdf'],
    declarations: ['declarations-{{number}}-{{date}}.pdf', 'declarations-{{number}}-{{date}}.pdf'],
  },
  declarations: {
    title: ['Récapitulatif de mes déclarations', 'Recap of my declarations'],
    lead: [
      '{{name}}, intervenant n° {{number}}. Édité le {{date}}. {{bureau}}.',
      '{{name}}, intervenant no. {{number}}. Printed on {{date}}. {{bureau}}.',
    ],
    note: [
      'Ce que vous avez saisi pour chaque mission, envoyé ou non. Un montant est estimé tant que le bureau n’a pas accepté.',
      'What you entered for each mission, sent or not. An amount is an estimate until the office has accepted.',
    ],
    none: ['Aucune mission avec un état de frais.', 'No mission with a claim.'],
    mission: ['Mission n° {{mission}}, {{date}}', 'Mission no. {{mission}}, {{date}}'],
    claim: ['Dossier', 'Claim'],
    type: ['Type de mission', 'Mission type'],
    exam: ['Examen', 'Exam'],
    centre: ['Centre', 'Centre'],
    feeAmount: ['Montant de la rémunération', 'Amount of the fee'],
    travelAmount: ['Montant du déplacement', 'Amount of the travel'],
    journey: ['Trajet {{index}}', 'Journey {{index}}'],
    journeyValue: [
      '{{from}} - {{to}}, {{date}}, {{trips}} trajet(s)',
      '{{from}} - {{to}}, {{date}}, {{trips}} trip(s)',
    ],
    sent: ['Envoyé le', 'Sent on'],
    notSent: ['pas encore envoyé', 'not sent yet'],
    footer: ['Déclarations, intervenant n° {{number}}, {{date}}', 'Declarations, intervenant no. {{number}}, {{date}}'],
  },
} as const satisfies Catalogue

/** Sentences of the rules of recaps and of the information form. */
export const claimRecapRules = {
  claimRecaps: {
    notSent: [
      'Cet état de frais n’est pas envoyé : il n’a pas encore de récapitulatif.',
      'This claim is not sent: it has no recap yet.',
    ],
    formNotPdf: ['La fiche doit être un fichier PDF.', 'The form must be a PDF file.'],
    formTooLarge: ['La fiche dépasse 5 Mo.', 'The form is larger than 5 MB.'],
  },
} as const satisfies Catalogue
