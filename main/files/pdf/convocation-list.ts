import type { Language } from '../../../shared/text/catalogue.ts'
import { textsIn } from '../../../shared/text/catalogue.ts'
import { convocationMessages } from '../../../shared/text/convocation-messages.ts'
import { documents } from '../../../shared/text/documents.ts'
import type { ConvocationModel } from './convocation-model.ts'
import { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formatsIn } from './formats.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { slotsInOrder } from './slots-in-order.ts'
import { drawTable } from './table.ts'

/** Who is convoked: the people that come to a centre, or the people that a school lets go. */
export type ConvocationListModel = Readonly<{
  kind: 'centre' | 'school'
  language: Language
  place: Readonly<{ name: string; uai: string }>
  runNumber: number
  issueDate: string
  issuer: Readonly<{ authority: string; office: string; bureau: string }>
  convocations: readonly ConvocationModel[]
}>

const byName = (one: ConvocationModel, other: ConvocationModel): number =>
  one.recipient.name.localeCompare(other.recipient.name, 'fr') || Number(one.number) - Number(other.number)

function rowOf(model: ConvocationModel, { kind, language }: ConvocationListModel): readonly string[] {
  const formats = formatsIn(language)
  const texts = textsIn(convocationMessages, language).list
  const { recipient, mission, place } = model
  const dates = slotsInOrder(model.slots).map(({ date, start, end }) => {
    const hours = [start, end].flatMap((time) => (time === null ? [] : formats.time(time))).join('-')
    return [formats.shortDate(date), hours].filter((part) => part !== '').join(' ')
  })
  const what = [
    mission.type,
    mission.paper ?? mission.exam,
    mission.role,
    `${texts.number} ${model.number} v${model.version}`,
  ]
  return [
    `${recipient.name} (${recipient.intervenantNumber})`,
    dates.join('\n'),
    what.join(', '),
    kind === 'centre' ? (place.room ?? '') : [place.centre, place.addressLines.at(-1) ?? ''].join(', '),
  ]
}

/**
 * The sheet of a run for one centre or one school: who is convoked, when, for what. Tagged, sorted by name, in the
 * language asked for.
 */
export async function renderConvocationList(model: ConvocationListModel, fonts: PdfFonts): Promise<Uint8Array> {
  const { kind, language, place, runNumber, issueDate, issuer, convocations } = model
  const texts = textsIn(convocationMessages, language).list
  const { page: pageText } = textsIn(documents, language).common
  const title = fillText(kind === 'centre' ? texts.atCentre : texts.fromSchool, { place: place.name })
  const writer = new DocumentWriter(
    { title, author: issuer.office, subject: title, issueDate, fingerprint: fingerprintOf(model), language },
    fonts,
  )
  writer.heading(1, title)
  writer.paragraph([issuer.authority, issuer.office, issuer.bureau].join(', '))
  const people = new Set(convocations.map(({ recipient }) => recipient.intervenantNumber)).size
  const facts = { uai: place.uai, run: runNumber, date: formatsIn(language).date(issueDate) }
  writer.paragraph(fillText(texts.about, { ...facts, people, convocations: convocations.length }))
  drawTable(writer, {
    padding: 1.5,
    columns: [
      { header: texts.person, share: 3, rowHeader: true },
      { header: texts.when, share: 3.2 },
      { header: texts.what, share: 3.4 },
      { header: kind === 'centre' ? texts.room : texts.centre, share: 2.8 },
    ],
    rows: convocations.toSorted(byName).map((convocation) => rowOf(convocation, model)),
  })
  return writer.finish((page, total) => `${title}. ${fillText(pageText, { page, total })}`)
}
