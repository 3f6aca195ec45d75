import type { Statement } from './effective.ts'

/** Codes stored for the authors that are not schools; a school's is its UAI. */
export const authorCodes = { system: 'SYS', self: 'SELF', manager: 'DEC' } as const

/**
 * The author as the original names them: SYS (C), 0350024L (I), NUMEN (C), DEC (C) (F145-F150). A NUMEN is never shown:
 * the word stands for it. What is invalidated is always (I), never (+) (X1).
 */
export const shownCode = (statement: Statement): string =>
  `${shownAuthor(statement)} (${statement.verdict === 'confirmed' ? 'C' : 'I'})`

/** The author's code without what they said. */
export const shownAuthor = ({ author, authorCode }: Statement): string => (author === 'self' ? 'NUMEN' : authorCode)
