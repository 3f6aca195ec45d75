import { fail, type Result } from '../../../shared/model/result.ts'
import { answer, boundary } from '../../boundary/boundary.ts'
import { identify } from './identify.ts'
import { leaveKiosk } from './leave.ts'

export { codeOfConvocation, withKioskCodes } from './personal-code.ts'

const methods = boundary.kiosk

type Window = Readonly<{ client: Readonly<{ kiosk: boolean }> }>

/** What only the window of a kiosk may ask: any other would get a session without a password. */
const atKiosk = async <T>({ client }: Window, work: () => Promise<Result<T>>): Promise<T> =>
  answer(client.kiosk ? await work() : fail('NOT_ALLOWED'))

export const kioskHandlers = {
  start: methods.start.handler(async ({ context: { client, services } }) => {
    if (client.kiosk) services.sessions.end(client.id)
    const office = await services.read().selectFrom('office').select(['academyLabel', 'name']).executeTakeFirst()
    return { kiosk: client.kiosk, academy: office?.academyLabel ?? '', office: office?.name ?? '' }
  }),
  identify: methods.identify.handler(({ context, input }) =>
    atKiosk(context, () => identify(context.services, context.client.id, input)),
  ),
  end: methods.end.handler(({ context: { client, services } }) => {
    if (client.kiosk) services.sessions.end(client.id)
    return null
  }),
  leave: methods.leave.handler(({ context, input }) => atKiosk(context, () => leaveKiosk(context.services, input))),
}
