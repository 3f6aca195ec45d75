import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts } from '../../shared/model/result.ts'
import type { Logger } from '../ports/logger.ts'
import { redact } from './redact.ts'

export type FileLoggerOptions = Readonly<{
  folder: string
  /** UTC instant written at the head of each line. */
  now: () => string
  /** Size in bytes at which the file is put aside. */
  maximumBytes?: number
  /** How many files put aside are kept. */
  keptFiles?: number
}>

/**
 * One JSON object a line in `imagin.log`, put aside as `imagin.1.log`, `imagin.2.log`… at one mebibyte. Writing is
 * synchronous, because the last line before a crash is the one that matters, and never throws: a full disk must not
 * stop the office from reading its data.
 */
export function fileLogger({ folder, now, maximumBytes = 1 << 20, keptFiles = 5 }: FileLoggerOptions): Logger {
  const current = join(folder, 'imagin.log')
  const aside = (number: number): string => join(folder, `imagin.${number}.log`)
  let lost = 0

  const rotate = (): void => {
    const size = statSync(current, { throwIfNoEntry: false })?.size ?? 0
    if (size < maximumBytes) return
    rmSync(aside(keptFiles), { force: true })
    for (let number = keptFiles - 1; number >= 1; number -= 1) {
      if (statSync(aside(number), { throwIfNoEntry: false })) renameSync(aside(number), aside(number + 1))
    }
    renameSync(current, aside(1))
  }

  const write = (level: 'info' | 'warn' | 'error', event: string, facts: Facts = {}): void => {
    const line = { at: now(), level, event, ...redact(facts), ...(lost > 0 ? { linesLost: lost } : {}) }
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      rotate()
      appendFileSync(current, `${JSON.stringify(line)}\n`, { mode: 0o600 })
      lost = 0
    } catch {
      lost += 1
    }
  }

  return {
    info: (event, facts) => write('info', event, facts),
    warn: (event, facts) => write('warn', event, facts),
    error: (event, facts) => write('error', event, facts),
  }
}
