import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import type { Journey } from '../../../shared/contract/claims.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { adaptJourneys, type MissionTimes } from '../../domain/journeys/adapt-journeys.ts'
import type { Readable } from '../../store/index.ts'
import { officeAssignmentSettings } from '../assignment-settings/office-settings.ts'
import { type ClaimFacts, loadClaims, missionDays, missionEnd, missionStart } from '../claims/index.ts'
import { officeTravelSettings } from '../travel-settings/index.ts'
import { originsOf } from './origins.ts'

/** Every claim of the person that has not been frozen, by the date of its mission. */
export async function claimsOf(read: Readable, session: Session): Promise<readonly ClaimFacts[]> {
  if (session.intervenantId === null) return []
  const rows = await read
    .selectFrom('claim')
    .select('id')
    .where('intervenantId', '=', session.intervenantId)
    .where('travelState', '<>', 'CANCELLED')
    .execute()
  const claims = await loadClaims(
    read,
    rows.map(({ id }) => id),
  )
  return [...claims.values()].toSorted((left, right) => missionStart(left).localeCompare(missionStart(right)))
}

const timesOf = (claim: ClaimFacts): MissionTimes => ({
  start: missionStart(claim),
  end: missionEnd(claim),
  days: missionDays(claim),
})

/** A journey that somebody completed: a prefilled one asks for nothing. */
const isMade = ({ trips, ticketsCents }: Journey): boolean => trips > 0 || ticketsCents > 0

/** Journeys to the same centre, of the last mission before this one, else of the last one at all. */
function lastTime(claim: ClaimFacts, all: readonly ClaimFacts[]): TravelAids['lastTime'] {
  const known = all.filter(
    (other) => other.id !== claim.id && other.centreId === claim.centreId && other.journeys.some(isMade),
  )
  const last = known.findLast((other) => missionStart(other) <= missionStart(claim)) ?? known.at(-1)
  if (last === undefined) return null
  const journeys = adaptJourneys(last.journeys.filter(isMade), timesOf(last), timesOf(claim))
  if (journeys.length === 0) return null
  return { claimId: last.id, missionNumber: last.missionNumber, date: last.firstDate, journeys }
}

const elsewhere = /^FIRST_MISSION_OF_DAY:(\d+)$/

const firstOfDay = ({ travelState, travelReason }: ClaimFacts): number | null =>
  travelState === 'ELSEWHERE' ? Number(elsewhere.exec(travelReason)?.[1] ?? 0) : null

/** What helps to enter the journeys of one claim; a claimant finds only their own. */
export async function travelAids(services: Services, session: Session, id: string): Promise<Result<TravelAids>> {
  const read = services.read()
  const all = await claimsOf(read, session)
  const claim = all.find((one) => one.id === id)
  if (claim === undefined) return fail('NOT_FOUND', { id })
  const { settings } = await officeTravelSettings(read)
  const { roadFactor } = (await officeAssignmentSettings(read)).settings
  const holder = all.find((other) => other.missionNumber === firstOfDay(claim))
  return ok({
    origins: await originsOf(read, claim, roadFactor),
    destination: {
      town: claim.centreTown,
      postalCode: claim.centrePostalCode,
      commune: claim.centreCommune ?? '',
    },
    roadFactor,
    days: missionDays(claim),
    vehicleCv: claim.vehicleCv,
    settings: { ...settings, miscNatures: [...settings.miscNatures] },
    sharedWith: all
      .filter((other) => firstOfDay(other) === claim.missionNumber)
      .map((other) => ({ claimId: other.id, missionNumber: other.missionNumber })),
    sharedFrom:
      holder === undefined
        ? null
        : { claimId: holder.id, missionNumber: holder.missionNumber, journeys: [...holder.journeys] },
    lastTime: lastTime(claim, all),
  })
}
