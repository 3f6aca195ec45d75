import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { transfersOf } from '../../domain/liquidation/transfers.ts'
import type { Actor, Readable } from '../../store/index.ts'
import type { Circuit } from './circuits.ts'
import { frozenLines } from './frozen-lines.ts'
import { type FrozenLine, linesHash } from './lines-hash.ts'
import { type PreparedLine, prepareBatch } from './prepare.ts'
import type { BatchRow, QuotedLine } from './sealed-batch.ts'
import { paymentSettings } from './settings.ts'

type Asked = Readonly<{ circuit: Circuit; executionDate: string }>
type When = Readonly<{ id: string; at: string; today: string }>

/** A batch as it would be sealed now, written nowhere; `quoted` are its lines with the numbers people quote. */
export type DraftBatch = Readonly<{ row: BatchRow; lines: readonly FrozenLine[]; quoted: readonly QuotedLine[] }>

/** The paying account as it is today, still encrypted: a batch keeps it whatever the office changes later. */
async function debtorOf(read: Readable) {
  const office = await read.selectFrom('office').selectAll().executeTakeFirst()
  if (office === undefined || office.debtorIban === null || office.debtorBic === null)
    return refuse('debtorAccountMissing', {})
  return ok({
    debtorName: office.name,
    debtorBureau: office.bureau,
    debtorIban: office.debtorIban,
    debtorBic: office.debtorBic,
    debtorIdentifier: `DEC-${office.academyCode}`,
  })
}

async function nextNumber(read: Readable): Promise<number> {
  const last = await read
    .selectFrom('paymentBatch')
    .select((e) => e.fn.max('number').as('number'))
    .executeTakeFirst()
  return Number(last?.number ?? 0) + 1
}

/** Frozen lines beside the numbers of the prepared ones they come from. */
const withNumbers = (lines: readonly FrozenLine[], prepared: readonly PreparedLine[]): QuotedLine[] =>
  lines.flatMap((line, index) => {
    const from = prepared[index]
    if (from === undefined) return []
    const { claimNumber, missionNumber, examCode, intervenantNumber } = from
    return [{ ...line, claimNumber, missionNumber, examCode, intervenantNumber }]
  })

/**
 * The batch that sealing would make of what is in the store. Refused (RULE): `nothingToSeal`, `executionDatePast`,
 * `debtorAccountMissing` when the office has no account to pay from.
 */
export async function draftBatch(
  services: Services,
  read: Readable,
  actor: Actor,
  { circuit, executionDate }: Asked,
  { id, at, today }: When,
): Promise<Result<DraftBatch>> {
  if (executionDate < today) return refuse('executionDatePast', { executionDate })
  const prepared = await prepareBatch(read, services.vault(), circuit, today)
  if (prepared.lines.length === 0) return refuse('nothingToSeal', { circuit, blocked: prepared.stopped.length })
  const debtor = await debtorOf(read)
  if (!debtor.ok) return debtor
  const { settings } = await paymentSettings(read)
  const lines = await frozenLines(read, circuit, prepared.lines)
  return ok({
    lines,
    quoted: withNumbers(lines, prepared.lines),
    row: {
      id,
      number: await nextNumber(read),
      circuit,
      state: 'sealed',
      lineCount: lines.length,
      totalCents: lines.reduce((sum, { cents }) => sum + cents, 0),
      transferCount: transfersOf(lines, ({ intervenantId }) => intervenantId).length,
      linesHash: linesHash(lines),
      executionDate,
      ...debtor.value,
      transferVersion: settings.transferVersion,
      layout: settings.layout,
      sealedAt: at,
      sealedBy: actor.id,
    },
  })
}
