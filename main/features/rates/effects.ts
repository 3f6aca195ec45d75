import type { RateEffect } from '../../../shared/contract/rates.ts'
import type { RateInput } from '../../domain/rates/rate-document.ts'
import { dayBefore } from '../../domain/rates/rate-edits.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import { differencesOf, trackLines } from '../../domain/rates/replay-lines.ts'
import type { Readable } from '../../store/index.ts'
import { type ClaimFacts, currentEstimate, decided, loadClaims, tracks } from '../claims/index.ts'
import { keptCalculations } from './replay.ts'

/** The claims of some days under two sets of rates. */
export type Compared = Readonly<{ before: RateTables; after: RateTables; from: string; today: string }>

type Track = (typeof tracks)[number]

/** Claims loaded at once. */
const batch = 2_000

/** Claims of missions that end on a day or later; a journey home may be a day after its mission. */
async function claimsSince(read: Readable, from: string): Promise<string[]> {
  const rows = await read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .select('claim.id')
    .where('mission.lastDate', '>=', dayBefore(from))
    .orderBy('claim.id')
    .execute()
  return rows.map(({ id }) => id)
}

async function* eachClaim(read: Readable, ids: readonly string[]): AsyncGenerator<ClaimFacts> {
  for (let start = 0; start < ids.length; start += batch)
    yield* (await loadClaims(read, ids.slice(start, start + batch))).values()
}

const isDecided = (claim: ClaimFacts, track: Track): boolean =>
  decided.includes(track === 'fee' ? claim.feeState : claim.travelState)

const moves = (input: RateInput | null, track: Track, { before, after }: Compared): boolean =>
  differencesOf(trackLines(input, track, before), trackLines(input, track, after)).length > 0

/** Claims accepted before the application kept what they were computed from. */
async function unkeptClaims(read: Readable, from: string): Promise<string[]> {
  const since = await claimsSince(read, from)
  const kept = await read.selectFrom('claimCalculation').select('claimId').distinct().execute()
  const accepted = await read
    .selectFrom('claim')
    .select('id')
    .where((e) => e.or([e('feeState', 'in', decided), e('travelState', 'in', decided)]))
    .execute()
  const wanted = new Set(accepted.map(({ id }) => id)).difference(new Set(kept.map(({ claimId }) => claimId)))
  return since.filter((id) => wanted.has(id))
}

/** How many accepted claims other rates would give another amount, or another row: a change must leave them alone. */
export async function acceptedThatMove(read: Readable, compared: Compared): Promise<number> {
  const kept = await keptCalculations(read, { since: dayBefore(compared.from) })
  const moved = new Set(kept.filter(({ input, track }) => moves(input, track, compared)).map(({ claimId }) => claimId))
  for await (const claim of eachClaim(read, await unkeptClaims(read, compared.from))) {
    const { input } = currentEstimate(claim, compared.today, 'manager', compared.before)
    if (tracks.some((track) => isDecided(claim, track) && moves(input, track, compared))) moved.add(claim.id)
  }
  return moved.size
}

/** What other rates would do to the claims of the days concerned. Nothing is written. */
export async function effectOf(read: Readable, compared: Compared): Promise<RateEffect> {
  const effect = { open: 0, openCentsBefore: 0, openCentsAfter: 0 }
  for await (const claim of eachClaim(read, await claimsSince(read, compared.from))) {
    const asked = tracks.filter((track) => !isDecided(claim, track))
    const linesUnder = (tables: RateTables) => {
      const { feeLines, travelLines } = currentEstimate(claim, compared.today, 'manager', tables)
      return asked.flatMap((track) => (track === 'fee' ? feeLines : travelLines))
    }
    const [before, after] = [linesUnder(compared.before), linesUnder(compared.after)]
    if (differencesOf(before, after).length === 0) continue
    effect.open += 1
    effect.openCentsBefore += before.reduce((sum, { cents }) => sum + cents, 0)
    effect.openCentsAfter += after.reduce((sum, { cents }) => sum + cents, 0)
  }
  return { ...effect, accepted: await acceptedThatMove(read, compared) }
}
