import type { Logger } from '../ports/logger.ts'

export type EndRequest = Readonly<{
  /** Settles at the first signal, at the end of standard input when asked for, or after a failure nobody caught. */
  asked: Promise<void>
  /** Somebody at the window asks for it. */
  ask(): void
  wasAsked(): boolean
  failed(): boolean
  release(): void
}>

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Turns every way of being stopped into one orderly end. A failure nobody caught ends the program too: after it,
 * nobody knows what state the memory is in, while the database is safe in its transactions.
 */
export function endRequest(options: Readonly<{ withStandardInput: boolean; logger: Logger }>): EndRequest {
  let asked = false
  let failed = false
  let settle = (): void => undefined
  const promise = new Promise<void>((resolve) => {
    settle = resolve
  })
  const ask = (): void => {
    asked = true
    settle()
  }
  const fail = (error: unknown): void => {
    failed = true
    options.logger.error('shell.failed', {
      message: error instanceof Error ? error.message : String(error),
      stack: error instanceof Error ? (error.stack ?? null) : null,
    })
    ask()
  }
  for (const signal of signals) process.on(signal, ask)
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  if (options.withStandardInput) process.stdin.on('end', ask).on('close', ask).resume()
  return {
    asked: promise,
    ask,
    wasAsked: () => asked,
    failed: () => failed,
    release() {
      for (const signal of signals) process.off(signal, ask)
      process.off('uncaughtException', fail)
      process.off('unhandledRejection', fail)
      if (options.withStandardInput) {
        process.stdin.off('end', ask).off('close', ask)
        process.stdin.destroy()
      }
    },
  }
}
