import { implement, ORPCError } from '@orpc/server'
import { contract } from '../../shared/contract/index.ts'
import { kioskMayCall } from '../../shared/model/kiosk-methods.ts'
import { mayUse } from '../../shared/model/permissions.ts'
import type { Problem, Result } from '../../shared/model/result.ts'
import type { CallContext } from '../app/app.ts'
import { noteConsultation } from './note-consultation.ts'
import type { Services } from './services.ts'
import type { Session } from './sessions.ts'
import { stillStands } from './standing-delegation.ts'
import { requireTerms, waitsForTerms } from './terms-gate.ts'

const refusal = (problem: Problem): ORPCError<string, unknown> =>
  new ORPCError(problem.code, {
    data: { ...(problem.rule === undefined ? {} : { rule: problem.rule }), facts: problem.facts },
  })

/** Who is signed in at a window; a delegated role that ended or was taken back ends the session with it. */
async function sessionAt({ sessions, read, ports }: Services, clientId: string): Promise<Session | null> {
  const session = sessions.of(clientId)
  if (session === null || (await stillStands(read(), session, ports.clock.today()))) return session
  sessions.end(clientId)
  return null
}

/**
 * The contract to implement, with what a kiosk may call, the permission of each method, then the terms of use (F174),
 * checked before its input is even parsed. A refusal is logged: a page that asks for what its role may not have is either
 * stale or forged.
 */
export const boundary = implement(contract)
  .$context<CallContext & Readonly<{ services: Services }>>()
  .use(async ({ context, procedure, path, next }, input) => {
    const session = await sessionAt(context.services, context.client.id)
    const { meta } = procedure['~orpc']
    const { permission } = meta
    const method = path.join('.')
    if (context.client.kiosk && !kioskMayCall(method)) {
      context.services.ports.logger.warn('call refused', { method, permission, role: session?.role ?? '', kiosk: true })
      throw refusal({ code: 'NOT_ALLOWED', facts: { method } })
    }
    if (!mayUse(permission, session?.role ?? null)) {
      context.services.ports.logger.warn('call refused', { method, permission, role: session?.role ?? '' })
      throw refusal({ code: session === null ? 'SIGNED_OUT' : 'NOT_ALLOWED', facts: { method } })
    }
    if (session !== null && waitsForTerms(meta)) answer(await requireTerms(context.services.read(), session))
    const answered = await next({ context: { session } })
    if (session !== null && meta.sensitive !== undefined)
      await noteConsultation(context.services, session, method, meta.sensitive, input)
    return answered
  })

/** Gives a result to the page: the value, or the problem as one of the contract's typed errors. */
export function answer<T>(result: Result<T>): T {
  if (result.ok) return result.value
  throw refusal(result.error)
}

/** The session of a method that needs one. The permission check has already refused calls without it. */
export function signedIn(session: Session | null): Session {
  if (session === null) throw refusal({ code: 'SIGNED_OUT', facts: {} })
  return session
}
