import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, deleteWithDependents, insertMany, reading, type Writable } from '../../store/index.ts'
import { missionOnVersion } from './checks.ts'
import { subjectOf, touches } from './edit.ts'
import { isKept, type KeptMission, keepMissions } from './kept-mission.ts'

type OnVersion = Readonly<{ commandId: string; id: string; expectedVersion: number }>

/**
 * Why a mission may not be deleted (services.md 1.2): somebody convoked is freed by cancelling the convocation, somebody
 * assigned by taking them off the seat; what was paid stays.
 */
export async function obstacleToRemoval(tx: Writable, missionId: string) {
  const standing = await tx
    .selectFrom('assignment')
    .select('state')
    .where('missionId', '=', missionId)
    .where('state', '<>', 'withdrawn')
    .execute()
  const convoked = standing.filter(({ state }) => state === 'convoked').length
  if (convoked > 0) return refuse('missions.convoked', { people: convoked })
  if (standing.length > 0) return refuse('missions.assigned', { people: standing.length })
  const paid = await reading(tx)
    .selectFrom('paymentLine')
    .innerJoin('claim', 'claim.id', 'paymentLine.claimId')
    .select('claim.id')
    .where('claim.missionId', '=', missionId)
    .executeTakeFirst()
  return paid === undefined ? null : refuse('missions.paid')
}

/** Deletes a mission that calls nobody any more, with what was cancelled or withdrawn of it; the journal keeps the mission. */
export function removeMission(
  services: Services,
  actor: Actor,
  input: OnVersion,
): Promise<Result<{ removal: string }>> {
  const { commandId, id } = input
  const act = { commandId, kind: 'missions.remove', subject: subjectOf(id), touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const row = await missionOnVersion(tx, input)
    if (!row.ok) return row
    const obstacle = await obstacleToRemoval(tx, id)
    if (obstacle !== null) return obstacle
    note({ number: row.value.number, kept: JSON.stringify(await keepMissions(tx, [id])) })
    await deleteWithDependents(tx, 'mission', 'id', [id])
    return ok({ removal: commandId })
  })
}

/** Takes a deletion back: the missions are there again with their dates, their seats and their need. */
export function restoreMissions(
  services: Services,
  actor: Actor,
  { commandId, removal }: Readonly<{ commandId: string; removal: string }>,
): Promise<Result<{ missions: number }>> {
  return services.write(actor, { commandId, kind: 'missions.restore', touches }, async ({ tx, note }) => {
    const entry = await tx
      .selectFrom('journal')
      .select('facts')
      .where('commandId', '=', removal)
      .where('kind', 'in', ['missions.remove', 'missions.changeMany'])
      .executeTakeFirst()
    const facts = entry === undefined ? {} : (JSON.parse(entry.facts) as Record<string, unknown>)
    if (!isKept(facts)) return fail('NOT_FOUND', { removal })
    const missions = JSON.parse(facts.kept) as KeptMission[]
    for (const { mission, slots, seats, needIds } of missions) {
      const taken = await tx
        .selectFrom('mission')
        .select('id')
        .where((e) => e.or([e('id', '=', mission.id), e('number', '=', mission.number)]))
        .executeTakeFirst()
      if (taken !== undefined) return refuse('missions.numberTaken', { number: mission.number })
      await tx
        .insertInto('mission')
        .values({ ...mission, rowVersion: mission.rowVersion + 1 })
        .execute()
      await insertMany(tx, 'missionSlot', slots)
      await insertMany(tx, 'seat', seats)
      if (needIds.length > 0)
        await tx
          .updateTable('need')
          .set({ missionId: mission.id })
          .where('id', 'in', needIds)
          .where('missionId', 'is', null)
          .execute()
    }
    note({ missions: missions.length, numbers: missions.map(({ mission }) => mission.number).join(', ') })
    return ok({ missions: missions.length })
  })
}
