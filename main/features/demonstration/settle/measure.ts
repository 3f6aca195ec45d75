import type { Services } from '../../../boundary/services.ts'
import type { Session } from '../../../boundary/sessions.ts'
import { readFixedWidth } from '../../../files/finance/read-fixed-width.ts'
import { readPain001 } from '../../../files/finance/read-pain-001.ts'
import { readPivotCsv } from '../../../files/finance/read-pivot-csv.ts'
import { readPivotWorkbook } from '../../../files/finance/read-pivot-workbook.ts'
import { loadDocument } from '../../../store/index.ts'
import { payTracker } from '../../claims/tracker.ts'
import { reportOf } from '../../dashboard/report.ts'
import type { FileFormat } from '../../liquidation/batch-files.ts'
import type { Circuit } from '../../liquidation/index.ts'
import { layoutOf } from '../../liquidation/layouts.ts'
import { prepareBatch } from '../../liquidation/prepare.ts'
import { previewBatch } from '../../liquidation/preview.ts'
import { allPayments } from '../../yearly-statements/payments.ts'
import { counted, type Figure, summed } from './agreement.ts'

const trackOf = { fees: 'fee', travel: 'travel' } as const

/** Claims of the store in a state, and what they come to. */
export async function claimsIn(services: Services, circuit: Circuit, state: string): Promise<Figure> {
  const [column, amount] =
    circuit === 'fees' ? (['feeState', 'feeCents'] as const) : (['travelState', 'travelCents'] as const)
  const rows = await services
    .read()
    .selectFrom('claim')
    .select(`${amount} as cents`)
    .where(column, '=', state)
    .execute()
  return summed(
    `claims ${state}`,
    rows.filter(({ cents }) => cents > 0),
  )
}

/** Everything of a circuit that is due: what the next batch would hold, and what a control stops. */
export async function due(
  services: Services,
  circuit: Circuit,
): Promise<Readonly<{ preview: Figure; stopped: Figure }>> {
  const { lines, totalCents } = await previewBatch(services, circuit)
  const prepared = await prepareBatch(services.read(), services.vault(), circuit, services.ports.clock.today())
  return {
    preview: { ...counted('preview', lines.length), cents: totalCents },
    stopped: summed(
      'stopped by a control',
      prepared.stopped.map(({ line }) => line),
    ),
  }
}

/** The last batch of a circuit. */
export const lastBatch = (services: Services, circuit: Circuit) =>
  services
    .read()
    .selectFrom('paymentBatch')
    .selectAll()
    .where('circuit', '=', circuit)
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow()

type Batch = Awaited<ReturnType<typeof lastBatch>>

/** The bytes handed over for a batch in one format. */
export async function bytesOf(services: Services, batchId: string, format: FileFormat): Promise<Uint8Array> {
  const read = services.read()
  const { documentId } = await read
    .selectFrom('paymentFile')
    .select('documentId')
    .where('batchId', '=', batchId)
    .where('format', '=', format)
    .executeTakeFirstOrThrow()
  return (await loadDocument(read, documentId))?.bytes ?? new Uint8Array()
}

/** What a file says when its bytes are read again; no line at all once it cannot be. */
async function readBack(services: Services, batch: Batch, format: FileFormat): Promise<Figure> {
  const bytes = await bytesOf(services, batch.id, format)
  const layout = await layoutOf(services, batch.layout)
  const read =
    format === 'pivotCsv'
      ? readPivotCsv(bytes)
      : format === 'pivotWorkbook'
        ? await readPivotWorkbook(bytes)
        : format === 'pain001'
          ? readPain001(bytes)
          : layout.ok
            ? readFixedWidth(bytes, layout.value)
            : layout
  return { name: `${format} read back`, lines: read.ok ? read.value.count : 0, cents: read.ok ? read.value.cents : 0 }
}

/** A sealed batch in every place that says what it holds: by lines, then by transfers. */
export async function batchFigures(services: Services, batch: Batch) {
  const lines = await services
    .read()
    .selectFrom('paymentLine')
    .select('cents')
    .where('batchId', '=', batch.id)
    .execute()
  return {
    lines: [
      { name: 'control totals of the batch', lines: batch.lineCount, cents: batch.totalCents },
      summed('sealed lines', lines),
      await readBack(services, batch, 'pivotCsv'),
      await readBack(services, batch, 'pivotWorkbook'),
    ],
    transfers: [
      { name: 'transfers of the batch', lines: batch.transferCount, cents: batch.totalCents },
      await readBack(services, batch, 'pain001'),
      await readBack(services, batch, 'fixedWidth'),
    ],
  }
}

const asOwner = (intervenantId: string): Session => ({
  accountId: 'demonstration',
  displayName: 'demonstration',
  roles: ['intervenant'],
  role: 'intervenant',
  intervenantId,
  schoolId: null,
})

/** What the trackers of all persons say was paid to them, claim by claim. */
async function trackers(services: Services, circuit: Circuit): Promise<Figure> {
  const claims = await services.read().selectFrom('claim').select(['id', 'intervenantId']).execute()
  const paid: { cents: number }[] = []
  for (const { id, intervenantId } of claims) {
    const lanes = await payTracker(services, id, asOwner(intervenantId))
    if (!lanes.ok) continue
    for (const { track, paidCents } of lanes.value)
      if (track === trackOf[circuit] && paidCents !== null) paid.push({ cents: paidCents })
  }
  return summed('trackers of the persons', paid)
}

/** What the dashboard and the yearly statements say was paid, and the trackers of the persons. */
export async function paidFigures(services: Services, circuit: Circuit): Promise<readonly Figure[]> {
  const track = trackOf[circuit]
  const payments = await allPayments(services.read())
  const yearly = summed(
    'yearly statements',
    payments.filter((payment) => payment.track === track && payment.outcome.state === 'paid'),
  )
  return [await trackers(services, circuit), yearly, await reported(services, circuit, 'paid')]
}

/** The financial report of the dashboard: it counts claims of all states together, so that only its amounts compare. */
export async function reported(services: Services, circuit: Circuit, state: 'paid' | 'rejected'): Promise<Figure> {
  const { lines } = await reportOf(services, { by: 'payType', examCode: null, sessionId: null })
  const own = lines.filter(({ track }) => track === trackOf[circuit])
  return { name: 'financial report', lines: null, cents: own.reduce((sum, { cents }) => sum + cents[state], 0) }
}
