/** How much an aim counts, in words; each word weighs three times the one below it, and "ignored" nothing. */
export const importances = ['ignored', 'weak', 'medium', 'strong', 'veryStrong'] as const
export type Importance = (typeof importances)[number]

/** What the office may care about once seats are filled, which always comes first. */
export const assignmentAims = ['quality', 'fairness', 'distance', 'continuity', 'wishes', 'stability'] as const
export type AssignmentAim = (typeof assignmentAims)[number]

/** Up to so many kilometres of a journey (null: the rest of it) are travelled at that speed. */
export type SpeedBand = Readonly<{ upToKm: number | null; kmPerHour: number }>

/** What the office wants of assignment. Null, or an empty list, switches a limit off. */
export type AssignmentSettings = Readonly<{
  importances: Readonly<Record<AssignmentAim, Importance>>
  maxDistanceKm: number | null
  /** What a straight line is multiplied by to stand for the road. */
  roadFactor: number
  speeds: readonly SpeedBand[]
  maxTravelMinutes: number | null
  /** Least time between two missions held in different places, in minutes. */
  minimumGapMinutes: number
  /** Half-days and missions one person takes in a session year at most. */
  maxLoad: number
  maxSeats: number
  /** Limits and fair shares follow the working time of part-time staff. */
  partTimeReduced: boolean
  restHours: number | null
  maxDaysPerWeek: number | null
  presidentFromOutside: boolean
  professionalIsExternal: boolean
  maxSameSchool: number | null
  coolingOffYears: number | null
  holdersOfPapersSpared: boolean
  /** Codes of exams, the one to be filled first at the head; an exam not named comes after them all. */
  examOrder: readonly string[]
}>

/**
 * What an office has until it decides otherwise. No regulation gives a number for rest, days, speeds, juries or
 * cooling-off: those rules are off. Sparing whoever holds papers is attested (services.md 1.6, P14).
 */
export const usualAssignmentSettings: AssignmentSettings = {
  importances: {
    quality: 'medium',
    fairness: 'medium',
    distance: 'medium',
    continuity: 'medium',
    wishes: 'medium',
    stability: 'medium',
  },
  maxDistanceKm: 150,
  roadFactor: 1.3,
  speeds: [],
  maxTravelMinutes: null,
  minimumGapMinutes: 60,
  maxLoad: 16,
  maxSeats: 8,
  partTimeReduced: false,
  restHours: null,
  maxDaysPerWeek: null,
  presidentFromOutside: false,
  professionalIsExternal: false,
  maxSameSchool: null,
  coolingOffYears: null,
  holdersOfPapersSpared: true,
  examOrder: [],
}

/** Bounds of every number, for the core and for the fields of the screen. */
export const settingBounds = {
  maxDistanceKm: { least: 1, most: 2_000 },
  roadFactor: { least: 1, most: 3 },
  speed: { least: 5, most: 150 },
  bandKm: { least: 1, most: 500 },
  maxTravelMinutes: { least: 5, most: 1_000 },
  minimumGapMinutes: { least: 0, most: 600 },
  maxLoad: { least: 1, most: 400 },
  maxSeats: { least: 1, most: 200 },
  restHours: { least: 1, most: 48 },
  maxDaysPerWeek: { least: 1, most: 7 },
  maxSameSchool: { least: 1, most: 50 },
  coolingOffYears: { least: 1, most: 10 },
} as const
