import type { Catalogue } from './catalogue.ts'

/** What each part of a claim wants of its intervenant, by the state it is in (F184-F194, F216). */
export const claimFollow = {
  /** Who gives the quantity where the intervenant does not (F182, F220, F229, F234). */
  author: {
    office: [
      'Les frais de rémunération de cette mission sont saisis par votre gestionnaire : vous n’avez rien à saisir.',
      'The fee of this mission is entered by your manager: you have nothing to enter.',
    ],
    santorin: [
      'Le nombre de copies vient de SANTORIN et le gestionnaire traite la rémunération : vous n’avez rien à saisir.',
      'The number of copies comes from SANTORIN and the manager handles the fee: you have nothing to enter.',
    ],
    president: [
      'Convocation du ministère : la rémunération est saisie par le président du jury. Pour toute question, adressez-vous à lui ou à votre gestionnaire.',
      'Convocation of the ministry: the fee is entered by the president of the jury. For any question, ask them or your manager.',
    ],
  },
  fee: {
    NONE: ['Cette mission n’ouvre pas droit à des frais de rémunération.', 'This mission gives no right to a fee.'],
    UPCOMING: [
      'Vos frais de rémunération seront à saisir à partir du premier jour de la mission.',
      'Your fee is to be entered from the first day of the mission on.',
    ],
    IN_PROGRESS: [
      'Vous pouvez commencer à saisir vos frais de rémunération, à l’étape « Frais de rémunération ». Ils s’envoient à partir du dernier jour de la mission.',
      'You may begin to enter your fee, at the step “Fee”. It is sent from the last day of the mission on.',
    ],
    TO_COMPLETE: [
      'Vos frais de rémunération sont à saisir, à l’étape « Frais de rémunération », puis à envoyer.',
      'Your fee is to be entered, at the step “Fee”, then sent.',
    ],
    SENT: [
      'Vous avez envoyé vos frais de rémunération : le bureau les contrôle.',
      'You have sent your fee: the office is reviewing it.',
    ],
    RETURNED: [
      'Vos frais de rémunération vous sont retournés : corrigez-les à l’étape « Frais de rémunération », puis envoyez-les de nouveau.',
      'Your fee is returned to you: correct it at the step “Fee”, then send it again.',
    ],
    ACCEPTED: [
      'Le bureau a accepté vos frais de rémunération : ils attendent d’être transmis au paiement.',
      'The office has accepted your fee: it waits to be sent for payment.',
    ],
    EXPORTED: ['Vos frais de rémunération sont transmis au paiement.', 'Your fee is with finance, for payment.'],
    PAID: ['Vos frais de rémunération sont payés.', 'Your fee is paid.'],
    REJECTED_BY_FINANCE: [
      'La finance a rejeté le paiement de vos frais de rémunération : le bureau les reprend.',
      'Finance has rejected the payment of your fee: the office is dealing with it.',
    ],
    CANCELLED: [
      'Les frais de rémunération de cette mission sont annulés par le bureau : vous n’avez rien à saisir.',
      'The fee of this mission is cancelled by the office: you have nothing to enter.',
    ],
    NOT_DONE: [
      'La mission est déclarée non effectuée : aucuns frais de rémunération ne sont dus.',
      'The mission is declared not carried out: no fee is due.',
    ],
  },
  travel: {
    NONE: ['Cette mission n’ouvre pas de frais de déplacement.', 'This mission opens no travel.'],
    UPCOMING: [
      'Vos frais de déplacement seront à saisir à partir du premier jour de la mission.',
      'Your travel is to be entered from the first day of the mission on.',
    ],
    IN_PROGRESS: [
      'Vous pouvez commencer à saisir vos frais de déplacement, à l’étape « Frais de déplacement ». Ils s’envoient à partir du dernier jour de la mission.',
      'You may begin to enter your travel, at the step “Travel”. It is sent from the last day of the mission on.',
    ],
    TO_COMPLETE: [
      'Vos frais de déplacement sont ouverts, à l’étape « Frais de déplacement » : saisissez-les si vous en demandez, puis envoyez.',
      'Your travel is open, at the step “Travel”: enter it if you claim any, then send.',
    ],
    SENT: [
      'Vous avez envoyé vos frais de déplacement : le bureau les contrôle.',
      'You have sent your travel: the office is reviewing it.',
    ],
    RETURNED: [
      'Vos frais de déplacement vous sont retournés : corrigez-les à l’étape « Frais de déplacement », puis envoyez-les de nouveau.',
      'Your travel is returned to you: correct it at the step “Travel”, then send it again.',
    ],
    ACCEPTED: [
      'Le bureau a accepté vos frais de déplacement : ils attendent d’être transmis au paiement.',
      'The office has accepted your travel: it waits to be sent for payment.',
    ],
    EXPORTED: ['Vos frais de déplacement sont transmis au paiement.', 'Your travel is with finance, for payment.'],
    PAID: ['Vos frais de déplacement sont payés.', 'Your travel is paid.'],
    REJECTED_BY_FINANCE: [
      'La finance a rejeté le paiement de vos frais de déplacement : le bureau les reprend.',
      'Finance has rejected the payment of your travel: the office is dealing with it.',
    ],
    ELSEWHERE: [
      'Les déplacements de la journée se saisissent avec la première mission du jour, pas ici.',
      'The journeys of the day are entered with the first mission of that day, not here.',
    ],
    OFFICE_TO_ENTER: [
      'Les frais de déplacement de cette mission sont saisis par votre gestionnaire : vous n’avez rien à saisir.',
      'The travel of this mission is entered by your manager: you have nothing to enter.',
    ],
    OFFICE_ENTERED: [
      'Votre gestionnaire a saisi vos frais de déplacement et les contrôle.',
      'Your manager has entered your travel and is reviewing it.',
    ],
    CANCELLED: [
      'Les frais de déplacement de cette mission sont annulés par le bureau : vous n’avez rien à saisir.',
      'The travel of this mission is cancelled by the office: you have nothing to enter.',
    ],
    NOT_DONE: [
      'La mission est déclarée non effectuée : aucuns frais de déplacement ne sont dus.',
      'The mission is declared not carried out: no travel is due.',
    ],
  },
} as const satisfies Catalogue
