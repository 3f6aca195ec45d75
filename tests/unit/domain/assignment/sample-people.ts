import type { AssignmentWeights } from '../../../../main/domain/assignment/grounding-types.ts'
import type {
  CandidatePerson,
  EligibilitySettings,
  Exclusion,
  SeatContext,
} from '../../../../main/domain/assignment/types.ts'

/** A teacher who fits `paperSeat()` in every respect; all invented. */
export const teacher = (overrides: Partial<CandidatePerson> = {}): CandidatePerson => ({
  id: 'teacher',
  state: 'active',
  statuses: [],
  disciplines: ['L0100'],
  conflicts: [],
  wishes: [],
  leaves: [],
  unavailabilities: [],
  contractEnd: 'none',
  competences: [{ paper: 'E4', effective: true, confirmed: true }],
  levels: null,
  roles: null,
  schools: ['0991111A'],
  location: { latitude: 48, longitude: -1.5 },
  held: [],
  maxLoad: 10,
  maxSeats: 5,
  fairShare: 6,
  ...overrides,
})

/** Two mornings of an oral, in a centre about 55 km to the north of the teacher, with candidates of another school. */
export const paperSeat = (overrides: Partial<SeatContext> = {}): SeatContext => ({
  mission: 'oral',
  number: 10001,
  year: 2026,
  role: 'examiner',
  exam: 'BCG',
  missionType: 'ORAL',
  subject: 'E4',
  paper: 'E4',
  level: '5',
  centre: '0992222B',
  centreLocation: { latitude: 48.5, longitude: -1.5 },
  candidateSchools: ['0993333C'],
  slots: [
    { start: '2026-06-22T08:00', end: '2026-06-22T12:00' },
    { start: '2026-06-23T08:00', end: '2026-06-23T12:00' },
  ],
  load: 2,
  marking: false,
  jury: null,
  members: [],
  ...overrides,
})

/** Weights that make every part of a cost show. */
export const weights: AssignmentWeights = {
  deducedCompetence: 12,
  kilometre: 1,
  unknownDistanceKilometres: 50,
  newCentre: 10,
  wanted: 30,
  avoided: 60,
  move: 40,
  unfilled: 1000,
  fairness: [[3, 5]],
}

/** The exclusion every office starts with. */
export const noTrainees: Exclusion = {
  id: 'trainees',
  status: 'trainee',
  discipline: null,
  exam: null,
  reason: 'en formation',
}

export const office = (overrides: Partial<EligibilitySettings> = {}): EligibilitySettings => ({
  maxDistanceMetres: 100_000,
  roadFactor: 1.3,
  statedDistances: new Map(),
  maxTravelMinutes: null,
  speeds: [],
  minimumGapMinutes: 60,
  restMinutes: null,
  maxDaysPerWeek: null,
  presidentFromOutside: false,
  professionalIsExternal: false,
  maxSameSchool: null,
  coolingOffYears: null,
  holdersOfPapersSpared: true,
  exclusions: [noTrainees],
  ...overrides,
})
