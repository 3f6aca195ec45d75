import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor, Writable } from '../../store/index.ts'

type OnVersion = Readonly<{ commandId: string; id: string; expectedVersion: number }>
type Answer = OnVersion & Readonly<{ answer: string }>

const touches = ['impediments', 'assignments', 'missions', 'availability', 'intervenants'] as const
const subjectOf = (id: string) => ({ kind: 'impediment', id })

/**
 * Accepts what a person signalled. Days on which they cannot serve become an unavailability, unless one of theirs covers
 * them already: the planner then shows the seat as a clash, with its replacements. Nobody loses a seat by this alone.
 */
export function acceptImpediment(
  services: Services,
  actor: Actor,
  { commandId, id, expectedVersion, answer }: Answer,
): Promise<Result<{ version: number; unavailable: boolean }>> {
  return services.write(
    actor,
    { commandId, kind: 'impediments.accept', subject: subjectOf(id), touches },
    async ({ tx, at }) => {
      const row = await openRow(tx, { id, expectedVersion })
      if (!row.ok) return row
      const { kind, intervenantId, fromDate, toDate } = row.value
      let unavailabilityId: string | null = null
      if (kind === 'unavailable' && !(await covered(tx, row.value))) {
        unavailabilityId = services.ports.ids.next()
        await tx
          .insertInto('unavailability')
          .values({
            id: unavailabilityId,
            intervenantId,
            fromDate,
            toDate,
            reason: answer,
            author: actor.name,
            authorId: actor.id,
          })
          .execute()
      }
      const version = expectedVersion + 1
      await tx
        .updateTable('impediment')
        .set({ state: 'accepted', answer, answeredBy: actor.name, answeredAt: at, unavailabilityId })
        .set({ rowVersion: version })
        .where('id', '=', id)
        .execute()
      return ok({ version, unavailable: kind === 'unavailable' })
    },
  )
}

/** Refuses, always with a reason, which the person reads (pains-and-peers.md, pain 12). */
export function refuseImpediment(
  services: Services,
  actor: Actor,
  { commandId, id, expectedVersion, answer }: Answer,
): Promise<Result<{ version: number }>> {
  return services.write(
    actor,
    { commandId, kind: 'impediments.refuse', subject: subjectOf(id), touches },
    async ({ tx, at }) => {
      const row = await openRow(tx, { id, expectedVersion })
      if (!row.ok) return row
      const version = expectedVersion + 1
      await tx
        .updateTable('impediment')
        .set({ state: 'refused', answer, answeredBy: actor.name, answeredAt: at, rowVersion: version })
        .where('id', '=', id)
        .execute()
      return ok({ version })
    },
  )
}

/** Takes an answer back, with the unavailability it added. */
export function reopenImpediment(
  services: Services,
  actor: Actor,
  { commandId, id, expectedVersion }: OnVersion,
): Promise<Result<{ version: number }>> {
  return services.write(
    actor,
    { commandId, kind: 'impediments.reopen', subject: subjectOf(id), touches },
    async ({ tx, note }) => {
      const row = await tx.selectFrom('impediment').selectAll().where('id', '=', id).executeTakeFirst()
      if (row === undefined) return fail('NOT_FOUND', { id })
      if (row.rowVersion !== expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
      if (row.state !== 'accepted' && row.state !== 'refused') return refuse('impediments.notAnswered')
      const other = await tx
        .selectFrom('impediment')
        .select('id')
        .where('assignmentId', '=', row.assignmentId)
        .where('state', '=', 'open')
        .executeTakeFirst()
      if (other !== undefined) return refuse('impediments.waiting')
      note({ former: row.state })
      if (row.unavailabilityId !== null)
        await tx.deleteFrom('unavailability').where('id', '=', row.unavailabilityId).execute()
      const version = expectedVersion + 1
      await tx
        .updateTable('impediment')
        .set({ state: 'open', answer: '', answeredBy: '', answeredAt: null, unavailabilityId: null })
        .set({ rowVersion: version })
        .where('id', '=', id)
        .execute()
      return ok({ version })
    },
  )
}

async function openRow(tx: Writable, { id, expectedVersion }: Omit<OnVersion, 'commandId'>) {
  const row = await tx.selectFrom('impediment').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return fail('NOT_FOUND', { id })
  if (row.rowVersion !== expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
  return row.state === 'open' ? ok(row) : refuse('impediments.answered')
}

type Days = Readonly<{ intervenantId: string; fromDate: string; toDate: string }>

async function covered(tx: Writable, { intervenantId, fromDate, toDate }: Days): Promise<boolean> {
  const period = await tx
    .selectFrom('unavailability')
    .select('id')
    .where('intervenantId', '=', intervenantId)
    .where('fromDate', '<=', fromDate)
    .where('toDate', '>=', toDate)
    .executeTakeFirst()
  return period !== undefined
}
