// The whole preload: it carries one port to the page and says which shell this is. It decides nothing, so that there
// is nothing here to attack: the main process checks the frame, the contract checks every call.
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { electronOrigin, portMessages } from '../shared/model/port-messages.ts'

/** The little of the page's window that is used here; the main side is compiled without the DOM's types. */
declare const window: {
  addEventListener(type: 'message', listener: (event: WindowMessage) => void): void
  postMessage(message: string, targetOrigin: string, transfer: readonly unknown[]): void
}
type WindowMessage = Readonly<{ data: unknown; origin: string; source: unknown }>

contextBridge.exposeInMainWorld('imagin', { shell: 'electron' })

window.addEventListener('message', ({ data, origin, source }) => {
  if (data === portMessages.wanted && origin === electronOrigin && source === window) {
    ipcRenderer.send(portMessages.wanted)
  }
})

ipcRenderer.on(portMessages.handed, (event: IpcRendererEvent) => {
  window.postMessage(portMessages.handed, electronOrigin, event.ports)
})
