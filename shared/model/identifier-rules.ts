/**
 * How an identifier is made (F34, F36, F37, F38): the name of the academic mailbox, seven letters of the surname and one of
 * the first name, one letter of the first name and seven of the surname, or the intervenant number.
 */
export const identifierRules = ['mailbox', 'surnameFirst', 'initialFirst', 'number'] as const
export type IdentifierRule = (typeof identifierRules)[number]

/** What somebody signs in with the first time: their NUMEN, their number, or a password that was drawn for them. */
export const firstPasswords = ['numen', 'number', 'temporary'] as const
export type FirstPassword = (typeof firstPasswords)[number]

/** One rule for the staff of the academy, one for everybody else, and where staff learn their identifier (F39). */
export type EntranceRules = Readonly<{ staff: IdentifierRule; outsiders: IdentifierRule; pointer: string }>

/** An office that decided nothing: the mailbox for staff (F34), the number on the convocation for the others (F38, X8). */
export const usualEntrance: EntranceRules = { staff: 'mailbox', outsiders: 'number', pointer: '' }
