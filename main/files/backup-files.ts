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

/** Backups kept in a data folder, newest first. */
export async function listBackups(dataFolder: string): Promise<{ name: string; bytes: number }[]> {
  const folder = join(dataFolder, 'backups')
  const names = await readdir(folder).catch(() => [])
  const backups = names
    .filter((name) => name.endsWith('.sqlite'))
    .sort()
    .reverse()
  return Promise.all(backups.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })))
}
