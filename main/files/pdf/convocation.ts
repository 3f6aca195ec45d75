import { drawConvocationBack } from './convocation-back.ts'
import { drawConvocationFace } from './convocation-face.ts'
import type { ConvocationModel } from './convocation-model.ts'
import { convocationWords } from './convocation-words.ts'
import { type DocumentSetup, DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { PdfFonts } from './pdf-fonts.ts'

export type { ConvocationModel } from './convocation-model.ts'

const titleOf = ({ language, number, version, recipient }: ConvocationModel): string =>
  fillText(convocationWords(language).texts.documentTitle, { number, version, name: recipient.name })

function footerOf({ language, effect, number, version }: ConvocationModel, page: number, total: number): string {
  const { texts, common } = convocationWords(language)
  const parts = [
    ...(effect === 'preview' ? [texts.previewFooter] : []),
    fillText(texts.footer, { number, version }),
    fillText(common.page, { page, total }),
  ]
  return parts.join('. ')
}

function draw(writer: DocumentWriter, model: ConvocationModel): void {
  drawConvocationFace(writer, model)
  drawConvocationBack(writer, model)
}

/**
 * Writes one convocation: A4, tagged, in its language; the back follows on the second page. Same model, same bytes.
 * Throws only on a model that breaks its own type.
 */
export async function renderConvocation(model: ConvocationModel, fonts: PdfFonts): Promise<Uint8Array> {
  const writer = new DocumentWriter(
    {
      title: titleOf(model),
      author: model.issuer.office,
      subject: convocationWords(model.language).texts.title,
      issueDate: model.issueDate,
      fingerprint: fingerprintOf(model),
      language: model.language,
    },
    fonts,
  )
  draw(writer, model)
  return writer.finish((page, total) => footerOf(model, page, total))
}

type Sheet = Readonly<{ model: ConvocationModel; page: number; total: number }>

/**
 * Writes several convocations into one file to print: each on sheets of its own, with its bookmark, its own page numbers
 * and its own branch of the tagged structure, and the number of the page in the file. Written as one document, since merging finished
 * files would lose their tags. All share one language: that of the setup.
 */
export async function renderConvocationFile(
  setup: DocumentSetup,
  models: readonly ConvocationModel[],
  fonts: PdfFonts,
): Promise<Uint8Array> {
  const writer = new DocumentWriter(setup, fonts)
  const sheets = new Map<number, Sheet>()
  for (const model of models) {
    writer.part(titleOf(model), () => {
      draw(writer, model)
      const total = writer.pagesOfPart
      const first = writer.pageCount - total
      for (let page = 1; page <= total; page += 1) sheets.set(first + page, { model, page, total })
    })
  }
  const { texts } = convocationWords(setup.language ?? 'fr')
  return writer.finish((page, total) => {
    const sheet = sheets.get(page)
    if (sheet === undefined) return ''
    return `${footerOf(sheet.model, sheet.page, sheet.total)}. ${fillText(texts.filePage, { page, total })}`
  })
}
