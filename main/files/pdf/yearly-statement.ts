import type { StatementPayment, YearlyStatement } from '../../../shared/contract/yearly-statements.ts'
import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { decimalIn, rateLineKey, unitWord } from '../../../shared/text/rate-line.ts'
import { yearlyStatements } from '../../../shared/text/yearly-statements.ts'
import { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { formatsIn } from './formats.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { sayIn } from './say.ts'
import { drawKeyValues, drawTable } from './table.ts'

/** What was paid to a person in a year, with the office that says so. */
export type YearlyStatementModel = Readonly<{
  language: Language
  issueDate: string
  bureau: Readonly<{ name: string; addressLines: readonly string[] }>
  statement: YearlyStatement
}>

/** Words and formats of one language, handed from part to part. */
const wordsIn = (language: Language) => ({
  language,
  texts: textsIn(yearlyStatements, language),
  say: sayIn(language),
  formats: formatsIn(language),
})

type Words = ReturnType<typeof wordsIn>

const missionType = ({ language }: Words, payment: StatementPayment): string =>
  language === 'en' && payment.missionTypeEnglish !== '' ? payment.missionTypeEnglish : payment.missionType

const paidWhen = ({ texts, formats }: Words, { state, paidOn }: StatementPayment): string =>
  fillText(texts.paidWhen[state], { month: formats.month(paidOn) })

function totals(writer: DocumentWriter, words: Words, statement: YearlyStatement): void {
  const { texts, formats } = words
  const { missions, feeCents, travelCents } = statement
  writer.heading(2, texts.totals)
  drawKeyValues(writer, [
    [texts.document.missions, formats.number(missions)],
    [texts.columns.fee, formats.euros(feeCents)],
    [texts.columns.travel, formats.euros(travelCents)],
    [texts.columns.total, formats.euros(feeCents + travelCents)],
  ])
  writer.paragraph(texts.gross)
}

function payments(writer: DocumentWriter, words: Words, statement: YearlyStatement): void {
  const { texts, say, formats } = words
  writer.heading(2, fillText(texts.payments, { year: statement.year }))
  if (statement.payments.length === 0) {
    writer.paragraph(texts.empty)
    return
  }
  drawTable(writer, {
    columns: [
      { header: texts.columns.mission, share: 2, rowHeader: true },
      { header: texts.columns.track, share: 3.4 },
      { header: texts.columns.month, share: 3.2 },
      { header: texts.columns.channel, share: 4 },
      { header: texts.columns.amount, share: 2.4, align: 'right' },
    ],
    rows: statement.payments.map((payment) => [
      String(payment.missionNumber),
      say(`claims.tracks.${payment.track}`),
      paidWhen(words, payment),
      texts.channels[payment.channel],
      formats.euros(payment.cents),
    ]),
    total: [texts.columns.total, '', '', '', formats.euros(statement.feeCents + statement.travelCents)],
  })
}

function computation(
  writer: DocumentWriter,
  { language, texts, say, formats }: Words,
  payment: StatementPayment,
): void {
  if (payment.lines.length === 0) {
    writer.paragraph(texts.noLines)
    return
  }
  drawTable(writer, {
    columns: [
      { header: texts.columns.item, share: 3, rowHeader: true },
      { header: texts.columns.quantity, share: 2.6 },
      { header: texts.columns.rate, share: 1.5, align: 'right' },
      { header: texts.columns.text, share: 5.4 },
      { header: texts.columns.amount, share: 2.2, align: 'right' },
    ],
    rows: payment.lines.map((line) => [
      say(rateLineKey({ track: payment.track, code: line.code })),
      fillText(texts.quantityUnit, { quantity: decimalIn(language, line.quantity), unit: unitWord(say, line) }),
      decimalIn(language, line.rate),
      line.validFrom === ''
        ? line.source
        : fillText(texts.textSince, { source: line.source, date: formats.date(line.validFrom) }),
      formats.euros(line.cents),
    ]),
    total: [texts.columns.total, '', '', '', formats.euros(payment.cents)],
  })
}

function detail(writer: DocumentWriter, words: Words, payment: StatementPayment): void {
  const { texts, say, formats } = words
  const { firstDate, lastDate } = payment
  // The heading, what the payment is for and the first line of its computation stay together.
  writer.ensureSpace(205)
  writer.heading(
    3,
    fillText(texts.paymentName, { mission: payment.missionNumber, track: say(`claims.tracks.${payment.track}`) }),
  )
  drawKeyValues(writer, [
    [texts.columns.missionType, missionType(words, payment)],
    [texts.columns.exam, [payment.exam, payment.paper].filter((part) => part !== '').join(', ')],
    [texts.columns.centre, payment.centre],
    [
      texts.columns.date,
      firstDate === lastDate
        ? formats.date(firstDate)
        : fillText(texts.between, { from: formats.date(firstDate), to: formats.date(lastDate) }),
    ],
    [texts.columns.claim, payment.claimNumber],
    [texts.columns.month, paidWhen(words, payment)],
    [texts.columns.channel, texts.channels[payment.channel]],
    [texts.columns.label, `${payment.label} (${payment.batch})`],
  ])
  computation(writer, words, payment)
}

/**
 * Writes the yearly statement of a person: totals, each payment with its month and its way, then how each was computed,
 * down to the text of the rate (pain 16). A4, tagged, in the language asked for. Same model, same bytes.
 */
export async function renderYearlyStatement(model: YearlyStatementModel, fonts: PdfFonts): Promise<Uint8Array> {
  const { language, issueDate, bureau, statement } = model
  const words = wordsIn(language)
  const { texts, formats } = words
  const { year, name, number } = statement
  const title = fillText(texts.document.title, { year })
  const setup = { title: `${title}, ${name}`, author: bureau.name, subject: title, issueDate, language }
  const writer = new DocumentWriter({ ...setup, fingerprint: fingerprintOf(model) }, fonts)
  writer.heading(1, title)
  const issuer = [bureau.name, ...bureau.addressLines].join(', ')
  writer.paragraph(fillText(texts.document.lead, { name, number, date: formats.date(issueDate), bureau: issuer }))
  totals(writer, words, statement)
  payments(writer, words, statement)
  if (statement.payments.length > 0) writer.heading(2, texts.details)
  for (const payment of statement.payments) detail(writer, words, payment)
  const footer = fillText(texts.document.footer, { year, number })
  return writer.finish((page, total) => `${footer}. ${fillText(texts.document.page, { page, total })}`)
}
