import type { Catalogue } from './catalogue.ts'

/** What is refused around the welcome messages. */
export const welcomeMessageRules = {
  frenchNeeded: [
    'Le texte anglais accompagne le français : écrivez d’abord le texte français.',
    'The English text goes with the French one: write the French text first.',
  ],
  unreadable: [
    'Certaines personnes ne pourraient pas lire ce message (à corriger : {{count}}, la première à la ligne {{line}}). Il n’est pas publié.',
    'Some people could not read this message (to correct: {{count}}, the first on line {{line}}). It is not published.',
  ],
  unchanged: [
    'Ce message est déjà celui de la version {{version}} : rien n’a été publié.',
    'This message is already that of version {{version}}: nothing was published.',
  ],
  replaced: [
    'Le bureau vient de changer ce message : relisez-le.',
    'The office has just changed this message: read it again.',
  ],
} as const satisfies Catalogue

/** The message of the office on the home screens. */
export const welcomeMessages = {
  title: ['Messages d’accueil', 'Welcome messages'],
  sentence: [
    'Ce que chaque personne lit en arrivant, selon son rôle. Un rôle sans message n’affiche rien.',
    'What each person reads when they arrive, by role. A role without a message shows nothing.',
  ],
  loading: ['Lecture des messages', 'Reading the messages'],
  failed: ['Les messages n’ont pas pu être lus.', 'The messages could not be read.'],
  audience: ['Pour qui', 'For whom'],
  audiences: {
    administrator: ['Administrateurs', 'Administrators'],
    manager: ['Gestionnaires', 'Managers'],
    intervenant: ['Intervenants', 'Intervenants'],
    schoolHead: ['Chefs d’établissement', 'Heads of school'],
    centreHead: ['Chefs de centre', 'Heads of centre'],
  },
  french: ['Texte français', 'French text'],
  english: ['Texte anglais', 'English text'],
  englishHint: [
    'Sans lui, le texte français est montré à ceux qui lisent en anglais.',
    'Without it, those who read in English are shown the French text.',
  ],
  hint: [
    '« # » titre, « ## » sous-titre, « - » ou « 1. » liste, **gras**, [texte du lien](adresse). Une ligne vide sépare deux paragraphes.',
    '“# ” heading, “## ” subheading, “- ” or “1. ” list, **bold**, [text of the link](address). An empty line separates two paragraphs.',
  ],
  marks: {
    label: ['Mise en forme', 'Formatting'],
    heading: ['Titre', 'Heading'],
    subheading: ['Sous-titre', 'Subheading'],
    list: ['Liste', 'List'],
    numbers: ['Liste numérotée', 'Numbered list'],
    strong: ['Gras', 'Bold'],
    link: ['Lien', 'Link'],
    linkText: ['texte du lien', 'text of the link'],
  },
  asksReading: ['Proposer « J’ai lu » : chaque lecture est gardée', 'Offer “I have read it”: each reading is kept'],
  preview: ['Aperçu', 'Preview'],
  previewEmpty: [
    'Sans texte, rien n’apparaît sur l’accueil de ces personnes.',
    'Without a text, nothing appears on the home screen of these people.',
  ],
  publish: ['Publier', 'Publish'],
  takeAway: ['Retirer le message', 'Remove the message'],
  published: [
    '{{audience}} : message publié, version {{version}}.',
    '{{audience}}: message published, version {{version}}.',
  ],
  takenAway: ['{{audience}} : message retiré.', '{{audience}}: message removed.'],
  notPublished: ['Le message n’est pas publié.', 'The message is not published.'],
  state: {
    none: ['Aucun message pour ces personnes.', 'No message for these people.'],
    standing: [
      'En vigueur : version {{version}}, publiée le {{date}} par {{by}}.',
      'In force: version {{version}}, published on {{date}} by {{by}}.',
    ],
    away: ['Retiré le {{date}} par {{by}}.', 'Removed on {{date}} by {{by}}.'],
    typed: [
      'Ce que vous écrivez n’est vu de personne avant d’être publié.',
      'Nobody sees what you write until it is published.',
    ],
  },
  readings_one: ['Lu par {{count}} personne.', 'Read by {{count}} person.'],
  readings_other: ['Lu par {{count}} personnes.', 'Read by {{count}} people.'],
  history: ['Versions', 'Versions'],
  version: [
    'Version {{version}}, publiée le {{date}} par {{by}}',
    'Version {{version}}, published on {{date}} by {{by}}',
  ],
  versionAway: [
    'Version {{version}} : message retiré le {{date}} par {{by}}',
    'Version {{version}}: message removed on {{date}} by {{by}}',
  ],
  goBack: ['Revenir à la version {{version}}', 'Go back to version {{version}}'],
  wentBack: [
    'Le texte de la version {{version}} est dans l’éditeur : publiez pour le remettre.',
    'The text of version {{version}} is in the editor: publish to put it back.',
  ],
  toMend_one: ['{{count}} point à corriger avant de publier', '{{count}} point to correct before publishing'],
  toMend_other: ['{{count}} points à corriger avant de publier', '{{count}} points to correct before publishing'],
  nothingToMend: ['Rien à corriger.', 'Nothing to correct.'],
  at: ['{{text}}, ligne {{line}} : {{fault}}', '{{text}}, line {{line}}: {{fault}}'],
  faults: {
    markup: [
      '« {{words}} » : le HTML n’est pas accepté, il serait montré tel quel.',
      '“{{words}}”: HTML is not accepted, it would be shown as it is.',
    ],
    emptyLink: [
      'un lien n’a pas de texte : dites où il mène, par exemple [Calendrier de la session](…).',
      'a link has no text: say where it leads, for instance [Calendar of the session](…).',
    ],
    vagueLink: [
      '« {{words}} » ne dit pas où mène le lien : écrivez par exemple « Calendrier de la session ».',
      '“{{words}}” does not say where the link leads: write for instance “Calendar of the session”.',
    ],
    linkAddress: [
      'l’adresse « {{words}} » n’est pas reconnue : https://…, mailto:… ou un écran comme /claims.',
      'the address “{{words}}” is not recognised: https://…, mailto:… or a screen such as /claims.',
    ],
    emptyHeading: [
      'un titre est vide : écrivez-le, ou retirez le signe #.',
      'a heading is empty: write it, or remove the # sign.',
    ],
    skippedHeading: [
      '« {{words}} » est un sous-titre sans titre au-dessus : commencez par un titre (#).',
      '“{{words}}” is a subheading with no heading above: begin with a heading (#).',
    ],
    capitals: [
      '« {{words}} » est tout en capitales, difficile à lire : écrivez en minuscules, le gras insiste.',
      '“{{words}}” is all in capitals, hard to read: write in small letters, and use bold to insist.',
    ],
  },
  home: {
    title: ['Message du bureau', 'Message from the office'],
    updated: ['Mis à jour le {{date}}.', 'Updated on {{date}}.'],
    fold: ['Replier', 'Fold'],
    unfold: ['Lire', 'Read'],
    read: ['J’ai lu', 'I have read it'],
    readOn: ['Vous avez dit l’avoir lu le {{date}}.', 'You said you had read it on {{date}}.'],
    notKept: ['Votre lecture n’est pas enregistrée.', 'Your reading is not saved.'],
    kept: ['Lecture du message enregistrée.', 'Reading of the message saved.'],
  },
  /** What the demonstration tells its intervenants, in both languages. */
  example: [
    `# Bienvenue
Les états de frais de la session sont **ouverts** : ils se remplissent dans [Mes états de frais](/claims).

- Vos convocations sont dans [Mes missions](/my-missions).
- Vos compétences se relisent dans [Mes compétences](/my-competences).`,
    `# Welcome
The claims of the session are **open**: fill them in under [My claims](/claims).

- Your convocations are in [My missions](/my-missions).
- Your competences are to be checked in [My competences](/my-competences).`,
  ],
  help: {
    purpose: [
      'Écrivez ici ce que les personnes d’un rôle lisent en haut de leur accueil : dates, nouveautés, rappels.',
      'Write here what the people of a role read at the top of their home screen: dates, news, reminders.',
    ],
    steps: [
      'Choisissez pour qui, écrivez le texte français puis, si vous voulez, l’anglais ; l’aperçu montre ce qu’ils verront. « Publier » (Ctrl+Entrée) crée une version ; « Revenir à la version » en reprend une ancienne.',
      'Choose for whom, write the French text then, if you like, the English one; the preview shows what they will see. “Publish” (Ctrl+Enter) creates a version; “Go back to version” takes an earlier one up again.',
    ],
    checks: [
      'Le message doit pouvoir être lu par tous : un lien dit où il mène, les titres se suivent, rien n’est tout en capitales.',
      'Everybody must be able to read the message: a link says where it leads, headings follow one another, nothing is all in capitals.',
    ],
  },
} as const satisfies Catalogue
