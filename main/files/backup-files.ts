import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes the data key in a file of its own beside a backup, readable by its owner only. Answers its path. */
export async function writeKeyBeside(backupFile: string, key: Uint8Array): Promise<string> {
  const keyFile = `${backupFile}.key`
  await writeFile(keyFile, key, { mode: 0o600 })
  return keyFile
}

/** A backup and the key beside it. Rejects when one of them cannot be read. */
export async function readBackup(file: string): Promise<{ backup: Uint8Array; key: Uint8Array }> {
  return { backup: await readFile(file), key: await readFile(`${file}.key`) }
}

/** A file that holds a whole office, and when it was written. */
type Copy = { name: string; bytes: number; writtenAt: string }

async function copyAt(folder: string, name: string): Promise<Copy> {
  const { size, mtime } = await stat(join(folder, name))
  return { name, bytes: size, writtenAt: mtime.toISOString() }
}

/** What a restored backup took the place of, and was put aside beside the store. */
export async function replacedStores(dataFolder: string): Promise<Copy[]> {
  const names = await readdir(dataFolder)
  return Promise.all(names.filter((name) => name.endsWith('.sqlite.replaced')).map((name) => copyAt(dataFolder, name)))
}

/** Backups kept in a data folder, newest first. */
export async function listBackups(dataFolder: string): Promise<Copy[]> {
  const folder = join(dataFolder, 'backups')
  const names = await readdir(folder).catch(() => [])
  const backups = names
    .filter((name) => name.endsWith('.sqlite'))
    .sort()
    .reverse()
  return Promise.all(backups.map((name) => copyAt(folder, name)))
}
