import type { ConvocationModel, ConvocationSlot } from './convocation-model.ts'
import { type ConvocationWords, convocationWords } from './convocation-words.ts'
import { contentWidth, type DocumentWriter, languageTags, page } from './document-writer.ts'
import { addressWindow, besideWindow } from './envelope.ts'
import { drawFactGrid } from './fact-grid.ts'
import { fillText } from './fill-text.ts'
import { slotsInOrder } from './slots-in-order.ts'
import { drawTable, type KeyValue } from './table.ts'

const signatureSize = { width: 170, height: 36 } as const

type Face = Readonly<{ writer: DocumentWriter; model: ConvocationModel; words: ConvocationWords }>

/**
 * Sender, reference, title, when and where, then address and contact: whoever listens to the page learns when and where
 * within ten lines (ux.md 1.5). The eye finds address and contact above the title all the same.
 */
function head(face: Face): void {
  const { writer, model, words } = face
  const { texts, formats } = words
  const { issuer, recipient, contact } = model
  if (model.effect === 'preview') writer.paragraph(texts.preview, { bold: true })
  const top = writer.y
  const sender = [issuer.authority, issuer.office, issuer.bureau, ...issuer.addressLines]
  writer.paragraph(sender.join(' \n'), {}, { ...besideWindow, y: top })
  const underSender = writer.y
  const reference = [
    fillText(texts.number, { number: model.number }),
    fillText(texts.version, { version: model.version, date: formats.date(model.issueDate) }),
    fillText(texts.intervenantNumber, { number: recipient.intervenantNumber }),
    ...(model.duplicateOn === null ? [] : [fillText(texts.duplicate, { date: formats.date(model.duplicateOn) })]),
  ]
  writer.paragraph(reference.join(' \n'), {}, { ...addressWindow, y: top })
  const address = [recipient.name, ...recipient.addressLines].join(' \n')
  const about = [texts.contact.heading, contact.name, contact.phone, contact.email].join(' \n')
  const addressTop = Math.max(writer.y + 6, addressWindow.y)
  const contactTop = underSender + 6
  writer.y = Math.max(
    addressTop + writer.heightOf(address, addressWindow.width),
    contactTop + writer.heightOf(about, besideWindow.width),
  )
  title(face)
  const below = writer.y
  writer.paragraph(address, {}, { ...addressWindow, y: addressTop })
  writer.paragraph(about, {}, { ...besideWindow, y: contactTop })
  writer.y = below
  changes(face)
}

function beginning({ date, start }: ConvocationSlot, { texts, formats }: ConvocationWords): string {
  const day = `${formats.weekday(date)} ${formats.date(date)}`
  return start === null ? day : fillText(texts.leadAt, { date: day, time: formats.time(start) })
}

function title({ writer, model, words }: Face): void {
  const { texts, formats } = words
  const { replaces, version, place } = model
  writer.heading(1, texts.title)
  if (replaces) {
    const values = { version, previous: replaces.version, date: formats.date(replaces.issueDate) }
    writer.paragraph(fillText(texts.replaces, values), { bold: true })
  }
  const first = slotsInOrder(model.slots)[0]
  if (!first) return
  const where = [place.centre, place.addressLines.at(-1) ?? ''].filter((part) => part !== '').join(', ')
  writer.paragraph(fillText(texts.lead, { when: beginning(first, words), where }))
}

function changes({ writer, model, words: { texts } }: Face): void {
  if (model.language !== 'fr') writer.paragraph(texts.translation)
  if (model.replaces === null || model.replaces.changes.length === 0) return
  writer.heading(2, texts.changes)
  writer.list(model.replaces.changes)
}

function slotEnd({ end, durationMinutes }: ConvocationSlot, { texts, formats }: ConvocationWords): string {
  if (end !== null) return formats.time(end)
  return durationMinutes === null ? texts.when.unknown : formats.duration(durationMinutes)
}

/** The part of day the model states, else the one its times tell: a half-day may end, or begin, with the lunch hour. */
function partOfDay({ period, start, end }: ConvocationSlot, { texts }: ConvocationWords): string {
  if (period !== null) return texts.when[period]
  if (start === null) return texts.when.unknown
  if (start >= '12:00') return texts.when.afternoon
  if (end === null) return texts.when.unknown
  return end <= '14:00' ? texts.when.morning : texts.when.day
}

function when({ writer, model, words }: Face): void {
  const { texts, formats } = words
  writer.heading(2, texts.when.heading)
  drawTable(writer, {
    padding: 1.2,
    columns: [
      { header: texts.when.weekday, share: 2, rowHeader: true },
      { header: texts.when.date, share: 2 },
      { header: texts.when.start, share: 2 },
      { header: texts.when.end, share: 2 },
      { header: texts.when.period, share: 2 },
    ],
    rows: slotsInOrder(model.slots).map((slot) => [
      formats.weekday(slot.date),
      formats.shortDate(slot.date),
      slot.start === null ? texts.when.unknown : formats.time(slot.start),
      slotEnd(slot, words),
      partOfDay(slot, words),
    ]),
  })
}

function distance({ model, words: { texts, formats } }: Face): string | null {
  if (model.place.distance === null) return null
  const { kilometres, basis, from } = model.place.distance
  return fillText(basis === 'office' ? texts.where.byOffice : texts.where.estimated, {
    kilometres: formats.number(basis === 'office' ? kilometres : Math.round(kilometres)),
    place: texts.where[from],
  })
}

function where(face: Face): void {
  const { writer, model, words } = face
  const { place } = model
  const texts = words.texts.where
  writer.heading(2, texts.heading)
  const uai = place.uai === null ? [] : [fillText(texts.uai, { uai: place.uai })]
  drawFactGrid(writer, [
    [texts.centre, [place.centre, ...uai].join(', '), languageTags.fr],
    [texts.address, place.addressLines.join(', '), languageTags.fr],
    [texts.phone, place.phone],
    [texts.room, place.room, languageTags.fr],
    [texts.distance, distance(face)],
  ])
}

function mission({ writer, model: { mission: about }, words }: Face): void {
  const texts = words.texts.mission
  writer.heading(2, texts.heading)
  // Labels of exams are the ministry's, in French on every edition.
  const official = (label: string, value: string | null): KeyValue => [label, value, languageTags.fr]
  drawFactGrid(writer, [
    [texts.number, about.number],
    [texts.session, about.session],
    official(texts.exam, about.exam),
    official(texts.specialty, about.specialty),
    official(texts.paper, about.paper),
    [texts.role, about.role],
    [texts.type, about.type],
    official(texts.jury, about.jury),
    [texts.reason, about.reason],
  ])
}

/** What is told, allowed and asked; rights and steps are not parted by a page. */
function guidance({ writer, model, words: { texts, formats } }: Face): void {
  const { toKnow, rights, claimClosingDate, contact } = model
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
  writer.ensureSpace(60)
  writer.heading(2, texts.rights.heading)
  writer.list([
    rights.pay.open
      ? fillText(texts.rights.paid, { basis: texts.rights[rights.pay.basis] })
      : fillText(texts.rights.unpaid, { reason: rights.pay.reason }),
    fillText(rights.travel.open ? texts.rights.travel : texts.rights.noTravel, { reason: rights.travel.reason }),
  ])
  writer.ensureSpace(90)
  writer.heading(2, texts.toDo.heading)
  const claim =
    claimClosingDate === null
      ? texts.toDo.claimNoDate
      : fillText(texts.toDo.claim, { date: formats.date(claimClosingDate) })
  writer.list([texts.toDo.confirm, texts.toDo.attend, claim], 'numbers')
  writer.paragraph(fillText(texts.toDo.prevented, contact))
}

/** Who signs on the left, the image of the signature beside it, never apart. */
function signing({ writer, model, words: { texts, common, formats } }: Face): void {
  const { signature, issueDate } = model
  const { name, capacity, image } = signature
  const column = image ? { x: page.margin, width: contentWidth - signatureSize.width - 12 } : undefined
  writer.ensureSpace(image ? 42 : 38)
  const top = writer.y
  writer.heading(2, texts.signature.heading, column)
  const date = formats.date(issueDate)
  writer.paragraph(fillText(texts.signature.line, { place: signature.place, date, name, capacity }), {}, column)
  if (!image) return
  const below = writer.y
  writer.y = top + 4
  const bytes = Buffer.from(image.buffer, image.byteOffset, image.length)
  const x = page.margin + contentWidth - signatureSize.width
  writer.figure(fillText(common.signedBy, { name, capacity }), { x, ...signatureSize }, (left, y) => {
    writer.pdf.image(bytes, left, y, { fit: [signatureSize.width, signatureSize.height] })
  })
  writer.y = Math.max(writer.y, below)
}

/** The face: what a reader needs first (reference, then when and where) comes first (services.md 1.8). */
export function drawConvocationFace(writer: DocumentWriter, model: ConvocationModel): void {
  const face = { writer, model, words: convocationWords(model.language) }
  head(face)
  when(face)
  where(face)
  mission(face)
  guidance(face)
  signing(face)
}
