import type { Catalogue } from './catalogue.ts'

/** What is refused around delegations. */
export const delegationRules = {
  notYours: [
    'On ne délègue qu’un rôle que l’on tient soi-même, et dans son propre nom. Rien n’a changé.',
    'You can only delegate a role that you hold yourself, in your own name. Nothing changed.',
  ],
  oneself: [
    'Cet identifiant est le vôtre : donnez celui de l’autre personne.',
    'This identifier is your own: give that of the other person.',
  ],
  wrongOrder: ['Le dernier jour vient avant le premier.', 'The last day comes before the first.'],
  past: ['Le dernier jour est déjà passé.', 'The last day is already over.'],
  twice: [
    'Cette personne tient déjà ce rôle de vous à ces dates : reprenez d’abord l’autre délégation.',
    'This person already holds this role from you on some of these days: take the other delegation back first.',
  ],
  nobody: [
    'Aucun accès ouvert n’a l’identifiant {{login}}. Demandez-le à la personne ou au bureau.',
    'No open access has the identifier {{login}}. Ask the person or the office for it.',
  ],
} as const satisfies Catalogue

/** A role handed to somebody else while one is away. */
export const delegations = {
  title: ['Délégations', 'Delegations'],
  sentence: [
    'Pendant une absence, une autre personne peut travailler dans votre rôle, à votre place et jamais au-delà. Le journal écrit son nom et le vôtre.',
    'While you are away, somebody else may work in your role, in your place and never beyond it. The journal records their name and yours.',
  ],
  loading: ['Lecture des délégations', 'Reading the delegations'],
  none: ['Aucune délégation.', 'No delegation.'],
  add: ['Déléguer un rôle', 'Delegate a role'],
  role: ['Rôle', 'Role'],
  person: ['Personne', 'Person'],
  login: ['Identifiant de la personne', 'Identifier of the person'],
  loginHint: ['Celui avec lequel elle se connecte.', 'The one they sign in with.'],
  loginNeeded: ['Donnez l’identifiant de la personne.', 'Give the identifier of the person.'],
  from: ['Du', 'From'],
  to: ['Au', 'To'],
  dayNeeded: ['Donnez un jour.', 'Give a day.'],
  state: ['État', 'State'],
  acts: ['Actions', 'Actions'],
  give: ['Déléguer', 'Delegate'],
  given: [
    '{{name}} pourra travailler comme {{role}} à votre place.',
    '{{name}} will be able to work as {{role}} in your place.',
  ],
  withdraw: ['Reprendre', 'Take back'],
  withdrawOf: ['Reprendre la délégation à {{name}}', 'Take back the delegation to {{name}}'],
  withdrawn: ['Délégation reprise.', 'Delegation taken back.'],
  states: {
    coming: ['À venir', 'To come'],
    standing: ['En cours', 'Under way'],
    over: ['Terminée', 'Over'],
    withdrawn: ['Reprise', 'Taken back'],
  },
  switchTo: ['Travailler comme {{role}} pour {{name}}, jusqu’au {{to}}', 'Work as {{role}} for {{name}}, until {{to}}'],
  current: ['Vous travaillez comme {{role}} pour {{name}}.', 'You work as {{role}} for {{name}}.'],
  ended: [
    'La délégation de {{name}} a pris fin : connectez-vous de nouveau pour travailler dans vos rôles.',
    'The delegation of {{name}} has ended: sign in again to work in your own roles.',
  ],
  roleFor: ['{{role}} pour {{name}}', '{{role}} for {{name}}'],
} as const satisfies Catalogue
