import { mapEventIterator, ORPCError } from '@orpc/client'
import { ValidationError, validateORPCError } from '@orpc/contract'
import type { StandardHandlerOptions } from '@orpc/server/standard'
import type { CallContext } from '../app/app.ts'
import type { Logger } from '../ports/logger.ts'
import type { Ids } from '../ports/ports.ts'

export type GuardOptions = Readonly<{ logger: Logger; ids: Ids }>

const isIterator = (value: unknown): value is AsyncIterator<unknown> =>
  typeof value === 'object' && value !== null && 'next' in value && Symbol.asyncIterator in value

/** Where strict parsing failed, never with what value: `lines.3.amount, note`. */
function failedFields(error: ValidationError): string {
  const paths = error.issues.map((issue) =>
    (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
  )
  return [...new Set(paths)].join(', ').slice(0, 400)
}

/**
 * Lets through only errors the contract defines. An input that strict parsing refused becomes BAD_INPUT with the names
 * of the fields; anything else becomes INTERNAL with an incident id, its details going to the log.
 */
export function guardErrors(
  options: GuardOptions,
): Required<Pick<StandardHandlerOptions<CallContext>, 'interceptors' | 'clientInterceptors'>> {
  const internal = (error: unknown, method: string): ORPCError<'INTERNAL', unknown> => {
    const incident = options.ids.next()
    const cause = error instanceof ORPCError && error.cause instanceof Error ? error.cause : error
    options.logger.error('rpc.incident', {
      incident,
      method,
      name: cause instanceof Error ? cause.name : typeof cause,
      message: cause instanceof Error ? cause.message : null,
      fields: cause instanceof ValidationError ? failedFields(cause) : null,
      stack: cause instanceof Error ? (cause.stack ?? null) : null,
    })
    return new ORPCError('INTERNAL', { message: 'INTERNAL', data: { facts: { incident } } })
  }

  const badInput = (method: string, fields: string): ORPCError<'BAD_INPUT', unknown> => {
    options.logger.warn('rpc.refused', { method, reason: 'input', fields })
    return new ORPCError('BAD_INPUT', { message: 'BAD_INPUT', data: { facts: { fields } } })
  }

  return {
    interceptors: [
      async (call) => {
        const method = call.request.url.pathname.slice(1, 120)
        let result: Awaited<ReturnType<typeof call.next>>
        try {
          result = await call.next()
        } catch (error) {
          throw error instanceof ORPCError ? error : internal(error, method)
        }
        if (result.matched) return result
        options.logger.warn('rpc.refused', { method, reason: 'unknownMethod' })
        throw new ORPCError('BAD_INPUT', { message: 'BAD_INPUT', data: { facts: { method } } })
      },
    ],
    clientInterceptors: [
      async (call) => {
        const method = call.path.join('/')
        const guarded = async (error: unknown): Promise<unknown> => {
          if (error instanceof ORPCError) {
            const known = await validateORPCError(call.procedure['~orpc'].errorMap, error)
            if (known.defined) return known
            const refused = error.code === 'BAD_REQUEST' ? error.cause : undefined
            if (refused instanceof ValidationError) return badInput(method, failedFields(refused))
          }
          // A page that left or cancelled is no incident; nobody reads the answer any more.
          if (call.signal?.aborted) return new ORPCError('CANCELLED', { message: 'CANCELLED' })
          return internal(error, method)
        }
        try {
          const output = await call.next()
          if (!isIterator(output)) return output
          return mapEventIterator(output as AsyncIterator<unknown, unknown, void>, {
            value: async (value) => value,
            error: guarded,
          })
        } catch (error) {
          throw await guarded(error)
        }
      },
    ],
  }
}
