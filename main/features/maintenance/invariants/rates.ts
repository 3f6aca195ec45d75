import { keptCalculations, rateTablesOf, replayTrack } from '../../rates/index.ts'
import type { Invariant } from '../invariant.ts'

/** An accepted claim computed again from what was kept, under the rules of its days, comes to its lines to the cent. */
const replayed: Invariant = {
  name: 'acceptedClaimsReplayToTheirLines',
  check: async (read) => {
    const tables = await rateTablesOf(read)
    const kept = await keptCalculations(read, {})
    const broken = kept.filter((one) => replayTrack(one, tables).outcome === 'differs')
    return { checked: kept.length, broken: broken.length }
  },
}

/** Two rows of one rate never hold on the same day, or nobody could say which one was used. */
const oneRowADay: Invariant = {
  name: 'ratesGiveOneValueADay',
  check: async (read) => {
    const rows = await read
      .selectFrom('rate')
      .select(['id', 'tableName', 'code', 'validFrom', 'validTo'])
      .orderBy('validFrom')
      .execute()
    const alive = rows.filter(({ validFrom, validTo }) => validTo === null || validFrom <= validTo)
    const series = Map.groupBy(alive, ({ tableName, code }) => `${tableName} ${code}`)
    const broken = [...series.values()].flatMap((successive) =>
      successive.filter(({ validFrom }, index) => {
        const former = successive[index - 1]
        return former !== undefined && (former.validTo === null || former.validTo >= validFrom)
      }),
    )
    return { checked: rows.length, broken: broken.length }
  },
}

export const rateInvariants: readonly Invariant[] = [replayed, oneRowADay]
