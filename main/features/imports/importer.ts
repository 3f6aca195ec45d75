import type { Columns } from '../../domain/imports/merge-row.ts'
import type { FeedRow } from '../../files/feeds/feed.ts'
import type { Ports } from '../../ports/ports.ts'
import type { Readable } from '../../store/index.ts'
import type { ImportedTable } from './tables.ts'

/** A reference of a row to something the office does not know: the row is refused with this reason. */
export type UnknownReference = Readonly<{ column: string; value: string; rule: UnknownRule }>

export type UnknownRule =
  | 'unknownCommune'
  | 'unknownSchool'
  | 'unknownExam'
  | 'unknownMissionType'
  | 'unknownPaper'
  | 'unknownIntervenant'
  | 'unknownNeed'
  | 'eppNumberTaken'
  | 'paperTaken'
  | 'unknownMission'
  | 'notConvokedToMission'
  | 'twoWaves'
  | 'serviceSettled'

/** One row of the office's tables, as a source sees it. */
export type Target = Readonly<{
  table: ImportedTable
  /** Columns that name the row (`tables.ts`). */
  key: Columns
  /** Columns the source speaks of: they are compared, and written when only the source changed them. */
  columns: Columns
  /** What else a row needs when it is new; asked only then. */
  fresh?: () => Columns
  /** Rows that come with this one when it is new, and only then. */
  children?: readonly Target[]
  /** A row the office does not have is not made. */
  updateOnly?: true
}>

/** What the import mechanism must know of one feed: comparison, conflicts, journal and undo are common to all. */
export type Importer<V, L> = Readonly<{
  feed: string
  /** The rows hold NIR or bank accounts: they are sealed wherever they are kept. */
  secret?: true
  /** The part of the office that one file speaks for: rows are missing only within it. */
  scopeOf(rows: readonly FeedRow<V>[]): string
  /** Rows of one group describe one thing together (a person and their postings); by default each row stands alone. */
  groupOf?(rowKey: string): string
  /** What the office knows of the things these rows name; `ports` give ids to those it meets for the first time. */
  lookup(read: Readable, rows: readonly V[], ports: LookupPorts): Promise<L>
  refers(lookup: L, values: V): UnknownReference | null
  /**
   * The office's rows that these rows describe, parents first. `gone` are rows of the same groups that the source held
   * before and no longer gives.
   */
  targets(lookup: L, rows: readonly Keyed<V>[], gone: readonly Keyed<V>[]): readonly Target[]
}>

export type LookupPorts = Pick<Ports, 'ids' | 'clock'>

export type Keyed<V> = Readonly<{ key: string; values: V }>

/** A row of any feed, before its importer types it again. */
export type Values = Record<string, unknown>

export type AnyImporter = Importer<Values, unknown>

export const wholeFeed = (): string => ''
export const noLookup = async (): Promise<null> => null
export const noReference = (): null => null
