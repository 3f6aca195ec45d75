import type { TravelSimulation } from '../../../shared/contract/claim-travel.ts'
import type { Journey } from '../../../shared/contract/claims.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { unclaimedCosts } from '../../../shared/model/unclaimed-costs.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { timedLine } from '../../domain/journeys/adapt-journeys.ts'
import { coverOf } from '../../domain/rates/travel-cover.ts'
import { officeAssignmentSettings } from '../assignment-settings/office-settings.ts'
import { type ClaimFacts, estimateClaim, missionDays, sheetLines } from '../claims/index.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { claimsOf } from './aids.ts'
import { type Origin, originsOf } from './origins.ts'

export type Imagined = Readonly<
  Pick<Journey, 'mode' | 'carRegime' | 'departAt' | 'returnAt' | 'daily' | 'ticketsCents'> & {
    missionId: string
    origin: Origin['kind']
  }
>

/** One invoice a night is taken for granted, dear enough for an office that caps the night at it. */
const someInvoice = 1_000_000

/** The journey imagined, asking for every meal and night that its times cover. */
function journeyOf(imagined: Imagined, claim: ClaimFacts, from: Origin | undefined): Journey {
  const { mode, carRegime, departAt, returnAt, daily, ticketsCents } = imagined
  const days = missionDays(claim)
  const [cover] = coverOf([timedLine({ mode, departAt, returnAt, daily }, days)])
  return {
    ...unclaimedCosts,
    fromTown: from?.town ?? '',
    fromPostalCode: from?.postalCode ?? '',
    toTown: claim.centreTown,
    toPostalCode: claim.centrePostalCode,
    nightTown: claim.centreTown,
    nightCommune: claim.centreCommune ?? '',
    mode,
    carRegime,
    departAt,
    returnAt,
    daily,
    ticketsCents,
    oneWayKm: from?.km ?? 0,
    trips: mode === 'CAR' ? 2 * (daily ? days.length : 1) : 0,
    lunches: cover?.lunches ?? 0,
    dinners: cover?.dinners ?? 0,
    nights: cover?.nights ?? 0,
    nightCents: someInvoice,
  }
}

/** Tracks that are asked for, or will be: the rest has a reason of its own. */
const silent = ['NONE', 'ELSEWHERE', 'NOT_DONE', 'CANCELLED']

/**
 * What a journey to a mission would be refunded, before it is made: the claim of that mission computed with it as on its last
 * day, under the rates of the day of travel. Nothing is written.
 */
export async function simulateTravel(
  services: Services,
  session: Session,
  imagined: Imagined,
): Promise<Result<TravelSimulation>> {
  const read = services.read()
  const claim = (await claimsOf(read, session)).find(({ missionId }) => missionId === imagined.missionId)
  if (claim === undefined) return fail('NOT_FOUND', { missionId: imagined.missionId })
  const { roadFactor } = (await officeAssignmentSettings(read)).settings
  const from = (await originsOf(read, claim, roadFactor)).find(({ kind }) => kind === imagined.origin)
  const journey = journeyOf(imagined, claim, from)
  const nothing = silent.includes(claim.travelState)
  const journeys = nothing ? [] : [journey]
  const tables = await rateTablesOf(read)
  const asked = { fee: false, travel: !nothing }
  const { travelLines, travelCents, refusals } = estimateClaim(
    { ...claim, journeys },
    asked,
    claim.lastDate,
    'intervenant',
    tables,
  )
  return ok({
    reason: nothing ? claim.travelReason : null,
    km: from?.km ?? null,
    basis: from?.basis ?? null,
    lunches: journey.lunches,
    dinners: journey.dinners,
    nights: journey.nights,
    lines: sheetLines('travel', travelLines),
    refusals: refusals.map(({ code, item, reason: { fr, en } }) => ({ code, item, reason: { fr, en } })),
    cents: travelCents,
  })
}
