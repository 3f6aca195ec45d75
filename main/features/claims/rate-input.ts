import type { ClaimEntry, Journey } from '../../../shared/contract/claims.ts'
import { candidatesOf } from '../../../shared/model/half-days.ts'
import { timedLine } from '../../domain/journeys/adapt-journeys.ts'
import { computeRates } from '../../domain/rates/compute-rates.ts'
import {
  type MissionType,
  missionTypes,
  type RateEntry,
  type RateInput,
  type RateMission,
  type TravelLine,
} from '../../domain/rates/rate-document.ts'
import type { Note, RateLine, Refusal } from '../../domain/rates/rate-result.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import type { ClaimFacts } from './facts.ts'

/** What the rate engine says of one claim. Amounts are gross integer cents. */
export type Estimate = Readonly<{
  feeCents: number
  travelCents: number
  feeLines: readonly RateLine[]
  travelLines: readonly RateLine[]
  refusals: readonly Refusal[]
  notes: readonly Note[]
  /** Kilometres of the person at the kilometre rate by year, this claim included. */
  kmCounter: ClaimFacts['kmCounter']
  /** What the engine was given, or null when nothing was asked for: kept at the acceptance, to be replayed. */
  input: RateInput | null
}>

/** Which halves of the claim are asked for; a half without a right is not given to the engine at all. */
export type Asked = Readonly<{ fee: boolean; travel: boolean }>

const nothingDue = { feeCents: 0, travelCents: 0, feeLines: [], travelLines: [], refusals: [], notes: [] } as const

const isRated = (rateType: string | null): rateType is MissionType =>
  rateType !== null && (missionTypes as readonly string[]).includes(rateType)

/** The engine counts candidates in total: the half-days only say how the person arrives at that number. */
const ratedEntry = (entry: ClaimEntry | null): RateEntry | null =>
  entry !== null && 'halfDays' in entry ? { candidates: candidatesOf(entry.halfDays) } : entry

/** What counts for the amounts: what the office corrected, else the quantity it settled, else what was declared. */
export const sanctioned = (
  claim: Pick<ClaimFacts, 'correctedEntry' | 'sanctionedEntry' | 'entry' | 'correctedJourneys' | 'journeys'>,
) => ({
  entry: claim.correctedEntry ?? claim.sanctionedEntry ?? claim.entry,
  journeys: claim.correctedJourneys ?? claim.journeys,
})

/** Dates of the mission, each once. */
export const missionDays = (claim: Pick<ClaimFacts, 'slots'>): string[] => [
  ...new Set(claim.slots.map(({ date }) => date)),
]

/** One journey as the engine reads it. A night costs its invoice's proof: one of the price stated for each night asked for. */
function travelLineOf(journey: Journey, claim: ClaimFacts): TravelLine {
  const { fromTown, fromPostalCode, toTown, toPostalCode, carDecision, miscNature, nightTown, daily, ...line } = journey
  const { nightCents, ...known } = line
  const timed = timedLine({ ...line, daily }, missionDays(claim))
  return {
    ...known,
    ...timed,
    carRegime: line.mode === 'CAR' ? line.carRegime : null,
    nightCommune: line.nightCommune === '' ? claim.centreCommune : line.nightCommune,
    nightInvoicesCents: nightCents === 0 ? [] : Array.from({ length: line.nights }, () => nightCents),
  }
}

function missionOf(claim: ClaimFacts, type: MissionType, asked: Asked): RateMission {
  const first = claim.slots[0]
  const last = claim.slots.at(-1)
  return {
    id: claim.number,
    exam: claim.examCode,
    type,
    start: `${claim.firstDate}T${first?.startTime ?? '00:00'}`,
    end: `${claim.lastDate}T${last?.endTime ?? '23:59'}`,
    centreCommune: claim.centreCommune,
    interrogationMinutes: claim.interrogationMinutes,
    entry: asked.fee ? ratedEntry(sanctioned(claim).entry) : null,
    travel: asked.travel ? sanctioned(claim).journeys.map((journey) => travelLineOf(journey, claim)) : [],
  }
}

/**
 * Gives one claim of the store to the rate engine as a `rate-1` document: the quantity the office sanctioned, else the one
 * declared; the person's communes; the pairs of communes held as one; the kilometres already paid this year. A mission
 * type that no public rate names (its `rateType` is not one of the contract's) comes to nothing by itself.
 */
function rateInputOf(
  claim: ClaimFacts,
  asked: Asked,
  presentedOn: string,
  actor: RateInput['actor'],
): RateInput | null {
  if (!isRated(claim.rateType) && !asked.travel) return null
  return {
    format: 'rate-1',
    presentedOn,
    actor,
    person: {
      homeCommune: claim.homeCommune,
      workCommune: claim.workCommune,
      category: claim.category,
      reducedMobility: claim.reducedMobility === 1,
      vehicleCv: claim.vehicleCv,
      kmCounter: [...claim.kmCounter],
    },
    adjoining: claim.adjoining.map(([first, second]) => [first, second] as [string, string]),
    missions: [
      isRated(claim.rateType)
        ? missionOf(claim, claim.rateType, asked)
        : // Travel is due whatever the type; a type that pays no fee leaves the engine the journeys only.
          missionOf(claim, 'MEETING', { fee: false, travel: asked.travel }),
    ],
  }
}

/** The amounts of one claim under the rates of its days. Pure. */
export function estimateClaim(
  claim: ClaimFacts,
  asked: Asked,
  presentedOn: string,
  actor: RateInput['actor'],
  tables: RateTables,
): Estimate {
  const input = rateInputOf(claim, asked, presentedOn, actor)
  if (input === null) return { ...nothingDue, kmCounter: claim.kmCounter, input }
  const { missions, refusals, notes, kmCounter } = computeRates(input, tables)
  const mission = missions[0]
  if (mission === undefined) return { ...nothingDue, kmCounter: claim.kmCounter, input }
  return {
    feeCents: mission.fee.cents,
    travelCents: mission.travel.cents,
    feeLines: mission.fee.lines,
    travelLines: mission.travel.lines,
    refusals,
    notes,
    kmCounter,
    input,
  }
}
