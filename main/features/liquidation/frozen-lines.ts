import type { PastLine } from '../../domain/liquidation/due-lines.ts'
import type { Readable } from '../../store/index.ts'
import { type Circuit, claimTrackOf } from './circuits.ts'
import type { FrozenLine } from './lines-hash.ts'
import type { PreparedLine } from './prepare.ts'
import { pastLines } from './situation.ts'

/** How many lines of each kind each claim has had: the next one is the turn after. */
function turnsOf(past: readonly PastLine[]): (line: PreparedLine) => number {
  const counts = new Map<string, number>()
  for (const { claimId, kind } of past) counts.set(`${claimId} ${kind}`, (counts.get(`${claimId} ${kind}`) ?? 0) + 1)
  return ({ claimId, kind }) => {
    const key = `${claimId} ${kind}`
    const turn = (counts.get(key) ?? 0) + 1
    counts.set(key, turn)
    return turn
  }
}

/** Prepared lines as a batch freezes them: numbered in their order, with the account as it is encrypted. */
export async function frozenLines(
  read: Readable,
  circuit: Circuit,
  lines: readonly PreparedLine[],
): Promise<readonly FrozenLine[]> {
  const claimIds = lines.map(({ claimId }) => claimId)
  const turnOf = turnsOf(await pastLines(read, circuit, claimIds))
  return lines.map((line, index) => ({
    lineNumber: index + 1,
    kind: line.kind,
    claimId: line.claimId,
    track: claimTrackOf[circuit],
    turn: turnOf(line),
    intervenantId: line.intervenantId,
    name: line.payee.holderName,
    iban: line.payee.sealedIban,
    bic: line.payee.bic,
    cents: line.cents,
    label: line.label,
    rateCodes: [...new Set(line.rates.map(({ code }) => code))].join(' '),
    rateRows: line.kind === 'payment' ? JSON.stringify(line.rates) : null,
    reversesBatchId: line.reverses?.batchId ?? null,
    reversesLine: line.reverses?.lineNumber ?? null,
  }))
}
