import type { Purge } from '../../../shared/contract/retention.ts'
import { type RetentionKind, retentionKinds } from '../../../shared/model/retention.ts'
import type { Services } from '../../boundary/services.ts'
import { type Readable, sha256 } from '../../store/index.ts'
import type { ConfirmedRule } from './rules.ts'

const purgeOf = (read: Readable, id: string) =>
  read.selectFrom('purge').selectAll().where('id', '=', id).executeTakeFirst()

/** What is kept of one purge: the rules it was made under and what each erased, by identifier. */
export type Proof = Readonly<{
  id: string
  startedAt: string
  startedBy: string
  endedAt: string | null
  whole: boolean
  compacted: boolean
  planDigest: string
  rules: readonly ConfirmedRule[]
  erased: readonly Readonly<{ kind: RetentionKind; ids: readonly string[] }>[]
  /** The hash worked out now from all of this, and the one noted at the end of the purge. */
  digest: string
  noted: string | null
}>

/** What one purge erased; null where there was none of this id. */
export async function proofOf(read: Readable, id: string): Promise<Proof | null> {
  const row = await purgeOf(read, id)
  if (row === undefined) return null
  const rows = await read
    .selectFrom('erasure')
    .select(['kind', 'subjectId'])
    .where('purgeId', '=', id)
    .orderBy('subjectId')
    .execute()
  const byKind = Map.groupBy(rows, ({ kind }) => kind)
  const erased = retentionKinds.map((kind) => ({
    kind,
    ids: (byKind.get(kind) ?? []).map(({ subjectId }) => subjectId),
  }))
  const { startedAt, startedBy, endedAt, planDigest } = row
  const digest = sha256(JSON.stringify([id, startedAt, startedBy, planDigest, row.rules, erased]))
  const rules = JSON.parse(row.rules) as ConfirmedRule[]
  const end = { endedAt, whole: row.whole === 1, compacted: row.compacted === 1 }
  return { id, startedAt, startedBy, ...end, planDigest, rules, erased, digest, noted: row.digest }
}

/** Every purge, the latest first, and whether what is kept of it still says the hash it ended with. */
export async function listPurges(services: Services): Promise<Purge[]> {
  const read = services.read()
  const rows = await read.selectFrom('purge').select('id').orderBy('startedAt', 'desc').execute()
  const isRunning = services.jobs.list().some(({ kind, state }) => kind === 'purge' && state === 'running')
  const purges: Purge[] = []
  for (const { id } of rows) {
    const proof = await proofOf(read, id)
    if (proof === null) continue
    const { startedAt, startedBy, endedAt, whole, compacted, noted, digest, erased } = proof
    const unfinished = isRunning && purges.length === 0 ? 'running' : 'interrupted'
    purges.push({
      id,
      state: endedAt === null ? unfinished : whole ? 'done' : 'interrupted',
      startedAt,
      startedBy,
      endedAt,
      counts: erased.flatMap(({ kind, ids }) => (ids.length === 0 ? [] : [{ kind, count: ids.length }])),
      digest: noted,
      sound: noted === null || noted === digest,
      compacted,
    })
  }
  return purges
}
