import type { Facts } from '../../../shared/model/result.ts'
import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { explanationSheet } from '../../../shared/text/explanation-sheet.ts'
import { partName, remedySentence } from '../../../shared/text/remedy-sentence.ts'
import { isTextKey } from '../../../shared/text/text-key.ts'
import { type Verdict, verdictSentence } from '../../../shared/text/verdict-sentence.ts'
import { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formatsIn } from './formats.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { sayIn, sentenceFormatIn } from './say.ts'
import { drawKeyValues, drawTable } from './table.ts'

/** What the sheet says of one person and one seat. It holds nothing of anybody else but counts. */
export type ExplanationSheetModel = Readonly<{
  language: Language
  issueDate: string
  office: Readonly<{ name: string; bureau: string; reach: readonly string[] }>
  person: Readonly<{ number: string; name: string }>
  seat: Readonly<{
    missionNumber: number
    exam: string
    paper: string
    missionType: string
    role: string
    centre: string
    town: string
    slots: readonly Readonly<{ date: string; startTime: string; endTime: string }>[]
  }>
  standing: 'holder' | 'eligible' | 'excluded'
  verdicts: readonly Verdict[]
  parts: readonly Readonly<{ part: string; cost: number }>[]
  cost: number
  counts: Readonly<{
    competent: number
    excluded: number
    betterBusy: number
    betterFree: number
    lessGood: number
  }>
  remedies: readonly Readonly<{ rule: string; facts: Facts; forceable: boolean }>[]
  /** Whether the person chosen costs fewer points than this one, more or as many; null where nobody else is chosen. */
  chosen: 'fewer' | 'more' | 'same' | null
}>

function mission(writer: DocumentWriter, { language, seat }: ExplanationSheetModel): void {
  const texts = textsIn(explanationSheet, language)
  const formats = formatsIn(language)
  const roleKey = `missions.roles.${seat.role}`
  writer.heading(2, texts.mission)
  drawKeyValues(writer, [
    [texts.number, String(seat.missionNumber)],
    [texts.exam, seat.exam],
    [texts.paper, seat.paper],
    [texts.type, seat.missionType],
    [texts.role, isTextKey(roleKey) ? sayIn(language)(roleKey) : seat.role],
    [texts.centre, [seat.centre, seat.town].filter(Boolean).join(', ')],
    [
      texts.dates,
      seat.slots
        .map(({ date, startTime, endTime }) =>
          fillText(texts.slot, {
            date: `${formats.weekday(date)} ${formats.date(date)}`,
            start: formats.time(startTime),
            end: formats.time(endTime),
          }),
        )
        .join('\n'),
    ],
  ])
}

function rules(writer: DocumentWriter, { language, verdicts }: ExplanationSheetModel): void {
  const texts = textsIn(explanationSheet, language)
  const sentences = (wanted: boolean) =>
    verdicts
      .filter(({ satisfied, facts }) => satisfied === wanted && facts.off !== true)
      .map((verdict) => verdictSentence(verdict, sayIn(language), sentenceFormatIn(language)))
  const broken = sentences(false)
  if (broken.length > 0) {
    writer.heading(2, texts.broken)
    writer.list(broken)
  }
  writer.heading(2, texts.satisfied)
  writer.list(sentences(true))
}

function score(writer: DocumentWriter, { language, parts, cost, standing }: ExplanationSheetModel): void {
  if (standing === 'excluded') return
  const texts = textsIn(explanationSheet, language)
  const { number } = formatsIn(language)
  writer.heading(2, texts.score)
  writer.paragraph(texts.scoreHint)
  drawTable(writer, {
    columns: [
      { header: texts.part, share: 3, rowHeader: true },
      { header: texts.points, share: 1, align: 'right' },
    ],
    rows: parts.filter((one) => one.cost !== 0).map((one) => [partName(one.part, sayIn(language)), number(one.cost)]),
    total: [texts.total, number(cost)],
  })
}

function others(writer: DocumentWriter, { language, counts }: ExplanationSheetModel): void {
  const texts = textsIn(explanationSheet, language)
  const { number } = formatsIn(language)
  const lines = [
    [texts.competent, counts.competent],
    [texts.excluded, counts.excluded],
    [texts.betterBusy, counts.betterBusy],
    [texts.betterFree, counts.betterFree],
    [texts.lessGood, counts.lessGood],
  ] as const
  writer.heading(2, texts.others)
  writer.list(lines.map(([text, count]) => fillText(text, { count: number(count) })))
}

function change(writer: DocumentWriter, model: ExplanationSheetModel): void {
  const { language, standing, remedies, chosen } = model
  if (standing === 'holder' && remedies.length === 0) return
  const texts = textsIn(explanationSheet, language)
  writer.heading(2, texts.change)
  if (remedies.length > 0) {
    writer.list(remedies.map((remedy) => remedySentence(remedy, sayIn(language), sentenceFormatIn(language))))
    return
  }
  writer.paragraph(chosen === null ? texts.open : texts.chosen[chosen])
}

/** Name under which the sheet is saved. */
export const sheetName = ({ language, seat }: Pick<ExplanationSheetModel, 'language' | 'seat'>): string =>
  fillText(textsIn(explanationSheet, language).fileName, { number: seat.missionNumber })

/**
 * Writes the sheet "why me, why not me" as a tagged PDF in the language asked for (pains-and-peers.md 3.3.2): the mission,
 * the rules, what counted, the others as counts only, and what would have to change.
 */
export async function renderExplanationSheet(model: ExplanationSheetModel, fonts: PdfFonts): Promise<Uint8Array> {
  const { language, person, seat, office, issueDate } = model
  const texts = textsIn(explanationSheet, language)
  const title = model.standing === 'holder' ? texts.titleHolder : texts.titleOther
  const named = { number: seat.missionNumber, name: person.name }
  const writer = new DocumentWriter(
    {
      title,
      author: office.name,
      subject: fillText(texts.subject, named),
      issueDate,
      fingerprint: fingerprintOf(model),
      language,
    },
    fonts,
  )
  writer.heading(1, title)
  const date = formatsIn(language).date(issueDate)
  writer.paragraph(fillText(texts.lead, { name: person.name, number: person.number, date }))
  writer.paragraph(texts.standing[model.standing], { bold: true })
  mission(writer, model)
  rules(writer, model)
  score(writer, model)
  others(writer, model)
  change(writer, model)
  writer.heading(2, texts.questions)
  const reach = office.reach.join(', ')
  writer.paragraph(fillText(texts.contact, { office: office.name, bureau: office.bureau, reach }))
  const footer = fillText(texts.footer, { number: seat.missionNumber })
  return writer.finish((index, total) => `${footer}. ${fillText(texts.page, { page: index, total })}`)
}
