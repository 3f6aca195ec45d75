import type { MethodMeta } from '../../shared/contract/base.ts'
import type { Permission } from '../../shared/model/permissions.ts'
import { ok, type Result, refuse } from '../../shared/model/result.ts'
import type { Readable } from '../store/index.ts'
import type { Session } from './sessions.ts'

/** What a person does about their claims: the claims themselves, their documents, recaps, journeys and statements. */
const behindTerms: readonly Permission[] = ['ownClaims', 'claimDocuments']

/** Whether a method waits until an intervenant accepted the terms of use (F174); a new method of claims does by itself. */
export const waitsForTerms = ({ permission, beforeTerms }: MethodMeta): boolean =>
  behindTerms.includes(permission) && beforeTerms !== true

/** The last version that was published; one without a text takes the terms away. */
export const latestTerms = (read: Readable) =>
  read.selectFrom('termsOfUse').selectAll().orderBy('version', 'desc').limit(1).executeTakeFirst()

/** The terms that stand: the last version, unless it took them away. */
export async function lastTerms(read: Readable) {
  const last = await latestTerms(read)
  return last?.text === '' ? undefined : last
}

export async function hasAccepted(read: Readable, session: Session, version: number): Promise<boolean> {
  if (session.intervenantId === null) return false
  const row = await read
    .selectFrom('termsAcceptance')
    .select('version')
    .where('intervenantId', '=', session.intervenantId)
    .where('version', '=', version)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Refuses (RULE `termsOfUse.notAccepted`) what an intervenant does with their claims before accepting the terms that stand
 * (F174); a new version asks again. The office is not asked.
 */
export async function requireTerms(read: Readable, session: Session): Promise<Result<null>> {
  if (session.role !== 'intervenant') return ok(null)
  const terms = await lastTerms(read)
  if (terms === undefined || (await hasAccepted(read, session, terms.version))) return ok(null)
  return refuse('termsOfUse.notAccepted', { version: terms.version })
}
