import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { claimDossier } from '../../../shared/text/claim-dossier.ts'
import { documents } from '../../../shared/text/documents.ts'
import { type ClaimRecapModel, drawClaimRecap } from './claim-recap.ts'
import { contentWidth, DocumentWriter, page } from './document-writer.ts'
import { type OpenedPdf, openPdf, type PageSize, type PlacedPage, placePages } from './embedded-pages.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formatsIn } from './formats.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { openPicture, type Picture } from './pictures.ts'

/** A supporting document with its bytes. */
export type DossierDocument = Readonly<{
  file: 'pay' | 'travel'
  name: string
  mime: string
  /** Civil date. */
  depositedOn: string
  byOffice: boolean
  bytes: Uint8Array
}>

/** A claim with everything that goes with it, to read, print or send in one file. */
export type ClaimDossierModel = Readonly<{
  recap: ClaimRecapModel
  /** Civil date of the dossier: other documents may come after the recap. */
  issueDate: string
  documents: readonly DossierDocument[]
}>

/** What can be drawn of a document: its pages, its picture, or nothing. */
type Content =
  | Readonly<{ kind: 'pages'; pdf: OpenedPdf }>
  | Readonly<{ kind: 'picture'; picture: Picture }>
  | Readonly<{ kind: 'none' }>

const wordsIn = (language: Language) => ({
  common: textsIn(documents, language).common,
  dossier: textsIn(claimDossier, language),
  formats: formatsIn(language),
})

type Words = ReturnType<typeof wordsIn>

async function contentOf(writer: DocumentWriter, { mime, bytes }: DossierDocument): Promise<Content> {
  if (mime !== 'application/pdf') {
    const picture = openPicture(writer.pdf, bytes)
    return picture === null ? { kind: 'none' } : { kind: 'picture', picture }
  }
  const pdf = await openPdf(bytes)
  return pdf === null ? { kind: 'none' } : { kind: 'pages', pdf }
}

/** The largest size, never above its own, at which something fits what is left of the page. */
function fitted({ width, height }: PageSize, top: number): PageSize {
  const scale = Math.min(1, contentWidth / width, (page.height - page.bottom - 8 - top) / height)
  return { width: width * scale, height: height * scale }
}

/** Draws the pages of a PDF as figures whose drawing comes once the document is finished. */
class Placing {
  readonly placed: PlacedPage[] = []
  readonly #writer: DocumentWriter

  constructor(writer: DocumentWriter) {
    this.#writer = writer
  }

  draw(source: OpenedPdf, sourcePage: number, size: PageSize, alternative: string): void {
    const writer = this.#writer
    const name = `Supporting${this.placed.length + 1}`
    const { width, height } = fitted(size, writer.y)
    writer.figure(alternative, { width, height }, (x, y) => {
      // The content of the writer counts from the top left corner, that of the page from the bottom left one.
      const scale = width / size.width
      writer.pdf.addContent(`q ${scale} 0 0 ${-scale} ${x} ${y + height} cm /${name} Do Q`)
    })
    this.placed.push({ name, page: writer.pageCount - 1, source, sourcePage })
  }
}

function headOf(writer: DocumentWriter, words: Words, document: DossierDocument, title: string): void {
  const { dossier, formats } = words
  writer.heading(2, title)
  const author = document.byOffice ? dossier.office : dossier.intervenant
  const date = formats.date(document.depositedOn)
  writer.paragraph(fillText(dossier.deposited, { file: dossier.files[document.file], date, author }))
}

function drawDocument(
  writer: DocumentWriter,
  words: Words,
  placing: Placing,
  document: DossierDocument,
  content: Content,
  index: number,
): void {
  const { dossier } = words
  const { name } = document
  if (content.kind === 'pages' && content.pdf.pages.length > 1) {
    const total = content.pdf.pages.length
    for (const [at, size] of content.pdf.pages.entries()) {
      if (at > 0) writer.startPage()
      const values = { index, name, page: at + 1, total }
      if (at === 0) headOf(writer, words, document, fillText(dossier.documentPage, values))
      else writer.paragraph(fillText(dossier.documentPage, values), { bold: true })
      placing.draw(content.pdf, at, size, fillText(dossier.picturePage, values))
    }
    return
  }
  headOf(writer, words, document, fillText(dossier.document, { index, name }))
  const [only] = content.kind === 'pages' ? content.pdf.pages : []
  if (content.kind === 'pages' && only !== undefined) {
    placing.draw(content.pdf, 0, only, fillText(dossier.picture, { name }))
  } else if (content.kind === 'picture') {
    const { picture } = content
    const size = fitted(picture, writer.y)
    writer.figure(fillText(dossier.picture, { name }), size, (x, y) => {
      writer.pdf.image(picture.source, x, y, size)
    })
  } else {
    writer.paragraph(fillText(dossier.unreadable, { name }))
  }
}

/**
 * Writes the dossier of a claim: its recap, then each supporting document on pages of its own, numbered through. The file
 * is written as one tagged document, since merging finished files would lose their tags; a page or a picture that was
 * deposited is a figure with its name as alternative text.
 */
export async function renderClaimDossier(model: ClaimDossierModel, fonts: PdfFonts): Promise<Uint8Array> {
  const { recap, issueDate } = model
  const words = wordsIn(recap.language)
  const { common, dossier } = words
  const title = fillText(dossier.title, { number: recap.fileNumber })
  const writer = new DocumentWriter(
    {
      title: `${title}, ${recap.intervenant.name}`,
      author: recap.bureau.name,
      subject: title,
      issueDate,
      fingerprint: fingerprintOf(model),
      language: recap.language,
    },
    fonts,
  )
  const contents = await Promise.all(model.documents.map((document) => contentOf(writer, document)))
  const placing = new Placing(writer)
  writer.part(dossier.recap, () => drawClaimRecap(writer, recap))
  for (const [index, document] of model.documents.entries()) {
    const content = contents[index] ?? { kind: 'none' }
    const name = fillText(dossier.document, { index: index + 1, name: document.name })
    writer.part(name, () => drawDocument(writer, words, placing, document, content, index + 1), 'page')
  }
  const footer = fillText(dossier.footer, { number: recap.fileNumber })
  const bytes = await writer.finish((index, total) => `${footer}. ${fillText(common.page, { page: index, total })}`)
  return placePages(bytes, placing.placed)
}
