import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import { declaredQuantity } from '../../../domain/review/index.ts'
import { type ClaimFacts, claimStands, loadClaims } from '../../claims/index.ts'
import { inChunks } from '../../in-chunks.ts'
import { type Stated, stateServices as writeStatements } from '../../service-statements/index.ts'
import { oneIn, orderOf, pieces } from './chosen.ts'
import { workedMinutes } from './invented-entry.ts'
import { sharesOfMissions } from './shares.ts'

const missionsPerAct = 100

/** Centres that have not answered yet, so that some claims still wait for them. */
const isSilent = (missionNumber: number): boolean => oneIn(missionNumber, 13, 5)

type Convoked = Readonly<{ assignmentId: string; missionId: string; claim: ClaimFacts | null }>

/** What a head of centre states of one person: mostly what they declared, now and then one less. */
function statedOf({ assignmentId, missionId, claim }: Convoked, shares: ReadonlyMap<string, number>): Stated {
  if (claim === null) return { assignmentId, present: true, quantity: null, minutes: null }
  if (claim.feeState === 'NOT_DONE') return { assignmentId, present: false, quantity: null, minutes: null }
  const inMinutes = claim.entryForm === 'hours' || claim.entryForm === 'slots'
  const declared = claim.entry === null ? null : declaredQuantity(claim.entry).value
  const own = inMinutes ? workedMinutes(claim) : (shares.get(missionId) ?? 1)
  const value = Math.max(0, (declared ?? own) - (oneIn(orderOf(claim.number), 23, 9) ? 1 : 0))
  const counted = claim.entryForm !== 'none'
  return {
    assignmentId,
    present: true,
    quantity: counted && !inMinutes ? value : null,
    minutes: counted && inMinutes ? value : null,
  }
}

async function convokedTo(services: Services, missionIds: readonly string[]): Promise<Convoked[]> {
  const read = services.read()
  const rows = await inChunks(missionIds, (chunk) =>
    read
      .selectFrom('assignment')
      .leftJoin('claim', (join) => join.onRef('claim.assignmentId', '=', 'assignment.id').on(claimStands))
      .select(['assignment.id as assignmentId', 'assignment.missionId', 'claim.id as claimId'])
      .where('assignment.missionId', 'in', chunk)
      .where('assignment.state', '=', 'convoked')
      .execute(),
  )
  const claims = await loadClaims(
    read,
    rows.flatMap(({ claimId }) => claimId ?? []),
  )
  return rows.map(({ claimId, ...row }) => ({ ...row, claim: claimId === null ? null : (claims.get(claimId) ?? null) }))
}

/** The heads of centre state the service of missions that are over, but for a few centres that keep everybody waiting. */
export async function stateServices(services: Services): Promise<Result<Record<string, unknown>>> {
  const today = services.ports.clock.today()
  const read = services.read()
  const missions = await read.selectFrom('mission').select(['id', 'number', 'lastDate']).orderBy('number').execute()
  const over = missions.filter(({ number, lastDate }) => lastDate < today && !isSilent(number))
  for (const piece of pieces(over, missionsPerAct)) {
    const ids = piece.map(({ id }) => id)
    const shares = await sharesOfMissions(read, ids)
    const lines = (await convokedTo(services, ids)).map((convoked) => statedOf(convoked, shares))
    const act = {
      commandId: `demo:services:${piece[0]?.number}`,
      kind: 'demonstration.services',
      touches: ['serviceStatements', 'review'] as const,
    }
    const done = await services.write(systemActor, act, (context) =>
      writeStatements(context, lines, { name: 'Chef de centre (démonstration)', source: 'centre' }),
    )
    if (!done.ok) return done
  }
  const rows = await read.selectFrom('serviceStatement').select('present').execute()
  const present = rows.filter((row) => row.present === 1).length
  return ok({ missions: missions.length, statedMissions: over.length, stated: rows.length, present })
}
