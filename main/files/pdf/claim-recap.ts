import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { documents } from '../../../shared/text/documents.ts'
import { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formatsIn } from './formats.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { drawSignatureArea } from './signature-area.ts'
import { drawKeyValues, drawTable } from './table.ts'

/** A town with the local date-time (`YYYY-MM-DDTHH:MM`) of departure from it or arrival in it. */
export type RecapStop = Readonly<{ town: string; postcode: string; at: string }>

/** One declared journey. Counts of meals, nights and the like come as ready labels with their number. */
export type RecapJourney = Readonly<{
  departure: RecapStop
  destination: RecapStop
  mode: string
  /** What the car rests on: its regime, and the decision that authorises it; `null` for another means. */
  car: Readonly<{ regime: string; decision: string | null }> | null
  /** Days on which the way there and back was made, on one line; `null` when it was made once. */
  dailyDays: number | null
  /** One way, in kilometres; `null` where the means does not ask for it. */
  distanceKilometres: number | null
  trips: number | null
  /** Meals and nights declared, zero counts left out by the caller. */
  counts: readonly Readonly<{ label: string; count: number }>[]
  /** Where the nights were spent, and the price of one on the invoice where it was given. */
  stay: Readonly<{ town: string; nightCents: number | null }> | null
  /** Price of tickets in cents, `null` when none was declared. */
  ticketsCents: number | null
  /** Tolls, parking and the like, in cents, with their nature and what the person says of them. */
  misc: Readonly<{ cents: number; nature: string | null; comment: string }> | null
  /** `null` when the journey has no amount of its own; it is then left out. */
  cents: number | null
}>

/**
 * What a claim's recap prints (features F301-F315). Amounts are integer cents, `null` while nobody computed them. It is kept
 * with the recap (`recapModel`): what is added to it later has to be optional.
 */
export type ClaimRecapModel = Readonly<{
  language: Language
  /** Two linked numbers, such as `12025-12024`. */
  fileNumber: string
  orderNumber: string
  enteredBy: string
  validatedOn: string
  bureau: Readonly<{ name: string; addressLines: readonly string[] }>
  intervenant: Readonly<{ number: string; name: string; addressLines: readonly string[] }>
  mainSchool: string | null
  mission: Readonly<{
    number: string
    type: string
    exam: string
    specialty: string | null
    paper: string | null
    place: string
    /** Local date-times. */
    from: string
    to: string
  }>
  /** Empty when the mission gives no right to pay. */
  fees: readonly Readonly<{ label: string; quantity: number; cents: number | null }>[]
  journeys: readonly RecapJourney[]
  /** Refund of all journeys together, where it is not the sum of theirs (meals of a day are counted once). */
  travelCents?: number | null
  documents: Readonly<{
    required: readonly string[]
    /** A line the office adds under the required documents. */
    information: string | null
    /** File names. */
    provided: readonly string[]
  }>
}>

/** Words and formats of the language of a recap, handed from part to part. */
function wordsIn(language: Language) {
  const { common, claimRecap: texts } = textsIn(documents, language)
  const formats = formatsIn(language)
  return {
    common,
    texts,
    formats,
    euros: (cents: number | null): string => (cents === null ? texts.fees.notComputed : formats.euros(cents)),
  }
}

type Words = ReturnType<typeof wordsIn>

function file(writer: DocumentWriter, model: ClaimRecapModel, { texts, formats }: Words): void {
  const { bureau, intervenant, mission } = model
  writer.heading(2, texts.file.heading)
  drawKeyValues(writer, [
    [texts.file.number, model.fileNumber],
    [texts.file.bureau, [bureau.name, ...bureau.addressLines].join(', ')],
    [texts.file.intervenant, `${intervenant.name} (${intervenant.number})`],
    [texts.file.address, intervenant.addressLines.join(', ')],
    [texts.file.school, model.mainSchool],
  ])
  writer.heading(2, texts.mission.heading)
  const day = (at: string) =>
    fillText(texts.mission.day, { weekday: formats.weekday(at.slice(0, 10)), at: formats.dateTime(at) })
  const dates = { from: day(mission.from), to: day(mission.to) }
  drawKeyValues(writer, [
    [texts.mission.mission, fillText(texts.mission.missionValue, { number: mission.number, type: mission.type })],
    [texts.mission.exam, mission.exam],
    [texts.mission.specialty, mission.specialty],
    [texts.mission.paper, mission.paper],
    [texts.mission.place, mission.place],
    [texts.mission.dates, fillText(texts.mission.datesValue, dates)],
  ])
}

/** Sum of amounts, or `null` as soon as one of them is not computed yet. */
const sum = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((total, cents) => (total === null || cents === null ? null : total + cents), 0)

function fees(writer: DocumentWriter, model: ClaimRecapModel, { texts, formats, euros }: Words): void {
  writer.heading(2, texts.fees.heading)
  if (model.fees.length === 0) {
    writer.paragraph(texts.fees.none)
    return
  }
  drawTable(writer, {
    columns: [
      { header: texts.fees.item, share: 6, rowHeader: true },
      { header: texts.fees.quantity, share: 2, align: 'right' },
      { header: texts.fees.amount, share: 2, align: 'right' },
    ],
    rows: model.fees.map(({ label, quantity, cents }) => [label, formats.number(quantity), euros(cents)]),
    total: [texts.total.fees, '', euros(sum(model.fees.map(({ cents }) => cents)))],
  })
}

const stayOf = ({ stay }: RecapJourney, { texts, formats }: Words): string | null => {
  if (stay === null || stay.nightCents === null) return stay?.town ?? null
  return fillText(texts.travel.stayValue, { town: stay.town, amount: formats.euros(stay.nightCents) })
}

const miscOf = ({ misc }: RecapJourney, { texts, formats }: Words): string | null => {
  if (misc === null) return null
  const what = [misc.nature, misc.comment].filter((part) => part !== null && part !== '').join(texts.travel.miscJoint)
  return what === '' ? formats.euros(misc.cents) : `${formats.euros(misc.cents)} (${what})`
}

function travel(writer: DocumentWriter, { journeys, travelCents }: ClaimRecapModel, words: Words): void {
  const { texts, formats, euros } = words
  const stop = ({ town, postcode, at }: RecapStop): string =>
    fillText(texts.travel.placeAt, { town, postcode, at: formats.dateTime(at) })
  const amount = (cents: number | null): string | null => (cents === null ? null : formats.euros(cents))
  writer.heading(2, texts.travel.heading)
  if (journeys.length === 0) {
    writer.paragraph(texts.travel.none)
    return
  }
  const made = journeys.reduce((count, { dailyDays }) => count + (dailyDays ?? 1), 0)
  writer.paragraph(fillText(texts.travel.count, { count: made }))
  for (const [index, journey] of journeys.entries()) {
    writer.heading(3, fillText(texts.travel.journey, { index: index + 1 }))
    const { distanceKilometres: distance, dailyDays, car } = journey
    drawKeyValues(writer, [
      [texts.travel.departure, stop(journey.departure)],
      [texts.travel.destination, stop(journey.destination)],
      [texts.travel.daily, dailyDays === null ? null : fillText(texts.travel.dailyValue, { days: dailyDays })],
      [texts.travel.mode, journey.mode],
      [texts.travel.regime, car?.regime ?? null],
      [texts.travel.decision, car?.decision ?? null],
      [
        texts.travel.distance,
        distance === null ? null : fillText(texts.travel.kilometres, { kilometres: formats.number(distance) }),
      ],
      [texts.travel.trips, journey.trips === null ? null : formats.number(journey.trips)],
      [texts.travel.tickets, amount(journey.ticketsCents)],
      ...journey.counts.map(({ label, count }) => [label, formats.number(count)] as const),
      [texts.travel.stay, stayOf(journey, words)],
      [texts.travel.misc, miscOf(journey, words)],
      [texts.travel.amount, amount(journey.cents)],
    ])
  }
  const total = travelCents === undefined ? sum(journeys.map(({ cents }) => cents)) : travelCents
  writer.paragraph(fillText(texts.travel.total, { label: texts.total.travel, amount: euros(total) }), { bold: true })
}

function listOr(writer: DocumentWriter, items: readonly string[], none: string): void {
  if (items.length === 0) writer.paragraph(none)
  else writer.list(items)
}

function supportingDocuments(writer: DocumentWriter, { documents: papers }: ClaimRecapModel, { texts }: Words): void {
  // A short list stays whole under its heading.
  writer.ensureSpace(24 + 16 * Math.min(papers.required.length, 6))
  writer.heading(2, texts.documents.required)
  listOr(writer, papers.required, texts.documents.noneRequired)
  if (papers.information !== null) writer.paragraph(fillText(texts.documents.information, { text: papers.information }))
  writer.heading(2, texts.documents.provided)
  listOr(writer, papers.provided, texts.documents.noneProvided)
}

/** What a recap is called: its file number and who entered it (F302). */
const recapTitle = ({ language, fileNumber, enteredBy }: ClaimRecapModel): string =>
  fillText(textsIn(documents, language).claimRecap.title, { number: fileNumber, name: enteredBy })

/** Draws a recap where the writer stands: alone in its document, or as the first part of a dossier. */
export function drawClaimRecap(writer: DocumentWriter, model: ClaimRecapModel): void {
  const words = wordsIn(model.language)
  const { texts, formats } = words
  writer.heading(1, recapTitle(model))
  const validated = { name: model.enteredBy, date: formats.date(model.validatedOn) }
  writer.paragraph(fillText(texts.enteredBy, validated))
  writer.paragraph(fillText(texts.order, { number: model.orderNumber }), { bold: true })
  if (model.language === 'en') writer.paragraph(texts.translation)
  file(writer, model, words)
  fees(writer, model, words)
  travel(writer, model, words)
  supportingDocuments(writer, model, words)
  drawSignatureArea(writer, texts.signature.heading, [texts.signature.line, texts.signature.area])
}

/** Writes the recap of a validated claim: A4, tagged, in its language, with a place to sign. Same model, same bytes. */
export async function renderClaimRecap(model: ClaimRecapModel, fonts: PdfFonts): Promise<Uint8Array> {
  const title = recapTitle(model)
  const { common, texts } = wordsIn(model.language)
  const writer = new DocumentWriter(
    {
      title: `${title}, ${model.intervenant.name}`,
      author: model.bureau.name,
      subject: title,
      issueDate: model.validatedOn,
      fingerprint: fingerprintOf(model),
      language: model.language,
    },
    fonts,
  )
  drawClaimRecap(writer, model)
  const footer = fillText(texts.footer, { number: model.fileNumber })
  return writer.finish((index, total) => `${footer}. ${fillText(common.page, { page: index, total })}`)
}
