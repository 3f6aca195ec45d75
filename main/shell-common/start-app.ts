import { hostname } from 'node:os'
import type { Problem, Result } from '../../shared/model/result.ts'
import type { Language } from '../../shared/text/catalogue.ts'
import { fill, shell } from '../../shared/text/shell.ts'
import type { App } from '../app/app.ts'
import type { Ports } from '../ports/ports.ts'
import type { KeyTrouble } from './key-files.ts'

export type CreateApp = (ports: Ports) => Promise<Result<App>>

export type Started = Readonly<{ ok: true; app: App }> | Readonly<{ ok: false; sentence: string }>

const pick = (pair: readonly [string, string], language: Language): string => pair[language === 'fr' ? 0 : 1]

/** Why the application did not start, in one sentence for the person in front of it. */
function startProblemSentence(problem: Problem, folder: string, language: Language): string {
  if (problem.code !== 'BUSY') return fill(pick(shell.cannotStart, language), { code: problem.code, folder })
  return fill(pick(shell.alreadyOpenData, language), { pid: '?', machine: hostname(), ...problem.facts })
}

/** Why there is no data key, in one sentence. */
export const keyTroubleSentence = (trouble: KeyTrouble, folder: string, language: Language): string =>
  fill(pick(shell[trouble], language), { folder })

/** Creates the application core; whatever goes wrong becomes a sentence, with the details in the log. */
export async function startApp(createApp: CreateApp, ports: Ports, language: Language): Promise<Started> {
  try {
    const created = await createApp(ports)
    if (created.ok) return { ok: true, app: created.value }
    ports.logger.error('shell.notStarted', { code: created.error.code, ...created.error.facts })
    return { ok: false, sentence: startProblemSentence(created.error, ports.dataFolder, language) }
  } catch (error) {
    ports.logger.error('shell.notStarted', {
      code: 'INTERNAL',
      message: error instanceof Error ? error.message : String(error),
      stack: error instanceof Error ? (error.stack ?? null) : null,
    })
    const problem: Problem = { code: 'INTERNAL', facts: {} }
    return { ok: false, sentence: startProblemSentence(problem, ports.dataFolder, language) }
  }
}
