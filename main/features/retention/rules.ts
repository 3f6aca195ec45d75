import type { RetentionRule } from '../../../shared/contract/retention.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import { type RetentionDuration, type RetentionKind, retentionKinds } from '../../../shared/model/retention.ts'
import type { Services } from '../../boundary/services.ts'
import { proposedDurations } from '../../domain/retention/proposals.ts'
import { type Actor, type Readable, reading } from '../../store/index.ts'

const lastRows = async (read: Readable) => {
  const rows = await read.selectFrom('retentionRule').selectAll().orderBy('version').execute()
  return new Map(rows.map((row) => [row.kind, row]))
}

type Row = NonNullable<ReturnType<Awaited<ReturnType<typeof lastRows>>['get']>>

const durationOf = ({ count, unit }: Row): RetentionDuration | null =>
  count === null || unit === null ? null : { count, unit }

/** The rule in force of each kind, as the office last decided; without a decision, what a text proposes. */
export async function retentionRules(read: Readable): Promise<RetentionRule[]> {
  const rows = await lastRows(read)
  return retentionKinds.map((kind) => {
    const row = rows.get(kind)
    const proposed = proposedDurations[kind]
    const { source, confirmedBy, confirmedOn } = row ?? { source: '', confirmedBy: '', confirmedOn: null }
    const decided = {
      source,
      confirmedBy,
      confirmedOn,
      decidedBy: row?.decidedBy ?? '',
      decidedAt: row?.decidedAt ?? null,
    }
    return {
      kind,
      proposed,
      version: row?.version ?? 0,
      duration: row === undefined ? null : durationOf(row),
      ...decided,
    }
  })
}

/** The rules under which something may be erased: those that somebody confirmed. */
export const confirmedRules = async (read: Readable) =>
  (await retentionRules(read)).flatMap(({ duration, ...rule }) => (duration === null ? [] : [{ ...rule, duration }]))

export type ConfirmedRule = Awaited<ReturnType<typeof confirmedRules>>[number]

type Decision = Readonly<{
  commandId: string
  kind: RetentionKind
  expectedVersion: number
  duration: RetentionDuration | null
  source: string
  confirmedBy: string
  confirmedOn: string | null
}>

/** What a decision misses. A duration needs the text it rests on, who is answerable for it and since when. */
function missing({ duration, source, confirmedBy, confirmedOn }: Decision, today: string): Result<null> {
  if (duration === null) return ok(null)
  if (source.trim() === '') return refuse('retention.sourceNeeded')
  if (confirmedBy.trim() === '') return refuse('retention.confirmedByNeeded')
  if (confirmedOn === null) return refuse('retention.confirmedOnNeeded')
  return confirmedOn > today ? refuse('retention.confirmedAhead') : ok(null)
}

/** Writes the next version of a rule: a confirmed duration, or none, which erases nothing any more. */
export function decideRule(services: Services, actor: Actor, input: Decision): Promise<Result<{ version: number }>> {
  const { commandId, kind, expectedVersion, duration, source, confirmedBy, confirmedOn } = input
  const facts = { rule: kind, count: duration?.count ?? null, unit: duration?.unit ?? null, confirmedOn }
  const act = { commandId, kind: 'retention.decide', facts, touches: ['retention'] as const }
  return services.write(actor, act, async ({ tx, at }) => {
    const known = (await lastRows(reading(tx))).get(kind)?.version ?? 0
    if (known !== expectedVersion) return fail('CONFLICT', { current: known })
    const sound = missing(input, services.ports.clock.today())
    if (!sound.ok) return sound
    const version = known + 1
    const who = { confirmedBy: confirmedBy.trim(), confirmedOn, decidedBy: actor.name, decidedAt: at }
    const length = { count: duration?.count ?? null, unit: duration?.unit ?? null, source: source.trim() }
    await tx
      .insertInto('retentionRule')
      .values({ kind, version, ...length, ...who })
      .execute()
    return ok({ version })
  })
}
