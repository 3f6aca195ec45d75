// Entry of the Electron shell: what must happen before the application is ready, then the rest. No `await` before
// `runElectronShell`, because the application may become ready meanwhile.
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, protocol } from 'electron'
import { createApp } from '../app/create-app.ts'
import { defaultDataFolder } from '../shell-common/data-folder.ts'
import { parseShellArguments, usageOf } from '../shell-common/shell-arguments.ts'
import { applicationArguments } from './application-arguments.ts'
import { registerPageScheme } from './page-protocol.ts'
import { runElectronShell } from './run-electron-shell.ts'

const allowed = ['data', 'kiosk'] as const
const parsed = parseShellArguments(applicationArguments(process.argv, app.isPackaged, app.getAppPath()), allowed)

app.enableSandbox()
registerPageScheme(protocol)

if (parsed.ok) {
  const dataFolder = parsed.value.dataFolder ?? defaultDataFolder(process.platform, process.env, homedir())
  // The lock is one per profile, and the profile one per data folder: two offices may be open side by side.
  app.setPath('userData', join(dataFolder, 'electron-profile'))
  if (app.requestSingleInstanceLock()) {
    runElectronShell({
      dataFolder,
      kiosk: parsed.value.kiosk,
      workerEntry: new URL('./worker.js', import.meta.url),
      resourcesFolder: fileURLToPath(new URL('../../resources', import.meta.url)),
      pageFolder: fileURLToPath(new URL('../renderer', import.meta.url)),
      preloadFile: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
      createApp,
    }).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      app.exit(1)
    })
  } else {
    app.quit()
  }
} else {
  process.stderr.write(`${parsed.argument}\n${usageOf(allowed)}\n`)
  app.exit(2)
}
