import { readFileSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed)
      listening()
    })
  })
}

/**
 * Listens on 127.0.0.1: on the preferred port when it is free, else on one of the moment. Gives the port. The browser
 * keeps what a page stores (language, text size, contrast) by port, so a person's settings last only as long as it does.
 */
export async function listenOnLoopback(server: Server, preferredPort: number): Promise<number> {
  try {
    await listenOn(server, preferredPort)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (preferredPort === 0 || (code !== 'EADDRINUSE' && code !== 'EACCES')) throw error
    await listenOn(server, 0)
  }
  return (server.address() as AddressInfo).port
}

/** The port of the last start, 0 when there was none. */
export function lastPort(path: string): number {
  try {
    const port = Number(readFileSync(path, 'utf8'))
    return Number.isInteger(port) && port >= 1024 && port <= 65_535 ? port : 0
  } catch {
    return 0
  }
}

/** Remembers the port for the next start. */
export const rememberPort = (path: string, port: number): void => writeFileSync(path, String(port), { mode: 0o600 })
