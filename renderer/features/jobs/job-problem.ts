import type { Job } from '../../../shared/contract/jobs.ts'
import { type Problem, type ProblemCode, problemCodes } from '../../../shared/model/result.ts'

/** Why a job failed, as screens show problems; null for a job that did not. */
export function jobProblem(job: Job | undefined): Problem | null {
  if (job?.problem == null) return null
  const { code, rule, facts } = job.problem
  const known = (problemCodes as readonly string[]).includes(code) ? (code as ProblemCode) : 'INTERNAL'
  return rule === undefined ? { code: known, facts } : { code: known, rule, facts }
}
