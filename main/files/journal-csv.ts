import type { JournalEntry } from '../../shared/contract/journal.ts'
import { type Language, textsIn } from '../../shared/text/catalogue.ts'
import { journal } from '../../shared/text/journal.ts'
import { journalWords } from '../../shared/text/journal-entry.ts'
import { localMinute } from '../../shared/text/sentence-values.ts'
import { harmlessCell, writeCsv } from './csv.ts'
import { fillText } from './pdf/fill-text.ts'
import { formatsIn } from './pdf/formats.ts'
import { sayIn, sentenceFormatIn } from './pdf/say.ts'

/** Name under which the journal of a day is saved. */
export const journalFileName = (date: string, format: 'csv' | 'pdf', language: Language): string =>
  `${fillText(textsIn(journal, language).fileName, { date })}.${format}`

/** Words of entries as a file writes them. */
export const fileWords = (language: Language) =>
  journalWords(sayIn(language), { ...sentenceFormatIn(language), cents: formatsIn(language).euros })

/** Entries of the journal as CSV that spreadsheets open: in words, then the very data that the chain of hashes covers. */
export function writeJournalCsv(entries: readonly JournalEntry[], language: Language): string {
  const texts = textsIn(journal, language)
  const words = fileWords(language)
  const head = [texts.seq, texts.at, texts.actor, texts.role, texts.kind, texts.subject, texts.facts, texts.raw]
  const rows = entries.map((entry) =>
    [
      String(entry.seq),
      localMinute(entry.at).replace('T', ' ') + entry.at.slice(16, 19),
      entry.actor,
      words.role(entry),
      words.kind(entry.kind),
      words.subject(entry),
      words.facts(entry),
      JSON.stringify({ at: entry.at, kind: entry.kind, subjectId: entry.subjectId, facts: entry.facts }),
    ].map(harmlessCell),
  )
  return writeCsv(head, rows, { bom: true })
}
