import type { App, Session, WebContents } from 'electron'
import type { Logger } from '../ports/logger.ts'
import { mayNavigate, mayOpenWindow, mayRequest, mayUse } from './policies.ts'

/** Wires the navigation, window and webview policies to every web contents there will ever be. */
export function guardContents(app: Pick<App, 'on'>, logger: Logger): void {
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
      if (mayOpenWindow(url)) return { action: 'allow' }
      logger.warn('shell.refused', { what: 'window', protocol: URL.parse(url)?.protocol ?? '' })
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
