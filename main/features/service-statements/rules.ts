import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { Readable } from '../../store/index.ts'
import { requireOpen } from '../activities/state.ts'

type Mission = Readonly<{ id: string; centreId: string; firstDate: string; number: number }>

/** A head of centre speaks for their own centre only; the office speaks for all. */
export const maySeeCentre = (session: Session, centreId: string): boolean =>
  session.role !== 'centreHead' || session.schoolId === centreId

/** Refuses what a head of centre states while the office has closed the service (F114); the office states at any time. */
export const requireStating = async (read: Readable, session: Session, today: string): Promise<Result<null>> =>
  session.role === 'centreHead' ? requireOpen(read, 'serviceStatements', today) : ok(null)

/** Whether this session may state the service of a mission today: their centre, and not before its first day. */
export function mayAttest(session: Session, mission: Mission, today: string): Result<null> {
  if (!maySeeCentre(session, mission.centreId)) return fail('NOT_ALLOWED', { mission: mission.number })
  if (today < mission.firstDate)
    return refuse('missionNotStarted', { mission: mission.number, firstDate: mission.firstDate })
  return ok(null)
}
