import type { Catalogue } from './catalogue.ts'

/** Claims of the continuous assessment counted together, as the office sees them. */
export const claimGroups = {
  title: ['Regroupement (contrôle continu)', 'Grouping (continuous assessment)'],
  entryTitle: ['Saisie par le bureau', 'Entry by the office'],
  entrySentence: [
    'Rien n’est saisi par l’intervenant : la quantité vient du constat de service fait, de SANTORIN ou du président du jury.',
    'Nothing is entered by the intervenant: the quantity comes from the statement of service, SANTORIN or the president of the jury.',
  ],
  sentence: [
    'Les missions d’une même personne, session et vague se comptent sur un seul état de frais ; la rémunération des autres est annulée.',
    'The missions of one person, session and wave are counted on one claim; the fee of the others is cancelled.',
  ],
  line: [
    'Mission {{mission}} du {{date}} : {{quantity}} (état {{number}})',
    'Mission {{mission}} on {{date}}: {{quantity}} (claim {{number}})',
  ],
  group_one: ['Regrouper {{count}} mission sur celle-ci', 'Group {{count}} mission on this one'],
  group_other: ['Regrouper {{count}} missions sur celle-ci', 'Group {{count}} missions on this one'],
  enter: ['Saisir la quantité reçue ({{quantity}})', 'Enter the quantity received ({{quantity}})'],
  ungroup: ['Défaire le regroupement', 'Undo the grouping'],
  grouped: ['Quantité saisie sur l’état {{number}}.', 'Quantity entered on claim {{number}}.'],
  ungrouped: ['Regroupement défait sur l’état {{number}}.', 'Grouping undone on claim {{number}}.'],
  failed: ['Le regroupement n’a pas été fait.', 'The grouping was not done.'],
  standsOn: ['Cet état est compté sur un autre.', 'This claim is counted on another one.'],
  openHead: ['Ouvrir l’état qui le compte', 'Open the claim that counts it'],
  /** What is written in the claims themselves. */
  comment: {
    head: ['Regroupe : {{details}}', 'Groups: {{details}}'],
    detail: ['mission {{mission}} ({{quantity}})', 'mission {{mission}} ({{quantity}})'],
    member: ['Regroupé sur l’état n° {{number}}', 'Grouped on claim no. {{number}}'],
  },
} as const satisfies Catalogue

/** Why claims cannot be grouped; spread into the sentences of refused rules. */
export const claimGroupRules = {
  claimGroups: {
    notCountable: [
      'L’état {{claim}} ne se regroupe pas : son type, son état ou sa quantité ne le permet pas.',
      'Claim {{claim}} is not grouped: its type, its state or its quantity does not allow it.',
    ],
    notTogether: [
      'Ces états ne se comptent pas ensemble : personne, session, vague ou type diffèrent.',
      'These claims are not counted together: person, session, wave or type differ.',
    ],
    settled: [
      'L’état {{claim}} est déjà accepté : annulez d’abord cette acceptation.',
      'Claim {{claim}} is already accepted: undo that acceptance first.',
    ],
  },
} as const satisfies Catalogue
