import { newSecret, sameSecret } from '../shell-common/secret-text.ts'

export type BootTokens = Readonly<{
  /** A fresh token; the one before it is worth nothing any more. */
  issue(): string
  /** True once for the token in force, within its lifetime. */
  consume(candidate: string): boolean
}>

export const bootTokenLifetime = 30_000

/**
 * Tokens that admit a browser window: single use, short-lived, at most one in force.
 * @param milliseconds a clock that never steps back.
 */
export function createBootTokens(milliseconds: () => number, lifetime: number = bootTokenLifetime): BootTokens {
  let current: Readonly<{ token: string; issuedAt: number }> | undefined
  return {
    issue() {
      current = { token: newSecret(), issuedAt: milliseconds() }
      return current.token
    },
    consume(candidate) {
      const matches = sameSecret(candidate, current?.token ?? newSecret())
      if (!matches || current === undefined) return false
      const fresh = milliseconds() - current.issuedAt <= lifetime
      current = undefined
      return fresh
    },
  }
}
