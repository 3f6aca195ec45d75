import type { SpeedBand } from '../../../shared/model/assignment-settings.ts'
import type { Facts } from '../../../shared/model/result.ts'
import type { DistanceSettings, Place } from '../distances/estimate-distance.ts'

/** Local date-times `YYYY-MM-DDTHH:MM`, `[start, end)`. */
export type TimeSpan = Readonly<{ start: string; end: string }>

/** Civil dates `YYYY-MM-DD`, both included. */
export type DateSpan = Readonly<{ from: string; to: string }>

/** A competence in effect or not for one paper; `confirmed` when a person or school stated it, else deduced from teaching. */
export type CandidateCompetence = Readonly<{ paper: string; effective: boolean; confirmed: boolean }>

/** What exclusions of the office may be about; `fixedTerm` = the end of the contract is known. */
export const personStatuses = ['trainee', 'fixedTerm', 'onLeave', 'partTime', 'external', 'retired'] as const
export type PersonStatus = (typeof personStatuses)[number]

/** A rule of the office that leaves people out: everybody who matches all that it names. Null names nothing. */
export type Exclusion = Readonly<{
  id: string
  status: 'any' | PersonStatus
  discipline: string | null
  exam: string | null
  reason: string
}>

/** A declared conflict of interest: a link with a school, or a relative who sits an exam (in that school, if known). */
export type ConflictOfInterest = Readonly<{ kind: 'school' | 'relative'; school: string | null; exam: string | null }>

/** What a person would like, or would rather not do: concerns the seats that match all that it names. */
export type Wish = Readonly<{
  preference: 'wanted' | 'avoided'
  paper: string | null
  centre: string | null
  missionType: string | null
}>

/** What the rules know of an intervenant. Codes are those of the store; schools and centres are UAI codes. */
export type CandidatePerson = Readonly<{
  id: string
  state: 'active' | 'setAside' | 'archived'
  statuses: readonly PersonStatus[]
  /** Codes of the disciplines of the postings. */
  disciplines: readonly string[]
  conflicts: readonly ConflictOfInterest[]
  wishes: readonly Wish[]
  leaves: readonly DateSpan[]
  unavailabilities: readonly TimeSpan[]
  /** `none` = permanent post; `unknown` = fixed-term without a recorded end. */
  contractEnd: string | 'none' | 'unknown'
  competences: readonly CandidateCompetence[]
  /** Levels in which the person may serve, or null when the office records none. */
  levels: readonly string[] | null
  /** Roles in which the person may serve, or null when the office records none. */
  roles: readonly string[] | null
  /** Every school of posting, principal first. */
  schools: readonly string[]
  /** Administrative residence: the principal school (services.md 1.6, P22). */
  location: Place | null
  /** Seats already held, of every session year known. */
  held: readonly HeldAssignment[]
  /** Limits of the whole session, in load units and seats, held work included. */
  maxLoad: number
  maxSeats: number
  /** Load due to the person before any more counts as unfair, in load units. */
  fairShare: number
}>

/** Who already sits on a mission, in which role and from which school. */
export type JuryMember = Readonly<{ person: string; role: string; school: string | null }>

/** What the rules know of the seats of one mission and role. */
export type SeatContext = Readonly<{
  mission: string
  /** Number of the mission, for the reader. */
  number: number
  /** Year of the session: limits and fair shares are counted by session year. */
  year: number
  role: string
  exam: string
  missionType: string
  /** The paper of the mission, even where no competence for it is wanted: what wishes are about. */
  subject: string
  /** Null when no competence is wanted (invigilation, secretariat). */
  paper: string | null
  level: string | null
  /** Null when the work is done at a distance. */
  centre: string | null
  centreLocation: Place | null
  /** Schools whose pupils are examined or marked here. */
  candidateSchools: readonly string[]
  slots: readonly TimeSpan[]
  load: number
  /** Papers are marked: whoever serves holds them from the first to the last day. */
  marking: boolean
  /** The exam and its jury or commission, when it has a name. */
  jury: string | null
  /** Everybody who already serves on the mission, in any role. */
  members: readonly JuryMember[]
}>

/** A seat that the person already holds, or would hold before this one. */
export type HeldAssignment = SeatContext

/** Settings of the office that the rules need; null, or an empty list, switches a rule off. */
export type EligibilitySettings = DistanceSettings &
  Readonly<{
    maxDistanceMetres: number | null
    /** Longest journey from the administrative residence, in minutes; wants speeds. */
    maxTravelMinutes: number | null
    /** Speed on each part of a journey, the shortest first: travel times are reckoned only with them. */
    speeds: readonly SpeedBand[]
    /** Least time between the end of a day of work and the start of the next, in minutes. */
    restMinutes: number | null
    maxDaysPerWeek: number | null
    /** The president of a jury never comes from the centre's own school. */
    presidentFromOutside: boolean
    /** Professional seats are for people from outside the teaching body. */
    professionalIsExternal: boolean
    /** People of one school in one jury. */
    maxSameSchool: number | null
    /** Years before somebody serves again in the same centre, or in the same jury. */
    coolingOffYears: number | null
    /** Whoever holds papers to mark is not called to work that wants no competence. */
    holdersOfPapersSpared: boolean
    /** Least time between two missions held in different places, in minutes. */
    minimumGapMinutes: number
    /** The exclusions that are switched on, in the order in which they are told. */
    exclusions: readonly Exclusion[]
  }>

export const eligibilityRules = [
  'state',
  'exclusion',
  'leave',
  'contract',
  'role',
  'competence',
  'level',
  'ownSchool',
  'ownPupils',
  'declaredConflict',
  'unavailability',
  'timeConflict',
  'journey',
  'rest',
  'daysPerWeek',
  'holdingPapers',
  'capacity',
  'distance',
  'travelTime',
  'external',
  'presidentSchool',
  'sameSchool',
  'coolingOff',
] as const

export type EligibilityRule = (typeof eligibilityRules)[number]

/** `known: false` in the facts means that the data needed to judge is missing: the rule then does not exclude. */
export type RuleVerdict = Readonly<{ rule: EligibilityRule; satisfied: boolean; facts: Facts }>

export type RuleFunction = (person: CandidatePerson, seat: SeatContext, settings: EligibilitySettings) => RuleVerdict
