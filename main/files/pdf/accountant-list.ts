import { textsIn } from '../../../shared/text/catalogue.ts'
import { documents } from '../../../shared/text/documents.ts'
import { liquidation } from '../../../shared/text/liquidation.ts'
import { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { frenchDate, frenchEuros, frenchNumber } from './french-format.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { drawKeyValues, drawTable } from './table.ts'

type LineKind = 'payment' | 'advance' | 'deduction' | 'reversal'

type ListLine = Readonly<{
  kind: LineKind
  lineNumber: number
  claimNumber: string
  missionNumber: string
  examLabel: string
  name: string
  accountEnd: string
  label: string
  /** Rows of the rate tables behind the amount; texts as the rate tables write them. */
  rateRows: readonly Readonly<{ code: string; quantity: string; unit: string; rate: string; cents: number }>[]
  cents: number
}>

/** What the accountant checks a batch against. Accounts are given by their last four characters only. */
export type AccountantListModel = Readonly<{
  batchNumber: string
  circuit: 'fees' | 'travel'
  office: string
  /** Civil dates. */
  sealedOn: string
  executionDate: string
  /** Control totals of the sealed batch; cents are integers. */
  count: number
  cents: number
  /** Transfers of the bank: fewer than the lines where some take money back. */
  transfers: number
  lines: readonly ListLine[]
}>

const { common, paymentOrder: orderTexts } = textsIn(documents, 'fr')
const { accountantList: texts, kinds: kindNames } = textsIn(liquidation, 'fr')
const kinds: readonly LineKind[] = ['payment', 'advance', 'deduction', 'reversal']

const sumOf = (lines: readonly Readonly<{ cents: number }>[]): number =>
  lines.reduce((sum, { cents }) => sum + cents, 0)

/** Decimal point of the rate tables, comma of the reader. */
const comma = (decimal: string): string => decimal.replace('.', ',')

const rateText = ({ code, quantity, rate, cents }: ListLine['rateRows'][number]): string =>
  fillText(texts.rateRow, { code, quantity: comma(quantity), rate: comma(rate), amount: frenchEuros(cents) })

function totals(writer: DocumentWriter, model: AccountantListModel): void {
  writer.heading(2, texts.totals)
  const byKind = kinds.flatMap((kind): [string, string][] => {
    const own = model.lines.filter((line) => line.kind === kind)
    const value = fillText(texts.kindTotal, { count: frenchNumber(own.length), amount: frenchEuros(sumOf(own)) })
    return own.length === 0 ? [] : [[kindNames[kind], value]]
  })
  const byExam = [...Map.groupBy(model.lines, ({ examLabel }) => examLabel)]
    .toSorted(([one], [other]) => one.localeCompare(other, 'fr'))
    .map(([exam, own]): [string, string] => [
      fillText(texts.exam, { exam }),
      fillText(texts.kindTotal, { count: frenchNumber(own.length), amount: frenchEuros(sumOf(own)) }),
    ])
  drawKeyValues(writer, [
    [orderTexts.total, frenchEuros(model.cents)],
    [orderTexts.count, frenchNumber(model.count)],
    [texts.transfers, frenchNumber(model.transfers)],
    [orderTexts.circuit, orderTexts[model.circuit]],
    [orderTexts.sealed, frenchDate(model.sealedOn)],
    [orderTexts.execution, frenchDate(model.executionDate)],
    ...byKind,
    ...byExam,
  ])
}

/**
 * Writes the list that goes to the accountant with a sealed batch: each line with its person, its claim, its mission, the
 * rate rows its amount comes from, and totals by kind of line and by exam. Same model, same bytes.
 */
export async function renderAccountantList(model: AccountantListModel, fonts: PdfFonts): Promise<Uint8Array> {
  const title = fillText(texts.title, { number: model.batchNumber })
  const writer = new DocumentWriter(
    { title, author: model.office, subject: title, issueDate: model.sealedOn, fingerprint: fingerprintOf(model) },
    fonts,
  )
  writer.heading(1, title)
  writer.paragraph(model.office)
  totals(writer, model)
  writer.heading(2, texts.lines)
  drawTable(writer, {
    padding: 1.5,
    columns: [
      { header: orderTexts.line, share: 1.2, align: 'right', rowHeader: true },
      { header: orderTexts.payee, share: 3 },
      { header: texts.claim, share: 4 },
      { header: texts.rates, share: 4.4 },
      { header: orderTexts.amount, share: 2.5, align: 'right' },
    ],
    rows: model.lines.map((line) => [
      String(line.lineNumber),
      `${line.name}\n${fillText(orderTexts.maskedAccount, { account: line.accountEnd })}`,
      `${line.claimNumber}\n${fillText(texts.mission, { exam: line.examLabel, number: line.missionNumber })}`,
      line.rateRows.length === 0 ? line.label : line.rateRows.map(rateText).join('\n'),
      frenchEuros(line.cents),
    ]),
    total: [orderTexts.totalLine, '', '', '', frenchEuros(model.cents)],
  })
  const footer = fillText(orderTexts.footer, { number: model.batchNumber })
  return writer.finish((index, total) => `${footer}. ${fillText(common.page, { page: index, total })}`)
}
