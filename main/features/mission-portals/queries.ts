import type { MissionPortal } from '../../../shared/contract/mission-portals.ts'
import type { DoorPortal, PortalApplication } from '../../../shared/model/mission-portals.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { isConcerned, levelOf } from '../../domain/mission-portals/concerned.ts'
import type { Readable } from '../../store/index.ts'
import { requireOpen } from '../activities/state.ts'
import { destination, destinations } from './applications.ts'
import { concernedBy, sportLevels } from './concerning.ts'
import { coveredMissions, coveredOutside, isSportCommission, shownMissions } from './covered-missions.ts'

/** Where each door leads (F335-F337). */
const applicationOfDoor: Readonly<Record<DoorPortal, PortalApplication>> = {
  juryPortal: 'cycladesJury',
  subjectManagement: 'delos',
  markingStatistics: 'santorinStatistics',
}

async function contactOf(read: Readable) {
  const office = await read
    .selectFrom('office')
    .select(['academyCode', 'academyLabel', 'name', 'bureau', 'phone', 'email'])
    .executeTakeFirst()
  if (office === undefined) return fail('NOT_FOUND', { reason: 'noOffice' })
  const { academyCode, academyLabel, name, ...rest } = office
  return ok({ academyCode, academyLabel, contact: { service: name, ...rest } })
}

/** The missions of the person signed in that are worked on elsewhere, academy by academy, and where (F318-F330). */
export async function missionPortal(services: Services, { intervenantId }: Session): Promise<Result<MissionPortal>> {
  const read = services.read()
  const today = services.ports.clock.today()
  const open = await requireOpen(read, 'missionPortal', today)
  if (!open.ok) return open
  const office = await contactOf(read)
  if (!office.ok) return office
  const { contact, ...academy } = office.value
  const own = intervenantId === null ? [] : coveredMissions(await shownMissions(read, intervenantId, today))
  const elsewhere = intervenantId === null ? [] : await coveredOutside(read, intervenantId, today)
  return ok({
    contact,
    destinations: await destinations(read, today),
    academies: [{ ...academy, missions: own }, ...elsewhere.filter(({ missions }) => missions.length > 0)],
  })
}

/** Sport in CYCLADES: the levels the person teaches it at, and their academic commissions (F322, F331). */
export async function sportPortal(services: Services, { intervenantId }: Session) {
  const read = services.read()
  const today = services.ports.clock.today()
  const open = await requireOpen(read, 'sportManagement', today)
  if (!open.ok) return open
  const office = await contactOf(read)
  if (!office.ok) return office
  const missions = intervenantId === null ? [] : await shownMissions(read, intervenantId, today)
  return ok({
    contact: office.value.contact,
    destination: await destination(read, 'cyclades', today),
    levels: intervenantId === null ? [] : [...(await sportLevels(read, intervenantId, today))],
    commissions: missions
      .filter(isSportCommission)
      .map(({ id, number, exam, examCode, firstDate, lastDate, centre, centreTown }) => ({
        ...{ id, number, exam, level: levelOf(examCode), firstDate, centre, centreTown, over: lastDate < today },
      })),
  })
}

/** A door kept for some: whether the person is one of them, and where it leads (F332-F337). */
export async function doorPortal(services: Services, { intervenantId }: Session, portal: DoorPortal) {
  const read = services.read()
  const today = services.ports.clock.today()
  const open = await requireOpen(read, portal, today)
  if (!open.ok) return open
  const office = await contactOf(read)
  if (!office.ok) return office
  return ok({
    contact: office.value.contact,
    destination: await destination(read, applicationOfDoor[portal], today),
    concerned: intervenantId !== null && isConcerned(portal, await concernedBy(read, intervenantId, today)),
  })
}
