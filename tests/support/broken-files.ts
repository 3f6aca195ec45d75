import type { FeedOptions } from '../../main/files/feeds/feed.ts'
import type { FeedName } from '../../main/files/feeds/index.ts'
import type { ImportRule } from '../../shared/text/imports.ts'
import { brokenTables } from './broken-tables.ts'
import { brokenWorkbooks } from './broken-workbooks.ts'
import { brokenXml } from './broken-xml.ts'

/** What a broken file must end in: refused whole, or each faulty row rejected as `line column rule` and so many kept. */
export type Ending = Readonly<{ refused: ImportRule } | { rejected: readonly string[]; kept: number }>

/** A file as an office could hand it over by mistake, or an attacker on purpose. */
export type BrokenFile = Readonly<{
  name: string
  feed: FeedName
  bytes(): Uint8Array
  options?: FeedOptions
  ends: Ending
}>

/** Every broken file the product is held to: none may change the store, stop the window or take its memory. */
export const brokenFiles: readonly BrokenFile[] = [...brokenTables, ...brokenWorkbooks, ...brokenXml]
