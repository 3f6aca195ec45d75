import { createHash, randomBytes } from 'node:crypto'
import type { RawBuilder } from 'kysely'
import type { Facts } from '../../shared/model/result.ts'
import type { Readable, Writable } from './handles.ts'
import { entryWords } from './journal.ts'
import type { ActWordsRow } from './tables/office.ts'

/** What people write with an act, by the name it has among its facts: it may name anybody, so it can be erased. */
export type Words = Readonly<Record<string, string>>

/** Under which name an entry holds the hash of its words. */
const hashName = 'words'

const hashOf = ({ salt, words }: Omit<ActWordsRow, 'seq'>): string =>
  createHash('sha256')
    .update(JSON.stringify([salt, words]))
    .digest('hex')

/**
 * Words apart, and the fact that stands for them in the chain of the journal. The salt goes with them: without it nobody finds
 * a short reason again by trying.
 */
export function setApart(words: Words): Readonly<{ kept: Omit<ActWordsRow, 'seq'>; fact: Facts }> | null {
  const said = Object.entries(words).filter(([, word]) => word !== '')
  if (said.length === 0) return null
  const kept = { salt: randomBytes(16).toString('hex'), words: JSON.stringify(Object.fromEntries(said)) }
  return { kept, fact: { [hashName]: hashOf(kept) } }
}

/** Facts of an entry as they are told: its words among them while they are kept, never their hash. */
export function told(facts: string, words: string | null | undefined): string {
  const { [hashName]: hash, ...others } = JSON.parse(facts) as Record<string, Facts[string]>
  if (hash === undefined) return facts
  return JSON.stringify({ ...others, ...(JSON.parse(words ?? '{}') as Words) })
}

/** Entries of the journal with the words that are kept beside them. */
export async function withWords<Entry extends { seq: number; facts: string }>(
  read: Readable,
  entries: readonly Entry[],
): Promise<Entry[]> {
  const said = entries.filter(({ facts }) => facts.includes(`"${hashName}"`)).map(({ seq }) => seq)
  const kept = new Map<number, string>()
  const atATime = 500
  for (let start = 0; start < said.length; start += atATime) {
    const rows = await read
      .selectFrom('actWords')
      .select(['seq', 'words'])
      .where('seq', 'in', said.slice(start, start + atATime))
      .execute()
    for (const { seq, words } of rows) kept.set(seq, words)
  }
  return entries.map((entry) => ({ ...entry, facts: told(entry.facts, kept.get(entry.seq)) }))
}

/** Takes the words of some acts away, with what they were found by; the entries and their chain stay as they are. */
export async function eraseWords(tx: Writable, seqs: RawBuilder<number>): Promise<void> {
  const gone = await tx.deleteFrom('actWords').where('seq', 'in', seqs).returning('seq').execute()
  for (const { seq } of gone) {
    const entry = await tx.selectFrom('journal').selectAll().where('seq', '=', seq).executeTakeFirstOrThrow()
    await tx
      .updateTable('journalWords')
      .set({ words: entryWords(entry) })
      .where('seq', '=', seq)
      .execute()
  }
}

/** How many words are kept beside the journal, and how many are not those that their entry was made with. */
export async function checkWords(read: Readable): Promise<Readonly<{ checked: number; broken: number }>> {
  const rows = await read
    .selectFrom('actWords')
    .innerJoin('journal', 'journal.seq', 'actWords.seq')
    .select(['salt', 'words', 'facts'])
    .execute()
  const broken = rows.filter(({ facts, ...kept }) => (JSON.parse(facts) as Facts)[hashName] !== hashOf(kept))
  return { checked: rows.length, broken: broken.length }
}
