import { setImmediate } from 'node:timers/promises'
import { consultationHash } from './consultations.ts'
import type { Readable } from './handles.ts'
import { type ChainState, entryHash, followChain, wholeChain } from './journal.ts'

export type ChainVerdict = { entries: number; firstBreak: number | null }

/** Links read and hashed before other windows are served again. */
const linksATime = 2_000

async function verify<L extends { seq: number; previousHash: string }>(
  next: (after: number) => Promise<readonly L[]>,
  start: (first: L | undefined) => ChainState,
  follow: (state: ChainState, links: readonly L[]) => ChainState,
): Promise<ChainVerdict> {
  let links = await next(0)
  let state = start(links[0])
  let entries = 0
  while (links.length > 0) {
    entries += links.length
    state = follow(state, links)
    await setImmediate()
    links = await next(links.at(-1)?.seq ?? Number.MAX_SAFE_INTEGER)
  }
  return { entries, firstBreak: state.firstBreak }
}

/** Recomputes the whole chain of the journal. The entry after the last one is told when an act has lost its entry. */
export async function verifyJournal(read: Readable): Promise<ChainVerdict> {
  const verdict = await verify(
    (after) =>
      read.selectFrom('journal').selectAll().where('seq', '>', after).orderBy('seq').limit(linksATime).execute(),
    () => wholeChain,
    (state, links) => followChain(state, links, entryHash),
  )
  if (verdict.firstBreak !== null) return verdict
  const orphan = await read
    .selectFrom('command')
    .select('seq')
    .where('seq', '>', verdict.entries)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst()
  return { ...verdict, firstBreak: orphan?.seq ?? null }
}

/** Recomputes the chain of consultations that are still kept: the oldest are forgotten after a year, so it begins where it begins. */
export const verifyConsultations = (read: Readable): Promise<ChainVerdict> =>
  verify(
    (after) =>
      read.selectFrom('consultation').selectAll().where('seq', '>', after).orderBy('seq').limit(linksATime).execute(),
    (first) =>
      first === undefined ? wholeChain : { nextSeq: first.seq, lastHash: first.previousHash, firstBreak: null },
    (state, links) => followChain(state, links, consultationHash),
  )
