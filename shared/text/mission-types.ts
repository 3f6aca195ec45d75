import type { Catalogue } from './catalogue.ts'

/** Why a type of mission cannot be written; spread into the sentences of refused rules. */
export const missionTypeRules = {
  noRole: [
    'Choisissez au moins une qualité : sans elle, aucune place.',
    'Choose at least one role: no seat without it.',
  ],
  loadOfOtherRole: [
    'Une charge est donnée pour une qualité qui n’est pas choisie.',
    'A load is given for a role that is not chosen.',
  ],
  nobodyEnters: [
    'Ce type demande une saisie, mais personne ne la fait : dites qui saisit, ou choisissez « Aucune saisie ».',
    'This type asks for an entry, but nobody makes it: say who enters it, or choose “No entry”.',
  ],
  nothingToEnter: [
    'Quelqu’un saisit, mais rien n’est à saisir : choisissez ce qui se saisit, ou « Personne ».',
    'Somebody enters, but there is nothing to enter: choose what is entered, or “Nobody”.',
  ],
  unpaidEntry: [
    'Un type sans droit à rémunération ne demande aucune saisie.',
    'A type without a right to pay asks for no entry.',
  ],
  formOfRate: [
    'Ce taux ne se calcule pas sur cette saisie : choisissez une autre saisie ou un autre taux.',
    'This rate is not worked out from this entry: choose another entry or another rate.',
  ],
  codeTaken: ['Le code {{code}} est déjà pris.', 'The code {{code}} is already taken.'],
  labelTaken: ['Le type {{code}} porte déjà ce libellé.', 'The type {{code}} already has this label.'],
  notShipped: [
    'Ce type a été créé par le bureau : il n’a pas de version livrée.',
    'This type was created by the office: it has no shipped version.',
  ],
  shipped: [
    'Un type livré avec le logiciel ne se supprime pas : désactivez-le.',
    'A type shipped with the software is not deleted: deactivate it.',
  ],
  used: [
    'Ce type sert déjà (mission, besoin, épreuve ou vœu) : désactivez-le plutôt.',
    'This type is already used (mission, need, paper or wish): deactivate it instead.',
  ],
  inactive: [
    'Ce type de mission est inactif : activez-le, ou choisissez-en un autre.',
    'This mission type is inactive: activate it, or choose another one.',
  ],
} as const satisfies Catalogue

/** Mission types as the office configures them: the list, the form, and what a type would ask. */
export const missionTypes = {
  title: ['Types de mission', 'Mission types'],
  sentence_one: [
    '{{count}} type, dont {{active}} proposé pour les nouvelles missions.',
    '{{count}} type, {{active}} offered for new missions.',
  ],
  sentence_other: [
    '{{count}} types, dont {{active}} proposés pour les nouvelles missions.',
    '{{count}} types, {{active}} offered for new missions.',
  ],
  help: [
    'Un type dit ce qui se saisit, qui le saisit, ce qui est payé et remboursé, et les qualités des places. Un nouveau type reste inactif jusqu’à ce que vous ayez vu ce qu’il demande. Un changement vaut pour les convocations à venir : les états de frais déjà créés gardent leurs règles.',
    'A type says what is entered, by whom, what is paid and refunded, and the roles of the seats. A new type stays inactive until you have seen what it asks. A change holds for convocations to come: claims already created keep their rules.',
  ],
  list: ['Types', 'Types'],
  empty: ['Aucun type de mission.', 'No mission type.'],
  add: ['Ajouter un type', 'Add a type'],
  columns: {
    label: ['Libellé', 'Label'],
    code: ['Code', 'Code'],
    entry: ['Saisie', 'Entry'],
    roles: ['Qualités', 'Roles'],
    missions: ['Missions', 'Missions'],
    state: ['État', 'State'],
    acts: ['Actions', 'Actions'],
  },
  active: ['Actif', 'Active'],
  inactive: ['Inactif', 'Inactive'],
  changed: ['Modifié', 'Changed'],
  own: ['Du bureau', 'Of the office'],
  acts: {
    edit: ['Modifier', 'Edit'],
    activate: ['Activer', 'Activate'],
    deactivate: ['Désactiver', 'Deactivate'],
    putBack: ['Rétablir', 'Put back'],
    remove: ['Supprimer', 'Delete'],
    named: ['{{act}} : {{label}}', '{{act}}: {{label}}'],
  },
  form: {
    addTitle: ['Nouveau type de mission', 'New mission type'],
    editTitle: ['Modifier « {{label}} »', 'Edit “{{label}}”'],
    addSentence: [
      'Le type reste inactif : vous l’activerez après avoir vu ce qu’il demande.',
      'The type stays inactive: you activate it after seeing what it asks.',
    ],
    editSentence: [
      'Le changement vaut pour les missions qui ne sont pas encore convoquées.',
      'The change holds for missions that are not convoked yet.',
    ],
    keeps_one: [
      'Le changement vaut pour les missions à venir ; {{count}} mission déjà convoquée garde ses règles.',
      'The change holds for missions to come; {{count}} mission already convoked keeps its rules.',
    ],
    keeps_other: [
      'Le changement vaut pour les missions à venir ; {{count}} missions déjà convoquées gardent leurs règles.',
      'The change holds for missions to come; {{count}} missions already convoked keep their rules.',
    ],
    code: ['Code', 'Code'],
    codeHint: [
      'Majuscules, chiffres et soulignés, par exemple ORAL_BLANC ; il ne change plus ensuite.',
      'Capitals, digits and underscores, for example MOCK_ORAL; it does not change afterwards.',
    ],
    codeWrong: [
      'Le code a 3 à 40 majuscules, chiffres ou soulignés, et commence par une lettre.',
      'The code has 3 to 40 capitals, digits or underscores, and begins with a letter.',
    ],
    french: ['Libellé français', 'French label'],
    english: ['Libellé anglais', 'English label'],
    labelMissing: ['Écrivez le libellé.', 'Write the label.'],
    entryForm: ['Ce qui se saisit', 'What is entered'],
    enteredBy: ['Qui saisit la quantité', 'Who enters the quantity'],
    feeRight: ['Droit à rémunération', 'Right to pay'],
    rateType: ['Payé au titre de', 'Paid as'],
    noRateType: ['Aucun taux public', 'No public rate'],
    travelRight: ['Droit aux frais de déplacement', 'Right to travel expenses'],
    undecided: ['À décider par le bureau', 'To be decided by the office'],
    roles: ['Qualités des places', 'Roles of the seats'],
    defaultRole: ['Qualité par défaut', 'Default role'],
    load: ['Charge par défaut : {{role}}', 'Default load: {{role}}'],
    loadHint: ['Copies ou candidats pour une personne.', 'Copies or candidates for one person.'],
    needsCompetence: ['Une compétence pour l’épreuve est demandée', 'A competence for the paper is wanted'],
    dematerialised: ['Dématérialisée (à l’écran, sans déplacement)', 'Dematerialised (on screen, without a journey)'],
    save: ['Enregistrer', 'Save'],
    wrong: ['Corrigez les champs signalés.', 'Correct the fields marked.'],
  },
  rateTypes: {
    CORRECTION: ['Correction, à la copie', 'Marking, per copy'],
    ORAL: ['Interrogation orale, à l’heure', 'Oral examination, per hour'],
    PRACTICAL: ['Épreuve pratique, à l’heure', 'Practical test, per hour'],
    OPTIONAL_ORAL: ['Oral facultatif, à l’heure (75 %)', 'Optional oral, per hour (75%)'],
    EPS_ONE_OFF: ['Épreuve ponctuelle d’EPS, à l’heure (75 %)', 'One-off sports test, per hour (75%)'],
    VAE: ['VAE, au dossier', 'Validation of experience, per application'],
    HELP_RUNNING: ['Aide au déroulement, à l’heure', 'Help with the running, per hour'],
    OUTSIDE_HELP: ['Aide par un extérieur, à l’heure', 'Help by an outsider, per hour'],
    DELIBERATION: ['Délibération, sans rémunération', 'Deliberation, unpaid'],
    MEETING: ['Réunion, sans rémunération', 'Meeting, unpaid'],
    CC_WRITTEN: ['Contrôle continu écrit, au lot de copies', 'Continuous assessment, written, per batch of copies'],
    CC_ORAL: ['Contrôle continu oral, à la demi-journée', 'Continuous assessment, oral, per half-day'],
  },
  rates: {
    known: ['taux connu', 'rate known'],
    unknown: ['aucun taux renseigné', 'no rate filled in'],
    unpaid: ['non payé', 'unpaid'],
    none: ['aucun taux', 'no rate'],
  },
  preview: {
    title: ['Ce que l’état de frais demandera', 'What the claim will ask'],
    working: ['Lecture…', 'Reading…'],
    feeNone: [
      'Aucune rémunération : rien à saisir, pas d’onglet de rémunération.',
      'No pay: nothing to enter, no fee tab.',
    ],
    feeClaimant: {
      copies: [
        'L’intervenant saisit le nombre de copies corrigées.',
        'The intervenant enters the number of copies marked.',
      ],
      candidates: [
        'L’intervenant saisit le nombre de candidats interrogés.',
        'The intervenant enters the number of candidates heard.',
      ],
      candidatesByHalfDay: [
        'L’intervenant saisit les candidats interrogés, par date, le matin et l’après-midi.',
        'The intervenant enters the candidates heard, by date, in the morning and in the afternoon.',
      ],
      hours: ['L’intervenant saisit des heures et des minutes.', 'The intervenant enters hours and minutes.'],
      slots: [
        'L’intervenant saisit, pour chaque date, les horaires du matin et de l’après-midi.',
        'The intervenant enters, for each date, the times of the morning and of the afternoon.',
      ],
      applications: [
        'L’intervenant saisit le nombre de dossiers et leur coefficient.',
        'The intervenant enters the number of applications and their coefficient.',
      ],
      none: ['L’intervenant n’a rien à saisir.', 'The intervenant has nothing to enter.'],
    },
    feeOffice: {
      nobody: ['Personne ne saisit de quantité.', 'Nobody enters a quantity.'],
      intervenant: [
        'Le droit n’est pas décidé : le bureau décide en saisissant lui-même la quantité.',
        'The right is not decided: the office decides by entering the quantity itself.',
      ],
      office: [
        'Rien à saisir pour l’intervenant : le gestionnaire saisit la quantité.',
        'Nothing to enter for the intervenant: the manager enters the quantity.',
      ],
      santorin: [
        'Rien à saisir pour l’intervenant : les copies viennent de SANTORIN.',
        'Nothing to enter for the intervenant: the copies come from SANTORIN.',
      ],
      president: [
        'Rien à saisir pour l’intervenant : le président de jury saisit la quantité.',
        'Nothing to enter for the intervenant: the president of the jury enters the quantity.',
      ],
    },
    rateKnown: ['Payé : {{rate}}, selon les taux en vigueur.', 'Paid: {{rate}}, at the rates in force.'],
    rateUnknown: [
      '{{rate}} : aucun montant n’est renseigné. Le calcul le dira et n’en inventera pas.',
      '{{rate}}: no amount is filled in. The computation will say so and invent none.',
    ],
    rateNone: [
      'Aucun taux public ne correspond : rien ne sera calculé tant que le bureau n’en désigne pas un.',
      'No public rate applies: nothing will be worked out until the office names one.',
    ],
    travelYes: [
      'Frais de déplacement ouverts, si la mission n’est ni dans la commune de résidence ni dans celle de l’établissement.',
      'Travel expenses open, when the mission is neither in the town of residence nor in that of the school.',
    ],
    travelNo: ['Aucun frais de déplacement.', 'No travel expenses.'],
    travelUndecided: [
      'Droit aux frais de déplacement à décider : aucun n’est ouvert en attendant.',
      'Right to travel expenses to be decided: none is opened meanwhile.',
    ],
    served: ['La convocation dira : {{qualities}}.', 'The convocation will say: {{qualities}}.'],
  },
  activateTitle: ['Activer « {{label}} » ?', 'Activate “{{label}}”?'],
  activateSentence: [
    'Il sera proposé pour les nouvelles missions. Vérifiez ce qu’il demande.',
    'It will be offered for new missions. Check what it asks.',
  ],
  activate: ['Activer', 'Activate'],
  putBackTitle: ['Rétablir « {{label}} » ?', 'Put “{{label}}” back?'],
  putBackSentence: [
    'Le type redevient celui livré avec le logiciel ; ses charges restent. Les états de frais existants gardent leurs règles.',
    'The type becomes again the one shipped with the software; its loads stay. Existing claims keep their rules.',
  ],
  putBack: ['Rétablir', 'Put back'],
  removeTitle: ['Supprimer « {{label}} » ?', 'Delete “{{label}}”?'],
  removeSentence: ['Rien ne l’utilise.', 'Nothing uses it.'],
  remove: ['Supprimer', 'Delete'],
  told: {
    added: ['Type « {{label}} » ajouté, inactif.', 'Type “{{label}}” added, inactive.'],
    changed: ['Type « {{label}} » modifié.', 'Type “{{label}}” changed.'],
    activated: ['Type « {{label}} » activé.', 'Type “{{label}}” activated.'],
    deactivated: ['Type « {{label}} » désactivé.', 'Type “{{label}}” deactivated.'],
    putBack: ['Type « {{label}} » rétabli.', 'Type “{{label}}” put back.'],
    removed: ['Type « {{label}} » supprimé.', 'Type “{{label}}” deleted.'],
  },
} as const satisfies Catalogue
