import { electronOrigin } from '../../shared/model/port-messages.ts'

/** Where a frame is, as Electron tells it. */
export type FrameFacts = Readonly<{ url: string; isMainFrame: boolean }>

/**
 * True for addresses of our own page. Parsed, never compared as text: an address elsewhere may name ours in its query,
 * and one with a user or a port before the slash looks like ours.
 */
export function isOurPage(url: string): boolean {
  const parsed = URL.parse(url)
  if (parsed === null) return false
  const ours = parsed.protocol === 'app:' && parsed.host === 'ui'
  return ours && parsed.username === '' && parsed.password === ''
}

/** The window shows our page and goes nowhere else; parts of the page are not addresses of their own. */
export const mayNavigate = (url: string): boolean => isOurPage(url) && URL.parse(url)?.pathname === '/index.html'

/**
 * No window opens another one; an address of another academy or of an external application, whole as the administrator gave
 * it, goes to the system's browser instead (F181, F328).
 */
export const mayOpenOutside = (url: string, addresses: readonly string[]): boolean =>
  URL.parse(url)?.protocol === 'https:' && addresses.includes(url)

/** Only our page may ask for anything over the network stack; pictures made in the page stay in the page. */
export function mayRequest(url: string): boolean {
  const protocol = URL.parse(url)?.protocol
  return isOurPage(url) || protocol === 'data:' || (protocol === 'blob:' && url.startsWith(`blob:${electronOrigin}/`))
}

/** Copying to the clipboard from our own page; nothing else of what a page can ask for. */
export const mayUse = (permission: string, frame: FrameFacts): boolean =>
  permission === 'clipboard-sanitized-write' && mayReceivePort(frame)

/** A port is the right to call the application: it goes to the main frame of our page, or to nobody. */
export const mayReceivePort = (frame: FrameFacts | null): boolean => frame?.isMainFrame === true && isOurPage(frame.url)
