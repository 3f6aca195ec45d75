import { fold } from '../../shared/model/fold.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is exactly ASCII
const ascii = /^[\u0000-\u007f]*$/

/** Folds a cell for keyword search. Most cells are ASCII, where normalising 100 000 of them would only cost time. */
export const foldCell = (text: string) => (ascii.test(text) ? text.toLowerCase() : fold(text))

/** The words of a typed query, folded. */
export const queryWords = (query: string) => fold(query).split(/\s+/).filter(Boolean)

/** True when every word of the query is somewhere in the folded text, in any order. */
export const matchesWords = (folded: string, words: readonly string[]) => words.every((word) => folded.includes(word))
