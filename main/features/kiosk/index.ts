import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { CallContext } from '../../app/app.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { qrModules } from '../../files/pdf/qr-code.ts'
import { competencesToConfirm } from './competences.ts'
import { identify } from './identify.ts'
import { recogniseStaff, recogniseStaffByCode, staffAt } from './staff.ts'
import { countsOfToday, declareScreen, leaveKiosk, screenOf } from './staff-menu.ts'

export { codeOfConvocation, withKioskCodes } from './personal-code.ts'

const methods = boundary.kiosk

type Call = CallContext & Readonly<{ services: Services }>

/** What only the window of a kiosk may ask: any other would get a session without a password. */
const atKiosk = async <T>({ client }: Call, work: () => Promise<Result<T>>): Promise<T> =>
  answer(client.kiosk ? await work() : fail('NOT_ALLOWED'))

/** What only the staff may do there. */
const byStaff = <T>(call: Call, token: string, work: (session: Session) => Promise<Result<T>>): Promise<T> =>
  atKiosk(call, async () => {
    const known = await staffAt(call.services, call.client.id, token)
    return known.ok ? work(known.value) : known
  })

export const kioskHandlers = {
  start: methods.start.handler(async ({ context: { client, services } }) => {
    if (client.kiosk) services.sessions.end(client.id)
    const read = services.read()
    const office = await read.selectFrom('office').select(['academyLabel', 'name', 'phone', 'email']).executeTakeFirst()
    const { academyLabel: academy = '', name = '', phone = '', email = '' } = office ?? {}
    return { kiosk: client.kiosk, academy, office: name, phone, email, screen: await screenOf(read) }
  }),
  identify: methods.identify.handler(({ context, input }) =>
    atKiosk(context, () => identify(context.services, context.client.id, input)),
  ),
  competences: methods.competences.handler(({ context }) =>
    atKiosk(context, () => competencesToConfirm(context.services, signedIn(context.session))),
  ),
  drawCode: methods.drawCode.handler(({ context, input }) =>
    atKiosk(context, async () => ok({ modules: (qrModules(input.text) ?? []).map((row) => [...row]) })),
  ),
  end: methods.end.handler(({ context: { client, services } }) => {
    if (client.kiosk) services.sessions.end(client.id)
    return null
  }),
  staff: methods.staff.handler(({ context, input }) =>
    atKiosk(context, () => recogniseStaff(context.services, context.client.id, input)),
  ),
  staffCode: methods.staffCode.handler(({ context, input }) =>
    atKiosk(context, () => recogniseStaffByCode(context.services, context.client.id, input)),
  ),
  staffMenu: methods.staffMenu.handler(({ context, input }) =>
    byStaff(context, input.token, async () => ok(await countsOfToday(context.services))),
  ),
  declareScreen: methods.declareScreen.handler(({ context, input: { token, ...declared } }) =>
    byStaff(context, token, (session) => declareScreen(context.services, session, declared)),
  ),
  leave: methods.leave.handler(({ context, input }) =>
    byStaff(context, input.token, (session) => leaveKiosk(context.services, session)),
  ),
}
