import type { ChosenSeats } from '../../../shared/contract/assignments.ts'
import type { Facts, Result } from '../../../shared/model/result.ts'
import { ok, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor } from '../../store/index.ts'
import { changing, isPlanners, type PlannerState, standingOn } from './changes.ts'
import { seatIdsOf } from './queries.ts'
import { factsAbout, factsOnceSeated, seatPerson } from './seat-person.ts'
import { touchedByAssignments } from './touched.ts'

type Left = Readonly<{ seatId: string; rule: string; facts: Facts }>

/**
 * Gives several empty seats to one person, in the order chosen (ux.md S14: several half-days at once). Each is judged
 * with those given before it; a seat that a rule refuses is left empty and told. Nothing is forced in bulk.
 */
export function assignMany(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; intervenantId: string; seatIds: readonly string[] }>,
): Promise<Result<{ assigned: number; left: Left[]; change: string }>> {
  const { commandId, intervenantId, seatIds } = input
  const subject = { kind: 'intervenant', id: intervenantId }
  const act = { commandId, kind: 'assignments.assignMany', subject, touches: touchedByAssignments }
  return services.write(actor, act, async (context) => {
    const changes = changing(context.tx, commandId)
    const left: Left[] = []
    let facts = await factsAbout(context.tx, intervenantId)
    for (const seatId of seatIds) {
      const seated = await seatPerson(services, actor, context, changes, facts, { seatId, intervenantId })
      if (seated.ok) {
        facts = factsOnceSeated(facts, { seatId, intervenantId })
        continue
      }
      const { error } = seated
      if (error.code !== 'RULE') return seated
      left.push({ seatId, rule: error.rule ?? '', facts: error.facts })
    }
    const [first] = left
    if (first !== undefined && left.length === seatIds.length) return refuse(first.rule, first.facts)
    await changes.close()
    const assigned = changes.count()
    context.note({ assigned, left: left.length })
    return ok({ assigned, left, change: commandId })
  })
}

/** What a bulk act does to the assignments it is for; the others are left as they are and counted. */
const effects = {
  lock: { from: 'confirmed', to: 'locked' },
  unlock: { from: 'locked', to: 'confirmed' },
  withdraw: { from: null, to: 'withdrawn' },
} as const satisfies Record<string, Readonly<{ from: PlannerState | null; to: PlannerState }>>

/** Locks, unlocks or withdraws the assignments of the chosen seats; those of people already convoked are left. */
export async function changeMany(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; effect: keyof typeof effects; chosen: ChosenSeats }>,
): Promise<Result<{ done: number; left: number; change: string }>> {
  const { commandId, effect, chosen } = input
  const { from, to } = effects[effect]
  const seatIds = await seatIdsOf(services, chosen)
  const act = { commandId, kind: `assignments.${effect}Many`, touches: touchedByAssignments }
  return services.write(actor, act, async ({ tx, note }) => {
    const changes = changing(tx, commandId)
    const standing = await standingOn(tx, seatIds)
    for (const row of standing) {
      if (isPlanners(row) && (from === null || row.state === from)) await changes.setState(row, to)
    }
    const done = changes.count()
    if (done === 0) return refuse('assignments.nothingToChange')
    await changes.close()
    const left = standing.length - done
    note({ done, left })
    return ok({ done, left, change: commandId })
  })
}
