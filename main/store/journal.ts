import { createHash } from 'node:crypto'
import type { JournalRow } from './tables/office.ts'

/** Where the chain begins. */
export const chainOrigin = '0'.repeat(64)

type Hashed = Omit<JournalRow, 'hash'>

/** Hash of one journal entry: it covers every column and the hash of the entry before (decision A8). */
export function entryHash(entry: Hashed): string {
  const columns = [
    entry.seq,
    entry.deviceId,
    entry.at,
    entry.actorId,
    entry.actorName,
    entry.actorRole,
    entry.kind,
    entry.subjectKind,
    entry.subjectId,
    entry.commandId,
    entry.facts,
    entry.previousHash,
  ]
  return createHash('sha256').update(JSON.stringify(columns)).digest('hex')
}

/** Sequence number of the first entry that breaks the chain, or null when it holds. Entries come in order of `seq`. */
export function firstBreak(entries: Iterable<JournalRow>): number | null {
  let previous = chainOrigin
  let expected = 1
  for (const entry of entries) {
    if (entry.seq !== expected || entry.previousHash !== previous || entry.hash !== entryHash(entry)) return entry.seq
    previous = entry.hash
    expected += 1
  }
  return null
}
