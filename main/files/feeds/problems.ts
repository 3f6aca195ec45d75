import type { Facts, Problem, Result } from '../../../shared/model/result.ts'
import type { ImportRule } from '../../../shared/text/imports.ts'

/** A whole file refused: `rule` is the key of the sentence, `facts.line` the line when there is one. */
export type ImportProblem = Problem & Readonly<{ rule: ImportRule }>

type Refusal = Result<never, ImportProblem>

/** The bytes cannot be read as the kind of file they should be. */
export const unreadable = (rule: ImportRule, facts: Facts = {}): Refusal => ({
  ok: false,
  error: { code: 'FILE_UNREADABLE', rule, facts },
})

/** The file reads well and is not what the feed describes (a column missing, another root element). */
export const unexpected = (rule: ImportRule, facts: Facts = {}): Refusal => ({
  ok: false,
  error: { code: 'BAD_INPUT', rule, facts },
})
