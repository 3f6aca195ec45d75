import { RPCLink } from '@orpc/client/websocket'
import { closeCodes } from '../../shared/model/close-codes.ts'
import { assertWithinLimit } from './limited.ts'
import type { Channel } from './port-channel.ts'

/** Opens a WebSocket to the browser shell; rejects when it cannot be opened. */
export function openSocketChannel(address: string): Promise<Channel> {
  const socket = new WebSocket(address)
  socket.binaryType = 'arraybuffer'
  return new Promise((resolve, reject) => {
    const ended = new Promise<'lost' | 'elsewhere'>((settle) => {
      socket.addEventListener('close', ({ code }) => {
        reject(new Error('not connected'))
        settle(code === closeCodes.openElsewhere ? 'elsewhere' : 'lost')
      })
    })
    const link = new RPCLink({
      websocket: {
        addEventListener: socket.addEventListener.bind(socket),
        removeEventListener: socket.removeEventListener.bind(socket),
        send: (message: string | Uint8Array<ArrayBuffer>) => {
          assertWithinLimit(message)
          socket.send(message)
        },
        get readyState() {
          return socket.readyState
        },
      },
    })
    socket.addEventListener('open', () => resolve({ link, ended }))
  })
}
