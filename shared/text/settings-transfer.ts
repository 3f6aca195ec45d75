import type { Catalogue } from './catalogue.ts'

/** What is refused around the settings that go from one academy to another. */
export const settingsTransferRules = {
  unreadable: [
    'Ce fichier n’est pas un fichier de paramètres d’Imagin, ou il vient d’une autre version (endroit : {{place}}). Rien n’a changé.',
    'This file is not a file of settings of Imagin, or it comes from another version (place: {{place}}). Nothing changed.',
  ],
  unsound: [
    'Une partie de ce fichier enfreint une règle ({{section}}) : elle ne pourrait pas être saisie ici. Rien n’a changé.',
    'A part of this file breaks a rule ({{section}}): it could not be entered here. Nothing changed.',
  ],
  unchanged: [
    'Ces paramètres sont déjà ceux du bureau : rien n’a changé.',
    'These settings are already those of the office: nothing changed.',
  ],
  undone: ['Cet import a déjà été annulé.', 'This import was already undone.'],
  changedSince: [
    'Un de ces paramètres a été changé depuis : l’import ne s’annule plus d’un bloc. Changez-les sur leurs écrans.',
    'One of these settings was changed since: the import cannot be undone as a whole. Change them on their screens.',
  ],
} as const satisfies Catalogue

/** The settings of an office as one file. */
export const settingsTransfer = {
  title: ['Échange de paramètres', 'Exchange of settings'],
  sentence: [
    'Donnez vos paramètres à une autre académie, ou reprenez les siens : ce qui changera est montré avant.',
    'Give your settings to another academy, or take over theirs: what will change is shown first.',
  ],
  help: [
    'Le fichier contient l’ouverture des activités, les messages d’accueil, les conditions d’utilisation, les réglages, les règles d’identifiant et les délais ; jamais de personnes, de comptes, d’adresse postale ni de taux. Choisissez un fichier, lisez les différences, cochez ce que vous prenez, puis appliquez. Tant que personne n’a rechangé ces paramètres, l’import s’annule.',
    'The file holds the opening of activities, the welcome messages, the terms of use, the settings, the rules of identifiers and the delays; never people, accounts, postal addresses or rates. Choose a file, read the differences, tick what you take, then apply. As long as nobody changes these settings again, the import can be undone.',
  ],
  export: {
    title: ['Donner', 'Give'],
    act: ['Enregistrer les paramètres du bureau', 'Save the settings of the office'],
    done: ['Paramètres enregistrés : {{name}}.', 'Settings saved: {{name}}.'],
  },
  import: {
    title: ['Reprendre', 'Take over'],
    file: ['Fichier de paramètres', 'File of settings'],
    fileHint: ['Un fichier .json donné par une autre académie.', 'A .json file given by another academy.'],
    from: ['De l’académie {{academy}}, le {{date}}.', 'From the academy {{academy}}, on {{date}}.'],
    failed: ['Le fichier n’a pas pu être lu.', 'The file could not be read.'],
    what: ['Ce qui change', 'What changes'],
    none: ['Aucune différence.', 'No difference.'],
    absent: ['Absent du fichier : gardé.', 'Not in the file: kept.'],
    changes_one: ['{{count}} différence', '{{count}} difference'],
    changes_other: ['{{count}} différences', '{{count}} differences'],
    setting: ['Paramètre', 'Setting'],
    before: ['Aujourd’hui', 'Today'],
    after: ['Après', 'Afterwards'],
    empty: ['vide', 'empty'],
    true: ['oui', 'yes'],
    false: ['non', 'no'],
    apply: ['Appliquer ce qui est coché', 'Apply what is ticked'],
    nothing: ['Cochez au moins une partie.', 'Tick at least one part.'],
    terms: [
      'De nouvelles conditions d’utilisation sont redemandées à chacun.',
      'New terms of use are asked of everybody again.',
    ],
    notApplied: ['Rien n’a été appliqué.', 'Nothing was applied.'],
    applied_one: ['{{count}} paramètre changé.', '{{count}} setting changed.'],
    applied_other: ['{{count}} paramètres changés.', '{{count}} settings changed.'],
  },
  sections: {
    activities: ['Ouverture des activités', 'Opening of activities'],
    welcomeMessages: ['Messages d’accueil', 'Welcome messages'],
    termsOfUse: ['Conditions d’utilisation', 'Terms of use'],
    travelSettings: ['Réglages des déplacements', 'Travel settings'],
    reviewSettings: ['Réglages des contrôles', 'Settings of the controls'],
    assignmentSettings: ['Réglages de l’affectation', 'Assignment settings'],
    dashboard: ['Délais du tableau de bord', 'Delays of the dashboard'],
    inactivity: ['Délai avant verrouillage', 'Delay before locking'],
    documentSettings: ['Réglages des pièces', 'Document settings'],
    convocationSettings: ['Limites du contrôle des convocations', 'Limits of the control of convocations'],
    printSettings: ['Réglages d’impression partagés', 'Shared print settings'],
    entranceRules: ['Règles des identifiants', 'Rules of identifiers'],
  },
  history: {
    title: ['Imports de paramètres', 'Imports of settings'],
    line: [
      'Le {{date}}, par {{by}}, de {{academy}} : {{sections}}',
      'On {{date}}, by {{by}}, from {{academy}}: {{sections}}',
    ],
    undone: ['Annulé le {{date}}.', 'Undone on {{date}}.'],
    undo: ['Annuler cet import', 'Undo this import'],
    undoneNow: ['Import annulé : les paramètres d’avant sont remis.', 'Import undone: the former settings are back.'],
    notUndone: ['L’import n’est pas annulé.', 'The import is not undone.'],
  },
} as const satisfies Catalogue
