import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { RateInput } from '../../domain/rates/rate-document.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import { type ComparedLine, differencesOf, type LineDifference, trackLines } from '../../domain/rates/replay-lines.ts'
import type { Readable } from '../../store/index.ts'
import { decided } from '../claims/index.ts'
import { rateTablesOf } from '../rate-tables.ts'

const tracks = ['fee', 'travel'] as const
type Track = (typeof tracks)[number]

const accepted: readonly string[] = decided

export type TrackReplay = Readonly<{
  track: Track
  /** `notKept`: accepted before the application kept what a claim was computed from. */
  outcome: 'identical' | 'differs' | 'notKept'
  keptCents: number
  againCents: number
  differences: LineDifference[]
}>

type Stored = Readonly<{ claimId: string; track: Track; lines: readonly ComparedLine[]; input: RateInput | null }>

const keyOf = ({ claimId, track }: Readonly<{ claimId: string; track: string }>): string => `${claimId} ${track}`

const sumOf = (lines: readonly Pick<ComparedLine, 'cents'>[]): number =>
  lines.reduce((sum, { cents }) => sum + cents, 0)

/** Lines in the store say `''` where no row priced them. */
async function linesByTrack(read: Readable, claimId: string | undefined) {
  const rows = await read
    .selectFrom('claimLine')
    .select(['claimId', 'track', 'code', 'quantity', 'rate', 'cents', 'validFrom'])
    .$if(claimId !== undefined, (query) => query.where('claimId', '=', claimId ?? ''))
    .orderBy('claimId')
    .orderBy('position')
    .execute()
  return Map.groupBy(
    rows.map(({ validFrom, ...row }) => ({ ...row, validFrom: validFrom === '' ? null : validFrom })),
    keyOf,
  )
}

type Scope = Readonly<{ claimId?: string; since?: string }>

/** Every accepted track whose calculation was kept: of one claim, of missions that end on a day or later, or of all. */
export async function keptCalculations(read: Readable, { claimId, since }: Scope): Promise<Stored[]> {
  const calculations = await read
    .selectFrom('claimCalculation')
    .innerJoin('claim', 'claim.id', 'claimCalculation.claimId')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .select(['claimCalculation.claimId', 'track', 'input', 'feeState', 'travelState'])
    .$if(claimId !== undefined, (query) => query.where('claimCalculation.claimId', '=', claimId ?? ''))
    .$if(since !== undefined, (query) => query.where('mission.lastDate', '>=', since ?? ''))
    .orderBy('claimCalculation.claimId')
    .orderBy('track')
    .execute()
  const lines = await linesByTrack(read, claimId)
  return calculations
    .filter(({ track, feeState, travelState }) => accepted.includes(track === 'fee' ? feeState : travelState))
    .map(({ claimId: id, track, input }) => ({
      claimId: id,
      track,
      lines: lines.get(keyOf({ claimId: id, track })) ?? [],
      input: JSON.parse(input) as RateInput | null,
    }))
}

/** Computes an accepted track again from what was kept, under the rates the office has: those of its days are still there. */
export function replayTrack({ track, lines, input }: Stored, tables: RateTables): TrackReplay {
  const again = trackLines(input, track, tables)
  const differences = differencesOf(lines, again)
  const outcome = differences.length === 0 ? 'identical' : 'differs'
  return { track, outcome, keptCents: sumOf(lines), againCents: sumOf(again), differences }
}

/** Replays the accepted tracks of one claim; NOT_FOUND for a claim that does not exist. */
export async function replayClaim(read: Readable, claimId: string): Promise<Result<TrackReplay[]>> {
  const claim = await read
    .selectFrom('claim')
    .select(['feeState', 'travelState'])
    .where('id', '=', claimId)
    .executeTakeFirst()
  if (claim === undefined) return fail('NOT_FOUND', { id: claimId })
  const tables = await rateTablesOf(read)
  const kept = new Map((await keptCalculations(read, { claimId })).map((one) => [one.track, one]))
  const lines = await linesByTrack(read, claimId)
  const decided = tracks.filter((track) => accepted.includes(track === 'fee' ? claim.feeState : claim.travelState))
  return ok(
    decided.map((track) => {
      const stored = kept.get(track)
      if (stored !== undefined) return replayTrack(stored, tables)
      const cents = sumOf(lines.get(keyOf({ claimId, track })) ?? [])
      return { track, outcome: 'notKept', keptCents: cents, againCents: cents, differences: [] } as const
    }),
  )
}
