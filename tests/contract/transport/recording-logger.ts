import type { Logger } from '../../../main/ports/logger.ts'
import type { Facts } from '../../../shared/model/result.ts'

export type LogLine = Readonly<{ level: 'info' | 'warn' | 'error'; event: string; facts: Facts }>

/** A logger that keeps its lines, and lets a test wait for the next one of an event. */
export function recordingLogger(): { logger: Logger; lines: LogLine[]; next(event: string): Promise<LogLine> } {
  const lines: LogLine[] = []
  const waiting: { event: string; resolve: (line: LogLine) => void }[] = []
  const log =
    (level: LogLine['level']) =>
    (event: string, facts: Facts = {}) => {
      const line = { level, event, facts }
      lines.push(line)
      for (const waiter of waiting.filter((one) => one.event === event)) waiter.resolve(line)
    }
  return {
    logger: { info: log('info'), warn: log('warn'), error: log('error') },
    lines,
    next: (event) => new Promise((resolve) => waiting.push({ event, resolve })),
  }
}
