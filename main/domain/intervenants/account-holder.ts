import { fold } from '../../../shared/model/fold.ts'

type Named = Readonly<{ lastName: string; firstName: string; birthName: string }>

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/**
 * True when the holder of an account reads like the person: every word of the last name, or of the birth name, stands in
 * it. Joint accounts and titles pass; anybody else's account is worth a warning, never a refusal.
 */
export function isHolder(holderName: string, person: Named): boolean {
  const holder = new Set(wordsOf(holderName))
  const names = [person.lastName, person.birthName].map(wordsOf).filter((words) => words.length > 0)
  return names.some((words) => words.every((word) => holder.has(word)))
}
