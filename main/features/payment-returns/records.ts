import type { ReturnRecord } from '../../../shared/contract/payment-returns.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { PaymentReturnRow } from '../../files/feeds/payment-return-row.ts'
import type { Readable, Tables } from '../../store/index.ts'
import { groupBy } from '../claims/index.ts'
import { type KnownTransfer, sentTransfers } from './sent-transfers.ts'

type Kept = Tables['paymentReturnRow']

const said = ({ content }: Kept): Partial<PaymentReturnRow> => JSON.parse(content) as Partial<PaymentReturnRow>

const keptRows = async (read: Readable, ids: readonly string[]) =>
  groupBy(
    await read.selectFrom('paymentReturnRow').selectAll().where('returnId', 'in', ids).orderBy('position').execute(),
    ({ returnId }) => returnId,
  )

/** The transfers that kept rows are about, by batch and first line. */
async function transfersFor(read: Readable, rows: readonly Kept[]): Promise<(row: Kept) => KnownTransfer | null> {
  const asked = rows.flatMap((row) => {
    const { reference = null, claimNumber = null } = said(row)
    return row.batchId === null ? [] : [{ reference, claimNumber }]
  })
  const known = await sentTransfers(
    read,
    asked.map((one) => ({ ...one, line: 0, cents: null, answer: 'paid', paidOn: null, code: null, reason: null })),
  )
  const byKey = new Map(known.map((transfer) => [`${transfer.batchId} ${transfer.lineNumber}`, transfer]))
  return ({ batchId, lineNumber }) => byKey.get(`${batchId} ${lineNumber}`) ?? null
}

function recordOf(
  row: Tables['paymentReturn'],
  rows: readonly Kept[],
  transferOf: (row: Kept) => KnownTransfer | null,
): ReturnRecord {
  const { id, fileName, state, readBy, readAt, appliedAt, undoneAt } = row
  const askedFor = (one: Kept): number => transferOf(one)?.cents ?? 0
  const part = (verdict: Kept['verdict'], centsOf: (one: Kept) => number) => {
    const own = rows.filter((one) => one.verdict === verdict)
    return { lines: own.length, cents: own.reduce((sum, one) => sum + centsOf(one), 0) }
  }
  const [right, changed] = [part('paid', askedFor), part('changed', (one) => said(one).cents ?? 0)]
  return {
    id,
    fileName,
    state,
    readBy,
    readAt,
    appliedAt,
    undoneAt,
    paid: { lines: right.lines + changed.lines, cents: right.cents + changed.cents },
    rejected: part('rejected', askedFor),
    changed: part('changed', (one) => (said(one).cents ?? 0) - askedFor(one)),
    accepted: rows.filter(({ verdict }) => verdict === 'accepted').length,
    known: rows.filter(({ verdict }) => verdict === 'known').length,
    toSee: rows.filter(({ verdict }) => ['repeated', 'contradicted', 'unmatched', 'unreadable'].includes(verdict))
      .length,
  }
}

/** Every file that came back, the last one first. */
export async function listReturns(services: Services): Promise<ReturnRecord[]> {
  const read = services.read()
  const rows = await read.selectFrom('paymentReturn').selectAll().orderBy('readAt', 'desc').limit(500).execute()
  const kept = await keptRows(
    read,
    rows.map(({ id }) => id),
  )
  const transferOf = await transfersFor(read, [...kept.values()].flat())
  return rows.map((row) => recordOf(row, kept.get(row.id) ?? [], transferOf))
}

async function loadReturn(services: Services, id: string) {
  const read = services.read()
  const row = await read.selectFrom('paymentReturn').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return fail('NOT_FOUND', { id })
  const rows = (await keptRows(read, [id])).get(id) ?? []
  const transferOf = await transfersFor(read, rows)
  return ok({ record: recordOf(row, rows, transferOf), rows, transferOf })
}

export async function returnRecord(services: Services, id: string): Promise<Result<ReturnRecord>> {
  const loaded = await loadReturn(services, id)
  return loaded.ok ? ok(loaded.value.record) : loaded
}

/** One file with each of its rows: what it says, what was found, what it brings. */
export async function returnSheet(services: Services, id: string) {
  const loaded = await loadReturn(services, id)
  if (!loaded.ok) return loaded
  const { record, rows, transferOf } = loaded.value
  const lines = rows.map((row) => {
    const { reference, claimNumber, cents, paidOn, code, reason } = said(row)
    const transfer = transferOf(row)
    return {
      position: row.position,
      line: row.line,
      verdict: row.verdict,
      rule: row.rule,
      facts: row.facts,
      reference: reference ?? '',
      claimNumber: claimNumber ?? '',
      cents: cents ?? null,
      paidOn: paidOn ?? null,
      code: code ?? '',
      reason: reason ?? '',
      found:
        transfer === null
          ? null
          : { batch: transfer.batch, lineNumber: transfer.lineNumber, name: transfer.name, cents: transfer.cents },
    }
  })
  return ok({ ...record, lines })
}
