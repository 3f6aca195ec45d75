import { printedCode } from '../../../shared/model/kiosk-code.ts'
import type { ConvocationModel } from './convocation-model.ts'
import { type ConvocationWords, convocationWords } from './convocation-words.ts'
import type { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { qrModules } from './qr-code.ts'

type BackWords = ConvocationWords['texts']['back']

const module = 3

/** The numbers to type as text, then the code as a QR code, with the quiet zone of four modules on its left. */
function drawKiosk(
  writer: DocumentWriter,
  { code, scanned }: NonNullable<ConvocationModel['back']['kiosk']>,
  { mission, recipient }: ConvocationModel,
  texts: BackWords,
): void {
  const numbers = {
    mission: mission.number,
    intervenant: recipient.intervenantNumber,
    code: printedCode(code),
  }
  writer.paragraph(fillText(texts.kioskText, numbers))
  const rows = qrModules(scanned)
  if (!rows) return
  const side = (rows.length + 8) * module
  writer.figure(fillText(texts.kioskFigure, numbers), { width: side, height: side }, (left, top) => {
    for (const [y, row] of rows.entries()) {
      for (const [x, dark] of row.entries()) {
        if (dark) writer.pdf.rect(left + (x + 4) * module, top + (y + 4) * module, module, module)
      }
    }
    writer.pdf.fill('#000000')
  })
}

/** The back: mission order, documents of the pay file, personal data, kiosk. It starts on the second page. */
export function drawConvocationBack(writer: DocumentWriter, model: ConvocationModel): void {
  const { back, rights, language } = model
  const texts = convocationWords(language).texts.back
  // When the face already runs over the second page, the back goes on there: one sheet is enough for both.
  if (writer.pagesOfPart === 1) writer.startPage()
  writer.heading(2, texts.legal)
  writer.paragraph(texts.legalText)
  if (rights.legalReferences.length > 0)
    writer.paragraph(fillText(texts.references, { references: rights.legalReferences.join(' ; ') }))
  for (const note of back.legalNotes) writer.paragraph(note)
  if (back.payFileDocuments.length > 0) {
    writer.heading(2, texts.payFile)
    writer.paragraph(texts.payFileIntro)
    writer.list(back.payFileDocuments)
  }
  if (back.kiosk !== null) {
    writer.heading(2, texts.kiosk)
    drawKiosk(writer, back.kiosk, model, texts)
  }
  writer.heading(2, texts.privacy)
  writer.paragraph(fillText(texts.privacyText, { contact: back.privacyContact }))
}
