import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fill, shell } from '../../shared/text/shell.ts'
import { defaultDataFolder } from '../shell-common/data-folder.ts'
import { fileLogger } from '../shell-common/file-logger.ts'
import { openPlainKey } from '../shell-common/key-files.ts'
import { plainKeySecrets } from '../shell-common/key-secrets.ts'
import { randomIds } from '../shell-common/random-ids.ts'
import { sessionLanguage } from '../shell-common/session-language.ts'
import { parseShellArguments, usageOf } from '../shell-common/shell-arguments.ts'
import { type CreateApp, keyTroubleSentence, startApp } from '../shell-common/start-app.ts'
import { systemClock } from '../shell-common/system-clock.ts'
import { attachWebSocket } from '../transport/attach-web-socket.ts'
import { openBootPage } from './boot-page.ts'
import { createBootTokens } from './boot-tokens.ts'
import { openBrowserWindow } from './browser-window.ts'
import { endRequest } from './end-request.ts'
import { findBrowser } from './find-browser.ts'
import { lastPort, rememberPort } from './listen.ts'
import { startLoopbackServer } from './loopback-server.ts'

export type BrowserShell = Readonly<{
  argv: readonly string[]
  environment: Readonly<Record<string, string | undefined>>
  workerEntry: URL
  resourcesFolder: string
  pageFolder: string
  createApp: CreateApp
}>

const allowed = ['data', 'kiosk', 'no-window'] as const

/** Runs the browser shell until its window ends or somebody stops it; gives the exit status of the process. */
export async function runBrowserShell(start: BrowserShell): Promise<0 | 1 | 2> {
  const { environment } = start
  const language = sessionLanguage(environment)
  const say = (pair: readonly [string, string], facts: Readonly<Record<string, string>> = {}): void =>
    console.error(fill(pair[language === 'fr' ? 0 : 1], facts))

  const parsed = parseShellArguments(start.argv, allowed)
  if (!parsed.ok) {
    say(shell.unknownArgument, { argument: parsed.argument })
    say(shell.usage, { usage: usageOf(allowed) })
    return 2
  }
  const { kiosk, noWindow } = parsed.value
  const dataFolder = parsed.value.dataFolder ?? defaultDataFolder(process.platform, environment, homedir())
  if (!existsSync(join(start.pageFolder, 'index.html'))) {
    say(shell.pageMissing)
    return 1
  }

  const key = openPlainKey(dataFolder)
  if (!key.ok) {
    console.error(keyTroubleSentence(key.trouble, dataFolder, language))
    return 1
  }
  const clock = systemClock()
  const ids = randomIds()
  const logger = fileLogger({ folder: join(dataFolder, 'logs'), now: clock.now })
  const started = await startApp(
    start.createApp,
    {
      dataFolder,
      resourcesFolder: start.resourcesFolder,
      workerEntry: start.workerEntry,
      clock,
      ids,
      secrets: plainKeySecrets(dataFolder, key.key),
      logger,
      shell: 'browser',
      quit: () => end.ask(),
    },
    language,
  )
  if (!started.ok) {
    console.error(started.sentence)
    return 1
  }

  const { app } = started
  const end = endRequest({ withStandardInput: noWindow, logger })
  const tokens = createBootTokens(() => performance.now())
  let entered = false
  const profileFolder = join(dataFolder, 'browser-profile')
  const portFile = join(profileFolder, 'last-port')
  const server = await startLoopbackServer({
    pageFolder: start.pageFolder,
    language,
    kiosk,
    logger,
    tokens,
    preferredPort: lastPort(portFile),
    attach: (socket, client) => attachWebSocket(app, socket, client, { logger, ids }),
    onEntered: () => {
      entered = true
      bootPage.used()
    },
  })
  const hasDisplay = process.platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY)
  const executable = noWindow || !hasDisplay ? undefined : findBrowser(process.platform, environment, homedir())
  const bootPage = openBootPage({
    folder: profileFolder,
    language,
    tokens,
    entrance: server.entrance,
    byHand: executable === undefined,
  })
  rememberPort(portFile, server.port)
  logger.info('shell.started', { shell: 'browser', kiosk, window: executable !== undefined })

  let status: 0 | 1 = 0
  if (executable !== undefined) {
    const window = openBrowserWindow({ executable, bootPage: bootPage.path, profileFolder, kiosk })
    await Promise.race([window.ended, end.asked])
    window.close()
    await window.ended
    if (!entered && !end.wasAsked()) {
      say(shell.windowNeverOpened)
      status = 1
    }
  } else {
    if (noWindow) console.log(JSON.stringify({ bootPage: bootPage.path, origin: server.origin }))
    else say(shell.openByHand, { page: bootPage.path })
    await end.asked
  }

  bootPage.remove()
  await server.close()
  await app.close()
  logger.info('shell.ended', { shell: 'browser', failed: end.failed() })
  end.release()
  return end.failed() ? 1 : status
}
