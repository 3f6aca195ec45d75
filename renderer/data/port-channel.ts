import type { ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { portMessages } from '../../shared/model/port-messages.ts'
import { assertWithinLimit } from './limited.ts'

/** One open channel; `ended` tells whether to come back. */
export type Channel = Readonly<{
  link: ClientLink<Record<never, never>>
  ended: Promise<'lost' | 'elsewhere'>
}>

type PortWindow = Pick<Window, 'addEventListener' | 'removeEventListener' | 'postMessage'> &
  Readonly<{ location: Pick<Location, 'origin'> }>

/** Asks the preload for a port and takes exactly one, from this window itself. */
export function openPortChannel(page: PortWindow): Promise<Channel> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent): void => {
      const [port] = event.ports
      const ours = event.source === page && event.origin === page.location.origin
      if (event.data !== portMessages.handed || !ours || port === undefined) return
      page.removeEventListener('message', receive)
      const ended = new Promise<'lost'>((settle) => port.addEventListener('close', () => settle('lost')))
      const link = new RPCLink({
        port: {
          addEventListener: port.addEventListener.bind(port),
          postMessage: (message: string | Uint8Array<ArrayBuffer>) => {
            assertWithinLimit(message)
            port.postMessage(message)
          },
        },
      })
      port.start()
      resolve({ link, ended })
    }
    page.addEventListener('message', receive)
    page.postMessage(portMessages.wanted, page.location.origin)
  })
}
