import type { Facts } from '../../shared/model/result.ts'

/** Structured log. Callers never pass NIR, bank accounts or passwords; implementations redact what looks like one. */
export type Logger = Readonly<{
  info(event: string, facts?: Facts): void
  warn(event: string, facts?: Facts): void
  error(event: string, facts?: Facts): void
}>
