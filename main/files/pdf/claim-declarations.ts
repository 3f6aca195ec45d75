import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { claimRecaps } from '../../../shared/text/claim-recaps.ts'
import { claims } from '../../../shared/text/claims.ts'
import { documents } from '../../../shared/text/documents.ts'
import { isTextKey } from '../../../shared/text/text-key.ts'
import { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formatsIn } from './formats.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { sayIn } from './say.ts'
import { drawKeyValues } from './table.ts'

/** What was declared for one mission. */
export type Declaration = Readonly<{
  number: string
  missionNumber: number
  missionType: string
  exam: string
  centre: string
  firstDate: string
  feeState: string
  travelState: string
  declared: readonly Readonly<{ label: string; quantity: number }>[]
  journeys: readonly Readonly<{ from: string; to: string; date: string; trips: number }>[]
  feeCents: number
  travelCents: number
  /** Civil date; null while it is not sent. */
  sentOn: string | null
}>

/** Everything one person declared, as they may see it on a day. */
export type DeclarationsModel = Readonly<{
  language: Language
  issueDate: string
  bureau: Readonly<{ name: string; addressLines: readonly string[] }>
  person: Readonly<{ number: string; name: string }>
  declarations: readonly Declaration[]
}>

const wordsIn = (language: Language) => ({
  texts: textsIn(claimRecaps, language).declarations,
  claimTexts: textsIn(claims, language),
  common: textsIn(documents, language).common,
  say: sayIn(language),
  formats: formatsIn(language),
})

type Words = ReturnType<typeof wordsIn>

const stateWord = ({ say }: Words, state: string): string => {
  const key = `claims.states.${state}`
  return isTextKey(key) ? say(key) : state
}

function draw(writer: DocumentWriter, words: Words, declaration: Declaration): void {
  const { texts, claimTexts, formats, say } = words
  const { declared, journeys, feeCents, travelCents, sentOn } = declaration
  // The heading and what it is about stay together.
  writer.ensureSpace(150)
  writer.heading(
    2,
    fillText(texts.mission, { mission: declaration.missionNumber, date: formats.date(declaration.firstDate) }),
  )
  const amount = (cents: number) => (cents === 0 ? null : formats.euros(cents))
  drawKeyValues(writer, [
    [texts.claim, declaration.number],
    [texts.type, declaration.missionType],
    [texts.exam, declaration.exam],
    [texts.centre, declaration.centre],
    [claimTexts.tracks.fee, stateWord(words, declaration.feeState)],
    ...declared.map(({ label, quantity }) => [label, formats.number(quantity)] as const),
    [texts.feeAmount, amount(feeCents)],
    [claimTexts.tracks.travel, stateWord(words, declaration.travelState)],
    ...journeys.map(
      ({ from, to, date, trips }, index) =>
        [
          fillText(texts.journey, { index: index + 1 }),
          say('claimRecaps.declarations.journeyValue', { from, to, date: formats.date(date), count: trips }),
        ] as const,
    ),
    [texts.travelAmount, amount(travelCents)],
    [texts.sent, sentOn === null ? texts.notSent : formats.date(sentOn)],
  ])
}

/** Writes the recap of a person's declarations: A4, tagged, in the language asked for. Same model, same bytes. */
export async function renderDeclarations(model: DeclarationsModel, fonts: PdfFonts): Promise<Uint8Array> {
  const { language, issueDate, bureau, person, declarations } = model
  const words = wordsIn(language)
  const { texts, common, formats } = words
  const setup = {
    title: `${texts.title}, ${person.name}`,
    author: bureau.name,
    subject: texts.title,
    issueDate,
    language,
  }
  const writer = new DocumentWriter({ ...setup, fingerprint: fingerprintOf(model) }, fonts)
  writer.heading(1, texts.title)
  const issuer = [bureau.name, ...bureau.addressLines].join(', ')
  writer.paragraph(fillText(texts.lead, { ...person, date: formats.date(issueDate), bureau: issuer }))
  writer.paragraph(texts.note)
  if (declarations.length === 0) writer.paragraph(texts.none)
  for (const declaration of declarations) draw(writer, words, declaration)
  const footer = fillText(texts.footer, { number: person.number, date: formats.date(issueDate) })
  return writer.finish((page, total) => `${footer}. ${fillText(common.page, { page, total })}`)
}
