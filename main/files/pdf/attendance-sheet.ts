import { attendanceSheetTexts } from '../../../shared/text/attendance-sheet.ts'
import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formatsIn } from './formats.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { drawKeyValues, drawTable } from './table.ts'

/** What people sign on the day; names of exam, paper and centre are written as they are, in French. */
export type AttendanceSheetModel = Readonly<{
  language: Language
  issueDate: string
  office: string
  missionNumber: number
  exam: string
  paper: string
  missionType: string
  commission: string
  centre: string
  slots: readonly Readonly<{ date: string; startTime: string; endTime: string }>[]
  people: readonly Readonly<{ name: string; school: string; role: string }>[]
}>

/** Room to sign in, above and below the text of a cell, in points. */
const signatureRoom = 9
/** Lines left for people who come in place of somebody. */
const replacementLines = 2

/** Name under which the sheet is saved. */
export const attendanceSheetName = ({ language, missionNumber }: AttendanceSheetModel): string =>
  fillText(textsIn(attendanceSheetTexts, language).fileName, { number: missionNumber })

/** Writes the attendance sheet of a mission, one table a day, as a tagged PDF (ux.md S22). Same model, same bytes. */
export async function renderAttendanceSheet(model: AttendanceSheetModel, fonts: PdfFonts): Promise<Uint8Array> {
  const { language, issueDate, people } = model
  const texts = textsIn(attendanceSheetTexts, language)
  const { date, weekday, time } = formatsIn(language)
  const title = fillText(texts.title, { number: model.missionNumber })
  const setup = { title, author: model.office, subject: title, issueDate, language, fingerprint: fingerprintOf(model) }
  const writer = new DocumentWriter(setup, fonts)
  writer.heading(1, title)
  drawKeyValues(writer, [
    [texts.exam, model.exam, 'fr'],
    [texts.paper, model.paper, 'fr'],
    [texts.missionType, model.missionType],
    [texts.commission, model.commission],
    [texts.centre, model.centre, 'fr'],
  ])
  for (const [day, slots] of Map.groupBy(model.slots, (slot) => slot.date)) {
    writer.heading(2, fillText(texts.day, { weekday: weekday(day), date: date(day) }))
    drawTable(writer, {
      padding: signatureRoom,
      columns: [
        { header: texts.person, share: 9, rowHeader: true },
        ...slots.map(({ startTime, endTime }) => ({
          header: fillText(texts.signature, { from: time(startTime), to: time(endTime) }),
          share: 7,
        })),
        { header: texts.quantity, share: 4 },
      ],
      rows: [
        ...people.map(({ name, school, role }) => [[name, role, school].filter((part) => part !== '').join('\n')]),
        ...Array.from({ length: replacementLines }, () => [texts.replacement]),
      ].map((cells) => [...cells, ...slots.map(() => ''), '']),
    })
  }
  writer.paragraph(texts.certified)
  writer.paragraph(texts.signedBy)
  const footer = fillText(texts.footer, { number: model.missionNumber })
  return writer.finish((page, total) => `${footer}. ${fillText(texts.page, { page, total })}`)
}
