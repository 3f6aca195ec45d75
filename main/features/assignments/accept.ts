import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { judgeProposals, type StaleProposal } from '../../domain/assignment/judge-proposals.ts'
import { type Actor, reading, type Writable } from '../../store/index.ts'
import { changing, isPlanners, standingOn } from './changes.ts'
import { planningFacts } from './planning-facts.ts'
import { openProposals, type ProposalScope, peopleIn, standingSeats } from './proposals.ts'
import { touchedByAssignments } from './touched.ts'

/**
 * Does what proposals of a run say: all of them, those of a centre, or some. Every hard rule is checked again inside the
 * act on what the store holds now: a proposal that no longer holds is left out and says why. The run is closed once
 * everything in it is decided.
 */
export function acceptRun(
  services: Services,
  actor: Actor,
  input: ProposalScope & Readonly<{ commandId: string }>,
): Promise<Result<{ accepted: number; stale: StaleProposal[]; change: string }>> {
  const { commandId, runId } = input
  const act = { commandId, kind: 'assignments.accept', subject: { kind: 'assignmentRun', id: runId } }
  return services.write(actor, { ...act, touches: touchedByAssignments }, async ({ tx, note }) => {
    const opened = await openRun(tx, runId)
    if (!opened.ok) return opened
    const proposals = await openProposals(reading(tx), input)
    if (proposals.length === 0) return refuse('assignments.runNotOpen')
    const facts = await planningFacts(reading(tx), { persons: peopleIn(proposals) })
    const { good, stale } = judgeProposals(proposals, standingSeats(facts), facts.persons, facts.settings)
    const changes = changing(tx, commandId, runId)
    const seatIds = good.map(({ seatId }) => seatId)
    for (const row of await standingOn(tx, seatIds)) if (isPlanners(row)) await changes.setState(row, 'withdrawn')
    await changes.add(
      good.flatMap(({ kind, seatId, missionId, intervenantId, explanation }) => {
        if (kind === 'removed') return []
        return [
          { id: services.ports.ids.next(), seatId, missionId, intervenantId, origin: 'run' as const, explanation },
        ]
      }),
    )
    await changes.close()
    await decide(tx, runId, 'accepted', good)
    await decide(tx, runId, 'stale', stale)
    await closeWhenDecided(tx, runId)
    note({ accepted: good.length, conflicts: stale.length })
    return ok({ accepted: good.length, stale: [...stale], change: commandId })
  })
}

/** Sets proposals aside for good: all of them, those of a centre, or some. Nothing is assigned. */
export function rejectProposals(
  services: Services,
  actor: Actor,
  input: ProposalScope & Readonly<{ commandId: string }>,
): Promise<Result<{ rejected: number }>> {
  const { commandId, runId } = input
  const act = { commandId, kind: 'assignments.discard', subject: { kind: 'assignmentRun', id: runId } }
  return services.write(actor, { ...act, touches: ['assignments'] }, async ({ tx, note }) => {
    const opened = await openRun(tx, runId)
    if (!opened.ok) return opened
    const proposals = await openProposals(reading(tx), input)
    await decide(tx, runId, 'rejected', proposals)
    await closeWhenDecided(tx, runId)
    note({ rejected: proposals.length })
    return ok({ rejected: proposals.length })
  })
}

async function openRun(tx: Writable, runId: string): Promise<Result<null>> {
  const run = await tx.selectFrom('assignmentRun').select('state').where('id', '=', runId).executeTakeFirst()
  if (run === undefined) return fail('NOT_FOUND', { runId })
  return run.state === 'proposed' ? ok(null) : refuse('assignments.runNotOpen')
}

const seatsPerStatement = 5_000

async function decide(
  tx: Writable,
  runId: string,
  decision: 'accepted' | 'rejected' | 'stale',
  proposals: readonly Readonly<{ seatId: string }>[],
): Promise<void> {
  for (let start = 0; start < proposals.length; start += seatsPerStatement) {
    const seatIds = proposals.slice(start, start + seatsPerStatement).map(({ seatId }) => seatId)
    await tx
      .updateTable('assignmentProposal')
      .set({ decision })
      .where('runId', '=', runId)
      .where('seatId', 'in', seatIds)
      .execute()
  }
}

/** A run of which everything is decided is accepted when anything of it was, else discarded. */
async function closeWhenDecided(tx: Writable, runId: string): Promise<void> {
  const decisions = await tx
    .selectFrom('assignmentProposal')
    .select('decision')
    .distinct()
    .where('runId', '=', runId)
    .execute()
  const has = (wanted: string) => decisions.some(({ decision }) => decision === wanted)
  if (has('open')) return
  const state = has('accepted') ? ('accepted' as const) : ('discarded' as const)
  await tx.updateTable('assignmentRun').set({ state }).where('id', '=', runId).execute()
}
