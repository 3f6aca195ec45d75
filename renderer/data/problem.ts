import { ORPCError } from '@orpc/client'
import { type Problem, type ProblemCode, problemCodes } from '../../shared/model/result.ts'

const isCode = (code: string): code is ProblemCode => (problemCodes as readonly string[]).includes(code)

/** What a refused or failed call means for the reader. Whatever has no code of the contract is INTERNAL. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof ORPCError) || !isCode(error.code)) return { code: 'INTERNAL', facts: {} }
  const data = (error.data ?? {}) as { rule?: string; facts?: Problem['facts'] }
  const facts = data.facts ?? {}
  return data.rule === undefined ? { code: error.code, facts } : { code: error.code, rule: data.rule, facts }
}
