import type { ClaimStateCode } from '../../domain/claims/claim-states.ts'
import { type InitialTrack, initialTrackState, type TrackFacts } from '../../domain/claims/initial-track-state.ts'
import { carriesJourneys } from '../../domain/claims/journeys-of-day.ts'
import { feeEntryOf } from '../../domain/missions/mission-type-rules.ts'
import type { Readable } from '../../store/index.ts'
import { inChunks } from '../in-chunks.ts'
import { adjoiningOf } from './facts.ts'
import type { loadConvoked } from './select-convoked.ts'

export type Convoked = Awaited<ReturnType<typeof loadConvoked>>[number]

export type Begun = Readonly<{ fee: InitialTrack; travel: InitialTrack; travelReason: string }>

const rightOf = (stored: number | null): boolean | null => (stored === null ? null : stored === 1)

const dayOf = (intervenantId: string, date: string): string => `${intervenantId} ${date}`

/** Why a claim has no journeys of its own: another mission of the day has them, and this is its number. */
export const journeysElsewhere = (missionNumber: number | string): string => `FIRST_MISSION_OF_DAY:${missionNumber}`

/** The mission whose claim already carries the journeys of a person's day. */
async function daysTaken(read: Readable, convoked: readonly Convoked[]): Promise<Map<string, string>> {
  const people = [...new Set(convoked.map(({ intervenantId }) => intervenantId))]
  const rows = await inChunks(people, (chunk) =>
    read
      .selectFrom('claim')
      .innerJoin('mission', 'mission.id', 'claim.missionId')
      .select(['claim.intervenantId', 'claim.travelState', 'mission.firstDate', 'mission.number'])
      .where('claim.intervenantId', 'in', chunk)
      .orderBy('mission.number')
      .execute(),
  )
  const carriers = rows.filter(({ travelState }) => carriesJourneys(travelState as ClaimStateCode))
  return new Map(
    carriers.map(({ intervenantId, firstDate, number }) => [dayOf(intervenantId, firstDate), String(number)]),
  )
}

/**
 * The state in which both tracks of each claim begin. `convoked` is in the order of the days: the first mission of a day
 * that gives a right to travel takes the journeys of that day. `travelReason` is the cause of the domain, with the number
 * of the mission that has the journeys where there is one (`FIRST_MISSION_OF_DAY:77841`).
 */
export async function initialTracks(
  read: Readable,
  convoked: readonly Convoked[],
): Promise<ReadonlyMap<string, Begun>> {
  const taken = await daysTaken(read, convoked)
  const centres = [...new Set(convoked.flatMap(({ centreCommune }) => centreCommune ?? []))]
  const adjoining = await adjoiningOf(read, centres)
  const started = new Map<string, Begun>()
  for (const assignment of convoked) {
    const day = dayOf(assignment.intervenantId, assignment.firstDate)
    const firstMissionOfDay = taken.get(day) ?? null
    const facts: TrackFacts = {
      feeEntry: feeEntryOf({ feeRight: rightOf(assignment.feeRight), enteredBy: assignment.enteredBy }),
      travelRight: assignment.travelRight === 1,
      examRate: assignment.rateGroup ?? '',
      evaluationMode: assignment.evaluationMode === 'duringYear' ? 'ECA' : '',
      isNational: assignment.headerAuthority === 'ministry',
      homeCommune: assignment.homeCommune,
      workCommune: assignment.workCommune,
      centreCommune: assignment.centreCommune,
      adjoining: assignment.centreCommune === null ? [] : (adjoining.get(assignment.centreCommune) ?? []),
      firstMissionOfDay,
    }
    const travel = initialTrackState('travel', facts)
    if (travel.state.code === 'UPCOMING') taken.set(day, String(assignment.missionNumber))
    const travelReason =
      travel.cause === 'FIRST_MISSION_OF_DAY' ? journeysElsewhere(firstMissionOfDay ?? '') : (travel.cause ?? '')
    started.set(assignment.assignmentId, { fee: initialTrackState('fee', facts), travel, travelReason })
  }
  return started
}
