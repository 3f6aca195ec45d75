import type { Logger } from './logger.ts'

/** What a shell gives the application core; the core asks for nothing else from the machine it runs on. */
export type Ports = Readonly<{
  /** Folder that holds the office's database, documents and exports. */
  dataFolder: string
  /** Folder of shipped data: fonts, reference tables, rates, layouts. */
  resourcesFolder: string
  /** Entry file of worker threads (source under plain Node, bundle in a packaged application). */
  workerEntry: URL
  clock: Clock
  ids: Ids
  secrets: SecretsPort
  logger: Logger
  /** Gives an address to the system's browser; false where it would not. Absent where the page opens its links itself. */
  openOutside?(address: string): Promise<boolean>
  /** For display only, never for trust. */
  shell: 'electron' | 'browser' | 'headless'
  /** Ends the program in order, where a shell runs it. */
  quit?(): void
}>

/** The only source of time. */
export type Clock = Readonly<{
  /** UTC instant, ISO 8601 with milliseconds. */
  now(): string
  /** Civil date of today in the office's time zone, `YYYY-MM-DD`. */
  today(): string
}>

/** The only source of randomness: sortable text ids (time first, then random). */
export type Ids = Readonly<{ next(): string }>

/** Keeps the key that encrypts NIR and bank accounts at rest. */
export type SecretsPort = Readonly<{
  /** Returns the 32-byte data key of this data folder, making it at first use. */
  dataKey(): Promise<Uint8Array>
  /** Makes the key of a restored backup that of this folder; only ever called while the folder holds no office. */
  adoptDataKey(key: Uint8Array): Promise<void>
}>
