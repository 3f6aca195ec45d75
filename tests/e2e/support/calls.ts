import { expect, type Page } from '@playwright/test'

type Call = { readonly method: string; readonly body: string; answered: boolean }

/** The calls a page makes to the core over its socket, as they go and are answered. To be followed before it is opened. */
export type Calls = Readonly<{
  /** Waits until the core has answered a call of this method that says this. */
  answered(method: string, said: string): Promise<void>
}>

const idOf = (message: string): string => /"i":"?([\w-]+)/.exec(message)?.[1] ?? ''

export function followCalls(page: Page): Calls {
  const calls = new Map<string, Call>()
  page.on('websocket', (socket) => {
    calls.clear()
    socket.on('framesent', ({ payload }) => {
      const body = payload.toString()
      const method = /"u":"[^"]*?\/(\w+\/\w+)"/.exec(body)?.[1]
      if (method !== undefined) calls.set(idOf(body), { method, body, answered: false })
    })
    socket.on('framereceived', ({ payload }) => {
      const call = calls.get(idOf(payload.toString()))
      if (call !== undefined) call.answered = true
    })
  })
  return {
    answered: (method, said) =>
      expect
        .poll(
          () => [...calls.values()].some((call) => call.method === method && call.answered && call.body.includes(said)),
          {
            message: `${method} with ${said} answered`,
          },
        )
        .toBe(true),
  }
}
