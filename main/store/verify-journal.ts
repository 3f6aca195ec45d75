import type { Readable } from './handles.ts'
import { firstBreak } from './journal.ts'

/** Recomputes the whole chain of the journal. */
export async function verifyJournal(read: Readable): Promise<{ entries: number; firstBreak: number | null }> {
  const entries = await read.selectFrom('journal').selectAll().orderBy('seq').execute()
  return { entries: entries.length, firstBreak: firstBreak(entries) }
}
