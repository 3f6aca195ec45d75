import { accessLetterTexts } from '../../../shared/text/access-letters.ts'
import { type Language, type Texts, textsIn } from '../../../shared/text/catalogue.ts'
import { DocumentWriter } from './document-writer.ts'
import { addressWindow, besideWindow } from './envelope.ts'
import { drawFactGrid } from './fact-grid.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formatsIn } from './formats.ts'
import type { PdfFonts } from './pdf-fonts.ts'

type Letter = Readonly<{
  /** As letters name people; the lines under it are ready to print, none where no address is known. */
  name: string
  addressLines: readonly string[]
  number: string
  login: string
  /** Null where the person knows it: it is their NUMEN. */
  password: string | null
}>

/** Letters to people whose access was opened, one sheet each. */
export type AccessLettersModel = Readonly<{
  language: Language
  issueDate: string
  office: Readonly<{
    academy: string
    name: string
    bureau: string
    addressLines: readonly string[]
    town: string
    phone: string
    email: string
  }>
  letters: readonly Letter[]
}>

/** Name under which the letters are saved. */
export const accessLettersName = ({ language, issueDate }: AccessLettersModel): string =>
  fillText(textsIn(accessLetterTexts, language).fileName, { date: issueDate })

function head(writer: DocumentWriter, { language, issueDate, office }: AccessLettersModel, letter: Letter): void {
  const texts = textsIn(accessLetterTexts, language)
  const top = writer.y
  const sender = [fillText(texts.academy, { name: office.academy }), office.name, office.bureau, ...office.addressLines]
  writer.paragraph(sender.join(' \n'), {}, { ...besideWindow, y: top })
  const underSender = writer.y
  const dated = fillText(texts.sender, { town: office.town, date: formatsIn(language).date(issueDate) })
  writer.paragraph(dated, {}, { ...addressWindow, y: top })
  writer.paragraph([letter.name, ...letter.addressLines].join(' \n'), {}, addressWindow)
  writer.y = Math.max(writer.y, underSender) + 24
}

function body(writer: DocumentWriter, letter: Letter, texts: Texts<typeof accessLetterTexts>): void {
  writer.heading(1, texts.title)
  writer.paragraph(texts.lead)
  writer.heading(2, texts.credentials)
  drawFactGrid(writer, [
    [texts.number, letter.number],
    [texts.login, letter.login],
    [texts.password, letter.password ?? texts.numen],
  ])
  writer.heading(2, texts.steps)
  writer.list([texts.enter, texts.choose, texts.destroy], 'numbers')
}

/** Writes the letters as one tagged PDF, each on a sheet of its own to be put under a window envelope (F37, F38). */
export async function renderAccessLetters(model: AccessLettersModel, fonts: PdfFonts): Promise<Uint8Array> {
  const { language, issueDate, office } = model
  const texts = textsIn(accessLetterTexts, language)
  const setup = { title: texts.title, author: office.name, subject: texts.title, issueDate, language }
  const writer = new DocumentWriter({ ...setup, fingerprint: fingerprintOf(model) }, fonts)
  for (const letter of model.letters)
    writer.part(`${letter.name}, ${letter.number}`, () => {
      head(writer, model, letter)
      body(writer, letter, texts)
      writer.heading(2, texts.contact)
      writer.paragraph([office.bureau, office.phone, office.email].filter((line) => line !== '').join(' \n'))
    })
  return writer.finish(() => texts.footer)
}
