import { textsIn } from '../../../shared/text/catalogue.ts'
import { retention } from '../../../shared/text/retention.ts'
import { localMinute } from '../../../shared/text/sentence-values.ts'
import { type ProofModel, ruleRows } from '../retention-proof-csv.ts'
import { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formatsIn } from './formats.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { sentenceFormatIn } from './say.ts'
import { drawTable } from './table.ts'

/** Writes the report of a purge, as a tagged PDF: counts and hashes, nothing of anybody. */
export async function renderRetentionProof(model: ProofModel, fonts: PdfFonts): Promise<Uint8Array> {
  const { language, office, issueDate, purge, sound } = model
  const { document: texts } = textsIn(retention, language)
  const { date, number } = formatsIn(language)
  const { dateTime } = sentenceFormatIn(language)
  const setup = { title: texts.title, author: office, subject: texts.title, issueDate, language }
  const writer = new DocumentWriter({ ...setup, fingerprint: fingerprintOf(model) }, fonts)
  writer.heading(1, texts.title)
  const moments = { from: dateTime(localMinute(purge.startedAt)), to: dateTime(localMinute(purge.endedAt)) }
  writer.paragraph(
    fillText(texts.lead, { office, id: purge.id, ...moments, by: purge.startedBy, date: date(issueDate) }),
  )
  writer.paragraph(purge.whole ? texts.whole : texts.partly)
  writer.paragraph(purge.compacted ? texts.compacted : texts.notCompacted)
  drawTable(writer, {
    columns: [
      { header: texts.kind, share: 12, rowHeader: true },
      { header: texts.duration, share: 9 },
      { header: texts.source, share: 16 },
      { header: texts.confirmed, share: 10 },
      { header: texts.count, share: 5, align: 'right' },
    ],
    rows: ruleRows(model).map((row) => [
      row.kind,
      row.duration,
      row.source,
      row.confirmedOn === null ? row.confirmedBy : `${row.confirmedBy}, ${date(row.confirmedOn)}`,
      number(row.count),
    ]),
  })
  writer.paragraph(fillText(texts.planDigest, { digest: purge.planDigest }))
  writer.paragraph(fillText(texts.digest, { digest: purge.digest }))
  writer.paragraph(sound ? texts.sound : texts.altered)
  writer.paragraph(texts.copies)
  return writer.finish((page, total) => fillText(texts.page, { page, total }))
}
