import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MessageChannel } from 'node:worker_threads'
import type { ClientLink } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import { WebSocketServer } from 'ws'
import type { App, Client } from '../../../main/app/app.ts'
import { attachMessagePort } from '../../../main/transport/attach-message-port.ts'
import { attachWebSocket } from '../../../main/transport/attach-web-socket.ts'
import type { ConnectionOptions } from '../../../main/transport/connection.ts'
import { maximumMessageBytes } from '../../../shared/model/message-limit.ts'

export type Carried = Readonly<{
  link: ClientLink<Record<never, never>>
  /** Sends something that is no call of the client library. */
  sendRaw(message: unknown): void
  /** Settles when the server ended the channel. */
  ended: Promise<void>
  disconnect(): void
  dispose(): Promise<void>
}>

export type Transport = Readonly<{
  name: string
  open(app: App, client: Client, options: ConnectionOptions): Promise<Carried>
}>

const messagePort: Transport = {
  name: 'message port',
  async open(app, client, options) {
    const { port1, port2 } = new MessageChannel()
    attachMessagePort(app, port1, client, options)
    const ended = new Promise<void>((resolve) => port2.once('close', () => resolve()))
    port2.start()
    return {
      link: new PortLink({ port: port2 as unknown as MessagePort }),
      sendRaw: (message) => port2.postMessage(message),
      ended,
      disconnect: () => port2.close(),
      dispose: async () => port2.close(),
    }
  },
}

const webSocket: Transport = {
  name: 'WebSocket',
  async open(app, client, options) {
    const server = createServer()
    const sockets = new WebSocketServer({ server, maxPayload: maximumMessageBytes })
    sockets.on('connection', (socket) => attachWebSocket(app, socket, client, options))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const ended = new Promise<void>((resolve) => socket.addEventListener('close', () => resolve()))
    await new Promise((resolve) => socket.addEventListener('open', resolve))
    return {
      link: new SocketLink({ websocket: socket }),
      sendRaw: (message) => socket.send(message as string),
      ended,
      disconnect: () => socket.close(),
      async dispose() {
        socket.close()
        for (const one of sockets.clients) one.terminate()
        await new Promise((resolve) => server.close(resolve))
      },
    }
  },
}

export const transports: readonly Transport[] = [messagePort, webSocket]
