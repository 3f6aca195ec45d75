import { MessagePort as NodePort } from 'node:worker_threads'
import type { App, Client } from '../app/app.ts'
import { type ConnectionOptions, serve } from './connection.ts'

/** Electron's `MessagePortMain`, whose messages come wrapped in an event; its package is not imported here. */
export interface ElectronPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  postMessage(message: unknown): void
  start(): void
  close(): void
}

export type Attached = Readonly<{ close(): void }>

/** Serves one client over a message port; closing either end aborts what is still running for it. */
export function attachMessagePort(
  app: App,
  port: ElectronPort | NodePort,
  client: Client,
  options: ConnectionOptions,
): Attached {
  const connection = serve(
    app,
    { send: (message) => port.postMessage(message), refuse: () => close() },
    client,
    options,
  )
  const close = (): void => {
    connection.close()
    port.close()
  }
  if (port instanceof NodePort) {
    port.on('message', (message: unknown) => void connection.receive(message))
    port.on('close', () => connection.close())
  } else {
    port.on('message', (event) => void connection.receive(event.data))
    port.on('close', () => connection.close())
  }
  port.start()
  return { close }
}
