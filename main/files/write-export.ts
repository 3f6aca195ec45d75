import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, type Result } from '../../shared/model/result.ts'
import { atomicWrite } from './atomic-write.ts'

/** A bare file name of our own making: never a path. */
const fileName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/**
 * Writes one exported file into the `exports` folder of the data folder, or into a folder of its own there, whole or not at
 * all; the same name again replaces it. Refuses BAD_INPUT for a name that is not a plain file name, and as `atomicWrite`
 * does.
 */
export async function writeExport(
  dataFolder: string,
  name: string,
  bytes: Uint8Array,
  ownFolder: string | null = null,
): Promise<Result<null>> {
  if (!fileName.test(name) || (ownFolder !== null && !fileName.test(ownFolder)))
    return fail('BAD_INPUT', { file: name })
  const folder = join(dataFolder, 'exports', ownFolder ?? '')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return atomicWrite(join(folder, name), bytes)
}
