import { ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { countControls, samplesNeeded, samplesOf } from '../../domain/review/index.ts'
import { type Actor, reading } from '../../store/index.ts'
import { bureauName } from '../bureaus/index.ts'
import { type ClaimFacts, loadClaims, type MoveBy, personName } from '../claims/index.ts'
import { planAcceptMany, type Rules, rulesFor, type Settled, writeAccepted } from './accept.ts'
import { controlsOf } from './controls-of.ts'
import { hasOpened, isOthers } from './desk.ts'
import { cleanIds, countToReview, type View } from './queue.ts'
import { remembering } from './remember.ts'
import { reviewSettings } from './settings.ts'

/** Lines that are answered; a longer bulk says its numbers all the same. */
const linesShown = 500

const isClean =
  ({ surroundings }: Rules) =>
  ({ claim, estimate }: Settled): boolean =>
    countControls(controlsOf(claim, estimate, surroundings)).alerts === 0

const lineOf = (
  claim: ClaimFacts,
  { feeCents, travelCents } = claim as Pick<ClaimFacts, 'feeCents' | 'travelCents'>,
) => ({
  id: claim.id,
  number: claim.number,
  intervenant: personName(claim),
  feeCents,
  travelCents,
})

const total = (claims: readonly Readonly<{ feeCents: number; travelCents: number }>[]) => ({
  feeCents: claims.reduce((sum, { feeCents }) => sum + feeCents, 0),
  travelCents: claims.reduce((sum, { travelCents }) => sum + travelCents, 0),
})

/** What accepting every claim without alert of a view comes to: total, spread by exam, and the claims to open first. */
export async function cleanPanel(services: Services, session: Session, view: View) {
  const ids = await cleanIds(services, view)
  const claims = [...(await loadClaims(services.read(), ids)).values()]
  const { samplingPercent } = (await reviewSettings(services.read())).settings
  const today = services.ports.clock.today()
  const exams = Map.groupBy(claims, ({ exam }) => exam)
  const sampled = new Set(samplesOf(ids, samplingPercent, today))
  return {
    count: claims.length,
    ...total(claims),
    byExam: [...exams]
      .map(([exam, own]) => ({
        exam,
        count: own.length,
        cents: own.reduce((sum, { feeCents, travelCents }) => sum + feeCents + travelCents, 0),
      }))
      .toSorted((one, other) => other.count - one.count || one.exam.localeCompare(other.exam)),
    samples: claims
      .filter(({ id }) => sampled.has(id))
      .map((claim) => ({ ...lineOf(claim), opened: hasOpened(services, session.accountId, claim.id) })),
    needed: samplesNeeded(claims.length, samplingPercent),
    claims: claims.slice(0, linesShown).map((claim) => lineOf(claim)),
  }
}

type Bulk = View & Readonly<{ commandId: string; except: readonly string[] }>
type Outcome = 'accepted' | 'excepted' | 'occupied'
type CleanOutcome = Readonly<{
  decision: string
  accepted: number
  left: number
  feeCents: number
  travelCents: number
  lines: (ReturnType<typeof lineOf> & { outcome: Outcome })[]
}>

/**
 * Accepts in one act every claim to review of a view that no control stops or questions (F191, in bulk); one undo
 * undoes them all. Those left out and those a colleague is looking at stay. Amounts are integer cents.
 */
export async function acceptClean(services: Services, actor: Actor, input: Bulk): Promise<Result<CleanOutcome>> {
  const bureau = input.bureauId === null ? {} : { bureau: await bureauName(services.read(), input.bureauId) }
  const act = {
    commandId: input.commandId,
    kind: 'review.acceptClean',
    facts: { filter: input.filter, ...bureau, except: input.except.length },
    touches: ['review', 'claims', 'liquidation', 'intervenants'] as const,
  }
  // The controls are worked out before the act, and again inside it for what is about to be accepted.
  const ids = await cleanIds(services, input)
  return services.write(actor, act, async (context) => {
    const read = reading(context.tx)
    const claims = await loadClaims(read, ids)
    const by: MoveBy = { actor: 'manager', today: services.ports.clock.today(), reason: null }
    const excepted = new Set(input.except)
    const outcomeOf = ({ id }: ClaimFacts): Outcome => {
      if (excepted.has(id)) return 'excepted'
      return isOthers(services, actor.id, id) ? 'occupied' : 'accepted'
    }
    const left = [...claims.values()].filter((claim) => outcomeOf(claim) !== 'accepted')
    const taken = [...claims.values()].filter((claim) => outcomeOf(claim) === 'accepted')
    const rules = await rulesFor(read, taken)
    const settled = planAcceptMany(taken, by, rules, isClean(rules))
    const waiting = await countToReview(read, input, by.today)
    const decision = await remembering(
      context,
      input.commandId,
      'accept',
      settled.map(({ claim }) => claims.get(claim.id) ?? claim),
    )
    await writeAccepted(context, settled, actor.name, null)
    await decision.close()
    const numbers = { accepted: settled.length, left: waiting - settled.length, ...total(settled) }
    context.note(numbers)
    const lines = [
      ...left.map((claim) => ({ ...lineOf(claim), outcome: outcomeOf(claim) })),
      ...settled.map(({ claim, ...cents }) => ({ ...lineOf(claim, cents), outcome: 'accepted' as const })),
    ]
    return ok({ decision: input.commandId, ...numbers, lines: lines.slice(0, linesShown) })
  })
}

/** The same at the request of a person, once they have opened as many samples as the office's rule asks for. */
export async function acceptCleanSampled(services: Services, session: Session, input: Bulk) {
  const known = await services
    .read()
    .selectFrom('command')
    .select('id')
    .where('id', '=', input.commandId)
    .executeTakeFirst()
  const { needed, samples } = await cleanPanel(services, session, input)
  const opened = samples.filter((sample) => sample.opened).length
  if (known === undefined && opened < needed) return refuse('review.samplesNotOpened', { needed, opened })
  return acceptClean(services, actorOf(session), input)
}
