import { textsIn } from '../../../shared/text/catalogue.ts'
import { documents } from '../../../shared/text/documents.ts'
import { DocumentWriter } from './document-writer.ts'
import { fillText } from './fill-text.ts'
import { fingerprintOf } from './fingerprint.ts'
import { frenchDate, frenchEuros, frenchNumber } from './french-format.ts'
import type { PdfFonts } from './pdf-fonts.ts'
import { drawSignatureArea } from './signature-area.ts'
import { drawKeyValues, drawTable } from './table.ts'

/** What the accountant gets with a sealed batch. Accounts are given by their last four characters only. */
export type PaymentOrderModel = Readonly<{
  batchNumber: string
  circuit: 'fees' | 'travel'
  office: string
  /** Civil dates. */
  sealedOn: string
  executionDate: string
  debtor: Readonly<{ name: string; accountEnd: string; identifier: string }>
  /** Control totals of the sealed batch; cents are integers. */
  count: number
  cents: number
  /** Files written for the batch, with the SHA-256 of their bytes in hexadecimal. */
  files: readonly Readonly<{ name: string; format: string; sha256: string }>[]
  lines: readonly Readonly<{
    lineNumber: number
    claimNumber: string
    name: string
    accountEnd: string
    missionNumber: string
    cents: number
  }>[]
  signatory: Readonly<{ name: string; capacity: string }>
}>

const { common, paymentOrder: texts } = textsIn(documents, 'fr')

function identity(writer: DocumentWriter, model: PaymentOrderModel): void {
  const { debtor } = model
  const account = { name: debtor.name, account: debtor.accountEnd, identifier: debtor.identifier }
  writer.heading(2, texts.identity)
  drawKeyValues(writer, [
    [texts.total, frenchEuros(model.cents)],
    [texts.count, frenchNumber(model.count)],
    [texts.circuit, texts[model.circuit]],
    [texts.office, model.office],
    [texts.sealed, frenchDate(model.sealedOn)],
    [texts.execution, frenchDate(model.executionDate)],
    [texts.debtor, fillText(texts.debtorValue, account)],
  ])
}

function files(writer: DocumentWriter, model: PaymentOrderModel): void {
  writer.heading(2, texts.files)
  if (model.files.length === 0) writer.paragraph(texts.noFile)
  for (const { name, format, sha256 } of model.files) {
    drawKeyValues(writer, [
      [texts.fileName, name],
      [texts.fileFormat, format],
      // Groups of eight: a hash is compared by eye.
      [texts.fileHash, (sha256.match(/.{1,8}/gu) ?? []).join(' ')],
    ])
  }
}

/**
 * Writes the payment order of a sealed batch: its totals, the files handed over with their hashes, a place to sign, and
 * the list of payments. Same model, same bytes.
 */
export async function renderPaymentOrder(model: PaymentOrderModel, fonts: PdfFonts): Promise<Uint8Array> {
  const title = fillText(texts.title, { number: model.batchNumber })
  const writer = new DocumentWriter(
    { title, author: model.office, subject: title, issueDate: model.sealedOn, fingerprint: fingerprintOf(model) },
    fonts,
  )
  writer.heading(1, title)
  identity(writer, model)
  files(writer, model)
  const { name, capacity } = model.signatory
  drawSignatureArea(writer, texts.signature, [fillText(texts.signatory, { name, capacity }), texts.signatureLine])
  writer.heading(2, texts.lines)
  drawTable(writer, {
    columns: [
      { header: texts.line, share: 1.3, align: 'right', rowHeader: true },
      { header: texts.claim, share: 2.6 },
      { header: texts.payee, share: 4.1 },
      { header: texts.account, share: 1.8 },
      { header: texts.mission, share: 2.7 },
      { header: texts.amount, share: 2.5, align: 'right' },
    ],
    rows: model.lines.map((line) => [
      String(line.lineNumber),
      line.claimNumber,
      line.name,
      fillText(texts.maskedAccount, { account: line.accountEnd }),
      line.missionNumber,
      frenchEuros(line.cents),
    ]),
    total: [texts.totalLine, '', '', '', '', frenchEuros(model.cents)],
  })
  const footer = fillText(texts.footer, { number: model.batchNumber })
  return writer.finish((index, total) => `${footer}. ${fillText(common.page, { page: index, total })}`)
}
