import type { Result } from '../../shared/model/result.ts'
import type { JobProgress } from '../jobs/jobs.ts'

/** One headless command: its options, its help, and what it does. The answer is printed as one JSON document. */
export type Command = Readonly<{
  name: string
  usage: string
  help: string
  options: Readonly<Record<string, Readonly<{ type: 'string' | 'boolean'; required?: true }>>>
  run(options: Options): Promise<Result<unknown>>
}>

export type Options = Readonly<Record<string, string | boolean | undefined>>

/** Text of a required option; the parser has already refused its absence. */
export const textOf = (options: Options, name: string): string => String(options[name] ?? '')

/** Tells the steps of long work on standard error, and stops it on SIGINT. */
export function progressOnStandardError(): JobProgress {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  return {
    signal: controller.signal,
    report: (step, done = 0, total = 0) =>
      void process.stderr.write(total > 0 ? `${step} ${done}/${total}\n` : `${step}\n`),
  }
}
