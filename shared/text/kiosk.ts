import type { Catalogue } from './catalogue.ts'

/** What a kiosk refuses. One answer for a wrong number and a wrong code: neither says which people exist. */
export const kioskRules = {
  wrongCode: [
    'Ce numéro et ce code ne vont pas ensemble. Vérifiez-les au dos de votre convocation, ou demandez au secrétariat du centre.',
    'This number and this code do not go together. Check them on the back of your convocation, or ask the desk of the centre.',
  ],
  staffGone: [
    'Le menu du personnel s’est refermé. Identifiez-vous de nouveau.',
    'The menu of the staff has closed. Sign in again.',
  ],
  resting: [
    'Trop d’essais pour ce numéro. Réessayez après le {{until}}, ou demandez au secrétariat du centre.',
    'Too many attempts for this number. Try again after {{until}}, or ask the desk of the centre.',
  ],
} as const satisfies Catalogue

/** What the journal says of a kiosk. */
export const kioskActs = {
  identify: ['Identification à la borne', 'Identified at the kiosk'],
  refused: ['Code refusé à la borne', 'Code refused at the kiosk'],
  declareScreen: ['Écran de la borne déclaré', 'Screen of the kiosk declared'],
  leave: ['Borne fermée par le personnel', 'Kiosk closed by the staff'],
} as const satisfies Catalogue

/** The kiosk of a centre: one visit, one question a screen. */
export const kiosk = {
  name: ['États de frais des examens', 'Exam claims'],
  wait: ['Un instant…', 'One moment…'],
  continue: ['Continuer', 'Continue'],
  back: ['Retour', 'Back'],
  end: ['Terminer et effacer', 'Finish and erase'],
  wiping: ['Votre passage s’efface…', 'Your visit is being erased…'],
  attract: {
    title: ['Envoyez votre état de frais', 'Send your claim'],
    start: ['Commencer', 'Start'],
    can: [
      'Complétez un état de frais ou lisez vos convocations en moins de cinq minutes.',
      'Complete a claim or read your convocations in less than five minutes.',
    ],
    bring: [
      'Ayez votre convocation sous la main : le code est au dos.',
      'Have your convocation at hand: the code is on its back.',
    ],
    trace: [
      'À la fin, rien de votre passage ne reste sur cet appareil.',
      'At the end, nothing of your visit stays on this machine.',
    ],
  },
  identify: {
    title: ['Qui êtes-vous ?', 'Who are you?'],
    scan: [
      'Passez le code QR de votre convocation devant le lecteur, ou tapez ce qui est imprimé à côté.',
      'Hold the QR code of your convocation up to the reader, or type what is printed beside it.',
    ],
    number: ['Numéro d’intervenant', 'Intervenant number'],
    numberHint: ['Sur votre convocation, à côté de votre nom', 'On your convocation, beside your name'],
    code: ['Code de la convocation', 'Code of the convocation'],
    codeHint: ['Dix lettres et chiffres, au dos', 'Ten letters and digits, on the back'],
    missing: ['À remplir.', 'Fill this in.'],
    failed: ['Nous ne vous avons pas reconnu.', 'We did not recognise you.'],
  },
  terms: {
    sentence: [
      'Lisez les conditions du bureau : on ne vous les demande qu’une fois.',
      'Read the terms of the office: you are asked only once.',
    ],
    accept: ['J’ai lu ces conditions et je les accepte', 'I have read these terms and accept them'],
  },
  choose: {
    title: ['Bonjour {{person}}', 'Hello {{person}}'],
    ready_one: ['{{count}} état de frais à compléter : touchez-le.', '{{count}} claim to complete: touch it.'],
    ready_other: [
      '{{count}} états de frais à compléter : touchez l’un d’eux.',
      '{{count}} claims to complete: touch one of them.',
    ],
    none: ['Aucun état de frais à compléter pour le moment.', 'No claim to complete for now.'],
    closed: [
      'La saisie des états de frais est fermée : {{reason}}. Vous pouvez lire vos convocations.',
      'Entry of claims is closed: {{reason}}. You may read your convocations.',
    ],
    claim: ['{{centre}}, n° {{number}}', '{{centre}}, no. {{number}}'],
    returned_one: [
      '{{count}} état de frais à corriger : faites-le chez vous ou au bureau.',
      '{{count}} claim to correct: do it at home or at the office.',
    ],
    returned_other: [
      '{{count}} états de frais à corriger : faites-le chez vous ou au bureau.',
      '{{count}} claims to correct: do it at home or at the office.',
    ],
    missions: ['Lire mes convocations', 'Read my convocations'],
    competences: ['Confirmer mes compétences', 'Confirm my competences'],
  },
  missions: {
    title: ['Mes convocations', 'My convocations'],
    count_one: ['{{count}} mission.', '{{count}} mission.'],
    count_other: ['{{count}} missions.', '{{count}} missions.'],
    place: ['{{centre}}, {{town}}', '{{centre}}, {{town}}'],
  },
  competences: {
    title_one: ['{{count}} compétence à confirmer', '{{count}} competence to confirm'],
    title_other: ['{{count}} compétences à confirmer', '{{count}} competences to confirm'],
    sentence: [
      'Le bureau peut vous appeler pour ces épreuves. Pouvez-vous toujours les évaluer ?',
      'The office may call you for these papers. Can you still examine in them?',
    ],
    all: ['Oui, toutes', 'Yes, all of them'],
    oneByOne: ['Répondre une par une', 'Answer one by one'],
    question: ['Pouvez-vous toujours évaluer « {{paper}} » ?', 'Can you still examine in “{{paper}}”?'],
    paper: ['{{exam}}, {{specialty}}', '{{exam}}, {{specialty}}'],
    place: ['Question {{place}} sur {{count}}', 'Question {{place}} of {{count}}'],
    yes: ['Oui, toujours', 'Yes, I still can'],
    no: ['Non, plus maintenant', 'No, I no longer can'],
    done: ['Vos compétences sont à jour', 'Your competences are up to date'],
    nothing: [
      'Rien à confirmer : le bureau a toutes vos réponses.',
      'Nothing to confirm: the office has all your answers.',
    ],
    confirmed_one: ['{{count}} compétence confirmée.', '{{count}} competence confirmed.'],
    confirmed_other: ['{{count}} compétences confirmées.', '{{count}} competences confirmed.'],
    removed_one: ['{{count}} compétence retirée.', '{{count}} competence removed.'],
    removed_other: ['{{count}} compétences retirées.', '{{count}} competences removed.'],
    closed: ['Vos compétences ne se confirment pas en ce moment', 'Competences cannot be confirmed now'],
  },
  count: {
    copies: ['Combien de copies avez-vous corrigées ?', 'How many papers did you mark?'],
    candidates: ['Combien de candidats avez-vous vus ?', 'How many candidates did you see?'],
    hours: ['Combien de temps avez-vous travaillé ?', 'How long did you work?'],
    applications: ['Combien de dossiers avez-vous étudiés ?', 'How many applications did you study?'],
  },
  hours: {
    title: ['Avez-vous fait toutes ces heures ?', 'Did you do all these hours?'],
    all: ['Oui, toutes', 'Yes, all of them'],
    other: ['Non, d’autres heures', 'No, other hours'],
  },
  travel: {
    title: ['Comment êtes-vous allé de {{from}} à {{to}} ?', 'How did you go from {{from}} to {{to}}?'],
    sentence: ['Aller et retour, pour cette mission.', 'There and back, for this mission.'],
    none: ['Je ne demande aucun frais de déplacement', 'I am not claiming any travel costs'],
    car: ['Avec ma voiture', 'With my car'],
    train: ['En train', 'By train'],
    publicTransport: ['En bus, métro ou tramway', 'By bus, underground or tram'],
    other: ['Autrement, ou plusieurs trajets', 'Another way, or several journeys'],
  },
  distance: {
    title: ['Combien de kilomètres de {{from}} à {{to}} ?', 'How many kilometres from {{from}} to {{to}}?'],
    field: ['Kilomètres, aller seulement', 'Kilometres, one way'],
    unit: ['km', 'km'],
    missing: ['Tapez le nombre de kilomètres, par exemple 12.', 'Type the number of kilometres, for instance 12.'],
  },
  price: {
    title: ['Combien avez-vous payé vos titres de transport ?', 'How much did you pay for your tickets?'],
    sentence: [
      'Tout le trajet, retour compris. Gardez vos justificatifs : ils se déposent chez vous ou au bureau.',
      'The whole journey, return included. Keep your tickets: they are sent in from home or from the office.',
    ],
    field: ['Prix payé', 'Price paid'],
    missing: ['Tapez le prix payé, par exemple 12,50.', 'Type the price paid, for instance 12.50.'],
  },
  everyDay: {
    title: ['Êtes-vous rentré chez vous chaque soir ?', 'Did you go home every evening?'],
    sentence_one: ['Votre mission a duré {{count}} jour.', 'Your mission lasted {{count}} day.'],
    sentence_other: ['Votre mission a duré {{count}} jours.', 'Your mission lasted {{count}} days.'],
    yes: ['Oui, chaque soir', 'Yes, every evening'],
    no: ['Non, j’ai dormi sur place', 'No, I slept there'],
  },
  meals: {
    title: ['Avez-vous payé vos repas ?', 'Did you pay for your meals?'],
    own: ['Oui, à mes frais', 'Yes, at my own cost'],
    staff: ['Oui, au restaurant administratif', 'Yes, at a staff restaurant'],
    given: ['Non, ils m’ont été offerts', 'No, they were given to me'],
    none: ['Je ne demande aucun repas', 'I am not claiming any meal'],
  },
  notSaved: ['Votre réponse n’est pas enregistrée.', 'Your answer is not saved.'],
  unreadable: [
    'Votre réponse est gardée, mais elle ne se lit pas : corrigez-la.',
    'Your answer is kept, but it cannot be read: correct it.',
  ],
  changedElsewhere: [
    'Cet état de frais vient de changer ailleurs. Votre saisie est gardée : terminez-la chez vous ou au bureau.',
    'This claim has just changed elsewhere. What you typed is kept: finish it at home or at the office.',
  ],
  elsewhere: {
    title: ['La suite se fait chez vous ou au bureau', 'The rest is done at home or at the office'],
    sentence: [
      'Vos réponses sont gardées sous le n° {{number}}. Rien n’est envoyé : terminez depuis votre espace, ou au bureau du centre.',
      'Your answers are kept under no. {{number}}. Nothing is sent: finish from your own account, or at the desk of the centre.',
    ],
  },
  recap: {
    title: ['Voici ce que vous envoyez', 'This is what you send'],
    notHere: [
      'Cet état de frais ne peut pas encore partir d’ici : vos réponses sont gardées.',
      'This claim cannot be sent from here yet: your answers are kept.',
    ],
    noTravel: ['Aucun frais de déplacement demandé.', 'No travel costs claimed.'],
    estimate: [
      'Montant estimé d’après les taux du jour : le bureau décide.',
      'Amount estimated from today’s rates: the office decides.',
    ],
    send: ['Envoyer au bureau', 'Send to the office'],
    documents_one: [
      'Il manque {{count}} pièce, à déposer plus tard :',
      '{{count}} document is missing, to give later:',
    ],
    documents_other: [
      'Il manque {{count}} pièces, à déposer plus tard :',
      '{{count}} documents are missing, to give later:',
    ],
  },
  receipt: {
    title: ['C’est envoyé', 'It is sent'],
    number: ['Votre état de frais porte le numéro', 'Your claim has the number'],
    sent: ['Envoyé le {{date}}.', 'Sent on {{date}}.'],
    next: [
      'Le bureau le contrôle. Vous suivez la suite depuis votre espace.',
      'The office reviews it. You follow the rest from your own account.',
    ],
    state: ['État : {{state}}.', 'State: {{state}}.'],
    contact: ['Une question : {{contact}}.', 'Any question: {{contact}}.'],
    print: ['Imprimer', 'Print'],
    printAgain: ['Imprimer encore', 'Print again'],
    printing: [
      'Votre reçu s’imprime. S’il ne sort pas, votre état de frais est envoyé quand même.',
      'Your receipt is being printed. If it does not come out, your claim is sent all the same.',
    ],
    nothingOut: ['Rien ne sort', 'Nothing comes out'],
    notPrinted: [
      'Le reçu ne s’imprime pas. Votre état de frais est bien envoyé : notez son numéro, et dites-le au secrétariat.',
      'The receipt cannot be printed. Your claim is sent: write its number down, and tell the desk.',
    ],
    telephone: ['Garder sur mon téléphone', 'Keep on my telephone'],
    code: ['Votre reçu, en code à lire avec un téléphone', 'Your receipt, as a code for a telephone to read'],
    codeHow: [
      'Lisez ce code avec l’appareil photo de votre téléphone : il contient le texte du reçu, rien ne passe par le réseau.',
      'Read this code with the camera of your telephone: it holds the text of the receipt; nothing goes over a network.',
    ],
    another: ['Un autre état de frais', 'Another claim'],
  },
  idle: {
    title: ['Êtes-vous toujours là ?', 'Are you still there?'],
    sentence: [
      'Sans réponse, votre passage s’efface. Ce que vous avez saisi reste gardé au bureau.',
      'Without an answer your visit is erased. What you typed stays kept at the office.',
    ],
    left_one: ['Il reste {{count}} seconde.', '{{count}} second left.'],
    left_other: ['Il reste {{count}} secondes.', '{{count}} seconds left.'],
    stay: ['Continuer', 'Continue'],
  },
  tools: {
    title: ['Réglages de la borne', 'Settings of the kiosk'],
    otherLanguage: ['English', 'Français'],
    largeText: ['Grand texte', 'Large text'],
    contrast: ['Contraste', 'Contrast'],
    moreTime: ['Plus de temps', 'More time'],
    low: ['Commandes en bas', 'Controls lower down'],
    keyboard: ['Clavier à l’écran', 'Keyboard on screen'],
    quit: ['Quitter et effacer', 'Leave and erase'],
    staff: ['Personnel du centre', 'Staff of the centre'],
  },
  aloud: {
    listen: ['Écouter', 'Listen'],
    repeat: ['Répéter', 'Repeat'],
    noVoice: ['Écouter : cet appareil n’a pas de voix', 'Listen: this machine has no voice'],
    invitation: [
      'La voix lit ce qui est à l’écran. Branchez un casque : sans casque, d’autres l’entendent. Vos numéros, vos codes et votre nom ne sont pas lus. Touchez « Répéter » pour entendre de nouveau ; tout geste fait taire la voix.',
      'The voice reads what is on screen. Plug headphones in: without them, others hear it. Your numbers, your codes and your name are not read. Touch “Repeat” to hear again; any action stops the voice.',
    ],
  },
  scroll: {
    up: ['Voir plus haut', 'See higher up'],
    down: ['Voir plus bas', 'See lower down'],
  },
  keyboard: {
    title: ['Clavier à l’écran', 'Keyboard on screen'],
    capitals: ['Majuscules', 'Capitals'],
    alphabet: ['Ordre ABC', 'ABC order'],
    signs: ['Accents et signes', 'Accents and signs'],
    space: ['Espace', 'Space'],
    erase: ['Effacer', 'Erase'],
  },
  staff: {
    title: ['Personnel du centre', 'Staff of the centre'],
    sentence: [
      'Votre compte ouvre le menu de la borne. Rien d’autre ne s’ouvre ici.',
      'Your account opens the menu of the kiosk. Nothing else opens here.',
    ],
    login: ['Identifiant', 'Identifier'],
    password: ['Mot de passe', 'Password'],
    codeSentence: [
      'Tapez le code que montre votre téléphone, ou un code de secours.',
      'Type the code that your telephone shows, or a recovery code.',
    ],
    code: ['Code à usage unique', 'One-time code'],
    menu: ['Menu de la borne', 'Menu of the kiosk'],
    menuSentence: ['Aujourd’hui, sur cet appareil :', 'Today, on this machine:'],
    identified_one: ['{{count}} personne reconnue.', '{{count}} person recognised.'],
    identified_other: ['{{count}} personnes reconnues.', '{{count}} people recognised.'],
    refused_one: ['{{count}} code refusé.', '{{count}} code refused.'],
    refused_other: ['{{count}} codes refusés.', '{{count}} codes refused.'],
    resting_one: [
      '{{count}} numéro en attente après trop d’essais.',
      '{{count}} number resting after too many attempts.',
    ],
    resting_other: [
      '{{count}} numéros en attente après trop d’essais.',
      '{{count}} numbers resting after too many attempts.',
    ],
    printer: ['Essayer l’imprimante', 'Try the printer'],
    printerText: ['Essai d’impression du {{date}}.', 'Printing test of {{date}}.'],
    printing: ['La page d’essai est partie à l’imprimante.', 'The test page went to the printer.'],
    notPrinted: [
      'Rien n’est parti à l’imprimante : vérifiez qu’elle est allumée, reliée et choisie par défaut.',
      'Nothing went to the printer: check that it is on, connected and the default one.',
    ],
    sound: ['Essayer la voix', 'Try the voice'],
    soundText: ['La voix de la borne est en marche.', 'The voice of the kiosk is working.'],
    screen: ['Taille de l’écran', 'Size of the screen'],
    screenSentence: [
      'Le grand texte se calcule d’après ces mesures, dès le prochain passage.',
      'Large text is worked out from these measures, from the next visit on.',
    ],
    diagonal: ['Diagonale de l’écran, en pouces', 'Diagonal of the screen, in inches'],
    distance: [
      'Distance entre l’écran et les yeux, en millimètres',
      'Distance between the screen and the eyes, in millimetres',
    ],
    save: ['Enregistrer', 'Save'],
    saved: ['L’écran est déclaré.', 'The screen is declared.'],
    restart: ['Recommencer', 'Begin again'],
    close: ['Fermer la borne', 'Close the kiosk'],
    closed: ['La borne se ferme.', 'The kiosk is closing.'],
    failed: ['Cela n’est pas fait.', 'This was not done.'],
  },
} as const satisfies Catalogue
