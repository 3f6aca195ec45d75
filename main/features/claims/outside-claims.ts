import type { OutsideAcademy } from '../../../shared/contract/claims.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { outsideMissions } from '../own-missions/outside.ts'

/**
 * The other academies that convoked the person signed in, each with its missions (F180): their claims are with them, and
 * the list says so beside those of the office.
 */
export async function outsideClaims(services: Services, session: Session): Promise<OutsideAcademy[]> {
  if (session.intervenantId === null) return []
  const academies = await outsideMissions(services.read(), session.intervenantId)
  return academies.map(({ academyCode, academyLabel, missions }) => ({
    academyCode,
    academyLabel,
    missions: missions.map(({ row }) => ({
      id: row.id,
      number: row.number,
      session: row.session,
      exam: row.exam,
      specialty: row.specialty,
      paper: row.paper,
      missionType: row.missionType,
      firstDate: row.firstDate,
      centre: row.centre,
      state: row.state,
    })),
  }))
}
