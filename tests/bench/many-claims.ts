import type { Services } from '../../main/boundary/services.ts'
import { systemActor } from '../../main/boundary/sessions.ts'
import { insertMany } from '../../main/store/index.ts'
import { ok } from '../../shared/model/result.ts'

/** The reference base of the latency budgets (ux.md 4.4). */
export const claims = 60_000
const people = 2_000
/** Claims of the exam whose clean ones are accepted at once. */
export const lot = 500

const idOf = (kind: string, index: number): string => `bench-${kind}-${String(index).padStart(6, '0')}`
const range = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Fills the tiny world of the tests with sixty thousand claims sent, stated and clean, of which one in five has an alert. */
export async function fillManyClaims(services: Services): Promise<void> {
  const act = { commandId: 'bench:claims', kind: 'bench.claims', touches: [] }
  const done = await services.write(systemActor, act, async ({ tx, at }) => {
    const model = await tx.selectFrom('intervenant').selectAll().where('id', '=', 'p1').executeTakeFirstOrThrow()
    const pay = await tx.selectFrom('payFile').selectAll().where('intervenantId', '=', 'p1').executeTakeFirstOrThrow()
    const mission = await tx.selectFrom('mission').selectAll().where('number', '=', 10_003).executeTakeFirstOrThrow()
    const slots = await tx.selectFrom('missionSlot').selectAll().where('missionId', '=', mission.id).execute()
    const names = range(people).map((index) => ({
      ...model,
      id: idOf('person', index),
      number: String(2_000_000 + index),
      originKey: idOf('person', index),
      lastName: index < lot ? 'LOT' : `NOM${index}`,
      search: index < lot ? 'lot camille' : `nom${index} camille`,
    }))
    await insertMany(tx, 'intervenant', names)
    await insertMany(
      tx,
      'payFile',
      names.map(({ id }) => ({ ...pay, intervenantId: id })),
    )
    const missions = range(Math.ceil(claims / people)).map((index) => ({
      ...mission,
      id: idOf('mission', index),
      number: 500_000 + index,
    }))
    await insertMany(tx, 'mission', missions)
    await insertMany(
      tx,
      'missionSlot',
      missions.flatMap(({ id }) => slots.map((slot) => ({ ...slot, missionId: id }))),
    )
    const places = range(claims).map((index) => ({
      index,
      person: index % people,
      missionId: idOf('mission', Math.floor(index / people)),
    }))
    await insertMany(
      tx,
      'seat',
      places.map(({ index, missionId, person }) => ({
        id: idOf('seat', index),
        missionId,
        role: 'examiner',
        position: person + 1,
      })),
    )
    await insertMany(
      tx,
      'assignment',
      places.map(({ index, missionId, person }) => ({
        id: idOf('assignment', index),
        seatId: idOf('seat', index),
        missionId,
        intervenantId: idOf('person', person),
        state: 'convoked' as const,
        origin: 'manual' as const,
        explanation: '',
        rowVersion: 1,
      })),
    )
    // Those of the lot have one claim to review each; their others are not sent yet.
    const isSent = ({ index, person }: (typeof places)[number]) => person >= lot || index < people
    await insertMany(
      tx,
      'claim',
      places.map((place) => ({
        id: idOf('claim', place.index),
        number: `9-${place.index}`,
        assignmentId: idOf('assignment', place.index),
        missionId: place.missionId,
        intervenantId: idOf('person', place.person),
        feeState: isSent(place) ? 'SENT' : 'TO_COMPLETE',
        travelState: 'NONE',
        travelReason: '',
        entry: JSON.stringify({ candidates: 6 }),
        sanctionedEntry: null,
        returnReason: null,
        sentAt: `2026-07-01T08:${String(place.index % 60).padStart(2, '0')}:00.000Z`,
        rowVersion: 1,
      })),
    )
    await insertMany(
      tx,
      'serviceStatement',
      places.map(({ index, missionId, person }) => ({
        assignmentId: idOf('assignment', index),
        missionId,
        present: 1,
        quantity: person >= lot && index % 5 === 0 ? 5 : 6,
        minutes: null,
        source: 'centre' as const,
        statedBy: 'bench',
        statedAt: at,
      })),
    )
    return ok(null)
  })
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}
