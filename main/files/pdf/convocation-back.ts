import { textsIn } from '../../../shared/text/catalogue.ts'
import { documents } from '../../../shared/text/documents.ts'
import type { ConvocationModel } from './convocation-model.ts'
import type { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { qrModules } from './qr-code.ts'

const texts = textsIn(documents, 'fr').convocation.back

const module = 3

/** The code as text, then as a QR code where it fits one, with the quiet zone of four modules on its left. */
function drawKioskCode(writer: DocumentWriter, code: string): void {
  writer.paragraph(fillText(texts.kioskText, { code }))
  const rows = qrModules(code)
  if (!rows) return
  const side = (rows.length + 8) * module
  writer.figure(fillText(texts.kioskFigure, { code }), side, side, (left, top) => {
    for (const [y, row] of rows.entries()) {
      for (const [x, dark] of row.entries()) {
        if (dark) writer.pdf.rect(left + (x + 4) * module, top + (y + 4) * module, module, module)
      }
    }
    writer.pdf.fill('#000000')
  })
}

/** The back: mission order, documents of the pay file, personal data, kiosk. It starts on the second page. */
export function drawConvocationBack(writer: DocumentWriter, { back }: ConvocationModel): void {
  // When the face already runs over the second page, the back goes on there: one sheet is enough for both.
  if (writer.pdf.bufferedPageRange().count === 1) writer.startPage()
  writer.heading(2, texts.legal)
  writer.paragraph(texts.legalText)
  for (const note of back.legalNotes) writer.paragraph(note)
  if (back.payFileDocuments.length > 0) {
    writer.heading(2, texts.payFile)
    writer.paragraph(texts.payFileIntro)
    writer.list(back.payFileDocuments)
  }
  if (back.kioskCode !== null) {
    writer.heading(2, texts.kiosk)
    drawKioskCode(writer, back.kioskCode)
  }
  writer.heading(2, texts.privacy)
  writer.paragraph(fillText(texts.privacyText, { contact: back.privacyContact }))
}
