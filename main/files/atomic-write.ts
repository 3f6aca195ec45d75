import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type ProblemCode, type Result } from '../../shared/model/result.ts'

const codes: Readonly<Record<string, ProblemCode>> = {
  ENOSPC: 'STORE_FULL',
  EDQUOT: 'STORE_FULL',
  EROFS: 'STORE_READONLY',
  EACCES: 'STORE_READONLY',
  EPERM: 'STORE_READONLY',
  ENOENT: 'NOT_FOUND',
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder for syncing, and its renames are journaled by the file system.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes a file so that a reader sees either the old content or the whole new one, whatever is cut: temporary file beside
 * the target, flush, rename, flush of the folder. Refuses with STORE_FULL, STORE_READONLY or NOT_FOUND (no folder).
 */
export async function atomicWrite(path: string, bytes: Uint8Array): Promise<Result<null>> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.partial`)
  try {
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
    await syncFolder(dirname(path))
    return ok(null)
  } catch (error) {
    await rm(temporary, { force: true })
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown'
    return fail(codes[reason] ?? 'INTERNAL', { file: basename(path), reason })
  }
}
