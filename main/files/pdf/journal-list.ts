import type { JournalEntry } from '../../../shared/contract/journal.ts'
import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { journal } from '../../../shared/text/journal.ts'
import { localMinute } from '../../../shared/text/sentence-values.ts'
import { fileWords } from '../journal-csv.ts'
import { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formatsIn } from './formats.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { drawTable } from './table.ts'

export type JournalListModel = Readonly<{
  language: Language
  issueDate: string
  office: string
  entries: readonly JournalEntry[]
}>

/** Writes entries of the journal, as a tagged PDF for whoever inspects (S20). */
export async function renderJournal(model: JournalListModel, fonts: PdfFonts): Promise<Uint8Array> {
  const { language, issueDate, office, entries } = model
  const texts = textsIn(journal, language)
  const { date, number } = formatsIn(language)
  const words = fileWords(language)
  const setup = { title: texts.menu, author: office, subject: texts.menu, issueDate, language }
  const writer = new DocumentWriter({ ...setup, fingerprint: fingerprintOf(model) }, fonts)
  writer.heading(1, texts.menu)
  writer.paragraph(fillText(texts.document.lead, { office, count: number(entries.length), date: date(issueDate) }))
  if (entries.length === 0) writer.paragraph(texts.empty)
  else
    drawTable(writer, {
      columns: [
        { header: texts.seq, share: 4, align: 'right', rowHeader: true },
        { header: texts.at, share: 8 },
        { header: texts.actor, share: 8 },
        { header: texts.role, share: 7 },
        { header: texts.kind, share: 9 },
        { header: texts.subject, share: 9 },
        { header: texts.facts, share: 14 },
      ],
      rows: entries.map((entry) => [
        number(entry.seq),
        localMinute(entry.at).replace('T', ' '),
        entry.actor,
        words.role(entry),
        words.kind(entry.kind),
        words.subject(entry),
        words.facts(entry),
      ]),
    })
  return writer.finish((page, total) => fillText(texts.document.page, { page, total }))
}
