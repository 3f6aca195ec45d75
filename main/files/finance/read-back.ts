import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { ControlTotals, SealedBatch } from './sealed-batch.ts'

/** One payment as a reader found it in a written file; `null` where the format does not carry the value. */
export type ReadBackLine = Readonly<{ lineNumber: number | null; iban: string | null; cents: number }>

/** What a reader found in a written file: its own count and sum, never those the file claims. */
export type ReadBack = ControlTotals & Readonly<{ lines: readonly ReadBackLine[] }>

/** Adds up what was read. */
export function readBackOf(lines: readonly ReadBackLine[]): ReadBack {
  return { count: lines.length, cents: lines.reduce((sum, line) => sum + line.cents, 0), lines }
}

/** Parses a decimal amount with at most two decimals after `separator` into integer cents, or `null`. */
export function parseCents(text: string, separator: '.' | ','): number | null {
  const parts = /^(-?)(\d{1,13})(?:([.,])(\d{1,2}))?$/u.exec(text)
  if (!parts) return null
  const [, sign, whole, mark, decimals = ''] = parts
  if (mark !== undefined && mark !== separator) return null
  const cents = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return sign === '-' && cents > 0 ? -cents : cents
}

/** The answer of a reader that does not recognise its format; `line` counts from 1 when it is known. */
export const unreadable = (reason: string, line: number | null = null): Result<never> =>
  fail('FILE_UNREADABLE', { reason, line })

/**
 * Compares a read-back with the sealed batch it should say: number of lines, sum, then every amount and, where the
 * format carries them, account and line number. Errors: RULE `exportReadBack` with the first difference.
 */
export function compareReadBack(batch: SealedBatch, read: ReadBack): Result<ControlTotals> {
  const expected = batch.lines.toSorted((left, right) => left.lineNumber - right.lineNumber)
  if (read.count !== expected.length || read.lines.length !== expected.length) {
    return refuse('exportReadBack', { difference: 'count', expected: expected.length, found: read.count, line: null })
  }
  const cents = expected.reduce((sum, line) => sum + line.cents, 0)
  if (read.cents !== cents) {
    return refuse('exportReadBack', { difference: 'cents', expected: cents, found: read.cents, line: null })
  }
  for (const [index, line] of expected.entries()) {
    const found = read.lines[index]
    const at = { line: line.lineNumber }
    if (found?.cents !== line.cents) {
      return refuse('exportReadBack', { difference: 'cents', expected: line.cents, found: found?.cents ?? null, ...at })
    }
    if (found.iban !== null && found.iban !== line.iban) return refuse('exportReadBack', { difference: 'iban', ...at })
    if (found.lineNumber !== null && found.lineNumber !== line.lineNumber) {
      return refuse('exportReadBack', { difference: 'lineNumber', ...at })
    }
  }
  return ok({ count: read.count, cents: read.cents })
}
