import { createHash } from 'node:crypto'
import { fold } from '../../shared/model/fold.ts'
import type { Facts } from '../../shared/model/result.ts'
import type { JournalRow } from './tables/office.ts'

/** Where a chain begins. */
export const chainOrigin = '0'.repeat(64)

/** Hash of one link: it covers every column given, the hash of the link before among them. */
export const linkHash = (columns: readonly (string | number | null)[]): string =>
  createHash('sha256').update(JSON.stringify(columns)).digest('hex')

/** Hash of one journal entry: it covers every column and the hash of the entry before (decision A8). */
export const entryHash = (entry: Omit<JournalRow, 'hash'>): string =>
  linkHash([
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
  ])

/** What an entry is found by, folded: who acted, on what, and what the facts say. */
export const entryWords = ({ actorName, subjectId, facts }: Pick<JournalRow, 'actorName' | 'subjectId' | 'facts'>) =>
  fold([actorName, subjectId ?? '', ...Object.values(JSON.parse(facts) as Facts)].join(' '))

type Link = Readonly<{ seq: number; previousHash: string; hash: string }>

/** Where a chain stands after some of its links, and the first link that breaks it. */
export type ChainState = Readonly<{ nextSeq: number; lastHash: string; firstBreak: number | null }>

/** A whole chain, from its first link. */
export const wholeChain: ChainState = { nextSeq: 1, lastHash: chainOrigin, firstBreak: null }

/** Follows a chain over its next links, in order of `seq`; once broken it stays broken. */
export function followChain<L extends Link>(state: ChainState, links: Iterable<L>, hashOf: (link: L) => string) {
  let { nextSeq, lastHash, firstBreak } = state
  for (const link of links) {
    if (firstBreak !== null) break
    if (link.seq !== nextSeq || link.previousHash !== lastHash || link.hash !== hashOf(link)) firstBreak = link.seq
    nextSeq = link.seq + 1
    lastHash = link.hash
  }
  return { nextSeq, lastHash, firstBreak }
}
