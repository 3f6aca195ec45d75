import { spansMeet } from '../../../domain/assignment/eligibility/time-spans.ts'
import type { Readable } from '../../../store/index.ts'
import type { Invariant } from '../invariant.ts'

const nobodyInTwoPlaces: Invariant = {
  name: 'nobodyInTwoPlaces',
  check: async (read) => {
    const rows = await read
      .selectFrom('assignment')
      .innerJoin('missionSlot', 'missionSlot.missionId', 'assignment.missionId')
      .select(['intervenantId', 'assignment.missionId', 'date', 'startTime', 'endTime'])
      .where('assignment.state', '<>', 'withdrawn')
      .orderBy('date')
      .orderBy('startTime')
      .execute()
    let broken = 0
    for (const own of Map.groupBy(rows, (row) => row.intervenantId).values()) {
      const spans = own.map((row) => ({
        mission: row.missionId,
        start: `${row.date}T${row.startTime}`,
        end: `${row.date}T${row.endTime}`,
      }))
      broken += spans.filter((span, index) =>
        spans.slice(index + 1).some((other) => other.mission !== span.mission && spansMeet(span, other)),
      ).length
    }
    return { checked: rows.length, broken }
  },
}

const seatsWithinMission: Invariant = {
  name: 'assignmentsOnTheirOwnMission',
  check: async (read) => {
    const rows = await read
      .selectFrom('assignment')
      .innerJoin('seat', 'seat.id', 'assignment.seatId')
      .select(['assignment.missionId as claimed', 'seat.missionId as actual'])
      .execute()
    return { checked: rows.length, broken: rows.filter((row) => row.claimed !== row.actual).length }
  },
}

const convokedHaveOneConvocation: Invariant = {
  name: 'convokedHaveOneConvocation',
  check: async (read) => {
    const convoked = await read.selectFrom('assignment').select('id').where('state', '=', 'convoked').execute()
    const official = await read
      .selectFrom('convocation')
      .select('assignmentId')
      .where('state', '=', 'official')
      .execute()
    const counts = Map.groupBy(official, (row) => row.assignmentId)
    const wrong = convoked.filter(({ id }) => counts.get(id)?.length !== 1).length
    const orphans = official.length - convoked.filter(({ id }) => counts.has(id)).length
    return { checked: convoked.length, broken: wrong + Math.max(0, orphans) }
  },
}

const runsCountTheirConvocations: Invariant = {
  name: 'runsCountTheirConvocations',
  check: async (read) => {
    const runs = await read.selectFrom('convocationRun').select(['id', 'convocations']).execute()
    const rows = await read.selectFrom('convocation').select('runId').execute()
    const counts = Map.groupBy(rows, (row) => row.runId)
    const broken = runs.filter((run) => (counts.get(run.id)?.length ?? 0) !== run.convocations).length
    return { checked: runs.length, broken }
  },
}

const competencesAreStated: Invariant = {
  name: 'competencesAreStated',
  check: async (read: Readable) => {
    const held = await read.selectFrom('competence').select('id').execute()
    const stated = new Set(
      (await read.selectFrom('competenceStatement').select('competenceId').distinct().execute()).map(
        (row) => row.competenceId,
      ),
    )
    return { checked: held.length, broken: held.filter(({ id }) => !stated.has(id)).length }
  },
}

export const missionInvariants: readonly Invariant[] = [
  nobodyInTwoPlaces,
  seatsWithinMission,
  convokedHaveOneConvocation,
  runsCountTheirConvocations,
  competencesAreStated,
]
