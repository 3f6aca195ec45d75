import type { Facts } from '../model/result.ts'
import { type SentenceFormat, sentenceValues } from './sentence-values.ts'
import { isTextKey, type Say } from './text-key.ts'

/** What would satisfy a broken rule, as the core answers it. */
export type RemedyFacts = Readonly<{ rule: string; facts: Facts }>

/** A remedy as a sentence with its date, its distance or its number; a general one for a rule without words. */
export function remedySentence({ rule, facts }: RemedyFacts, t: Say, format: SentenceFormat): string {
  const key = `explanations.remedies.${rule}`
  const kilometres = (metres: Facts[string] | undefined) =>
    typeof metres === 'number' ? format.number(Math.ceil(metres / 1000)) : ''
  return t(isTextKey(key) ? key : 'explanations.remedies.other', {
    ...sentenceValues(facts, format),
    km: kilometres(facts.metres),
    overKm: kilometres(facts.metresOver),
  })
}

/** The name of a part of the price: "Trajets". */
export function partName(part: string, t: Say): string {
  const key = `explanations.parts.${part}`
  return isTextKey(key) ? t(key) : part
}
