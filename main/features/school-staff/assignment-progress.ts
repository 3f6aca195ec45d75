import { ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { effectivePapers } from '../competences/effective.ts'
import { ownStaff } from '../own-staff.ts'

/**
 * How far assignment is, by paper that people of the school can examine: seats of the office filled, and how many of the
 * school's own people hold one (services.md 1.3, "Avancement de l'affectation").
 */
export async function assignmentProgress(services: Services, session: Session) {
  const read = services.read()
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const { staff } = own.value
  const competent = new Map<string, number>()
  for (const [intervenantId, papers] of await effectivePapers(read))
    if (staff.has(intervenantId)) for (const paper of papers) competent.set(paper, (competent.get(paper) ?? 0) + 1)
  const seats = await read
    .selectFrom('seat')
    .innerJoin('mission', 'mission.id', 'seat.missionId')
    .innerJoin('paper', 'paper.id', 'mission.paperId')
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.seatId', '=', 'seat.id').on('assignment.state', '<>', 'withdrawn'),
    )
    .select(['seat.id', 'paper.id as paperId', 'examCode as exam', 'specialtyLabel as specialty'])
    .select(['paper.label as paper', 'assignment.intervenantId'])
    .orderBy('examCode')
    .orderBy('specialtyLabel')
    .orderBy('paper.label')
    .execute()
  const byPaper = Map.groupBy(
    seats.filter(({ paperId }) => competent.has(paperId)),
    ({ paperId }) => paperId,
  )
  return ok(
    [...byPaper].flatMap(([paperId, held]) => {
      const [first] = held
      if (first === undefined) return []
      const { exam, specialty, paper } = first
      const taken = held.flatMap(({ intervenantId }) => intervenantId ?? [])
      return {
        paperId,
        exam,
        specialty,
        paper,
        competent: competent.get(paperId) ?? 0,
        assigned: new Set(taken.filter((id) => staff.has(id))).size,
        seats: held.length,
        filled: taken.length,
      }
    }),
  )
}
