import { ok } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { absenceDays, absencesOf } from '../../domain/school-staff/absences.ts'
import { weekOf } from '../../domain/school-staff/periods.ts'
import type { Readable } from '../../store/index.ts'
import { requireOpen } from '../activities/state.ts'
import { ownStaff } from '../own-staff.ts'
import { missionsOf } from './missions.ts'

type Period = Readonly<{ from: string; to: string }>

/** Absences of these people, from their missions away from home. */
export async function absencesDuring(read: Readable, intervenantIds: readonly string[], period: Period | null) {
  const away = (await missionsOf(read, intervenantIds, period)).filter(({ atHome }) => !atHome)
  return absencesOf(away.map(({ mission }) => ({ ...mission, missionId: String(mission.number) })))
}

/** The week of the next day on which somebody is away; without one, that of the last; without any, this week. */
async function proposedWeek(read: Readable, intervenantIds: readonly string[], today: string): Promise<Period> {
  const days = (await absencesDuring(read, intervenantIds, null)).map(({ date }) => date)
  return weekOf(days.find((date) => date >= today) ?? days.at(-1) ?? today)
}

/** Who will be missing from classes on which half-days, because they serve at exams (ux.md S21). */
export async function listAbsences(services: Services, session: Session, asked: Period | null) {
  const read = services.read()
  const today = services.ports.clock.today()
  const open = await requireOpen(read, 'schoolStaff', today)
  if (!open.ok) return open
  const own = await ownStaff(services, read, session)
  if (!own.ok) return own
  const { staff } = own.value
  const ids = [...staff.keys()]
  const period = asked ?? (await proposedWeek(read, ids, today))
  const absences = await absencesDuring(read, ids, period)
  return ok({
    period,
    days: absenceDays(absences),
    absences: absences.map(({ slots: held, ...absence }) => {
      const [first] = held
      return {
        ...absence,
        lastName: first?.lastName ?? '',
        firstName: first?.firstName ?? '',
        discipline: staff.get(absence.intervenantId)?.discipline ?? '',
        missions: held.map(({ missionId: _, ...mission }) => mission),
      }
    }),
  })
}
