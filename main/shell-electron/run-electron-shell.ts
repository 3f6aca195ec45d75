import { join } from 'node:path'
import {
  BrowserWindow,
  dialog,
  app as electron,
  ipcMain,
  Menu,
  MessageChannelMain,
  protocol,
  safeStorage,
  session,
  shell as systemShell,
} from 'electron'
import type { Language } from '../../shared/text/catalogue.ts'
import { languageOf, shell } from '../../shared/text/shell.ts'
import type { App, Client } from '../app/app.ts'
import { fileLogger } from '../shell-common/file-logger.ts'
import { randomIds } from '../shell-common/random-ids.ts'
import { newSecret } from '../shell-common/secret-text.ts'
import { type CreateApp, keyTroubleSentence, startApp } from '../shell-common/start-app.ts'
import { systemClock } from '../shell-common/system-clock.ts'
import { guardContents, guardSession, type Outside, openOutside } from './guards.ts'
import { pageAddress, servePage } from './page-protocol.ts'
import { handOffPorts } from './port-hand-off.ts'
import { openSealedKey, sealedSecrets } from './sealed-key.ts'
import { kioskPartition, windowMenu, windowOptions } from './window-options.ts'

export type ElectronShell = Readonly<{
  dataFolder: string
  kiosk: boolean
  workerEntry: URL
  resourcesFolder: string
  pageFolder: string
  preloadFile: string
  createApp: CreateApp
}>

const clock = systemClock()
const ids = randomIds()

/** Runs the Electron shell: call it while the application is not ready yet, so that no contents escape the guards. */
export async function runElectronShell(start: ElectronShell): Promise<void> {
  const logger = fileLogger({ folder: join(start.dataFolder, 'logs'), now: clock.now })
  const clients = new Map<number, Client>()
  let running: App | null = null
  const outside: Outside = {
    // A kiosk is a shared machine: nothing leaves its one window.
    addresses: async () => (running === null || start.kiosk ? [] : running.openableAddresses()),
    open: (url) => systemShell.openExternal(url),
  }
  guardContents(electron, logger, outside)
  await electron.whenReady()
  const language: Language = languageOf(electron.getLocale())
  const pageSession = start.kiosk ? session.fromPartition(kioskPartition) : session.defaultSession
  guardSession(pageSession, logger)
  servePage(start.kiosk ? pageSession.protocol : protocol, start.pageFolder)

  const giveUp = (sentence: string): void => {
    dialog.showErrorBox(shell.title[0], sentence)
    electron.exit(1)
  }
  const key = await openSealedKey(start.dataFolder, safeStorage, process.platform)
  if (!key.ok) return giveUp(keyTroubleSentence(key.trouble, start.dataFolder, language))
  const started = await startApp(
    start.createApp,
    {
      dataFolder: start.dataFolder,
      resourcesFolder: start.resourcesFolder,
      workerEntry: start.workerEntry,
      clock,
      ids,
      secrets: sealedSecrets(start.dataFolder, key.key, safeStorage),
      logger,
      openOutside: (address) => openOutside(address, outside, logger),
      shell: 'electron',
      quit: () => electron.quit(),
    },
    language,
  )
  if (!started.ok) return giveUp(started.sentence)
  running = started.app

  const ports = handOffPorts(ipcMain, {
    app: started.app,
    clientOf: (contentsId) => clients.get(contentsId),
    createChannel: () => new MessageChannelMain(),
    logger,
    ids,
  })
  const menu = start.kiosk ? null : Menu.buildFromTemplate([...windowMenu(language, process.platform)])
  Menu.setApplicationMenu(menu)
  const window = new BrowserWindow(
    windowOptions({ preloadFile: start.preloadFile, kiosk: start.kiosk, packaged: electron.isPackaged }),
  )
  clients.set(window.webContents.id, { id: newSecret(), kiosk: start.kiosk })
  window.once('ready-to-show', () => window.show())
  electron.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  endWithWindow(started.app, ports)
  logger.info('shell.started', { shell: 'electron', kiosk: start.kiosk })
  await window.loadURL(pageAddress)
}

/** Closing the last window ends the program, on every system; the store is closed before the process goes. */
function endWithWindow(app: App, ports: Readonly<{ close(): void }>): void {
  let closing = false
  electron.on('window-all-closed', () => electron.quit())
  electron.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    ports.close()
    void app.close().finally(() => electron.exit(0))
  })
}
