import type { AssignmentSettings, Importance } from '../../../shared/model/assignment-settings.ts'
import type { AssignmentWeights } from './grounding-types.ts'
import type { EligibilitySettings } from './types.ts'

/** Each word three times the one below: what is "strong" outweighs two kinds of the "medium" ones together. */
const factors: Readonly<Record<Importance, number>> = { ignored: 0, weak: 1, medium: 3, strong: 9, veryStrong: 27 }

/** The longest journey that costs are reckoned for when the office sets no limit, in kilometres. */
const longestJourney = 1_000

/**
 * The weights of the objective from the words of the office. Levels: seats are filled first, since an empty one costs
 * ten times whatever one person's seat can; then what the office cares for, in the proportion of its words.
 */
export function weightsOf({ importances, maxDistanceKm }: AssignmentSettings): AssignmentWeights {
  const factor = (aim: keyof typeof importances): number => factors[importances[aim]]
  const weights = {
    deducedCompetence: 3 * factor('quality'),
    kilometre: factor('distance'),
    unknownDistanceKilometres: 60,
    newCentre: 2 * factor('continuity'),
    wanted: 30 * factor('wishes'),
    avoided: 60 * factor('wishes'),
    move: 40 * factor('stability'),
    fairness: [
      [2, 20 * factor('fairness')],
      [4, 60 * factor('fairness')],
      [1_000, 200 * factor('fairness')],
    ] as const,
  }
  const dearest =
    weights.deducedCompetence +
    (maxDistanceKm ?? longestJourney) * weights.kilometre +
    weights.newCentre +
    weights.avoided +
    200 * factor('fairness')
  return { ...weights, unfilled: 10 * Math.max(100, dearest) }
}

/** What an empty seat of an exam costs: once for any exam, once more for each place it has before the end of the order. */
export function unfilledPenaltyOf(exam: string, { examOrder }: AssignmentSettings, weights: AssignmentWeights): number {
  const place = examOrder.indexOf(exam)
  return weights.unfilled * (place < 0 ? 1 : 1 + examOrder.length - place)
}

/** The limit of a person: the office's own, or its share for part-time staff where the office reduces it (P22). */
export function limitOf(limit: number, partTimePercent: number, { partTimeReduced }: AssignmentSettings): number {
  return partTimeReduced ? Math.ceil((limit * partTimePercent) / 100) : limit
}

type Rules = Omit<EligibilitySettings, 'exclusions' | 'statedDistances'>

/** What the rule book takes from the settings of the office. */
export const ruleSettingsOf = (settings: AssignmentSettings): Rules => ({
  roadFactor: settings.roadFactor,
  speeds: settings.speeds,
  minimumGapMinutes: settings.minimumGapMinutes,
  maxDistanceMetres: settings.maxDistanceKm === null ? null : settings.maxDistanceKm * 1_000,
  maxTravelMinutes: settings.maxTravelMinutes,
  restMinutes: settings.restHours === null ? null : settings.restHours * 60,
  maxDaysPerWeek: settings.maxDaysPerWeek,
  presidentFromOutside: settings.presidentFromOutside,
  professionalIsExternal: settings.professionalIsExternal,
  maxSameSchool: settings.maxSameSchool,
  coolingOffYears: settings.coolingOffYears,
  holdersOfPapersSpared: settings.holdersOfPapersSpared,
})
