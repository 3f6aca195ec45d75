import { fold } from '../../../shared/model/fold.ts'
import type { FirstPassword, IdentifierRule } from '../../../shared/model/identifier-rules.ts'

/** What an identifier and a first password are made of. */
export type Person = Readonly<{
  number: string
  lastName: string
  firstName: string
  email: string
  numen: string | null
}>

const nameLetters = 7
const shortestLogin = 3

/** Letters that no accent explains; `fold` does the others. */
const spelled: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

const letters = (name: string): string =>
  fold(name)
    .replace(/[ßøłđðþı]/g, (letter) => spelled[letter] ?? '')
    .replace(/[^a-z]/g, '')

const academicMailbox = /^([a-z0-9._-]{3,})@ac-[a-z-]+\.fr$/

/**
 * The identifier of a person by a rule, in small letters without accents, apostrophes or hyphens (F34, F36, F37, F38). Who
 * has no academic mailbox, or a name of fewer than three letters in all, gets their number: it is the key, the rest are
 * aliases (X8).
 */
export function proposedLogin(rule: IdentifierRule, person: Person): string {
  const last = letters(person.lastName)
  const first = letters(person.firstName)
  const made: Readonly<Record<IdentifierRule, string>> = {
    mailbox: academicMailbox.exec(person.email.trim().toLowerCase())?.[1] ?? '',
    surnameFirst: last.slice(0, nameLetters) + first.slice(0, 1),
    initialFirst: first.slice(0, 1) + last.slice(0, nameLetters),
    number: person.number,
  }
  return made[rule].length < shortestLogin ? person.number : made[rule]
}

/** The identifier itself, or with the first number from 2 that makes it free. */
export function freeLogin(wanted: string, isTaken: (login: string) => boolean): string {
  if (!isTaken(wanted)) return wanted
  const stem = /\d$/.test(wanted) ? `${wanted}-` : wanted
  for (let suffix = 2; ; suffix += 1) {
    if (!isTaken(`${stem}${suffix}`)) return `${stem}${suffix}`
  }
}

/**
 * What somebody signs in with the first time: the NUMEN after F36 where it is known, the number after F38, else a password
 * drawn for them (F37).
 */
export function firstPasswordOf(rule: IdentifierRule, person: Person): FirstPassword {
  if (rule === 'number') return 'number'
  return rule === 'surnameFirst' && person.numen !== null ? 'numen' : 'temporary'
}
