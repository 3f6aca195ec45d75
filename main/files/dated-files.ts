import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { civilDay } from '../../shared/model/civil-days.ts'

/** A file of the data folder and the day it was last written. */
export type DatedFile = Readonly<{ path: string; day: string }>

/** Files of a folder of the data folder and of its folders, by their path in it; none where the folder is not there. */
export async function datedFiles(dataFolder: string, folder: string): Promise<DatedFile[]> {
  const top = join(dataFolder, folder)
  const entries = await readdir(top, { recursive: true, withFileTypes: true }).catch(() => [])
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name)
        const path = relative(top, file).split(sep).join('/')
        return { path, day: civilDay((await stat(file)).mtime.toISOString()) }
      }),
  )
}

/** Takes away files that `datedFiles` told of. */
export async function removeDatedFiles(dataFolder: string, folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(join(dataFolder, folder, path), { force: true })
}

const logFolder = 'logs'

/** The day a line of the technical log was written; null for what is no such line. */
function dayOfLine(line: string): string | null {
  const at = /^\{"at":"(\d{4}-\d{2}-\d{2}T[^"]*)"/.exec(line)?.[1]
  return at === undefined ? null : civilDay(at)
}

async function logFiles(dataFolder: string): Promise<string[]> {
  const files = await datedFiles(dataFolder, logFolder)
  return files.map(({ path }) => join(dataFolder, logFolder, path)).filter((file) => file.endsWith('.log'))
}

/** Days that the technical log has lines of. */
export async function logDays(dataFolder: string): Promise<string[]> {
  const days = new Set<string>()
  for (const file of await logFiles(dataFolder))
    for (const line of (await readFile(file, 'utf8')).split('\n')) {
      const day = dayOfLine(line)
      if (day !== null) days.add(day)
    }
  return [...days].toSorted()
}

/** Takes the lines of some days out of the technical log, in one go: a line written meanwhile would be lost. */
export async function removeLogDays(dataFolder: string, days: readonly string[]): Promise<void> {
  const gone = new Set(days)
  for (const file of await logFiles(dataFolder)) {
    const lines = readFileSync(file, 'utf8').split('\n')
    const left = lines.filter((line) => !gone.has(dayOfLine(line) ?? ''))
    if (left.length === lines.length) continue
    writeFileSync(`${file}.partial`, left.join('\n'), { mode: 0o600 })
    renameSync(`${file}.partial`, file)
  }
}
