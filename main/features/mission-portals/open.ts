import type { Destination } from '../../../shared/contract/mission-portals.ts'
import type { Portal, PortalApplication } from '../../../shared/model/mission-portals.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { doorPortal, missionPortal, sportPortal } from './queries.ts'

type Asked = Readonly<{ portal: Portal; missionId: string | null }>
type Opened = Readonly<{ by: 'shell' | 'page'; application: PortalApplication; address: string }>
type Way = Readonly<{ destination: Destination }>

/** What is behind a portal for this person; nothing where it is not for them, or not their mission. */
async function wayOf(services: Services, session: Session, { portal, missionId }: Asked): Promise<Result<Way>> {
  if (portal === 'missionPortal') {
    const found = await missionPortal(services, session)
    if (!found.ok) return found
    const { academies, destinations } = found.value
    const mission = academies.flatMap(({ missions }) => missions).find(({ id }) => id === missionId)
    const destination = destinations.find(({ application }) => application === mission?.application)
    if (destination === undefined) return fail('NOT_FOUND', { missionId: missionId ?? '' })
    return ok({ destination })
  }
  if (portal === 'sportManagement') {
    const found = await sportPortal(services, session)
    if (!found.ok) return found
    const { levels, commissions } = found.value
    const own = missionId === null ? levels.length > 0 : commissions.some(({ id }) => id === missionId)
    return own ? found : fail('NOT_FOUND', { portal })
  }
  const found = await doorPortal(services, session, portal)
  return found.ok && !found.value.concerned ? fail('NOT_FOUND', { portal }) : found
}

/**
 * Opens the external application behind a portal (F328): by the shell where it can, else the page opens the address that is
 * handed back. The application itself calls nothing. Refused (RULE): `activities.closed`,
 * `missionPortals.withoutAddress`, `missionPortals.unavailable`, `missionPortals.notOpened` (F329).
 */
export async function openPortal(services: Services, session: Session, asked: Asked): Promise<Result<Opened>> {
  const way = await wayOf(services, session, asked)
  if (!way.ok) return way
  const { application, address, state, message, unavailableTo } = way.value.destination
  if (state === 'withoutAddress') return refuse('missionPortals.withoutAddress')
  if (state === 'unavailable') return refuse('missionPortals.unavailable', { message, to: unavailableTo })
  const { openOutside } = services.ports
  if (openOutside === undefined) return ok({ by: 'page', application, address })
  const opened = await openOutside(address)
  return opened ? ok({ by: 'shell', application, address }) : refuse('missionPortals.notOpened')
}
