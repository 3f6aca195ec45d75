import type { App, Session, WebContents } from 'electron'
import type { Logger } from '../ports/logger.ts'
import { mayNavigate, mayOpenOutside, mayRequest, mayUse } from './policies.ts'

/** How an address goes out of the application: which ones may, asked each time, and what opens them. */
export type Outside = Readonly<{
  addresses(): Promise<readonly string[]>
  open(url: string): Promise<void>
}>

/** Gives an address to the system's browser, or to nobody; says whether it did. */
export async function openOutside(url: string, outside: Outside, logger: Logger): Promise<boolean> {
  try {
    if (mayOpenOutside(url, await outside.addresses())) {
      await outside.open(url)
      return true
    }
    logger.warn('shell.refused', { what: 'window', protocol: URL.parse(url)?.protocol ?? '' })
  } catch {
    logger.warn('shell.refused', { what: 'outside', protocol: 'https:' })
  }
  return false
}

/** Wires the navigation, window and webview policies to every web contents there will ever be. */
export function guardContents(app: Pick<App, 'on'>, logger: Logger, outside: Outside): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    const keepHere = (details: Readonly<{ url: string; preventDefault(): void }>): void => {
      if (mayNavigate(details.url)) return
      details.preventDefault()
      logger.warn('shell.refused', { what: 'navigation', protocol: URL.parse(details.url)?.protocol ?? '' })
    }
    contents.on('will-navigate', keepHere)
    contents.on('will-frame-navigate', keepHere)
    contents.on('will-redirect', keepHere)
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      void openOutside(url, outside, logger)
      return { action: 'deny' }
    })
  })
}

/** Wires the permission and network policies: both the request and the check, and every kind of device. */
export function guardSession(session: Session, logger: Logger): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const allowed = mayUse(permission, { url: details.requestingUrl, isMainFrame: details.isMainFrame })
    if (!allowed) logger.warn('shell.refused', { what: 'permission', permission })
    answer(allowed)
  })
  session.setPermissionCheckHandler((_contents, permission, origin, details) =>
    mayUse(permission, { url: details.requestingUrl ?? origin, isMainFrame: details.isMainFrame }),
  )
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = mayRequest(details.url)
    if (!allowed) logger.warn('shell.refused', { what: 'request', protocol: URL.parse(details.url)?.protocol ?? '' })
    answer({ cancel: !allowed })
  })
}
