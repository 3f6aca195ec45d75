import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { phoneListTexts, repairs } from '../../../shared/text/repairs.ts'
import { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formatsIn } from './formats.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { drawTable } from './table.ts'

/** People on call with what it takes to call them; `place` is ready to print, empty for anywhere. */
export type PhoneListModel = Readonly<{
  language: Language
  issueDate: string
  office: Readonly<{ name: string; bureau: string }>
  people: readonly Readonly<{
    name: string
    phone: string
    from: string
    to: string
    place: string
    session: string
    answer: 'asked' | 'accepted' | 'declined'
  }>[]
}>

/** Name under which the list is saved. */
export const phoneListName = ({ language, issueDate }: PhoneListModel): string =>
  fillText(textsIn(phoneListTexts, language).fileName, { date: issueDate })

/** Writes the telephone list of people on call, as a tagged PDF to have at hand on the day (pain 13). */
export async function renderPhoneList(model: PhoneListModel, fonts: PdfFonts): Promise<Uint8Array> {
  const { language, issueDate, office, people } = model
  const texts = textsIn(phoneListTexts, language)
  const { onCall } = textsIn(repairs, language)
  const { date, shortDate } = formatsIn(language)
  const setup = { title: texts.title, author: office.name, subject: texts.title, issueDate, language }
  const writer = new DocumentWriter({ ...setup, fingerprint: fingerprintOf(model) }, fonts)
  writer.heading(1, texts.title)
  writer.paragraph(fillText(texts.lead, { office: office.name, bureau: office.bureau, date: date(issueDate) }))
  if (people.length === 0) writer.paragraph(texts.none)
  else
    drawTable(writer, {
      columns: [
        { header: onCall.person, share: 10, rowHeader: true },
        { header: onCall.phone, share: 8 },
        { header: onCall.days, share: 9 },
        { header: onCall.place, share: 9 },
        { header: onCall.answer, share: 6 },
      ],
      rows: people.map((person) => [
        person.name,
        person.phone,
        fillText(texts.days, { from: shortDate(person.from), to: shortDate(person.to) }),
        [person.place === '' ? onCall.anywhere : person.place, person.session].join(', '),
        onCall.answers[person.answer],
      ]),
    })
  return writer.finish((page, total) => `${texts.footer}. ${fillText(texts.page, { page, total })}`)
}
