import { textsIn } from '../../../shared/text/catalogue.ts'
import { convocationMessages } from '../../../shared/text/convocation-messages.ts'
import type { ConvocationModel, ConvocationSlot } from '../pdf/convocation-model.ts'
import { convocationWords } from '../pdf/convocation-words.ts'
import { fillText } from '../pdf/fill-text.ts'
import { slotsInOrder } from '../pdf/slots-in-order.ts'
import { writeDraft } from './draft.ts'

export type ConvocationMail = Readonly<{
  model: ConvocationModel
  /** Where the person reads their messages. */
  email: string
  /** Instant of writing. */
  date: string
  pdf: Uint8Array
  /** The calendar of the convocation, as `writeConvocationCalendar` writes it. */
  calendar: string
}>

function slotLine({ date, start, end }: ConvocationSlot, model: ConvocationModel): string {
  const { texts, formats } = convocationWords(model.language)
  const day = `- ${formats.weekday(date)} ${formats.date(date)}`
  if (start === null) return day
  const begins = fillText(texts.leadAt, { date: day, time: formats.time(start) })
  return end === null ? begins : `${begins} - ${formats.time(end)}`
}

function bodyOf(model: ConvocationModel): string {
  const texts = textsIn(convocationMessages, model.language).draft
  const { number, version, mission, place, contact, replaces } = model
  const changes = replaces?.changes ?? []
  const paragraphs = [
    [texts.greeting],
    [
      fillText(replaces === null ? texts.first : texts.again, {
        number,
        version,
        type: mission.type,
        exam: mission.exam,
      }),
    ],
    ...(changes.length === 0 ? [] : [[texts.changes, ...changes.map((change) => `- ${change}`)]]),
    [texts.when, ...slotsInOrder(model.slots).map((slot) => slotLine(slot, model))],
    [texts.where, ...[place.centre, ...place.addressLines, ...(place.room === null ? [] : [place.room])]],
    [texts.attached],
    [texts.toDo],
    [fillText(texts.contact, contact)],
    [model.issuer.bureau, model.issuer.office, model.issuer.authority],
  ]
  return paragraphs
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replaceAll('\u00a0', ' ')
}

/** The message that brings a convocation to a person, with its PDF and its calendar, ready to be sent by the office. */
export function writeConvocationDraft({ model, email, date, pdf, calendar }: ConvocationMail): Promise<Uint8Array> {
  const texts = textsIn(convocationMessages, model.language).draft
  const { number, version, recipient, issuer, contact, mission } = model
  const name = `convocation-${number}-v${version}`
  return writeDraft({
    key: name,
    from: { name: issuer.office, address: contact.email },
    to: { name: recipient.name, address: email },
    subject: fillText(texts.subject, { number, version, exam: mission.exam }),
    text: bodyOf(model),
    language: model.language,
    date,
    attachments: [
      { name: `${name}.pdf`, mime: 'application/pdf', bytes: pdf },
      { name: `${name}.ics`, mime: 'text/calendar; charset=utf-8', bytes: new TextEncoder().encode(calendar) },
    ],
  })
}
