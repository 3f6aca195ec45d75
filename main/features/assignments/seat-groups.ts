import { halfDaysOf } from '../../../shared/model/half-days.ts'
import type { SeatGroupNeed } from '../../domain/assignment/grounding-types.ts'
import type { JuryMember, SeatContext, TimeSpan } from '../../domain/assignment/types.ts'
import type { Readable } from '../../store/index.ts'
import type { PlaceOf } from '../distances/places.ts'
import { uaiOf } from './school-codes.ts'

/** A seat that somebody holds. */
export type TakenSeat = Readonly<{
  seatId: string
  assignmentId: string
  intervenantId: string
  state: 'confirmed' | 'locked' | 'convoked'
  origin: 'run' | 'manual'
  /** Held against a rule, with a reason: nobody undoes it but who answers for it. */
  forced: boolean
}>

/** Seats of one mission, role and paper: one group of the planner. */
export type SeatGroupFacts = Readonly<{
  /** `need.need` counts the empty seats. */
  need: SeatGroupNeed
  /** The centre in the store, site included. */
  centreId: string
  /** Sessions that are closed are planned no more. */
  open: boolean
  /** Seats still empty, in order. */
  seatIds: readonly string[]
  taken: readonly TakenSeat[]
}>

/** The name of a group; a seat has a paper of its own in a jury of two disciplines. */
export const seatGroupId = (missionId: string, role: string, paperId: string | null = null): string =>
  paperId === null ? `${missionId}/${role}` : `${missionId}/${role}/${paperId}`

const span = (slot: Readonly<{ date: string; startTime: string; endTime: string }>): TimeSpan => ({
  start: `${slot.date}T${slot.startTime}`,
  end: `${slot.date}T${slot.endTime}`,
})

/** Every seat of the store, by group, in order of mission; an empty one costs what its exam says. */
export async function seatGroups(
  read: Readable,
  placeOf: PlaceOf,
  penaltyOf: (exam: string) => number,
): Promise<SeatGroupFacts[]> {
  const missions = await missionFacts(read, placeOf)
  const taken = await takenSeats(read)
  const seats = await read
    .selectFrom('seat')
    .innerJoin('mission', 'mission.id', 'seat.missionId')
    .selectAll('seat')
    .orderBy('mission.number')
    .orderBy('role')
    .orderBy('position')
    .execute()
  const members = await juryMembers(read)
  const byGroup = Map.groupBy(seats, (seat) => seatGroupId(seat.missionId, seat.role, seat.paperId))
  return [...byGroup].flatMap(([id, own]) => {
    const [first] = own
    const mission = missions.get(first?.missionId ?? '')
    if (first === undefined || mission === undefined) return []
    const { needsCompetence, centreId, open, context } = mission
    const subject = first.paperId ?? context.subject
    const paper = needsCompetence ? subject : null
    const seat = { ...context, role: first.role, subject, paper, members: members.get(context.mission) ?? [] }
    const unfilledPenalty = penaltyOf(context.exam)
    const seatIds = own.filter((one) => !taken.has(one.id)).map((one) => one.id)
    return [
      {
        need: { id, seat, need: seatIds.length, unfilledPenalty },
        centreId,
        open,
        seatIds,
        taken: own.flatMap((one) => taken.get(one.id) ?? []),
      },
    ]
  })
}

/** Who serves on each mission, with the school of their first posting. */
async function juryMembers(read: Readable): Promise<Map<string, JuryMember[]>> {
  const rows = await read
    .selectFrom('assignment')
    .innerJoin('seat', 'seat.id', 'assignment.seatId')
    .leftJoin('posting', (join) =>
      join.onRef('posting.intervenantId', '=', 'assignment.intervenantId').on('posting.kind', '=', 'principal'),
    )
    .select(['seat.missionId', 'seat.role', 'assignment.intervenantId as person', 'posting.schoolId'])
    .where('assignment.state', '<>', 'withdrawn')
    .execute()
  const members = new Map<string, JuryMember[]>()
  for (const { missionId, role, person, schoolId } of rows) {
    const known = members.get(missionId) ?? []
    if (known.some((member) => member.person === person)) continue
    known.push({ person, role, school: schoolId === null ? null : uaiOf(schoolId) })
    members.set(missionId, known)
  }
  return members
}

async function takenSeats(read: Readable): Promise<Map<string, TakenSeat>> {
  const rows = await read
    .selectFrom('assignment')
    .leftJoin('forcedException', 'forcedException.assignmentId', 'assignment.id')
    .select(['seatId', 'assignment.id as assignmentId', 'intervenantId', 'state', 'origin', 'forcedException.reason'])
    .where('state', '<>', 'withdrawn')
    .execute()
  return new Map(
    rows.flatMap(({ reason, state, ...row }) =>
      state === 'withdrawn' ? [] : [[row.seatId, { ...row, state, forced: reason !== null }] as const],
    ),
  )
}

type MissionFacts = Readonly<{ needsCompetence: boolean; centreId: string; open: boolean; context: SeatContext }>

/** What the rules know of each mission, whatever the role. */
async function missionFacts(read: Readable, placeOf: PlaceOf): Promise<Map<string, MissionFacts>> {
  const slots = Map.groupBy(
    await read.selectFrom('missionSlot').selectAll().orderBy('date').orderBy('startTime').execute(),
    (slot) => slot.missionId,
  )
  const missions = await read
    .selectFrom('mission')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .innerJoin('school', 'school.id', 'mission.centreId')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .select(['mission.id', 'mission.paperId', 'mission.centreId', 'needsCompetence', 'latitude', 'longitude'])
    .select(['mission.missionTypeCode', 'paper.examCode', 'school.communeCode', 'mission.number', 'session.year'])
    .select(['session.state', 'missionType.entryForm', 'dematerialised', 'commission'])
    .execute()
  return new Map(
    missions.map((mission) => {
      const own = slots.get(mission.id) ?? []
      const context = {
        mission: mission.id,
        number: mission.number,
        year: mission.year,
        role: '',
        exam: mission.examCode,
        missionType: mission.missionTypeCode,
        subject: mission.paperId,
        paper: null,
        level: null,
        centre: mission.dematerialised === 1 ? null : uaiOf(mission.centreId),
        centreLocation: mission.dematerialised === 1 ? null : placeOf(mission),
        candidateSchools: [],
        slots: own.map(span),
        load: halfDaysOf(own),
        marking: mission.entryForm === 'copies',
        jury: mission.commission === '' ? null : `${mission.examCode} ${mission.commission}`,
        members: [],
      }
      const { needsCompetence, centreId, state } = mission
      return [mission.id, { needsCompetence: needsCompetence === 1, centreId, open: state === 'open', context }]
    }),
  )
}
