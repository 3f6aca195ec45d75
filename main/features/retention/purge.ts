import { type Facts, fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { RetentionKind } from '../../../shared/model/retention.ts'
import type { Services } from '../../boundary/services.ts'
import { planLine } from '../../domain/retention/plan-line.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import { type Actor, insertMany, type Readable, reading } from '../../store/index.ts'
import { forgetAnswers } from './forget-answers.ts'
import { keepers } from './keepers.ts'
import { leaveTrace } from './lost-purges.ts'
import { dueCount, type ErasurePlan, erasurePlan } from './plan.ts'
import { proofOf } from './proof.ts'
import type { ConfirmedRule } from './rules.ts'

/** Things erased in one act: windows are served between two. */
const portionSize = 200

const touches = ['retention', 'claims', 'claimDocuments', 'convocations', 'intervenants', 'imports', 'review'] as const

type Purging = Readonly<{ services: Services; actor: Actor; commandId: string; purgeId: string }>

/** Starts a purge of exactly the plan that was shown; refused (RULE) `retention.planChanged`, `retention.nothingDue`. */
export async function startPurge(
  services: Services,
  actor: Actor,
  { commandId, digest }: Readonly<{ commandId: string; digest: string }>,
): Promise<Result<{ jobId: string }>> {
  const plan = await erasurePlan(services)
  if (plan.digest !== digest) return refuse('retention.planChanged')
  if (dueCount(plan) === 0) return refuse('retention.nothingDue')
  return services.jobs.startAlone('purge', (progress) => purge(services, actor, commandId, plan, progress))
}

async function purge(
  services: Services,
  actor: Actor,
  commandId: string,
  plan: ErasurePlan,
  progress: JobProgress,
): Promise<Result<Facts>> {
  const opened = await open(services, actor, commandId, plan)
  if (!opened.ok) return opened
  const purging = { services, actor, commandId, purgeId: opened.value.id }
  const erased = await erasePlanned(purging, plan, progress)
  const forgotten = await forgetAnswers(services, opened.value.seq)
  progress.report('compacting')
  const compacted = await services.store().compact()
  const whole = erased.ok && forgotten.ok && !progress.signal.aborted
  const ended = await close(purging, { whole, compacted: compacted.ok })
  if (!erased.ok) return erased
  if (!forgotten.ok) return forgotten
  if (!ended.ok) return ended
  if (!whole) return fail('CANCELLED', { erased: erased.value })
  return compacted.ok ? ok({ purge: purging.purgeId, erased: erased.value }) : compacted
}

/** The act that begins a purge. One that a crash cut short is closed first, with what it had erased. */
async function open(services: Services, actor: Actor, commandId: string, { rules, digest }: ErasurePlan) {
  const cutShort = await services.read().selectFrom('purge').select('id').where('endedAt', 'is', null).execute()
  for (const { id } of cutShort) {
    const closed = await close(
      { services, actor, commandId: `${commandId}:${id}`, purgeId: id },
      { whole: false, compacted: false },
    )
    if (!closed.ok) return closed
  }
  const id = services.ports.ids.next()
  const act = { commandId, kind: 'retention.purge', subject: { kind: 'purge', id }, facts: { digest }, touches }
  return services.write(actor, act, async ({ tx, at, seq }) => {
    await tx
      .insertInto('purge')
      .values({
        id,
        planDigest: digest,
        rules: JSON.stringify(rules),
        startedAt: at,
        startedBy: actor.name,
        endedAt: null,
        whole: null,
        digest: null,
        compacted: 0,
      })
      .execute()
    return ok({ id, seq })
  })
}

/** Erases what the plan named, portion by portion, until the end or until somebody interrupts it. Answers how much went. */
async function erasePlanned(purging: Purging, plan: ErasurePlan, progress: JobProgress): Promise<Result<number>> {
  const total = dueCount(plan)
  let [seen, erased] = [0, 0]
  for (const { kind, due } of plan.lines) {
    const rule = plan.rules.find((one) => one.kind === kind)
    for (let start = 0; start < due.length && rule !== undefined; start += portionSize) {
      if (progress.signal.aborted) return ok(erased)
      progress.report('erasing', seen, total)
      const portion = due.slice(start, start + portionSize)
      const done = await erasePortion(purging, rule, portion, start)
      if (!done.ok) return done
      erased += done.value
      seen += portion.length
    }
  }
  return ok(erased)
}

/** One act: what is still due of a portion goes. What changed since the plan, and is held back now, stays. */
async function erasePortion(
  { services, actor, commandId, purgeId }: Purging,
  { kind, duration }: ConfirmedRule,
  portion: readonly string[],
  start: number,
): Promise<Result<number>> {
  const keeper = keepers[kind]
  const stillDue = async (read: Readable) =>
    planLine(duration, await keeper.candidates(services, read, portion), services.ports.clock.today()).due
  const files = keeper.eraseFiles === undefined ? null : await stillDue(services.read())
  if (files !== null) await keeper.eraseFiles?.(services, files)
  const act = {
    commandId: `${commandId}:${kind}:${start}`,
    kind: 'retention.erase',
    subject: { kind: 'purge', id: purgeId },
    facts: { rule: kind },
    touches,
  }
  return services.write(actor, act, async (context) => {
    const ids = files ?? (await stillDue(reading(context.tx)))
    if (files === null) await keeper.erase?.(context, ids)
    await insertMany(
      context.tx,
      'erasure',
      ids.map((subjectId) => ({ purgeId, kind, subjectId })),
    )
    context.note({ erased: ids.length })
    return ok(ids.length)
  })
}

/**
 * The act that ends a purge: the hash of what it erased is noted with it, in the row and in the chain of the journal. The
 * trace of it beside the store comes first: a purge that could not leave it is not over, and the next one ends it.
 */
async function close(
  { services, actor, commandId, purgeId }: Purging,
  { whole, compacted }: Readonly<{ whole: boolean; compacted: boolean }>,
): Promise<Result<null>> {
  const kept = await proofOf(services.read(), purgeId)
  if (kept === null) return fail('NOT_FOUND', { id: purgeId })
  const left = await leaveTrace(services, kept)
  if (!left.ok) return left
  const act = {
    commandId: `${commandId}:end`,
    kind: 'retention.finish',
    subject: { kind: 'purge', id: purgeId },
    touches,
  }
  return services.write(actor, act, async ({ tx, at, note }) => {
    const proof = await proofOf(reading(tx), purgeId)
    if (proof === null) return fail('NOT_FOUND', { id: purgeId })
    const { digest, erased } = proof
    await tx
      .updateTable('purge')
      .set({ endedAt: at, whole: whole ? 1 : 0, digest, compacted: compacted ? 1 : 0 })
      .where('id', '=', purgeId)
      .execute()
    const counts = erased.map(({ kind, ids }): [RetentionKind, number] => [kind, ids.length])
    note({ digest, erased: counts.reduce((sum, [, count]) => sum + count, 0) })
    return ok(null)
  })
}
