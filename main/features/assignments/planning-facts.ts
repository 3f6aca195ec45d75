import type { SeatGroupNeed } from '../../domain/assignment/grounding-types.ts'
import type {
  CandidatePerson,
  EligibilitySettings,
  HeldAssignment,
  SeatContext,
  TimeSpan,
} from '../../domain/assignment/types.ts'
import type { Readable } from '../../store/index.ts'
import { statedDistances } from '../distances/facts.ts'
import { type PlaceOf, placeFinder } from '../distances/places.ts'
import { activeExclusions } from '../exclusions/active.ts'
import { candidatePersons } from './candidate-persons.ts'
import { uaiOf } from './school-codes.ts'
import { halfDayHours, officeNorms, unfilledPenalty } from './settings.ts'

/** Everything the rules and the planner need, read in one consistent view. */
export type PlanningFacts = Readonly<{
  settings: EligibilitySettings
  persons: readonly CandidatePerson[]
  /** Seats by mission and role; `seatIds` are those still empty, in order. */
  groups: readonly Readonly<{ need: SeatGroupNeed; seatIds: readonly string[] }>[]
}>

const span = (slot: Readonly<{ date: string; startTime: string; endTime: string }>): TimeSpan => ({
  start: `${slot.date}T${slot.startTime}`,
  end: `${slot.date}T${slot.endTime}`,
})

const hour = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60

const halfDays = (slots: readonly Readonly<{ startTime: string; endTime: string }>[]): number =>
  slots.reduce((sum, slot) => sum + (hour(slot.endTime) - hour(slot.startTime) > halfDayHours ? 2 : 1), 0)

/** `persons` keeps the people to those ids; every seat is read all the same, since what they hold may be any of them. */
export async function planningFacts(
  read: Readable,
  only: Readonly<{ persons?: readonly string[] }> = {},
): Promise<PlanningFacts> {
  const placeOf = await placeFinder(read)
  const contexts = await seatContexts(read, placeOf)
  const taken = await read
    .selectFrom('assignment')
    .innerJoin('seat', 'seat.id', 'assignment.seatId')
    .select(['seatId', 'seat.missionId', 'intervenantId', 'seat.role'])
    .where('state', '<>', 'withdrawn')
    .execute()
  const seats = await read
    .selectFrom('seat')
    .innerJoin('mission', 'mission.id', 'seat.missionId')
    .selectAll('seat')
    .orderBy('mission.number')
    .orderBy('role')
    .orderBy('position')
    .execute()
  const takenSeats = new Set(taken.map((row) => row.seatId))
  const groups = [...Map.groupBy(seats, (seat) => seatGroupId(seat.missionId, seat.role))].flatMap(([id, members]) => {
    const context = contexts.get(members[0]?.missionId ?? '')
    if (context === undefined) return []
    const seatIds = members.filter((seat) => !takenSeats.has(seat.id)).map((seat) => seat.id)
    const seat = { ...context, role: members[0]?.role ?? '' }
    return [{ need: { id, seat, need: seatIds.length, unfilledPenalty }, seatIds }]
  })
  const totalLoad = groups.reduce((sum, { need }) => sum + need.need * need.seat.load, 0)
  const held = Map.groupBy(taken, (row) => row.intervenantId)
  const heldBy = (intervenantId: string): HeldAssignment[] =>
    (held.get(intervenantId) ?? []).flatMap((row) => {
      const context = contexts.get(row.missionId)
      return context === undefined ? [] : [{ ...context, role: row.role }]
    })
  const persons = await candidatePersons(read, placeOf, heldBy, only.persons ?? null)
  const active = await read
    .selectFrom('intervenant')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('state', '=', 'active')
    .executeTakeFirstOrThrow()
  const fairShare = Math.max(1, Math.ceil(totalLoad / Math.max(1, Number(active.count))))
  const settings = {
    ...officeNorms,
    exclusions: await activeExclusions(read),
    statedDistances: await statedDistances(read),
  }
  return { settings, persons: persons.map((person) => ({ ...person, fairShare })), groups }
}

/** Seats of one mission and role are one group of the planner. */
export const seatGroupId = (missionId: string, role: string): string => `${missionId}/${role}`

/** What the rules know of each mission, whatever the role. */
async function seatContexts(read: Readable, placeOf: PlaceOf): Promise<Map<string, SeatContext>> {
  const slots = Map.groupBy(
    await read.selectFrom('missionSlot').selectAll().orderBy('date').orderBy('startTime').execute(),
    (slot) => slot.missionId,
  )
  const missions = await read
    .selectFrom('mission')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .select(['mission.id', 'mission.paperId', 'mission.centreId', 'needsCompetence', 'latitude', 'longitude'])
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .select(['mission.missionTypeCode', 'paper.examCode', 'school.communeCode', 'mission.number', 'session.year'])
    .execute()
  return new Map(
    missions.map((mission) => {
      const own = slots.get(mission.id) ?? []
      return [
        mission.id,
        {
          mission: mission.id,
          number: mission.number,
          year: mission.year,
          role: '',
          exam: mission.examCode,
          missionType: mission.missionTypeCode,
          subject: mission.paperId,
          paper: mission.needsCompetence === 1 ? mission.paperId : null,
          level: null,
          centre: uaiOf(mission.centreId),
          centreLocation: placeOf(mission),
          candidateSchools: [],
          slots: own.map(span),
          load: halfDays(own),
        },
      ]
    }),
  )
}
