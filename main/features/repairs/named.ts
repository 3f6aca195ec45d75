import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, reading, type Writable } from '../../store/index.ts'
import { namedFor, requireSeatAndPerson } from './substitutes.ts'

type OnSeat = Readonly<{ commandId: string; seatId: string; intervenantId: string }>

/** Names somebody for a seat, after those already named: they are called first when its holder is absent. */
export const nameSubstitute = (services: Services, actor: Actor, input: OnSeat) =>
  change(services, actor, input, 'repairs.nameSubstitute', (named) => {
    if (named.includes(input.intervenantId)) return refuse('repairs.alreadyNamed')
    return ok({ order: [...named, input.intervenantId], answer: { rank: named.length + 1 } })
  })

/** Takes somebody off the list of those named for a seat. */
export const dropSubstitute = (services: Services, actor: Actor, input: OnSeat) =>
  change(services, actor, input, 'repairs.dropSubstitute', (named) => {
    if (!named.includes(input.intervenantId)) return refuse('repairs.notNamed')
    return ok({ order: named.filter((id) => id !== input.intervenantId), answer: {} })
  })

/** Calls somebody before the one named just before them. */
export const raiseSubstitute = (services: Services, actor: Actor, input: OnSeat) =>
  change(services, actor, input, 'repairs.raiseSubstitute', (named) => {
    const place = named.indexOf(input.intervenantId)
    if (place === -1) return refuse('repairs.notNamed')
    const order = named.filter((id) => id !== input.intervenantId)
    order.splice(Math.max(0, place - 1), 0, input.intervenantId)
    return ok({ order, answer: {} })
  })

function change<T>(
  services: Services,
  actor: Actor,
  input: OnSeat,
  kind: string,
  decide: (named: readonly string[]) => Result<{ order: readonly string[]; answer: T }>,
): Promise<Result<T>> {
  const { commandId, seatId, intervenantId } = input
  const act = { commandId, kind, subject: { kind: 'intervenant', id: intervenantId }, facts: { seatId } }
  return services.write(actor, { ...act, touches: ['repairs', 'assignments'] }, async ({ tx, at }) => {
    const known = await requireSeatAndPerson(reading(tx), input)
    if (!known.ok) return known
    const decided = decide(await namedFor(reading(tx), seatId))
    if (!decided.ok) return decided
    await keepOrder(tx, seatId, decided.value.order, { author: actor.name, createdAt: at })
    return ok(decided.value.answer)
  })
}

/** Writes the order of those named for a seat; whoever was named before keeps their author and their day. */
async function keepOrder(
  tx: Writable,
  seatId: string,
  order: readonly string[],
  signed: Readonly<{ author: string; createdAt: string }>,
): Promise<void> {
  const before = await reading(tx).selectFrom('substitute').selectAll().where('seatId', '=', seatId).execute()
  await tx.deleteFrom('substitute').where('seatId', '=', seatId).execute()
  for (const [position, intervenantId] of order.entries()) {
    const { author, createdAt } = before.find((row) => row.intervenantId === intervenantId) ?? signed
    await tx.insertInto('substitute').values({ seatId, intervenantId, position, author, createdAt }).execute()
  }
}
