/** Closed list of what can go wrong at the boundary; a new code needs a sentence in `shared/text/problems.ts`. */
export const problemCodes = [
  'BAD_INPUT',
  'SIGNED_OUT',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'CONFLICT',
  'RULE',
  'BUSY',
  'CANCELLED',
  'FILE_UNREADABLE',
  'STORE_FULL',
  'STORE_READONLY',
  'STORE_CORRUPT',
  'INTERNAL',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** Facts are data for the reader's sentence (names, counts, line numbers), never sentences and never secrets. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

/** An error as a value. `rule` names the broken rule when `code` is RULE (its text lives in `shared/text`). */
export type Problem = Readonly<{ code: ProblemCode; rule?: string; facts: Facts }>

export type Result<T, E = Problem> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; error: E }>

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

export const fail = (code: ProblemCode, facts: Facts = {}): Result<never> => ({ ok: false, error: { code, facts } })

/** A business rule said no; `rule` is the key of its sentence in `shared/text/rules.ts`. */
export const refuse = (rule: string, facts: Facts = {}): Result<never> => ({
  ok: false,
  error: { code: 'RULE', rule, facts },
})
