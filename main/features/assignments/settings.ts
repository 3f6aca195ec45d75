import type { AssignmentWeights } from '../../domain/assignment/grounding-types.ts'
import type { EligibilitySettings } from '../../domain/assignment/types.ts'
import { roadFactor } from '../distances/road-factor.ts'

/** The office's norms for assignment until it sets its own; loads are counted in half-days, wishes in kilometres. */

export const officeNorms: Omit<EligibilitySettings, 'exclusions' | 'statedDistances'> = {
  maxDistanceMetres: 150_000,
  roadFactor,
  minimumGapMinutes: 60,
}

export const assignmentWeights: AssignmentWeights = {
  deducedCompetence: 3,
  kilometre: 1,
  unknownDistanceKilometres: 60,
  newCentre: 2,
  wanted: 30,
  avoided: 60,
  move: 40,
  fairness: [
    [2, 20],
    [4, 60],
    [1_000, 200],
  ],
}

/** What an empty seat costs: far above any journey, so that seats are filled first. */
export const unfilledPenalty = 5_000

/** Half-days and missions one person takes in a session at most. */
export const maxLoad = 16
export const maxSeats = 8

/** A slot longer than this many hours counts as two half-days. */
export const halfDayHours = 5
