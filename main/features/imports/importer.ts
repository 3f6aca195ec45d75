import type { Services } from '../../boundary/services.ts'
import type { FeedRow } from '../../files/feeds/feed.ts'
import type { Readable, WorkContext } from '../../store/index.ts'

/** A reference of a row to something the office does not know: the row is refused with this reason. */
export type UnknownReference = Readonly<{ column: string; value: string; rule: UnknownRule }>

export type UnknownRule =
  | 'unknownCommune'
  | 'unknownSchool'
  | 'unknownExam'
  | 'unknownMissionType'
  | 'unknownPaper'
  | 'unknownIntervenant'

/** Finds what one row refers to and the office lacks; built once per file, from what the store knows. */
export type ReferenceCheck<V> = (values: V) => UnknownReference | null

/** What the import mechanism must know of one feed: everything else (comparison, preview, journal) is common. */
export type Importer<V> = Readonly<{
  feed: string
  /** The rows hold NIR or bank accounts: they are sealed wherever they are kept. */
  secret?: true
  /** The part of the office that one file speaks for: rows are missing only within it. */
  scopeOf(rows: readonly FeedRow<V>[]): string
  references(read: Readable): Promise<ReferenceCheck<V>>
  /** Writes new and changed rows into the office's tables, inside the act of the import. */
  project(context: WorkContext, services: Services, rows: readonly FeedRow<V>[]): Promise<void>
}>

export const wholeFeed = (): string => ''
export const noReferences = async (): Promise<() => null> => () => null
