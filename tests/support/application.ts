import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Core, createApp } from '../../main/app/create-app.ts'
import type { Logger } from '../../main/ports/logger.ts'
import { openPlainKey } from '../../main/shell-common/key-files.ts'
import { plainKeySecrets } from '../../main/shell-common/key-secrets.ts'
import { randomIds } from '../../main/shell-common/random-ids.ts'
import { systemClock } from '../../main/shell-common/system-clock.ts'

const silent: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined }

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'imagin-test-'))

/** The real application core over a folder, as a shell opens it; throws with the problem when it does not open. */
export async function openApplication(dataFolder: string, logger: Logger = silent): Promise<Core> {
  const key = openPlainKey(dataFolder)
  if (!key.ok) throw new Error(key.trouble)
  const core = await createApp({
    dataFolder,
    resourcesFolder: new URL('../../resources', import.meta.url).pathname,
    workerEntry: new URL('../../main/jobs/worker.ts', import.meta.url),
    clock: systemClock(),
    ids: randomIds(),
    secrets: plainKeySecrets(dataFolder, key.key),
    logger,
    shell: 'headless',
  })
  if (!core.ok) throw new Error(JSON.stringify(core.error))
  return core.value
}
