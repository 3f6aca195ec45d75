import { createValueStore, useStored } from './value-store.ts'

export type Severity = 'information' | 'success' | 'warning' | 'error'

/** What a message offers to do, e.g. undo. */
export type MessageAction = Readonly<{ label: string; run(): void }>

/** One message of the console. `at` is an instant; it is shown to the second. */
export type ConsoleMessage = Readonly<{
  id: number
  at: Date
  severity: Severity
  text: string
  /** The language it was written in, which may no longer be that of the screen. */
  lang: string
  action?: MessageAction
}>

const longestHistory = 500
const store = createValueStore<readonly ConsoleMessage[]>([])
let lastId = 0

/** Writes a message in the console, already in the reader's language. Kept until the window closes. */
export function tell(severity: Severity, text: string, action?: MessageAction) {
  lastId += 1
  const message: ConsoleMessage = {
    id: lastId,
    at: new Date(),
    severity,
    text,
    lang: document.documentElement.lang,
    ...(action ? { action } : {}),
  }
  store.update((messages) => [...messages, message].slice(-longestHistory))
}

export const useConsoleMessages = () => useStored(store)

/** Wipes the session's messages, when another person takes the seat. */
export const clearConsole = () => store.set([])
