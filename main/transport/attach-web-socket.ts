import type { WebSocket } from 'ws'
import { closeCodes } from '../../shared/model/close-codes.ts'
import type { App, Client } from '../app/app.ts'
import type { Attached } from './attach-message-port.ts'
import { type ConnectionOptions, serve } from './connection.ts'

/**
 * Serves one client over an accepted WebSocket; closing either end aborts what is still running for it. The socket's
 * server must set `maxPayload`, so that an oversized message is refused before it is held in memory.
 */
export function attachWebSocket(app: App, socket: WebSocket, client: Client, options: ConnectionOptions): Attached {
  const connection = serve(
    app,
    {
      send: (message) => socket.send(message),
      refuse: (reason) => socket.close(reason === 'tooLarge' ? closeCodes.tooLarge : closeCodes.refused),
    },
    client,
    options,
  )
  socket.on('message', (data, isBinary) => {
    const bytes = Array.isArray(data) ? Buffer.concat(data) : data
    void connection.receive(isBinary ? bytes : bytes.toString())
  })
  socket.on('error', (error) => {
    options.logger.warn('rpc.refused', { reason: (error as NodeJS.ErrnoException).code ?? error.name })
  })
  socket.on('close', () => connection.close())
  return {
    close() {
      connection.close()
      socket.close(closeCodes.goingAway)
    },
  }
}
