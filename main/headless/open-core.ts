import type { Result } from '../../shared/model/result.ts'
import { fail } from '../../shared/model/result.ts'
import { type Core, createApp } from '../app/create-app.ts'
import type { Logger } from '../ports/logger.ts'
import { openPlainKey } from '../shell-common/key-files.ts'
import { plainKeySecrets } from '../shell-common/key-secrets.ts'
import { randomIds } from '../shell-common/random-ids.ts'
import { systemClock } from '../shell-common/system-clock.ts'
import { resourcesFolder } from './resources-folder.ts'

const workerEntry = new URL('../jobs/worker.ts', import.meta.url)

/** Warnings and errors go to standard error, one line of JSON each; standard output is for the answer. */
const logger: Logger = {
  info: () => undefined,
  warn: (event, facts) => void process.stderr.write(`${JSON.stringify({ level: 'warn', event, ...facts })}\n`),
  error: (event, facts) => void process.stderr.write(`${JSON.stringify({ level: 'error', event, ...facts })}\n`),
}

/** Opens the application core over a data folder without any window, under plain Node. */
export async function openCore(dataFolder: string): Promise<Result<Core>> {
  const key = openPlainKey(dataFolder)
  if (!key.ok) return fail('STORE_READONLY', { reason: key.trouble, dataFolder })
  return createApp({
    dataFolder,
    resourcesFolder,
    workerEntry,
    clock: systemClock(),
    ids: randomIds(),
    secrets: plainKeySecrets(dataFolder, key.key),
    logger,
    shell: 'headless',
  })
}
