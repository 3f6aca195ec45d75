import { type Facts, ok, type Result } from '../../../shared/model/result.ts'
import type { ImportRule } from '../../../shared/text/imports.ts'
import type { Encoding } from '../encoding.ts'
import type { Layout } from '../finance/layout.ts'
import type { Separator } from '../table.ts'
import { type ImportProblem, unreadable } from './problems.ts'

/** `key` identifies the thing in the office's tables, so that an import can tell new, changed and missing apart. */
export type FeedRow<V> = Readonly<{ line: number; key: string; values: V }>

/**
 * A row that cannot enter, with the reason. `value` is what the file holds, or null when the column is secret (NIR, IBAN)
 * or the fault is not in one cell. `rule` is a key of `shared/text/import-rules.ts`, `facts` its placeholders.
 */
export type Rejection = Readonly<{
  line: number
  column: string | null
  value: string | null
  rule: ImportRule
  facts: Facts
  /**
   * The row as it was read, aligned on `FeedReading.header`, so that it can be given back, corrected and imported again.
   * It may hold NUMEN, NIR and IBAN: whoever keeps it seals it. Left out for XML and for rows too long to carry.
   */
  cells?: readonly string[]
}>

export type FeedReading<V> = Readonly<{
  encoding: Encoding
  /** Name of the recognised format, e.g. `annuaire`. */
  format: string
  /** Columns of the file in its own words and order; empty for XML. */
  header: readonly string[]
  rows: readonly FeedRow<V>[]
  rejected: readonly Rejection[]
}>

/** Columns of a file and the columns of the profile they stand for; '' is a column that is not read. */
export type ColumnMapping = Readonly<Record<string, string>>

/** What a reader may decide instead of letting the file say it. */
export type FeedOptions = Readonly<{
  /** Largest file accepted, in bytes; 100 MB when left out. */
  maxBytes?: number
  encoding?: Encoding
  separator?: Separator
  /** Sheet of a workbook; the first one that holds something when left out. */
  sheet?: string
  /** Name of the format; the header decides when left out. */
  format?: string
  /** Columns it does not name keep their own name. */
  mapping?: ColumnMapping
  /** Layout of a fixed-width file, for feeds that take one. */
  layout?: Layout
}>

/** `aliases` are names that real files give to the column; `read` is false when it is accepted and left aside. */
export type ColumnDescription = Readonly<{
  name: string
  required: boolean
  secret: boolean
  read: boolean
  aliases: readonly string[]
}>

/** What an office must know of a format to produce it; XML has no columns. */
export type FormatDescription = Readonly<{
  name: string
  kind: 'table' | 'xml'
  columns: readonly ColumnDescription[]
}>

export type Feed<V> = Readonly<{
  /** Name on the command line and in the contract, e.g. `sts-web`. */
  name: string
  formats: readonly FormatDescription[]
  /** Pure: bytes in, rows and refusals out. A file refused as a whole is a Problem; a bad row never stops the others. */
  read(bytes: Uint8Array, options?: FeedOptions): Promise<Result<FeedReading<V>, ImportProblem>>
}>

const defaultMaxBytes = 100_000_000

/** Refuses a file by its size alone, so that it can be refused before it is read. */
export const checkSize = (bytes: number, maxBytes: number = defaultMaxBytes): Result<null, ImportProblem> =>
  bytes > maxBytes ? unreadable('fileTooLarge', { limitMegabytes: Math.floor(maxBytes / 1e6) }) : ok(null)
