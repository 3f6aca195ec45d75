import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { firstRefusal } from '../../domain/assignment/eligibility/rule-book.ts'
import { holding } from '../../domain/assignment/held.ts'
import { type Actor, insertMany, reading } from '../../store/index.ts'
import { planningFacts } from './planning-facts.ts'

/**
 * Turns the proposals of a run into assignments. Every hard rule is checked again inside the act, one assignment after
 * the other, on what the store holds now: a line that no longer holds is left out and counted as a conflict.
 */
export function acceptRun(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; runId: string }>,
): Promise<Result<{ accepted: number; conflicts: number }>> {
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'assignments.accept',
      subject: { kind: 'assignmentRun', id: input.runId },
      touches: ['assignments', 'missions', 'intervenants', 'convocations'],
    },
    async ({ tx, note }) => {
      const run = await tx.selectFrom('assignmentRun').select('state').where('id', '=', input.runId).executeTakeFirst()
      if (run === undefined) return fail('NOT_FOUND', { runId: input.runId })
      if (run.state !== 'proposed') return refuse('assignments.runNotOpen')
      const facts = await planningFacts(reading(tx))
      const persons = new Map(facts.persons.map((person) => [person.id, person]))
      const seats = new Map(
        facts.groups.flatMap(({ need, seatIds }) => seatIds.map((seatId) => [seatId, need.seat] as const)),
      )
      const proposals = await tx
        .selectFrom('assignmentProposal')
        .selectAll()
        .where('runId', '=', input.runId)
        .orderBy('seatId')
        .execute()
      const rows = proposals.flatMap((proposal) => {
        const seat = seats.get(proposal.seatId)
        const person = persons.get(proposal.intervenantId)
        if (seat === undefined || person === undefined) return []
        if (firstRefusal(person, seat, facts.settings) !== null) return []
        persons.set(person.id, holding(person, seat))
        return [
          {
            id: services.ports.ids.next(),
            seatId: proposal.seatId,
            missionId: seat.mission,
            intervenantId: person.id,
            state: 'confirmed' as const,
            origin: 'run' as const,
            explanation: proposal.explanation,
            rowVersion: 1,
          },
        ]
      })
      await insertMany(tx, 'assignment', rows)
      await tx.updateTable('assignmentRun').set({ state: 'accepted' }).where('id', '=', input.runId).execute()
      const outcome = { accepted: rows.length, conflicts: proposals.length - rows.length }
      note(outcome)
      return ok(outcome)
    },
  )
}

export function discardRun(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; runId: string }>,
): Promise<Result<Record<string, never>>> {
  return services.write(
    actor,
    {
      commandId: input.commandId,
      kind: 'assignments.discard',
      subject: { kind: 'assignmentRun', id: input.runId },
      touches: ['assignments'],
    },
    async ({ tx }) => {
      const done = await tx
        .updateTable('assignmentRun')
        .set({ state: 'discarded' })
        .where('id', '=', input.runId)
        .where('state', '=', 'proposed')
        .executeTakeFirst()
      return Number(done.numUpdatedRows) === 1 ? ok({}) : refuse('assignments.runNotOpen')
    },
  )
}
