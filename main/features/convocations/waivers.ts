import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Finding } from '../../domain/convocations/findings.ts'
import { type Actor, insertMany, type Readable, type Writable } from '../../store/index.ts'

/** A finding that somebody took upon themselves and that no run has used yet. */
export type StandingWaiver = Readonly<{ id: string; reason: string; author: string; createdAt: string }>

/** Waivers by the key of their finding. Those of earlier runs count no more: a cancelled run is judged anew. */
export async function standingWaivers(read: Readable): Promise<ReadonlyMap<string, StandingWaiver>> {
  const rows = await read.selectFrom('convocationWaiver').selectAll().where('runId', 'is', null).execute()
  return new Map(
    rows.map(({ findingKey, id, reason, author, createdAt }) => [findingKey, { id, reason, author, createdAt }]),
  )
}

/** Writes waivers in one act; the reason is told with it. */
export function keepWaivers(
  services: Services,
  actor: Actor,
  commandId: string,
  chosen: readonly Finding[],
  reason: string,
): Promise<Result<{ waived: number }>> {
  const facts = {
    rules: [...new Set(chosen.map(({ rule }) => rule))].join(', '),
    waived: chosen.length,
  }
  return services.write(
    actor,
    { commandId, kind: 'convocations.waive', facts, words: { reason }, touches: ['convocations'] },
    async ({ tx, at }) => {
      await insertMany(
        tx,
        'convocationWaiver',
        chosen.flatMap((finding) =>
          finding.level === 'information'
            ? []
            : [
                {
                  id: services.ports.ids.next(),
                  findingKey: finding.key,
                  rule: finding.rule,
                  level: finding.level,
                  assignmentId: finding.assignmentId,
                  facts: JSON.stringify(finding.facts),
                  reason,
                  author: actor.name,
                  createdAt: at,
                  runId: null,
                },
              ],
        ),
      )
      return ok({ waived: chosen.length })
    },
  )
}

/** Takes a waiver back, while no run has used it. */
export function withdrawWaiver(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; id: string }>,
): Promise<Result<Record<string, never>>> {
  return services.write(
    actor,
    { commandId: input.commandId, kind: 'convocations.withdrawWaiver', touches: ['convocations'] },
    async ({ tx, note, say }) => {
      const waiver = await tx.selectFrom('convocationWaiver').selectAll().where('id', '=', input.id).executeTakeFirst()
      if (waiver === undefined) return fail('NOT_FOUND', { waiverId: input.id })
      if (waiver.runId !== null) return refuse('convocations.waiverUsed')
      note({ rule: waiver.rule })
      say({ reason: waiver.reason })
      await tx.deleteFrom('convocationWaiver').where('id', '=', input.id).execute()
      return ok({})
    },
  )
}

/** From now on these waivers belong to the run that convokes their assignments. */
export async function giveWaiversTo(tx: Writable, runId: string, assignmentIds: readonly string[]): Promise<void> {
  await tx
    .updateTable('convocationWaiver')
    .set({ runId })
    .where('runId', 'is', null)
    .where('assignmentId', 'in', assignmentIds)
    .execute()
}
