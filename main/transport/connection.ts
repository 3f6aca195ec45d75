// Why the adapter named after Bun: it is the only one of the family that hands back the promise of each message and
// touches nothing of Bun. The `ws` one prints failures to the console, and the `message-port` one drops the promise,
// so that one malformed message ends the process with an unhandled rejection. The bytes on the wire are the same.
import { RPCHandler, type ServerWebSocket } from '@orpc/server/bun-ws'
import { maximumMessageBytes } from '../../shared/model/message-limit.ts'
import type { App, CallContext, Client } from '../app/app.ts'
import { type GuardOptions, guardErrors } from './guard-errors.ts'

export type ConnectionOptions = GuardOptions

/** One end of a channel, whatever carries it. */
export type Wire = Readonly<{
  send(message: string | Uint8Array): void
  /** Ends the channel because the other end broke the rules. */
  refuse(reason: RefusedReason): void
}>

export type RefusedReason = 'tooLarge' | 'notText' | 'malformed'

export type Connection = Readonly<{
  /** Takes one message as it came; never throws, never rejects. */
  receive(message: unknown): Promise<void>
  /** Aborts what is still running for this client. */
  close(): void
}>

function sizeOf(message: string | Uint8Array): number {
  return typeof message === 'string' ? Buffer.byteLength(message) : message.byteLength
}

/** Text, or the bytes oRPC uses for a message with a file beside it; anything else is not ours. */
function asMessage(message: unknown): string | Uint8Array | undefined {
  if (typeof message === 'string') return message
  if (message instanceof ArrayBuffer) return new Uint8Array(message)
  return message instanceof Uint8Array ? message : undefined
}

/** Serves the application's router to one client over one wire. */
export function serve(app: App, wire: Wire, client: Client, options: ConnectionOptions): Connection {
  const handler = new RPCHandler<CallContext>(app.router, guardErrors(options))
  let open = true

  const refuse = (reason: RefusedReason, size: number): void => {
    options.logger.warn('rpc.refused', { reason, size })
    wire.refuse(reason)
  }

  const socket: ServerWebSocket = {
    send(message) {
      if (open) wire.send(message instanceof ArrayBuffer ? new Uint8Array(message) : (message as string | Uint8Array))
      return 0
    },
  }

  return {
    async receive(message) {
      if (!open) return
      const known = asMessage(message)
      if (known === undefined) return refuse('notText', 0)
      const size = sizeOf(known)
      if (size > maximumMessageBytes) return refuse('tooLarge', size)
      try {
        await handler.message(socket, known, { context: { client } })
      } catch {
        // Failures of a method are answered inside the handler; what comes here could not even be read as a call.
        if (open) refuse('malformed', size)
      }
    },
    close() {
      open = false
      handler.close(socket)
    },
  }
}
