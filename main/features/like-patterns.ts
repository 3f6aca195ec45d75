import { queryWords } from '../../shared/model/keyword-search.ts'

/** The `like` pattern of each word of a keyword filter, for columns that hold folded text; a row must match them all. */
export const likePatterns = (filter: string): string[] => queryWords(filter).map((word) => `%${word}%`)
