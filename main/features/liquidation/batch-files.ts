import { civilDay } from '../../../shared/model/civil-days.ts'
import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import { textsIn } from '../../../shared/text/catalogue.ts'
import { liquidation } from '../../../shared/text/liquidation.ts'
import type { Services } from '../../boundary/services.ts'
import { transfersOf } from '../../domain/liquidation/transfers.ts'
import { describeLayout } from '../../files/finance/describe-layout.ts'
import { writeFixedWidth } from '../../files/finance/fixed-width.ts'
import type { Layout } from '../../files/finance/layout.ts'
import { writePain001 } from '../../files/finance/pain-001.ts'
import { writePivotCsv } from '../../files/finance/pivot-csv.ts'
import { writePivotWorkbook } from '../../files/finance/pivot-workbook.ts'
import { compareReadBack, type ReadBack } from '../../files/finance/read-back.ts'
import { readFixedWidth } from '../../files/finance/read-fixed-width.ts'
import { readPain001 } from '../../files/finance/read-pain-001.ts'
import { readPivotCsv } from '../../files/finance/read-pivot-csv.ts'
import { readPivotWorkbook } from '../../files/finance/read-pivot-workbook.ts'
import { type ControlTotals, controlTotals, type SealedBatch, sortedLines } from '../../files/finance/sealed-batch.ts'
import { renderAccountantList } from '../../files/pdf/accountant-list.ts'
import { renderPaymentOrder } from '../../files/pdf/payment-order.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'
import { sha256 } from '../../store/index.ts'
import { layoutOf } from './layouts.ts'
import type { ReadyBatch } from './sealed-batch.ts'

/** Files of a batch in the order of the screen. */
export type FileFormat =
  | 'pain001'
  | 'fixedWidth'
  | 'fixedWidthDescription'
  | 'pivotCsv'
  | 'pivotWorkbook'
  | 'accountantList'
  | 'paymentOrder'

/** One file of an export, with what a reader of its own found in it; `totals` of the batch where it carries no amount. */
export type BatchFile = Readonly<{
  format: FileFormat
  kind: 'paymentFile' | 'paymentOrder'
  name: string
  mime: string
  bytes: Uint8Array
  totals: ControlTotals
}>

/** Documents are written in French. */
const formatNames = textsIn(liquidation, 'fr').formats

/** Width of the zone of rate codes in the layout, or no limit when it has none. */
const widthOfCodes = (layout: Layout): number =>
  layout.detail.find((field) => field.kind !== 'constant' && field.source === 'line.rateCodes')?.length ??
  Number.POSITIVE_INFINITY

/**
 * The fixed-width zone of rate codes is short and its writer never cuts: when the codes of a line do not fit, the zone says
 * the first one and how many others the pivot file lists.
 */
function withShortCodes(batch: SealedBatch, width: number): SealedBatch {
  const short = (codes: readonly string[]): readonly string[] =>
    codes.join(' ').length <= width ? codes : [codes[0] ?? '', `+${codes.length - 1}`]
  return { ...batch, lines: batch.lines.map((line) => ({ ...line, rateCodes: short(line.rateCodes) })) }
}

/**
 * The batch as the bank sees it: one line a transfer. A payee with a line that takes money back gets one transfer of what
 * their lines come to.
 */
function asTransfers(batch: SealedBatch): SealedBatch {
  const transfers = transfersOf(batch.lines, ({ intervenantNumber }) => intervenantNumber)
  return {
    ...batch,
    lines: transfers.map(({ head, lines, cents }) =>
      lines.length === 1 ? head : { ...head, cents, label: `${head.label}, net de ${lines.length} lignes` },
    ),
  }
}

type Written = Readonly<{
  file: Omit<BatchFile, 'bytes' | 'totals'>
  /** What the file is to say, line by line. */
  says: SealedBatch
  bytes: Result<Uint8Array>
  read: (bytes: Uint8Array) => Result<ReadBack> | Promise<Result<ReadBack>>
}>

/** Each file that carries amounts, read back by a reader of its own and compared with the batch: count, sum, every line. */
async function proved(written: readonly Written[]): Promise<Result<BatchFile[]>> {
  const files: BatchFile[] = []
  for (const { file, says, bytes, read } of written) {
    if (!bytes.ok) return bytes
    const back = await read(bytes.value)
    if (!back.ok) return back
    const totals = compareReadBack(says, back.value)
    if (!totals.ok) return totals
    files.push({ ...file, bytes: bytes.value, totals: totals.value })
  }
  return ok(files)
}

async function listForAccountant(services: Services, { batch, office }: ReadyBatch): Promise<Uint8Array> {
  const { circuit, sealedAt, executionDate, lines } = batch
  return renderAccountantList(
    {
      batchNumber: batch.number,
      circuit,
      office,
      sealedOn: civilDay(sealedAt),
      executionDate,
      ...controlTotals(batch),
      transfers: asTransfers(batch).lines.length,
      lines: sortedLines({ lines }).map((line) => ({ ...line, accountEnd: line.iban.slice(-4) })),
    },
    await loadPdfFonts(services.ports.resourcesFolder),
  )
}

async function orderOfPayment(
  services: Services,
  { batch, office, bureau }: ReadyBatch,
  files: readonly BatchFile[],
): Promise<Uint8Array> {
  const totals = controlTotals(batch)
  const signatory = { name: office, capacity: bureau }
  const { name, identifier, iban } = batch.debtor
  return renderPaymentOrder(
    {
      batchNumber: batch.number,
      circuit: batch.circuit,
      office,
      sealedOn: civilDay(batch.sealedAt),
      executionDate: batch.executionDate,
      debtor: { name, accountEnd: iban.slice(-4), identifier },
      ...totals,
      files: files.map((file) => ({ name: file.name, format: formatNames[file.format], sha256: sha256(file.bytes) })),
      lines: batch.lines.map((line) => ({
        lineNumber: line.lineNumber,
        claimNumber: line.claimNumber,
        name: line.name,
        accountEnd: line.iban.slice(-4),
        missionNumber: line.missionNumber,
        cents: line.cents,
      })),
      signatory,
    },
    await loadPdfFonts(services.ports.resourcesFolder),
  )
}

/**
 * Every file of an export, as a pure function of the sealed batch: SEPA transfer, fixed width with its description, pivot
 * twice, list for the accountant, order of payment. Refused with the rules of the writers, or `exportReadBack` when a file
 * read back says something else.
 */
export async function buildFiles(services: Services, ready: ReadyBatch): Promise<Result<readonly BatchFile[]>> {
  const { batch, transferVersion } = ready
  const layout = await layoutOf(services, ready.layout)
  if (!layout.ok) return layout
  const name = (suffix: string): string => `${batch.number}${suffix}`
  const kind = 'paymentFile' as const
  const transfers = asTransfers(batch)
  const total = controlTotals(batch)
  if (controlTotals(transfers).cents !== total.cents) return refuse('exportReadBack', { difference: 'cents' })
  const amounts = await proved([
    {
      file: { format: 'pain001', kind, name: name('.xml'), mime: 'application/xml' },
      says: transfers,
      bytes: writePain001(transfers, transferVersion),
      read: readPain001,
    },
    {
      file: { format: 'fixedWidth', kind, name: name('.txt'), mime: 'text/plain' },
      says: transfers,
      bytes: writeFixedWidth(withShortCodes(transfers, widthOfCodes(layout.value)), layout.value),
      read: (bytes) => readFixedWidth(bytes, layout.value),
    },
    {
      file: { format: 'pivotCsv', kind, name: name('.csv'), mime: 'text/csv' },
      says: batch,
      bytes: writePivotCsv(batch),
      read: readPivotCsv,
    },
    {
      file: {
        format: 'pivotWorkbook',
        kind,
        name: name('.xlsx'),
        mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
      says: batch,
      bytes: writePivotWorkbook(batch),
      read: readPivotWorkbook,
    },
  ])
  if (!amounts.ok) return amounts
  const description: BatchFile = {
    format: 'fixedWidthDescription',
    kind,
    name: name('-description.txt'),
    mime: 'text/plain',
    bytes: new TextEncoder().encode(describeLayout(layout.value)),
    totals: total,
  }
  const pdf = { kind: 'paymentOrder' as const, mime: 'application/pdf', totals: total }
  const list: BatchFile = {
    ...pdf,
    format: 'accountantList',
    name: name('-liste-comptable.pdf'),
    bytes: await listForAccountant(services, ready),
  }
  const files = [...amounts.value, description, list]
  const order: BatchFile = {
    ...pdf,
    format: 'paymentOrder',
    name: name('-ordre-de-paiement.pdf'),
    bytes: await orderOfPayment(services, ready, files),
  }
  return ok([...files, order])
}
