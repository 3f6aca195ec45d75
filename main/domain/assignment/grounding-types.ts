import type { FairnessStep, SeatsDocument } from './solver/seats-document.ts'
import type { CandidatePerson, EligibilityRule, EligibilitySettings, SeatContext } from './types.ts'

/** Identical seats to fill; `id` is unique among the groups of a run. */
export type SeatGroupNeed = Readonly<{ id: string; seat: SeatContext; need: number; unfilledPenalty: number }>

/** A seat that keeps its holder. */
export type SeatLock = Readonly<{ groupId: string; personId: string }>

/** What each imperfection costs, in whole units of the objective: settings of the office, never of the solver. */
export type AssignmentWeights = Readonly<{
  /** A competence deduced from teaching and stated by nobody. */
  deducedCompetence: number
  /** Each kilometre begun between the administrative residence and the centre, per day of the mission. */
  kilometre: number
  /** A distance that cannot be estimated, as so many kilometres. */
  unknownDistanceKilometres: number
  /** A centre where the person has not served before. */
  newCentre: number
  /** What a seat that the person wants is worth, and what one they would rather avoid costs. */
  wanted: number
  avoided: number
  /** Taking somebody off a seat they hold. */
  move: number
  /** An empty seat, before the order of exams. */
  unfilled: number
  fairness: readonly FairnessStep[]
}>

export type GroundingRequest = Readonly<{
  persons: readonly CandidatePerson[]
  groups: readonly SeatGroupNeed[]
  locks: readonly SeatLock[]
  /** Who holds a seat today and may lose it: the plan starts from there and each of them who loses a seat costs. */
  standing: readonly SeatLock[]
  /** Pairs that an earlier plan showed to be impossible together with what it keeps. */
  forbidden?: readonly SeatLock[]
  settings: EligibilitySettings
  weights: AssignmentWeights
}>

/** Why a group lacks candidates: how many of the competent people each rule excludes (one person may count twice). */
export type GroupShortage = Readonly<{
  groupId: string
  need: number
  eligible: number
  competent: number
  excludedBy: Readonly<Partial<Record<EligibilityRule, number>>>
}>

export type Grounding = Readonly<{
  document: SeatsDocument
  /** Groups with fewer candidates than seats. */
  shortages: readonly GroupShortage[]
}>
