import { ORPCError, oc } from '@orpc/contract'
import { implement } from '@orpc/server'
import * as z from 'zod'
import type { App, CallContext } from '../../../main/app/app.ts'

/** A contract small enough to read at once, with one method for each thing a transport can do. */
export const echoContract = {
  greet: oc.input(z.strictObject({ name: z.string().max(2_000_000) })).output(z.strictObject({ greeting: z.string() })),
  whoAmI: oc.output(z.strictObject({ id: z.string(), kiosk: z.boolean() })),
  refuse: oc
    .errors({ CONFLICT: { status: 409, data: z.strictObject({ version: z.int() }) } })
    .output(z.strictObject({ never: z.boolean() })),
  crash: oc.output(z.strictObject({ never: z.boolean() })),
  crashUndefined: oc.output(z.strictObject({ never: z.boolean() })),
  badOutput: oc.output(z.strictObject({ never: z.boolean() })),
  count: oc.input(z.strictObject({ to: z.int(), failAt: z.int().optional() })),
  wait: oc.output(z.strictObject({ never: z.boolean() })),
}

/** What the server side saw, for assertions. */
export type Witness = { aborted: Promise<void>; waiting: Promise<void>; counterReturned: Promise<void> }

export const secretOfServer = 'SELECT * FROM person WHERE name = secret'

/** The echo application and what it witnessed. */
export function echoApplication(): { app: App; witness: Witness } {
  const aborted = Promise.withResolvers<void>()
  const waiting = Promise.withResolvers<void>()
  const returned = Promise.withResolvers<void>()
  const os = implement(echoContract).$context<CallContext>()
  const router = os.router({
    greet: os.greet.handler(({ input }) => ({ greeting: `Bonjour ${input.name}` })),
    whoAmI: os.whoAmI.handler(({ context }) => ({ ...context.client })),
    refuse: os.refuse.handler(({ errors }) => {
      throw errors.CONFLICT({ data: { version: 7 } })
    }),
    crash: os.crash.handler(() => {
      throw new Error(secretOfServer)
    }),
    crashUndefined: os.crashUndefined.handler(() => {
      throw new ORPCError('SECRET_CODE', { message: secretOfServer, data: { secretOfServer } })
    }),
    badOutput: os.badOutput.handler(() => ({ never: true, [secretOfServer]: 1 })),
    count: os.count.handler(async function* ({ input }) {
      try {
        for (let number = 1; number <= input.to; number += 1) {
          if (number === input.failAt) throw new Error(secretOfServer)
          yield number
          // A stream that never yields to the event loop would keep the page's goodbye from being read.
          await new Promise((resolve) => setImmediate(resolve))
        }
      } finally {
        returned.resolve()
      }
    }),
    wait: os.wait.handler(async ({ signal }) => {
      waiting.resolve()
      await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }))
      aborted.resolve()
      return { never: true }
    }),
  })
  return {
    app: { router, openableAddresses: async () => [], close: async () => undefined },
    witness: { aborted: aborted.promise, waiting: waiting.promise, counterReturned: returned.promise },
  }
}
