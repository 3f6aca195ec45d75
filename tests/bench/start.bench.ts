import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { openApplication, temporaryFolder } from '../support/application.ts'
import { bestOf } from './harness.ts'

export const name = 'start'

const rounds = 5

/**
 * What a start costs before any window: making a data folder, opening it again, and a whole headless command, against a
 * bare Node that does nothing.
 */
export async function run(): Promise<Record<string, number>> {
  const folders: string[] = []
  const openAndClose = async (folder: string): Promise<void> => (await openApplication(folder)).close()
  const node = (...args: readonly string[]) => {
    const ended = spawnSync(process.execPath, args, { stdio: 'ignore' })
    if (ended.status !== 0) throw new Error(`node ${args.join(' ')} ended with ${ended.status}`)
  }
  try {
    const newFolder = (): string => {
      folders.push(temporaryFolder())
      return folders.at(-1) as string
    }
    const firstOpenMs = await bestOf(rounds, () => openAndClose(newFolder()))
    const known = newFolder()
    await openAndClose(known)
    const openMs = await bestOf(rounds, () => openAndClose(known))
    const bareNodeMs = await bestOf(rounds, () => node('-e', '0'))
    const headlessMs = await bestOf(rounds, () => node('scripts/imagin.ts', 'check', '--data', known))
    return {
      firstOpenMs,
      openMs,
      firstOverLaterOpenRatio: firstOpenMs / openMs,
      bareNodeMs,
      headlessMs,
      headlessOverBareNodeRatio: headlessMs / bareNodeMs,
    }
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
}
