import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, type Readable, reading, type Writable } from '../../store/index.ts'

type Period = Readonly<{ from: string; to: string; reason: string }>
type OnPeriod = Readonly<{
  commandId: string
  intervenantId: string
  id: string
  expected: Readonly<{ from: string; to: string }>
}>

const touches = ['availability', 'intervenants', 'assignments'] as const
const subjectOf = (id: string) => ({ kind: 'intervenant', id })

/** Days, both included, on which a person cannot be called; whoever calls has checked that the actor may say so. */
export function addUnavailability(
  services: Services,
  actor: Actor,
  input: Period & Readonly<{ commandId: string; intervenantId: string }>,
): Promise<Result<{ id: string; convoked: number }>> {
  const { commandId, intervenantId, from, to, reason } = input
  const subject = subjectOf(intervenantId)
  return services.write(
    actor,
    { commandId, kind: 'availability.addUnavailability', subject, facts: { from, to }, touches },
    async ({ tx }) => {
      const person = await tx.selectFrom('intervenant').select('id').where('id', '=', intervenantId).executeTakeFirst()
      if (person === undefined) return fail('NOT_FOUND', { intervenantId })
      const refusal = await wrongPeriod(tx, intervenantId, input, null)
      if (refusal !== null) return refusal
      const id = services.ports.ids.next()
      const days = { fromDate: from, toDate: to, reason }
      await tx
        .insertInto('unavailability')
        .values({ id, intervenantId, ...days, author: actor.name, authorId: actor.id })
        .execute()
      return ok({ id, convoked: await convokedWithin(reading(tx), intervenantId, input) })
    },
  )
}

/** Corrects the days or the reason; who first entered it stays. */
export function changeUnavailability(
  services: Services,
  actor: Actor,
  input: OnPeriod & Period,
): Promise<Result<{ convoked: number }>> {
  const { commandId, intervenantId, id, from, to, reason } = input
  return services.write(
    actor,
    {
      commandId,
      kind: 'availability.changeUnavailability',
      subject: subjectOf(intervenantId),
      facts: { from, to, formerFrom: input.expected.from, formerTo: input.expected.to },
      touches,
    },
    async ({ tx }) => {
      const row = await asExpected(tx, input)
      if (!row.ok) return row
      const refusal = await wrongPeriod(tx, intervenantId, input, id)
      if (refusal !== null) return refusal
      await tx.updateTable('unavailability').set({ fromDate: from, toDate: to, reason }).where('id', '=', id).execute()
      return ok({ convoked: await convokedWithin(reading(tx), intervenantId, input) })
    },
  )
}

/** Removes a period; the journal keeps its days and its author, never its reason, which may be about health. */
export function removeUnavailability(
  services: Services,
  actor: Actor,
  input: OnPeriod,
): Promise<Result<{ removal: string }>> {
  const { commandId, intervenantId, id } = input
  return services.write(
    actor,
    { commandId, kind: 'availability.removeUnavailability', subject: subjectOf(intervenantId), touches },
    async ({ tx, note }) => {
      const row = await asExpected(tx, input)
      if (!row.ok) return row
      const { fromDate: from, toDate: to, author, authorId } = row.value
      note({ from, to, author, authorId })
      await tx.deleteFrom('unavailability').where('id', '=', id).execute()
      return ok({ removal: commandId })
    },
  )
}

/** A period that ends before it begins, or meets another one of the person, is refused. */
export async function wrongPeriod(
  tx: Writable,
  intervenantId: string,
  { from, to }: Readonly<{ from: string; to: string }>,
  itself: string | null,
) {
  if (from > to) return refuse('availability.datesReversed')
  const met = await tx
    .selectFrom('unavailability')
    .select(['fromDate', 'toDate'])
    .where('intervenantId', '=', intervenantId)
    .where('fromDate', '<=', to)
    .where('toDate', '>=', from)
    .where('id', '<>', itself ?? '')
    .orderBy('fromDate')
    .executeTakeFirst()
  return met === undefined ? null : refuse('availability.overlaps', { from: met.fromDate, to: met.toDate })
}

/** How many convoked missions of the person fall within these days. */
async function convokedWithin(read: Readable, intervenantId: string, days: Readonly<{ from: string; to: string }>) {
  const rows = await read
    .selectFrom('assignment')
    .innerJoin('missionSlot', 'missionSlot.missionId', 'assignment.missionId')
    .select('assignment.id')
    .distinct()
    .where('intervenantId', '=', intervenantId)
    .where('state', '=', 'convoked')
    .where('missionSlot.date', '>=', days.from)
    .where('missionSlot.date', '<=', days.to)
    .execute()
  return rows.length
}

async function asExpected(tx: Writable, { id, intervenantId, expected }: OnPeriod) {
  const row = await tx.selectFrom('unavailability').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined || row.intervenantId !== intervenantId) return fail('NOT_FOUND', { unavailabilityId: id })
  if (row.fromDate !== expected.from || row.toDate !== expected.to)
    return fail('CONFLICT', { from: row.fromDate, to: row.toDate })
  return ok(row)
}
