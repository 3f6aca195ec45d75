import type { App, Client } from '../app/app.ts'
import { type ConnectionOptions, serve } from './connection.ts'

/**
 * What Electron's `MessagePortMain` and Node's `MessagePort` have in common: Electron hands over an event with `data`,
 * Node the value itself.
 */
export type PortLike = {
  on(event: 'message' | 'close', listener: (event: never) => void): unknown
  postMessage(message: unknown): void
  start(): void
  close(): void
}

export type PortKind = 'electron' | 'node'

export type Attached = Readonly<{ close(): void }>

/** Serves one client over a message port; closing either end aborts what is still running for it. */
export function attachMessagePort(
  app: App,
  port: PortLike,
  client: Client,
  options: ConnectionOptions & Readonly<{ kind: PortKind }>,
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
  port.on('message', (event: unknown) => {
    const message = options.kind === 'electron' ? (event as { data: unknown }).data : event
    void connection.receive(message)
  })
  port.on('close', () => connection.close())
  port.start()
  return { close }
}
