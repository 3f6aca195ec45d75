import type { IpcMain, IpcMainEvent, MessageChannelMain } from 'electron'
import { portMessages } from '../../shared/model/port-messages.ts'
import type { App, Client } from '../app/app.ts'
import { type Attached, attachMessagePort } from '../transport/attach-message-port.ts'
import type { ConnectionOptions } from '../transport/connection.ts'
import { mayReceivePort } from './policies.ts'

export type HandOffOptions = ConnectionOptions &
  Readonly<{
    app: App
    /** The client behind a web contents, `undefined` when it is none of our windows. */
    clientOf(contentsId: number): Client | undefined
    createChannel: () => MessageChannelMain
  }>

/** Gives a port to each page of ours that asks for one; a page that asks again (a reload) loses the one before. */
export function handOffPorts(ipcMain: Pick<IpcMain, 'on'>, options: HandOffOptions): Readonly<{ close(): void }> {
  const attached = new Map<number, Attached>()
  ipcMain.on(portMessages.wanted, (event: IpcMainEvent) => {
    const frame = event.senderFrame
    const client = options.clientOf(event.sender.id)
    const facts = frame && { url: frame.url, isMainFrame: frame.parent === null }
    if (frame === null || client === undefined || !mayReceivePort(facts)) {
      options.logger.warn('shell.refused', { what: 'port', mainFrame: facts?.isMainFrame ?? null })
      return
    }
    attached.get(event.sender.id)?.close()
    const { port1, port2 } = options.createChannel()
    attached.set(event.sender.id, attachMessagePort(options.app, port1, client, options))
    frame.postMessage(portMessages.handed, null, [port2])
  })
  return {
    close() {
      for (const one of attached.values()) one.close()
      attached.clear()
    },
  }
}
