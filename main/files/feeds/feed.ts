import type { Facts, Result } from '../../../shared/model/result.ts'
import type { ImportRule } from '../../../shared/text/imports.ts'
import type { Encoding } from '../encoding.ts'
import type { ImportProblem } from './problems.ts'

/** `key` identifies the thing in the office's tables, so that an import can tell new, changed and missing apart. */
export type FeedRow<V> = Readonly<{ line: number; key: string; values: V }>

/**
 * A row that cannot enter, with the reason. `value` is what the file holds, or null when the column is secret (NIR, IBAN)
 * or the fault is not in one cell. `rule` is a key of `shared/text/imports.ts`, `facts` its placeholders.
 */
export type Rejection = Readonly<{
  line: number
  column: string | null
  value: string | null
  rule: ImportRule
  facts: Facts
}>

export type FeedReading<V> = Readonly<{
  encoding: Encoding
  /** Name of the recognised format, e.g. `annuaire`. */
  format: string
  rows: readonly FeedRow<V>[]
  rejected: readonly Rejection[]
}>

export type FeedOptions = Readonly<{
  /** Largest file accepted, in bytes; 100 MB when left out. */
  maxBytes?: number
}>

/** What an office must know of a format to produce it. */
export type FormatDescription = Readonly<{
  name: string
  kind: 'csv' | 'xml'
  /** Required columns, then optional ones (CSV); empty for XML. */
  required: readonly string[]
  optional: readonly string[]
}>

export type Feed<V> = Readonly<{
  /** Name on the command line and in the contract, e.g. `sts-web`. */
  name: string
  formats: readonly FormatDescription[]
  /** Pure: bytes in, rows and refusals out. A file refused as a whole is a Problem; a bad row never stops the others. */
  read(bytes: Uint8Array, options?: FeedOptions): Result<FeedReading<V>, ImportProblem>
}>

export const defaultMaxBytes = 100_000_000
