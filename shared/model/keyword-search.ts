import { fold } from './fold.ts'

/** The words of a typed query, folded. */
export const queryWords = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean)

/** True when every word of the query is somewhere in the folded text, in any order. */
export const matchesWords = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word))
