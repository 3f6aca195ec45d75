import { type ClientLink, createORPCClient, DynamicLink } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '../../shared/contract/index.ts'
import { type Channel, openPortChannel } from './port-channel.ts'
import { openSocketChannel } from './socket-channel.ts'

/** `lost` is being repaired by itself; `elsewhere` means that another window took over, and this one stays quiet. */
export type ConnectionState = 'open' | 'lost' | 'elsewhere'

type NoContext = Record<never, never>

export type Connection = Readonly<{
  /** Stays the same across reconnections; calls made while the connection is lost wait for it. */
  link: ClientLink<NoContext>
  shell: 'electron' | 'browser'
  state(): ConnectionState
  /** Calls the listener at every change; gives the way to stop. Fits `useSyncExternalStore`. */
  subscribe(listener: () => void): () => void
}>

export type Client = ContractRouterClient<Contract>

export type ConnectOptions = Readonly<{
  open: () => Promise<Channel>
  shell: Connection['shell']
  /** Milliseconds before each attempt to come back; the last one repeats. */
  delays?: readonly number[]
}>

/** Keeps one channel to the main process open, and opens it again when it is lost. */
export async function keepConnected({
  open,
  shell,
  delays = [250, 1000, 2000, 5000],
}: ConnectOptions): Promise<Connection> {
  const listeners = new Set<() => void>()
  let state: ConnectionState = 'open'
  let channel: Promise<Channel>

  const enter = (next: ConnectionState): void => {
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }

  const watch = (opened: Channel): Channel => {
    enter('open')
    void opened.ended.then((reason) => {
      enter(reason)
      // A call made in another window's time would wait for ever: it fails instead.
      channel = reason === 'elsewhere' ? Promise.reject(new Error('open elsewhere')) : reopen()
      channel.catch(() => undefined)
    })
    return opened
  }

  const reopen = async (): Promise<Channel> => {
    for (let attempt = 0; ; attempt += 1) {
      const delay = delays[Math.min(attempt, delays.length - 1)]
      await new Promise((resolve) => setTimeout(resolve, delay))
      try {
        return watch(await open())
      } catch {
        enter('lost')
      }
    }
  }

  channel = Promise.resolve(watch(await open()))
  return {
    link: new DynamicLink<NoContext>(async () => (await channel).link),
    shell,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Connects the page to the main process: a message port under Electron, a WebSocket in the browser shell. */
export function connect(): Promise<Connection> {
  const underElectron = 'imagin' in window
  return underElectron
    ? keepConnected({ open: () => openPortChannel(window), shell: 'electron' })
    : keepConnected({ open: () => openSocketChannel(`ws://${location.host}/rpc`), shell: 'browser' })
}

/** The typed client of the contract over a connection's link. */
export const createClient = (link: Connection['link']): Client => createORPCClient(link)
