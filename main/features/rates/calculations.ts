import type { RateInput } from '../../domain/rates/rate-document.ts'
import { insertMany, type WorkContext } from '../../store/index.ts'

type Track = 'fee' | 'travel'
type Calculation = Readonly<{ claimId: string; tracks: readonly Track[]; input: RateInput | null }>

const claimsPerStatement = 5_000

/**
 * Keeps what the rate engine was given for the tracks that are being accepted, in the place of an earlier decision: the
 * person, the communes and the counter of that day, so that the same rules give the same amounts whatever changes later.
 */
export async function keepCalculations({ tx }: WorkContext, calculations: readonly Calculation[]): Promise<void> {
  for (const track of ['fee', 'travel'] as const) {
    const mine = calculations.filter(({ tracks }) => tracks.includes(track))
    const ids = mine.map(({ claimId }) => claimId)
    for (let start = 0; start < ids.length; start += claimsPerStatement)
      await tx
        .deleteFrom('claimCalculation')
        .where('track', '=', track)
        .where('claimId', 'in', ids.slice(start, start + claimsPerStatement))
        .execute()
    const rows = mine.map(({ claimId, input }) => ({ claimId, track, input: JSON.stringify(input) }))
    await insertMany(tx, 'claimCalculation', rows)
  }
}
