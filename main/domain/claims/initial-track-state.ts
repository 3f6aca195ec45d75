import { type AdjoiningPairs, isInOwnCommune } from '../rates/communes.ts'
import { type ClaimState, type ClaimStateCode, type ClaimTrack, plainState } from './claim-states.ts'

/** What decides whether a part of a claim exists when a mission is officially convoked. */
export type TrackFacts = Readonly<{
  /** Of the mission type: entered by the claimant, by the office (help, invigilation, digital marking: F182, F234), or unpaid. */
  feeEntry: 'claimant' | 'office' | 'none'
  /** Whether the mission type refunds transport and lodging (F237). */
  travelRight: boolean
  /** Rate group of the exam; `NR` gives no right to pay. */
  examRate: string
  /** Evaluation mode of the test; `ECA` (during the year) generates no fee at all. */
  evaluationMode: string
  /** Convoked by the ministry: the president of the jury enters the quantities (F220). */
  isNational: boolean
  homeCommune: string | null
  workCommune: string | null
  /** Null when the work is done at home or on screen: there is no journey. */
  centreCommune: string | null
  adjoining: AdjoiningPairs
  /** Number of the earlier mission of the same day that carries the journeys, or null when this is the first. */
  firstMissionOfDay: string | null
}>

export type InitialCause =
  | 'TYPE_WITHOUT_FEE'
  | 'CONTINUOUS_ASSESSMENT'
  | 'EXAM_WITHOUT_RATE'
  | 'OFFICE_ENTERS'
  | 'TYPE_WITHOUT_TRAVEL'
  | 'NO_PLACE'
  | 'SAME_COMMUNE'
  | 'FIRST_MISSION_OF_DAY'

/** `isCreated` is false when no line is generated at all; at NR a line exists that nobody can fill (S40). */
export type InitialTrack = Readonly<{ state: ClaimState; cause: InitialCause | null; isCreated: boolean }>

const start = (code: ClaimStateCode, cause: InitialCause | null, isCreated: boolean): InitialTrack => ({
  state: plainState(code),
  cause,
  isCreated,
})

function initialFee(facts: TrackFacts): InitialTrack {
  if (facts.feeEntry === 'none') return start('NONE', 'TYPE_WITHOUT_FEE', false)
  if (facts.evaluationMode === 'ECA') return start('NONE', 'CONTINUOUS_ASSESSMENT', false)
  if (facts.examRate === 'NR') return start('NONE', 'EXAM_WITHOUT_RATE', true)
  if (facts.feeEntry === 'office' || facts.isNational) return start('OFFICE_TO_ENTER', 'OFFICE_ENTERS', true)
  return start('UPCOMING', null, true)
}

function initialTravel(facts: TrackFacts): InitialTrack {
  if (!facts.travelRight) return start('NONE', 'TYPE_WITHOUT_TRAVEL', false)
  if (facts.centreCommune === null) return start('NONE', 'NO_PLACE', false)
  if (isInOwnCommune([facts.homeCommune, facts.workCommune], facts.centreCommune, facts.adjoining))
    return start('NONE', 'SAME_COMMUNE', false)
  if (facts.firstMissionOfDay !== null) return start('ELSEWHERE', 'FIRST_MISSION_OF_DAY', true)
  return start('UPCOMING', null, true)
}

/**
 * The state in which a track begins at the official convocation (services.md 1.2, F184, F192-F194, F237; décret n° 2006-781,
 * art. 3). The day then moves it: see `stateOnDay`.
 */
export const initialTrackState = (track: ClaimTrack, facts: TrackFacts): InitialTrack =>
  track === 'fee' ? initialFee(facts) : initialTravel(facts)
