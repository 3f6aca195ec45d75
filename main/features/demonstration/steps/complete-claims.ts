import { fail, ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import type { RateTables } from '../../../domain/rates/rate-tables.ts'
import type { JobProgress } from '../../../jobs/jobs.ts'
import { reading, type WorkContext } from '../../../store/index.ts'
import {
  type ClaimFacts,
  checkEntered,
  declareNotDone,
  type Entered,
  expectsEntry,
  loadClaims,
  planSend,
  type ReadyToSend,
  renderRecaps,
  sendClaim,
  writeEntered,
} from '../../claims/index.ts'
import { rateTablesOf } from '../../rate-tables.ts'
import { orderOf, pieces, type Story, storyOf } from './chosen.ts'
import { inventedEntry, inventedJourneys } from './invented-entry.ts'
import { openClaims } from './open-claims.ts'
import { sharesOfMissions } from './shares.ts'

/** Claims that one act enters and one thread writes the recaps of. */
const claimsPerAct = 200

type Planned = Readonly<{ claim: ClaimFacts; story: Story; entered: Entered | null; actorName: string }>

const nameOf = (claim: ClaimFacts): string => `${claim.firstName} ${claim.lastName}`

/** What the person of one claim does with it; nothing when no day or no right lets them. */
function plan(claim: ClaimFacts, share: number, today: string): Planned[] {
  const actorName = nameOf(claim)
  const story = storyOf(orderOf(claim.number))
  if (story === 'notDone') return today > claim.lastDate ? [{ claim, story, entered: null, actorName }] : []
  const entry =
    claim.feeState === 'UPCOMING' && expectsEntry(claim.entryForm, claim.enteredBy)
      ? inventedEntry(claim, share)
      : claim.entry
  const journeys = claim.travelState === 'UPCOMING' ? inventedJourneys(claim) : claim.journeys
  const entered = { entry, journeys }
  return checkEntered(claim, entered, today).ok ? [{ claim, story, entered, actorName }] : []
}

const withEntered = ({ claim, entered }: Planned): ClaimFacts =>
  entered === null ? claim : { ...claim, entry: entered.entry, journeys: entered.journeys }

type Outcome = { sent: number; unfinished: number; notDone: number }

async function apply(
  services: Services,
  context: WorkContext,
  planned: readonly Planned[],
  ready: ReadonlyMap<string, ReadyToSend>,
  tables: RateTables,
): Promise<Result<Outcome>> {
  const today = services.ports.clock.today()
  const outcome: Outcome = { sent: 0, unfinished: 0, notDone: 0 }
  const handedOver = new Set<string>()
  for (const one of planned) {
    const { claim, entered, actorName } = one
    const day = `${claim.intervenantId} ${claim.firstDate}`
    if (entered === null) {
      handedOver.add(day)
      const by = { actor: 'intervenant' as const, today, reason: 'Mission assurée par une autre personne' }
      const declared = await declareNotDone(context, claim, actorName, by)
      if (!declared.ok) return declared
      outcome.notDone += 1
      continue
    }
    // A mission not done has just given its journeys to another one of that day: its person has yet to see that.
    if (handedOver.has(day)) continue
    await writeEntered(context, claim, entered)
    const entry = entered.entry === null ? null : JSON.stringify(entered.entry)
    await context.tx.updateTable('claim').set({ entry }).where('id', '=', claim.id).execute()
    const sending = ready.get(claim.id)
    if (sending === undefined) {
      outcome.unfinished += 1
      continue
    }
    const sent = await sendClaim(services, context, sending, tables)
    if (!sent.ok) return sent
    outcome.sent += 1
  }
  return ok(outcome)
}

async function completePiece(
  services: Services,
  numbers: readonly string[],
  ids: readonly string[],
  tables: RateTables,
) {
  const commandId = `demo:claims:${numbers[0]}`
  const act = { commandId, kind: 'demonstration.claims', touches: ['claims', 'review'] as const }
  const known = await services.read().selectFrom('command').select('id').where('id', '=', commandId).executeTakeFirst()
  const claims = known === undefined ? await loadClaims(services.read(), ids) : new Map<string, ClaimFacts>()
  const shares = await sharesOfMissions(
    services.read(),
    [...claims.values()].map(({ missionId }) => missionId),
  )
  const today = services.ports.clock.today()
  const planned = [...claims.values()].flatMap((claim) => plan(claim, shares.get(claim.missionId) ?? 0, today))
  const by = { actor: 'intervenant' as const, today, reason: null }
  const sending = planned
    .filter((one) => one.story === 'sent' && planSend(withEntered(one), by).ok)
    .map((one) => ({ claim: withEntered(one), actorName: one.actorName }))
  const rendered = sending.length > 0 ? await renderRecaps(services, sending, tables) : ok([])
  if (!rendered.ok) return rendered
  const ready = new Map(rendered.value.map((one) => [one.claim.id, one]))
  return services.write(systemActor, act, async (context) => {
    const current = await loadClaims(reading(context.tx), [...claims.keys()])
    const moved = planned.find(({ claim }) => current.get(claim.id)?.rowVersion !== claim.rowVersion)
    if (moved !== undefined) return fail('CONFLICT', { claim: moved.claim.number })
    return apply(services, context, planned, ready, tables)
  })
}

/** No text gives the length of an interrogation: the office fills it in (regulation.md 1.5). Here 20 minutes, invented. */
const inventedInterrogationMinutes = 20

const fillInLengths = (services: Services) =>
  services.write(
    systemActor,
    {
      commandId: 'demo:interrogation-minutes',
      kind: 'demonstration.interrogationMinutes',
      facts: { minutes: inventedInterrogationMinutes },
      touches: ['reference'],
    },
    async ({ tx }) => {
      await tx
        .updateTable('paper')
        .set({ interrogationMinutes: inventedInterrogationMinutes })
        .where('nature', '=', 'oral')
        .where('interrogationMinutes', 'is', null)
        .execute()
      return ok(null)
    },
  )

/**
 * The people of the demonstration complete their claims: entries that suit the missions, journeys by car and by train, a few
 * left unfinished, a few missions not done. Pieces are the same whenever it is started again, and one already done is not
 * done twice. Counts are of claims; amounts are integer cents, estimated until the office accepts.
 */
export async function completeClaims(
  services: Services,
  progress: JobProgress,
): Promise<Result<Record<string, unknown>>> {
  const filled = await fillInLengths(services)
  if (!filled.ok) return filled
  const opened = await openClaims(services)
  if (!opened.ok) return opened
  const rows = await services.read().selectFrom('claim').select(['id', 'number']).execute()
  rows.sort((left, right) => orderOf(left.number) - orderOf(right.number))
  const tables = await rateTablesOf(services.read())
  const total: Outcome = { sent: 0, unfinished: 0, notDone: 0 }
  for (const piece of pieces(rows, claimsPerAct)) {
    if (progress.signal.aborted) return fail('CANCELLED', { ...total })
    const done = await completePiece(
      services,
      piece.map(({ number }) => number),
      piece.map(({ id }) => id),
      tables,
    )
    if (!done.ok) return done
    total.sent += done.value.sent
    total.unfinished += done.value.unfinished
    total.notDone += done.value.notDone
  }
  const amounts = await services
    .read()
    .selectFrom('claim')
    .select((e) => [e.fn.sum<number>('feeCents').as('fee'), e.fn.sum<number>('travelCents').as('travel')])
    .executeTakeFirst()
  return ok({
    claims: rows.length,
    ...total,
    estimatedFeeCents: Number(amounts?.fee ?? 0),
    estimatedTravelCents: Number(amounts?.travel ?? 0),
  })
}
