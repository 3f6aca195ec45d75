import type { Catalogue } from './catalogue.ts'

/** What is refused around the time things are kept. */
export const retentionRules = {
  sourceNeeded: [
    'Une durée repose sur un texte : donnez-le. Rien n’a changé.',
    'A duration rests on a text: give it. Nothing changed.',
  ],
  confirmedByNeeded: [
    'Dites qui répond de cette durée : délégué à la protection des données, service d’archives. Rien n’a changé.',
    'Say who answers for this duration: data protection officer, archives. Nothing changed.',
  ],
  confirmedOnNeeded: [
    'Dites quel jour cette durée a été confirmée. Rien n’a changé.',
    'Say on which day this duration was confirmed. Nothing changed.',
  ],
  confirmedAhead: [
    'Une durée ne se confirme pas d’avance : le jour de la confirmation est à venir. Rien n’a changé.',
    'A duration is not confirmed ahead: the day of the confirmation is still to come. Nothing changed.',
  ],
  planChanged: [
    'Ce qui serait effacé a changé depuis que ce plan a été montré. Rien n’a été effacé : relisez le plan.',
    'What would be erased has changed since this plan was shown. Nothing was erased: read the plan again.',
  ],
  nothingDue: ['Rien n’est à effacer aujourd’hui.', 'Nothing is to be erased today.'],
  importErased: [
    'Les lignes de cet import ont été effacées par une purge : il ne s’applique ni ne s’annule plus.',
    'The rows of this import were erased by a purge: it is neither applied nor undone any more.',
  ],
  documentErased: [
    'Ce document a été effacé le {{at}}, au terme de sa durée de conservation.',
    'This document was erased on {{at}}, at the end of the time it is kept.',
  ],
} as const satisfies Catalogue

const kinds = {
  drafts: {
    name: ['Saisies non enregistrées', 'Entries not saved'],
    what: [
      'Ce que quelqu’un a tapé dans un état de frais sans l’enregistrer, compté depuis la dernière frappe.',
      'What somebody typed in a claim without saving it, counted from the last keystroke.',
    ],
    source: [
      'Étude de conception d’Imagin, fiabilité 3.10 (saisies à la borne).',
      'Design study of Imagin, reliability 3.10 (entries at the kiosk).',
    ],
  },
  claims: {
    name: ['Contenu des états de frais', 'Content of claims'],
    what: [
      'Ce qui a été déclaré, les trajets, les échanges, les notes du centre et les récapitulatifs, comptés depuis la fin de la mission. Les états, les montants et leur calcul restent.',
      'What was declared, journeys, words exchanged, notes of the centre and recaps, counted from the end of the mission. States, amounts and how they were worked out stay.',
    ],
    source: [
      'Prescription quadriennale : loi n° 68-1250 du 31 décembre 1968, art. 1.',
      'Four-year limitation of debts of the State: law no. 68-1250 of 31 December 1968, art. 1.',
    ],
  },
  unsentClaims: {
    name: ['États de frais jamais envoyés', 'Claims never sent'],
    what: [
      'Ce qui a été saisi sans jamais être envoyé, compté depuis la fin de la mission. L’état de frais reste, vide.',
      'What was entered and never sent, counted from the end of the mission. The claim stays, empty.',
    ],
    source: [
      'Prescription quadriennale, créances non réclamées comprises : loi n° 68-1250 du 31 décembre 1968, art. 1.',
      'Four-year limitation of debts of the State, including those nobody claimed: law no. 68-1250 of 31 December 1968, art. 1.',
    ],
  },
  supportingDocuments: {
    name: ['Pièces justificatives', 'Supporting documents'],
    what: [
      'Les pièces données avec les états de frais, comptées depuis la fin de la mission ; celles des fiches, depuis leur dépôt.',
      'Documents given with claims, counted from the end of the mission; those of the sheets of people, from the day they were added.',
    ],
    source: ['Aucun texte trouvé : voir la table d’archivage.', 'No text found: see the archival table.'],
  },
  convocations: {
    name: ['Convocations', 'Convocations'],
    what: [
      'Ce que disent les convocations, leur PDF et les motifs des règles écartées, comptés depuis la fin de la mission. La trace de leur envoi reste.',
      'What convocations say, their PDF and why rules were set aside, counted from the end of the mission. The fact that they were issued stays.',
    ],
    source: ['Aucun texte trouvé : voir la table d’archivage.', 'No text found: see the archival table.'],
  },
  payFiles: {
    name: ['Dossiers financiers', 'Pay files'],
    what: [
      'Compte bancaire et numéro INSEE, comptés depuis la dernière mission ou, si elle est plus récente, leur saisie.',
      'Bank account and INSEE number, counted from the last mission or, if later, from the day they were given.',
    ],
    source: ['Aucun texte trouvé : à décider par le bureau.', 'No text found: for the office to decide.'],
  },
  availability: {
    name: ['Indisponibilités et empêchements', 'Unavailabilities and impediments'],
    what: [
      'Les jours où quelqu’un ne pouvait pas venir, et pourquoi ; comptés depuis le dernier jour.',
      'Days on which somebody could not come, and why; counted from the last day.',
    ],
    source: ['Aucun texte trouvé : à décider par le bureau.', 'No text found: for the office to decide.'],
  },
  people: {
    name: ['Identité des personnes', 'Identity of people'],
    what: [
      'Nom, naissance, adresse, identifiants, affectations et accès des personnes archivées, comptés depuis leur dernière mission. Leur numéro reste, pour les comptes.',
      'Name, birth, address, identifiers, postings and access of archived people, counted from their last mission. Their number stays, for the accounts.',
    ],
    source: ['Aucun texte trouvé : à décider par le bureau.', 'No text found: for the office to decide.'],
  },
  imports: {
    name: ['Lignes des fichiers importés', 'Rows of imported files'],
    what: [
      'Les lignes lues dans les fichiers et ce qu’elles ont remplacé, comptées depuis la lecture. L’import ne s’annule plus ensuite.',
      'Rows read from files and what they replaced, counted from the day they were read. After that, the import can no longer be undone.',
    ],
    source: ['Aucun texte trouvé : à décider par le bureau.', 'No text found: for the office to decide.'],
  },
  reasons: {
    name: ['Motifs écrits avec les actes', 'Reasons written with acts'],
    what: [
      'Les motifs et les noms de fichiers écrits avec un acte, gardés à côté du journal et comptés depuis l’acte. L’acte reste, et la chaîne avec lui.',
      'Reasons and names of files written with an act, kept beside the journal and counted from the act. The act stays, and the chain with it.',
    ],
    source: ['Aucun texte trouvé : à décider par le bureau.', 'No text found: for the office to decide.'],
  },
  exports: {
    name: ['Fichiers du dossier « exports »', 'Files of the “exports” folder'],
    what: [
      'Brouillons de messages, courriers et fichiers de paiement écrits sur ce poste, comptés depuis leur écriture.',
      'Message drafts, letters and payment files written on this machine, counted from the day they were written.',
    ],
    source: ['Aucun texte trouvé : à décider par le bureau.', 'No text found: for the office to decide.'],
  },
  log: {
    name: ['Journal technique', 'Technical log'],
    what: [
      'Les lignes du dossier « logs », comptées depuis leur écriture. Ce n’est pas le journal des actes.',
      'Lines of the “logs” folder, counted from the day they were written. This is not the journal of acts.',
    ],
    source: ['Étude de conception d’Imagin, fiabilité 3.10.', 'Design study of Imagin, reliability 3.10.'],
  },
} as const satisfies Catalogue

/** How long things are kept, what a purge erases and its proof. */
export const retention = {
  title: ['Conservation des données', 'Data retention'],
  wordsErased: ['effacé au terme de sa conservation', 'erased at the end of the time it is kept'],
  sentence: [
    'Dites combien de temps chaque sorte de donnée est gardée, regardez ce qu’une purge effacerait, puis gardez sa preuve.',
    'Say how long each kind of data is kept, look at what a purge would erase, then keep its proof.',
  ],
  help: [
    'Une durée trouvée dans un texte est proposée ; les autres sont vides, et rien n’est alors effacé. Confirmez chaque durée avec son texte et qui en répond. Le plan dit ce qui irait et ce qui reste, avec la raison : un état de frais impayé, un litige ou un export en cours ne sont jamais effacés. La purge efface exactement le plan montré, par portions que vous pouvez interrompre, puis réécrit la base sans ce qui est parti. Sa preuve porte des nombres, des identifiants et une empreinte, inscrite aussi au journal.',
    'A duration found in a text is proposed; the others are empty, and then nothing is erased. Confirm each duration with its text and who answers for it. The plan says what would go and what stays, and why: an unpaid claim, a dispute or an export under way is never erased. The purge erases exactly the plan that is shown, in portions that you may interrupt, then rewrites the database without what is gone. Its proof holds counts, identifiers and a hash, which is in the journal too.',
  ],
  lost: {
    title: ['Des données effacées sont revenues', 'Erased data is back'],
    sentence: [
      'La sauvegarde restaurée est antérieure à ces purges : ce qu’elles avaient effacé est de nouveau là. Elles sont à refaire.',
      'The restored backup is older than these purges: what they had erased is here again. They are to be made again.',
    ],
    purge: ['Purge du {{at}} : {{kinds}}', 'Purge of {{at}}: {{kinds}}'],
    unconfirmed: [
      'Leur durée n’est plus confirmée dans cette sauvegarde : {{kinds}}. Confirmez-la d’abord.',
      'Their duration is no longer confirmed in this backup: {{kinds}}. Confirm it first.',
    ],
    unreadable: [
      'Traces de purges illisibles dans le dossier « purges » : {{names}}. Ce qu’elles avaient effacé est peut-être revenu.',
      'Traces of purges that cannot be read in the “purges” folder: {{names}}. What they had erased may be back.',
    ],
    plan: ['Planifier ces purges', 'Plan these purges'],
  },
  tabs: ['Parties de la conservation', 'Parts of the retention'],
  loading: ['Lecture de la conservation', 'Reading the retention'],
  kinds,
  units: {
    days_one: ['{{count}} jour', '{{count}} day'],
    days_other: ['{{count}} jours', '{{count}} days'],
    months_one: ['{{count}} mois', '{{count}} month'],
    months_other: ['{{count}} mois', '{{count}} months'],
    years_one: ['{{count}} an', '{{count}} year'],
    years_other: ['{{count}} ans', '{{count}} years'],
    civilYears_one: ['{{count}} an, à partir du 1er janvier suivant', '{{count}} year, from the following 1 January'],
    civilYears_other: [
      '{{count}} ans, à partir du 1er janvier suivant',
      '{{count}} years, from the following 1 January',
    ],
  },
  unitNames: {
    days: ['jours', 'days'],
    months: ['mois', 'months'],
    years: ['ans', 'years'],
    civilYears: ['ans, à partir du 1er janvier suivant', 'years, from the following 1 January'],
  },
  rules: {
    title: ['Durées', 'Durations'],
    kind: ['Sorte de donnée', 'Kind of data'],
    what: ['Ce que c’est', 'What it is'],
    acts: ['Actions', 'Actions'],
    duration: ['Durée', 'Duration'],
    source: ['Texte', 'Text'],
    state: ['État', 'State'],
    confirmed: ['Confirmée', 'Confirmed'],
    toConfirm: ['À confirmer', 'To be confirmed'],
    empty: ['Non renseignée', 'Not filled in'],
    by: ['{{who}}, le {{on}}', '{{who}}, on {{on}}'],
    none: ['Aucune : rien n’est effacé', 'None: nothing is erased'],
    change: ['Décider', 'Decide'],
    changeOf: ['Décider la durée : {{kind}}', 'Decide the duration: {{kind}}'],
    apart: [
      'Ne s’effacent pas ici : le journal des actes, avec le nom de qui agit, dont la chaîne prouve que rien n’a été réécrit ; les motifs et les noms de fichiers écrits avec les actes d’avant la version qui les garde à part y sont aussi ; les paiements scellés, qui sont des pièces comptables ; les consultations, qui s’effacent d’elles-mêmes après douze mois (CNIL, recommandation de 2021).',
      'Not erased here: the journal of acts, with the names of those who act, whose chain proves that nothing was rewritten; it also holds the reasons and names of files written before the version that keeps them apart; sealed payments, which are accounting records; consultations, which are erased by themselves after twelve months (CNIL, recommendation of 2021).',
    ],
  },
  form: {
    erases: ['Effacer au terme d’une durée', 'Erase at the end of a duration'],
    count: ['Combien', 'How many'],
    countNeeded: ['Donnez un nombre entier d’au moins 1.', 'Give a whole number of at least 1.'],
    unit: ['Comptés en', 'Counted in'],
    source: ['Texte sur lequel la durée repose', 'Text that the duration rests on'],
    confirmedBy: ['Confirmée par', 'Confirmed by'],
    confirmedByHint: [
      'Délégué à la protection des données ou service d’archives.',
      'Data protection officer or archives.',
    ],
    confirmedOn: ['Confirmée le', 'Confirmed on'],
    save: ['Confirmer cette durée', 'Confirm this duration'],
    saveNone: ['Ne rien effacer', 'Erase nothing'],
    saved: ['Durée décidée : {{kind}}.', 'Duration decided: {{kind}}.'],
  },
  plan: {
    title: ['Plan de purge', 'Purge plan'],
    sentence: [
      'Ce qu’une purge effacerait aujourd’hui, selon les durées confirmées. Rien n’est modifié tant que vous ne purgez pas.',
      'What a purge would erase today, under the confirmed durations. Nothing is changed until you purge.',
    ],
    failed: ['Le plan n’a pas pu être établi.', 'The plan could not be drawn up.'],
    noRule: ['Aucune durée confirmée', 'No confirmed duration'],
    noRuleNext: [
      'Confirmez une durée : rien n’est effacé avant.',
      'Confirm a duration: nothing is erased before that.',
    ],
    due: ['À effacer', 'To erase'],
    from: ['De', 'From'],
    to: ['À', 'To'],
    tooRecent: ['Trop récents', 'Too recent'],
    kept: ['Gardés malgré leur âge', 'Kept despite their age'],
    keptReason: ['{{reason}} : {{shown}}', '{{reason}}: {{shown}}'],
    answers: [
      'Chaque purge oublie aussi ce que l’application avait répondu aux demandes faites avant elle.',
      'Each purge also forgets what the application had answered to requests made before it.',
    ],
    copies: ['Copies faites avant', 'Copies made before'],
    copiesSentence: [
      'Une purge n’atteint pas les copies déjà faites : elles gardent ce qui est effacé jusqu’à ce que vous les retiriez, avec celles que vous avez rangées ailleurs. Une copie restaurée se purge de nouveau : le dossier « purges », à côté de la base, garde de quoi le savoir, sans donnée personnelle. Rangez-le avec vos copies et remettez-le dans le dossier de données où vous restaurez.',
      'A purge does not reach copies already made: they keep what is erased until you take them away, with those you stored elsewhere. A restored copy is to be purged again: the “purges” folder, beside the database, keeps what tells so, without personal data. Store it with your copies and put it back in the data folder you restore into.',
    ],
    copy: ['{{name}}, du {{at}}', '{{name}}, of {{at}}'],
    noCopy: ['Aucune copie dans ce dossier de données.', 'No copy in this data folder.'],
    again: ['Relire le plan', 'Read the plan again'],
    purge: ['Purger', 'Purge'],
    total_one: ['{{count}} élément à effacer', '{{count}} item to erase'],
    total_other: ['{{shown}} éléments à effacer', '{{shown}} items to erase'],
  },
  reasons: {
    unsettled: ['état de frais ni payé ni annulé', 'claim neither paid nor cancelled'],
    dispute: [
      'litige : mis en attente, à recouvrer ou avance à régler',
      'dispute: on hold, to recover or advance to settle',
    ],
    openExport: ['export ou retour de la finance en cours', 'export or return from finance under way'],
    ahead: ['mission à venir', 'mission to come'],
    active: ['personne non archivée', 'person not archived'],
    contentLeft: [
      'état de frais, convocation, pièce ou dossier financier encore gardé',
      'claim, convocation, document or pay file still kept',
    ],
    open: ['signalement sans réponse', 'report without an answer'],
  },
  confirm: {
    title: ['Effacer définitivement ?', 'Erase for good?'],
    sentence_one: [
      '{{count}} élément sera effacé. Cela ne s’annule pas ; faites d’abord une sauvegarde si vous hésitez.',
      '{{count}} item will be erased. This cannot be undone; back up first if in doubt.',
    ],
    sentence_other: [
      '{{shown}} éléments seront effacés. Cela ne s’annule pas ; faites d’abord une sauvegarde si vous hésitez.',
      '{{shown}} items will be erased. This cannot be undone; back up first if in doubt.',
    ],
    yes: ['Effacer', 'Erase'],
  },
  done_one: ['Purge terminée : {{count}} élément effacé.', 'Purge done: {{count}} item erased.'],
  done_other: ['Purge terminée : {{shown}} éléments effacés.', 'Purge done: {{shown}} items erased.'],
  interrupted: [
    'Purge interrompue : ce qui était déjà effacé l’est. Le plan montre ce qui reste.',
    'Purge interrupted: what was already erased is gone. The plan shows what is left.',
  ],
  failed: ['La purge ne s’est pas terminée.', 'The purge did not finish.'],
  proofs: {
    title: ['Purges et preuves', 'Purges and proofs'],
    none: ['Aucune purge.', 'No purge.'],
    started: ['Commencée', 'Started'],
    by: ['Par', 'By'],
    state: ['État', 'State'],
    erased: ['Effacés', 'Erased'],
    digest: ['Empreinte', 'Hash'],
    acts: ['Actions', 'Actions'],
    csv: ['Preuve en CSV', 'Proof as CSV'],
    pdf: ['Preuve en PDF', 'Proof as PDF'],
    of: ['{{file}}, purge du {{at}}', '{{file}}, purge of {{at}}'],
    saved: ['{{name}} enregistré.', '{{name}} saved.'],
    altered: [
      'Ce qui est gardé de cette purge ne correspond plus à son empreinte.',
      'What is kept of this purge no longer matches its hash.',
    ],
    notCompacted: [
      'La base n’a pas pu être réécrite : recommencez une purge.',
      'The database could not be rewritten: purge again.',
    ],
  },
  states: {
    running: ['En cours', 'Under way'],
    done: ['Terminée', 'Done'],
    interrupted: ['Interrompue', 'Interrupted'],
  },
  document: {
    title: ['Preuve de purge', 'Proof of a purge'],
    fileName: ['preuve-de-purge-{{date}}', 'proof-of-purge-{{date}}'],
    lead: [
      '{{office}}. Purge {{id}}, commencée le {{from}}, terminée le {{to}}, par {{by}}. Document établi le {{date}}.',
      '{{office}}. Purge {{id}}, started on {{from}}, ended on {{to}}, by {{by}}. Document of {{date}}.',
    ],
    whole: [
      'Tout ce que le plan montrait a été effacé, sauf ce qui était de nouveau retenu à ce moment.',
      'Everything the plan showed was erased, except what was held back again at that moment.',
    ],
    partly: ['La purge a été interrompue avant la fin.', 'The purge was interrupted before its end.'],
    compacted: [
      'La base a été réécrite sans les octets effacés, et son journal d’écriture vidé.',
      'The database was rewritten without the erased bytes, and its write-ahead log emptied.',
    ],
    notCompacted: ['La base n’a pas été réécrite.', 'The database was not rewritten.'],
    digest: ['Empreinte de ce qui a été effacé : {{digest}}', 'Hash of what was erased: {{digest}}'],
    planDigest: ['Empreinte du plan montré : {{digest}}', 'Hash of the plan that was shown: {{digest}}'],
    sound: [
      'Cette empreinte est celle qui a été inscrite à la fin de la purge, dans la base et au journal.',
      'This hash is the one noted at the end of the purge, in the database and in the journal.',
    ],
    altered: [
      'Attention : cette empreinte n’est pas celle qui a été inscrite à la fin de la purge.',
      'Careful: this hash is not the one noted at the end of the purge.',
    ],
    copies: [
      'Les copies faites avant la purge gardent ce qui est effacé jusqu’à leur propre retrait.',
      'Copies made before the purge keep what is erased until they are removed too.',
    ],
    kind: ['Sorte de donnée', 'Kind of data'],
    duration: ['Durée', 'Duration'],
    source: ['Texte', 'Text'],
    confirmed: ['Confirmée par', 'Confirmed by'],
    count: ['Effacés', 'Erased'],
    subject: ['Identifiant', 'Identifier'],
    page: ['Page {{page}} sur {{total}}', 'Page {{page}} of {{total}}'],
  },
} as const satisfies Catalogue
