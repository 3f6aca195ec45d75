import type { LostPurges } from '../../../shared/contract/retention.ts'
import { civilDay } from '../../../shared/model/civil-days.ts'
import type { Result } from '../../../shared/model/result.ts'
import type { RetentionKind } from '../../../shared/model/retention.ts'
import type { Services } from '../../boundary/services.ts'
import { dueFrom } from '../../domain/retention/due.ts'
import { type PurgeTrace, purgeTraces, writePurgeTrace } from '../../files/purge-proofs.ts'
import { keepers } from './keepers.ts'
import type { Proof } from './proof.ts'
import { confirmedRules } from './rules.ts'

/** Files that a purge takes away are in no backup: nothing brings them back. */
const isInStore = (kind: RetentionKind): boolean => keepers[kind].eraseFiles === undefined

/** Keeps what a purge erased out of the reach of a restored backup. */
export function leaveTrace(
  { ports }: Services,
  { id, startedAt, digest, erased, rules }: Proof,
): Promise<Result<null>> {
  const kept = rules.flatMap(({ kind, duration }) => {
    const ids = erased.find((one) => one.kind === kind)?.ids ?? []
    return isInStore(kind) && ids.length > 0 ? [{ kind, ...duration, ids: [...ids] }] : []
  })
  return writePurgeTrace(ports.dataFolder, { id, startedAt, digest, erased: kept })
}

/** What is back of one purge: what it had erased, is kept again, and was already over on its day. */
async function leftOf(services: Services, { startedAt, erased }: PurgeTrace) {
  const left: { kind: RetentionKind; count: number }[] = []
  for (const { kind, count, unit, ids } of erased) {
    const back = await keepers[kind].candidates(services, services.read(), ids)
    const over = back.filter(({ start }) => dueFrom({ count, unit }, start) <= civilDay(startedAt))
    if (over.length > 0) left.push({ kind, count: over.length })
  }
  return left
}

/**
 * Purges made since the backup that was restored, as long as something they erased is back: they are to be made again. What
 * is kept of them is beside the store, since the store itself was replaced by one of before.
 */
export async function lostPurges(services: Services): Promise<LostPurges> {
  const read = services.read()
  const known = await read.selectFrom('purge').select('id').where('endedAt', 'is not', null).execute()
  const { traces, unreadable } = await purgeTraces(services.ports.dataFolder, new Set(known.map(({ id }) => id)))
  const purges: LostPurges['purges'] = []
  for (const trace of traces) {
    const left = await leftOf(services, trace)
    if (left.length > 0) purges.push({ id: trace.id, startedAt: trace.startedAt, left })
  }
  const confirmed = new Set((await confirmedRules(read)).map(({ kind }) => kind))
  const kinds = new Set(purges.flatMap(({ left }) => left.map(({ kind }) => kind)))
  return { purges, unconfirmed: [...kinds].filter((kind) => !confirmed.has(kind)), unreadable }
}
