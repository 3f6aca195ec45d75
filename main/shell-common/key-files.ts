import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** Why the data key of a folder cannot be had; each has a sentence in `shared/text/shell.ts`. */
export type KeyTrouble = 'keySealedElsewhere' | 'keyDamaged' | 'keyringMissing' | 'keyUnreadable'

export type KeyResult = Readonly<{ ok: true; key: Uint8Array }> | Readonly<{ ok: false; trouble: KeyTrouble }>

export const keyBytes = 32

/** The key itself, readable by its owner only: used where no keyring is at hand. */
export const plainKeyFile = (dataFolder: string): string => join(dataFolder, 'data.key')

/** The key sealed by the system's keyring, which only the Electron shell can open. */
export const sealedKeyFile = (dataFolder: string): string => join(dataFolder, 'data.key.sealed')

/**
 * Writes a file that appears complete or not at all, and never over an existing one: two programs started together
 * must not end up with two keys.
 */
export function writeOnce(path: string, content: Uint8Array): void {
  const draft = writeDraft(path, content)
  try {
    linkSync(draft, path)
  } catch (error) {
    // File systems without hard links (memory sticks) get the next best thing.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    copyFileSync(draft, path, constants.COPYFILE_EXCL)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Writes a file that is the old one or the new one at any moment, never a part of either. */
export const replaceWhole = (path: string, content: Uint8Array): void => renameSync(writeDraft(path, content), path)

function writeDraft(path: string, content: Uint8Array): string {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`
  const descriptor = openSync(draft, 'wx', 0o600)
  try {
    writeSync(descriptor, content)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  return draft
}

/** Reads the plain key of a folder; `undefined` when there is none. */
export function readPlainKey(dataFolder: string): KeyResult | undefined {
  const path = plainKeyFile(dataFolder)
  if (!existsSync(path)) return undefined
  try {
    if (process.platform !== 'win32') chmodSync(path, 0o600)
    const key = readFileSync(path)
    return key.length === keyBytes ? { ok: true, key: new Uint8Array(key) } : { ok: false, trouble: 'keyDamaged' }
  } catch {
    return { ok: false, trouble: 'keyUnreadable' }
  }
}

/**
 * The data key as a file of mode 0600 in the data folder, made at first use. A folder whose key is sealed by a keyring
 * is refused: a second key would make the encrypted columns unreadable for ever.
 */
export function openPlainKey(dataFolder: string): KeyResult {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const existing = readPlainKey(dataFolder)
  if (existing) return existing
  if (existsSync(sealedKeyFile(dataFolder))) return { ok: false, trouble: 'keySealedElsewhere' }
  try {
    writeOnce(plainKeyFile(dataFolder), randomBytes(keyBytes))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return { ok: false, trouble: 'keyUnreadable' }
  }
  return readPlainKey(dataFolder) ?? { ok: false, trouble: 'keyUnreadable' }
}
