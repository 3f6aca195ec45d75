import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { portalSettings, setAddress, setAvailability, setCentral } from './applications.ts'
import { concerningPortals } from './concerning.ts'
import { openPortal } from './open.ts'
import { doorPortal, missionPortal, sportPortal } from './queries.ts'

export { portalAddresses } from './applications.ts'

const methods = boundary.missionPortals

export const missionPortalsHandlers = {
  concerning: methods.concerning.handler(({ context }) =>
    concerningPortals(context.services, signedIn(context.session)),
  ),
  mine: methods.mine.handler(async ({ context }) =>
    answer(await missionPortal(context.services, signedIn(context.session))),
  ),
  sport: methods.sport.handler(async ({ context }) =>
    answer(await sportPortal(context.services, signedIn(context.session))),
  ),
  door: methods.door.handler(async ({ input, context }) =>
    answer(await doorPortal(context.services, signedIn(context.session), input.portal)),
  ),
  open: methods.open.handler(async ({ input, context }) =>
    answer(await openPortal(context.services, signedIn(context.session), input)),
  ),
  settings: methods.settings.handler(({ context }) => portalSettings(context.services)),
  setAddress: methods.setAddress.handler(async ({ input, context }) =>
    answer(await setAddress(context.services, actorOf(signedIn(context.session)), input)),
  ),
  setAvailability: methods.setAvailability.handler(async ({ input, context }) =>
    answer(await setAvailability(context.services, actorOf(signedIn(context.session)), input)),
  ),
  setCentral: methods.setCentral.handler(async ({ input, context }) =>
    answer(await setCentral(context.services, actorOf(signedIn(context.session)), input)),
  ),
}
