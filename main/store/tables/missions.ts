import type { Generated, Selectable } from 'kysely'
import type { Quality } from '../../../shared/model/qualities.ts'

export interface SessionRow {
  id: string
  examCode: string
  year: number
  month: number
  closingDate: string
  /** Nothing more is written in the missions of a closed session. */
  state: Generated<'open' | 'closed'>
  rowVersion: Generated<number>
}

export interface NeedRow {
  id: string
  sessionId: string
  missionTypeCode: string
  paperId: string
  centreId: string
  commission: string
  date: string
  startTime: string
  endTime: string
  quantity: number
  people: number | null
  sourceKey: string
  missionId: string | null
  /** Candidates (or copies) present, once CYCLADES says so. */
  present: number | null
  origin: 'cyclades' | 'local'
  /** The other specialty of a jury of two. */
  secondPaperId: string | null
  /** Everybody in this role; null: the roles of the load rule, or the first one of the mission type. */
  role: string | null
  cancelled: number
  /** JSON of what the need said when its mission last followed it, or when the office kept the mission as it is. */
  settled: string | null
  rowVersion: number
}

/** How many candidates or copies a group of people takes, as the office says it, with its source. */
export interface LoadRuleRow {
  id: string
  examCode: string | null
  paperId: string | null
  missionTypeCode: string | null
  load: number | null
  /** JSON list of `{ role, people, per }`. */
  roles: string
  reserve: number
  reserveUnit: 'percent' | 'people'
  source: string
  rowVersion: number
}

/** What an act on needs changed, as its undo wants it. */
export interface NeedActRow {
  id: string
  kind: string
  /** JSON of the rows as they were. */
  before: string
  /** JSON of the rows it left, with their versions. */
  after: string
  undone: number
}

/** A school in which a session takes place. */
export interface ExamCentreRow {
  sessionId: string
  schoolId: string
  label: string
}

export interface MissionRow {
  id: string
  number: number
  sessionId: string
  missionTypeCode: string
  paperId: string
  centreId: string
  origin: 'cyclades' | 'local' | 'regularisation'
  commission: string
  quantity: number
  observations: string
  headerAuthority: 'academy' | 'ministry'
  /** Wave of a continuous assessment, as its marking system names it; empty where there is none. */
  wave: Generated<string>
  /** The other discipline of a jury of two (Grand Oral, pairs). */
  secondPaperId: Generated<string | null>
  /** Room or desk to report to. */
  reportTo: Generated<string>
  documentsToBring: Generated<string>
  firstDate: string
  lastDate: string
  rowVersion: number
}

/** A mission as it is read. */
export type StoredMission = Selectable<MissionRow>

export interface MissionSlotRow {
  missionId: string
  date: string
  startTime: string
  endTime: string
}

export interface SeatRow {
  id: string
  missionId: string
  role: string
  position: number
  /** The paper whose competence the seat wants; null: that of the mission. */
  paperId: Generated<string | null>
}

/** A seat as it is read. */
export type StoredSeat = Selectable<SeatRow>

export interface AssignmentRunRow {
  id: string
  state: 'proposed' | 'accepted' | 'discarded'
  seed: number
  inputHash: string
  seats: number
  filled: number
  objective: number
  bound: number | null
  seconds: number
  createdAt: string
  /** JSON of what the run looked at (`AssignmentScope`). */
  scope: Generated<string>
  /** Seats whose holder the run would replace, and holders it would leave out. */
  moved: Generated<number>
  removed: Generated<number>
}

export interface AssignmentProposalRow {
  runId: string
  seatId: string
  /** Who would hold the seat; for a seat that the run empties (`removed`), who would leave it. */
  intervenantId: string
  cost: number
  explanation: string
  kind: Generated<'added' | 'moved' | 'removed'>
  /** The standing assignment that would end (`moved`, `removed`), and whose it is. */
  replacedAssignmentId: string | null
  replacedIntervenantId: string | null
  decision: Generated<'open' | 'accepted' | 'rejected' | 'stale'>
}

/** What one act did to one assignment; `runId` when it accepted proposals. */
export interface AssignmentChangeRow {
  actId: string
  position: number
  runId: string | null
  assignmentId: string
  stateBefore: 'confirmed' | 'locked' | 'withdrawn' | null
  stateAfter: 'confirmed' | 'locked' | 'withdrawn'
  versionAfter: number
  /** For a change that undoes another: the version whose state it gives back. */
  restores: number | null
}

export interface AssignmentRow {
  id: string
  seatId: string
  missionId: string
  intervenantId: string
  state: 'confirmed' | 'locked' | 'convoked' | 'withdrawn'
  origin: 'run' | 'manual'
  explanation: string
  rowVersion: number
}

/** Somebody seated against rules of the office, by whom and why. */
export interface ForcedExceptionRow {
  assignmentId: string
  /** JSON list of the rules set aside. */
  rules: string
  reason: string
  author: string
  createdAt: string
}

/** What the office wants of assignment, one row: JSON of `AssignmentSettings`, only what differs from the norms. */
export interface AssignmentSettingsRow {
  id: number
  content: string
  rowVersion: number
}

/** Somebody named to replace the holder of a seat; the lowest position is called first. */
export interface SubstituteRow {
  seatId: string
  intervenantId: string
  position: number
  author: string
  createdAt: string
}

/** Somebody on call for a session: in one centre, one department, or anywhere. */
export interface OnCallRow {
  id: string
  sessionId: string
  intervenantId: string
  centreId: string | null
  departmentCode: string | null
  fromDate: string
  toDate: string
  answer: 'asked' | 'accepted' | 'declined'
  author: string
  createdAt: string
  answeredAt: string | null
  rowVersion: number
}

/** A distance by road between two communes, as the office states it. */
export interface StatedDistanceRow {
  firstCode: string
  secondCode: string
  metres: number
  reason: string
  author: string
  statedAt: string
  rowVersion: number
}

export interface ImpedimentRow {
  id: string
  assignmentId: string
  intervenantId: string
  kind: 'unavailable' | 'change'
  fromDate: string
  toDate: string
  explanation: string
  state: 'open' | 'accepted' | 'refused' | 'withdrawn'
  answer: string
  answeredBy: string
  answeredAt: string | null
  /** The period that accepting it added to the person, if it did. */
  unavailabilityId: string | null
  signalledAt: string
  rowVersion: number
}

/** One slot of a mission that another academy gave to somebody of ours. */
export interface OutsideMissionRow {
  id: string
  intervenantId: string
  academyCode: string
  academyLabel: string
  number: number
  session: string
  exam: string
  specialty: string
  paper: string
  missionType: string
  date: string
  startTime: string
  endTime: string
  centre: string
  centreUai: string
  centreTown: string
  quality: Quality | null
  jury: string
  observations: string
  state: 'official' | 'cancelled'
}

export interface MissionsTables {
  session: SessionRow
  need: NeedRow
  loadRule: LoadRuleRow
  needAct: NeedActRow
  examCentre: ExamCentreRow
  mission: MissionRow
  missionSlot: MissionSlotRow
  seat: SeatRow
  assignmentRun: AssignmentRunRow
  assignmentProposal: AssignmentProposalRow
  assignmentSettings: AssignmentSettingsRow
  assignmentChange: AssignmentChangeRow
  assignment: AssignmentRow
  forcedException: ForcedExceptionRow
  substitute: SubstituteRow
  onCall: OnCallRow
  statedDistance: StatedDistanceRow
  impediment: ImpedimentRow
  outsideMission: OutsideMissionRow
}
