import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { textsIn } from '../../../shared/text/catalogue.ts'
import { liquidation } from '../../../shared/text/liquidation.ts'
import type { Services } from '../../boundary/services.ts'
import { describeLayout } from '../../files/finance/describe-layout.ts'
import { writeFixedWidth } from '../../files/finance/fixed-width.ts'
import { type Layout, parseLayout } from '../../files/finance/layout.ts'
import { writePain001 } from '../../files/finance/pain-001.ts'
import { writePivotCsv } from '../../files/finance/pivot-csv.ts'
import { compareReadBack, type ReadBack } from '../../files/finance/read-back.ts'
import { readFixedWidth } from '../../files/finance/read-fixed-width.ts'
import { readPain001 } from '../../files/finance/read-pain-001.ts'
import { readPivotCsv } from '../../files/finance/read-pivot-csv.ts'
import { controlTotals, type SealedBatch } from '../../files/finance/sealed-batch.ts'
import { renderPaymentOrder } from '../../files/pdf/payment-order.ts'
import { loadPdfFonts } from '../../files/pdf/pdf-fonts.ts'
import { readShippedFile } from '../../files/shipped-files.ts'
import { sha256 } from '../../store/index.ts'

export type FileFormat = 'pain001' | 'fixedWidth' | 'fixedWidthDescription' | 'pivotCsv' | 'paymentOrder'

/** One file of an export, proved against the batch where it carries amounts. */
export type BatchFile = Readonly<{
  format: FileFormat
  kind: 'paymentFile' | 'paymentOrder'
  name: string
  mime: string
  bytes: Uint8Array
}>

/** Documents are written in French. */
const formatNames = textsIn(liquidation, 'fr').formats

async function loadLayout(services: Services): Promise<Result<Layout>> {
  const file = await readShippedFile(`${services.ports.resourcesFolder}/layouts`, 'pay-file-sample.json')
  if (!file.ok) return file
  try {
    return parseLayout(JSON.parse(new TextDecoder().decode(file.value)))
  } catch {
    return fail('FILE_UNREADABLE', { file: 'pay-file-sample.json' })
  }
}

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

type Written = Readonly<{
  file: Omit<BatchFile, 'bytes'>
  bytes: Result<Uint8Array>
  read: (bytes: Uint8Array) => Result<ReadBack>
}>

/** Each file that carries amounts, read back by a reader of its own and compared with the batch: count, sum, every line. */
function proved(batch: SealedBatch, written: readonly Written[]): Result<BatchFile[]> {
  const files: BatchFile[] = []
  for (const { file, bytes, read } of written) {
    if (!bytes.ok) return bytes
    const back = read(bytes.value)
    if (!back.ok) return back
    const compared = compareReadBack(batch, back.value)
    if (!compared.ok) return compared
    files.push({ ...file, bytes: bytes.value })
  }
  return ok(files)
}

async function orderOfPayment(
  services: Services,
  batch: SealedBatch,
  signatory: Readonly<{ name: string; capacity: string }>,
  files: readonly BatchFile[],
): Promise<Uint8Array> {
  const totals = controlTotals(batch)
  const { name, identifier, iban } = batch.debtor
  return renderPaymentOrder(
    {
      batchNumber: batch.number,
      circuit: batch.circuit,
      office: signatory.name,
      sealedOn: batch.sealedAt.slice(0, 10),
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
 * Every file of an export, as a pure function of the sealed batch: SEPA transfer, fixed width with its description, pivot,
 * order of payment. Refused with the rules of the writers, or `exportReadBack` when a file read back says something else.
 */
export async function buildFiles(
  services: Services,
  batch: SealedBatch,
  signatory: Readonly<{ name: string; capacity: string }>,
): Promise<Result<readonly BatchFile[]>> {
  const layout = await loadLayout(services)
  if (!layout.ok) return layout
  const name = (suffix: string): string => `${batch.number}${suffix}`
  const kind = 'paymentFile' as const
  const amounts = proved(batch, [
    {
      file: { format: 'pain001', kind, name: name('.xml'), mime: 'application/xml' },
      bytes: writePain001(batch, '09'),
      read: readPain001,
    },
    {
      file: { format: 'fixedWidth', kind, name: name('.txt'), mime: 'text/plain' },
      bytes: writeFixedWidth(withShortCodes(batch, widthOfCodes(layout.value)), layout.value),
      read: (bytes) => readFixedWidth(bytes, layout.value),
    },
    {
      file: { format: 'pivotCsv', kind, name: name('.csv'), mime: 'text/csv' },
      bytes: writePivotCsv(batch),
      read: readPivotCsv,
    },
  ])
  if (!amounts.ok) return amounts
  const description: BatchFile = {
    format: 'fixedWidthDescription',
    kind,
    name: name('-description.txt'),
    mime: 'text/plain',
    bytes: new TextEncoder().encode(describeLayout(layout.value)),
  }
  const files = [...amounts.value, description]
  const order: BatchFile = {
    format: 'paymentOrder',
    kind: 'paymentOrder',
    name: name('-ordre-de-paiement.pdf'),
    mime: 'application/pdf',
    bytes: await orderOfPayment(services, batch, signatory, files),
  }
  return ok([...files, order])
}
