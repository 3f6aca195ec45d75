export type Statement = Readonly<{
  author: 'system' | 'school' | 'self' | 'manager'
  authorCode: string
  verdict: 'confirmed' | 'invalidated'
}>

/**
 * When a competence counts for assignment. Statements come in the order in which they were made; all stay visible
 * (F144, F162), and only the last word of each author counts. A manager can only confirm (F150) and has the last say
 * over the invalidations made before; otherwise one standing invalidation, by a school or by the person, is enough to
 * suspend it (F147, F149).
 */
export function isEffective(statements: readonly Statement[]): boolean {
  const lastManager = statements.findLastIndex((statement) => statement.author === 'manager')
  const lastWords = new Map<string, Readonly<{ statement: Statement; index: number }>>()
  for (const [index, statement] of statements.entries()) {
    lastWords.set(`${statement.author} ${statement.authorCode}`, { statement, index })
  }
  const standing = [...lastWords.values()].filter(({ statement }) => statement.verdict === 'invalidated')
  return statements.length > 0 && standing.every(({ index }) => index < lastManager)
}
