import type { NoteCode, RefusalCode } from './rate-result.ts'

/** A sentence for the claimant in both languages; `detail` says what exactly, `text` names the regulation it rests on. */
export type RefusalReason = Readonly<{ fr: string; en: string; text: string }>
export type Sentence = Readonly<{ fr: string; en: string }>

const TRAVEL_ORDER = 'Arrêté du 20 décembre 2013 (NOR MENG1328579A)'
const JURY_ORDER = 'Arrêté du 13 avril 2012 (NOR MENF1210166A)'
const TRAVEL_DECREE = 'Décret n° 2006-781 du 3 juillet 2006'
const OFFICE_RULE = 'Règle de gestion du bureau des examens'

const reasons: Readonly<Record<RefusalCode | NoteCode, RefusalReason>> = {
  MEAL_WINDOW: {
    fr: 'Un déjeuner est dû si vous êtes en mission de 11 h à 14 h sans interruption, un dîner de 18 h à 21 h, une seule fois par jour.',
    en: 'Lunch is due only when you are on mission for the whole of 11:00 to 14:00, dinner for the whole of 18:00 to 21:00, once a day.',
    text: `${TRAVEL_ORDER}, art. 9 et 11`,
  },
  NIGHT_WINDOW: {
    fr: 'Une nuit est due si vous êtes en mission de 0 h à 5 h sans interruption.',
    en: 'A night is due only when you are on mission for the whole of 00:00 to 05:00.',
    text: `${TRAVEL_ORDER}, art. 8 et 11`,
  },
  NIGHT_PROOF: {
    fr: 'Chaque nuit demandée doit être prouvée par une facture.',
    en: 'Each night asked for needs an invoice as proof of payment.',
    text: `${TRAVEL_ORDER}, art. 8`,
  },
  TOLLS_CONVENIENCE: {
    fr: 'Avec la voiture prise par convenance personnelle, ni péage ni stationnement n’est remboursé.',
    en: 'With a car taken for your own convenience, neither tolls nor parking are refunded.',
    text: `${TRAVEL_ORDER}, art. 5`,
  },
  SAME_COMMUNE: {
    fr: 'Le centre est dans la commune de votre domicile ou de votre établissement, ou dans une commune limitrophe : aucun déplacement n’est dû.',
    en: 'The centre is in the commune of your home or of your school, or in an adjoining one: no travel is due.',
    text: `${TRAVEL_DECREE}, art. 2 (8°) et 3`,
  },
  FIRST_MISSION_OF_DAY: {
    fr: 'Vous avez plusieurs missions ce jour-là : saisissez tous les trajets du jour sur la première.',
    en: 'You have several missions that day: enter all journeys of the day on the first one.',
    text: OFFICE_RULE,
  },
  HIDDEN_4_YEARS: {
    fr: 'Cette mission est terminée depuis quatre ans : seul le bureau des examens peut encore saisir la demande.',
    en: 'This mission ended four years ago: only the exam office can still enter the claim.',
    text: OFFICE_RULE,
  },
  PRESCRIBED: {
    fr: 'La demande est prescrite : elle devait être présentée avant la fin de la quatrième année suivant celle de la mission.',
    en: 'The claim is time-barred: it had to be presented before the end of the fourth year after that of the mission.',
    text: 'Loi n° 68-1250 du 31 décembre 1968, art. 1',
  },
  VAE_COEFFICIENT: {
    fr: 'Le coefficient d’un dossier de VAE va de 0,5 à 3.',
    en: 'The coefficient of a VAE application goes from 0.5 to 3.',
    text: `${JURY_ORDER}, art. 2 ; arrêté du 9 août 2012 (NOR ESRF1221142A), art. 10 et 11`,
  },
  RATE_UNKNOWN: {
    fr: 'Le taux n’est pas connu de l’application : le bureau doit le saisir avant tout calcul.',
    en: 'The application does not know this rate: the office must enter it before anything is computed.',
    text: 'Barème de l’application : montant non renseigné',
  },
  NO_RIGHT: {
    fr: 'Cet examen n’ouvre pas droit à rémunération.',
    en: 'This exam gives no right to a fee.',
    text: `${JURY_ORDER}, art. 2 et annexe`,
  },
  NOT_OPEN: {
    fr: 'La mission n’a pas commencé : la demande s’ouvrira à son premier jour.',
    en: 'The mission has not started: the claim opens on its first day.',
    text: OFFICE_RULE,
  },
  MISC_COMMENT: {
    fr: 'Dites en commentaire à quoi correspondent les frais divers.',
    en: 'Say in the comment what the miscellaneous costs are for.',
    text: OFFICE_RULE,
  },
  BAD_INPUT: {
    fr: 'La saisie ne peut pas être prise en compte.',
    en: 'The entry cannot be used.',
    text: OFFICE_RULE,
  },
  TARIFF_OLD: {
    fr: 'Calculé avec le barème SNCF du 1er juillet 2011, le dernier qui ait été vérifié.',
    en: 'Computed with the SNCF table of 1 July 2011, the last one that was verified.',
    text: 'Barème SNCF 2e classe par distance du 1er juillet 2011',
  },
  RATE_CHANGE: {
    fr: 'Le taux a changé pendant ce déplacement : chaque repas ou nuit est compté au taux de son jour, à vérifier.',
    en: 'The rate changed during this journey: each meal or night is counted at the rate of its day, to be checked.',
    text: 'Arrêté du 3 juillet 2006 (NOR BUDB0620004A)',
  },
  TYPE_WITHOUT_FEE: {
    fr: 'Ce type de mission n’est pas rémunéré : la quantité saisie ne compte pas.',
    en: 'This type of mission is not paid: the quantity entered does not count.',
    text: `${JURY_ORDER}, art. 2`,
  },
  VOUCHER_PAID_BY_STATE: {
    fr: 'Le bon de transport est payé directement par l’État : rien n’est à rembourser.',
    en: 'A transport voucher is paid directly by the State: there is nothing to refund.',
    text: TRAVEL_DECREE,
  },
}

/** The reason of a refusal or note; a detail says what exactly is wrong, after the general sentence. */
export function reasonOf(code: RefusalCode | NoteCode, detail?: Sentence): RefusalReason {
  const { fr, en, text } = reasons[code]
  return detail ? { fr: `${fr} ${detail.fr}`, en: `${en} ${detail.en}`, text } : { fr, en, text }
}
