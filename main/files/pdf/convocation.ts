import { textsIn } from '../../../shared/text/catalogue.ts'
import { documents } from '../../../shared/text/documents.ts'
import { drawConvocationBack } from './convocation-back.ts'
import type { ConvocationModel, ConvocationSlot } from './convocation-model.ts'
import { DocumentWriter, page } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import {
  frenchDate,
  frenchDuration,
  frenchNumber,
  frenchTime,
  frenchWeekday,
  shortFrenchDate,
} from './french-format.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { drawKeyValues, drawTable } from './table.ts'

export type { ConvocationModel } from './convocation-model.ts'

const { common, convocation: texts } = textsIn(documents, 'fr')

/** Window of a French DL envelope: the address starts 110 mm from the left and 50 mm from the top. */
const addressWindow = { x: 312, y: 142, width: 240 } as const
const columnWidth = 250

function head(writer: DocumentWriter, { issuer, recipient, ...model }: ConvocationModel): void {
  const left = { x: page.margin, width: columnWidth }
  const sender = [issuer.authority, issuer.office, issuer.bureau, ...issuer.addressLines]
  writer.paragraph(sender.join(' \n'), {}, { ...left, y: writer.y })
  const underSender = writer.y
  writer.paragraph([recipient.name, ...recipient.addressLines].join(' \n'), {}, addressWindow)
  const underRecipient = writer.y
  const reference = [
    fillText(texts.number, { number: model.number }),
    fillText(texts.version, { version: model.version, date: frenchDate(model.issueDate) }),
    fillText(texts.intervenantNumber, { number: recipient.intervenantNumber }),
  ]
  writer.paragraph(reference.join(' \n'), {}, { ...left, y: Math.max(underSender + 6, addressWindow.y) })
  writer.y = Math.max(writer.y, underRecipient)
}

function beginning({ date, start }: ConvocationSlot): string {
  const day = `${frenchWeekday(date)} ${frenchDate(date)}`
  return start === null ? day : fillText(texts.leadAt, { date: day, time: frenchTime(start) })
}

function title(writer: DocumentWriter, model: ConvocationModel): void {
  writer.heading(1, texts.title)
  const { replaces, version, place } = model
  if (replaces) {
    const values = { version, previous: replaces.version, date: frenchDate(replaces.issueDate) }
    writer.paragraph(fillText(texts.replaces, values), { bold: true })
  }
  const first = sortedSlots(model)[0]
  if (first) {
    const where = [place.centre, ...place.addressLines].join(', ')
    writer.paragraph(fillText(texts.lead, { when: beginning(first), where }))
  }
  if (replaces && replaces.changes.length > 0) {
    writer.heading(2, texts.changes)
    writer.list(replaces.changes)
  }
}

const sortedSlots = ({ slots }: ConvocationModel): readonly ConvocationSlot[] =>
  slots.toSorted((left, right) => `${left.date}${left.start ?? ''}`.localeCompare(`${right.date}${right.start ?? ''}`))

function slotEnd({ end, durationMinutes }: ConvocationSlot): string {
  if (end !== null) return frenchTime(end)
  return durationMinutes === null ? texts.when.unknown : frenchDuration(durationMinutes)
}

/** The part of day the model states, else the one its times tell: a half-day may end, or begin, with the lunch hour. */
function partOfDay({ period, start, end }: ConvocationSlot): string {
  if (period !== null) return texts.when[period]
  if (start === null) return texts.when.unknown
  if (start >= '12:00') return texts.when.afternoon
  if (end === null) return texts.when.unknown
  return end <= '14:00' ? texts.when.morning : texts.when.day
}

function mission(writer: DocumentWriter, { mission: about, ...model }: ConvocationModel): void {
  writer.heading(2, texts.when.heading)
  drawTable(writer, {
    columns: [
      { header: texts.when.weekday, share: 2, rowHeader: true },
      { header: texts.when.date, share: 2 },
      { header: texts.when.start, share: 2 },
      { header: texts.when.end, share: 2 },
      { header: texts.when.period, share: 2 },
    ],
    rows: sortedSlots({ mission: about, ...model }).map((slot) => [
      frenchWeekday(slot.date),
      shortFrenchDate(slot.date),
      slot.start === null ? texts.when.unknown : frenchTime(slot.start),
      slotEnd(slot),
      partOfDay(slot),
    ]),
  })
  writer.heading(2, texts.where.heading)
  const { place } = model
  const uai = place.uai === null ? [] : [fillText(texts.where.uai, { uai: place.uai })]
  drawKeyValues(writer, [
    [texts.where.centre, [place.centre, ...uai].join(', ')],
    [texts.where.address, place.addressLines.join(', ')],
    [texts.where.room, place.room],
    [texts.where.phone, place.phone],
    [
      texts.where.distance,
      place.distanceKilometres === null
        ? null
        : fillText(texts.where.distanceValue, { kilometres: frenchNumber(place.distanceKilometres) }),
    ],
  ])
  writer.heading(2, texts.mission.heading)
  drawKeyValues(writer, [
    [texts.mission.number, about.number],
    [texts.mission.session, about.session],
    [texts.mission.exam, about.exam],
    [texts.mission.specialty, about.specialty],
    [texts.mission.paper, about.paper],
    [texts.mission.type, about.type],
    [texts.mission.role, about.role],
    [texts.mission.jury, about.jury],
    [texts.mission.reason, about.reason],
  ])
}

function guidance(writer: DocumentWriter, { toKnow, rights, ...model }: ConvocationModel): void {
  const marking =
    toKnow.digitalMarking === null ? [] : [toKnow.digitalMarking ? texts.toKnow.digital : texts.toKnow.paper]
  const bring =
    toKnow.documentsToBring.length === 0
      ? []
      : [fillText(texts.toKnow.bring, { items: toKnow.documentsToBring.join(', ') })]
  const known = [...toKnow.observations, ...bring, ...marking]
  if (known.length > 0) {
    writer.heading(2, texts.toKnow.heading)
    writer.list(known)
  }
  writer.heading(2, texts.rights.heading)
  writer.list([
    rights.pay.open
      ? fillText(texts.rights.paid, { basis: texts.rights[rights.pay.basis] })
      : fillText(texts.rights.unpaid, { reason: rights.pay.reason }),
    fillText(rights.travel.open ? texts.rights.travel : texts.rights.noTravel, { reason: rights.travel.reason }),
    ...(rights.legalReferences.length === 0
      ? []
      : [fillText(texts.rights.legal, { references: rights.legalReferences.join(' ; ') })]),
  ])
  writer.heading(2, texts.toDo.heading)
  const claim =
    model.claimClosingDate === null
      ? texts.toDo.claimNoDate
      : fillText(texts.toDo.claim, { date: frenchDate(model.claimClosingDate) })
  writer.list([texts.toDo.confirm, texts.toDo.attend, claim], 'numbers')
}

function closing(writer: DocumentWriter, { contact, signature, issueDate }: ConvocationModel): void {
  writer.heading(2, texts.contact.heading)
  writer.paragraph(fillText(texts.contact.line, contact))
  writer.paragraph(texts.contact.prevented)
  writer.ensureSpace(signature.image ? 130 : 66)
  writer.heading(2, texts.signature.heading)
  writer.paragraph(fillText(texts.signature.place, { place: signature.place, date: frenchDate(issueDate) }))
  writer.paragraph(`${signature.name}, ${signature.capacity}`)
  if (!signature.image) return
  const { name, capacity, image } = signature
  const bytes = Buffer.from(image.buffer, image.byteOffset, image.length)
  writer.figure(fillText(common.signedBy, { name, capacity }), 150, 60, (x, y) => {
    writer.pdf.image(bytes, x, y, { fit: [150, 60] })
  })
}

/**
 * Writes one convocation: A4, tagged, French. What a reader needs first (reference, then when and where) comes first;
 * the back follows on the second page. Same model, same bytes. Throws only on a model that breaks its own type.
 */
export async function renderConvocation(model: ConvocationModel, fonts: PdfFonts): Promise<Uint8Array> {
  const { number, version, recipient, issuer, issueDate } = model
  const writer = new DocumentWriter(
    {
      title: fillText(texts.documentTitle, { number, version, name: recipient.name }),
      author: issuer.office,
      subject: texts.title,
      issueDate,
      fingerprint: fingerprintOf(model),
    },
    fonts,
  )
  head(writer, model)
  title(writer, model)
  mission(writer, model)
  guidance(writer, model)
  closing(writer, model)
  drawConvocationBack(writer, model)
  const footer = fillText(texts.footer, { number, version })
  return writer.finish((index, total) => `${footer}. ${fillText(common.page, { page: index, total })}`)
}
