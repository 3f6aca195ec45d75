import type { Kysely } from 'kysely'
import { type Facts, fail, ok, type Result } from '../../shared/model/result.ts'
import type { Role } from '../../shared/model/roles.ts'
import { setApart, told, type Words } from './act-words.ts'
import { classifyStoreError } from './classify-error.ts'
import type { Writable } from './handles.ts'
import { chainOrigin, entryHash, entryWords } from './journal.ts'
import type { Tables } from './tables/index.ts'

/** Who acts, and in which quality. */
export type Actor = Readonly<{
  id: string
  name: string
  role: Role | 'system'
  /** Whose role it is, when it is held by delegation: each act says so. */
  onBehalfOf?: string
}>

/** What is being done. `commandId` makes a retry harmless; `facts` never hold NIR, bank accounts or passwords. */
export type Act = Readonly<{
  commandId: string
  kind: string
  subject?: Readonly<{ kind: string; id: string }>
  facts?: Facts
  /** What somebody wrote with it: told with the facts, and erased under a rule of retention. */
  words?: Words
}>

/** What the work may use and tell: its own transaction, the moment, its number in the journal, more facts and words for it. */
export type WorkContext = Readonly<{
  tx: Writable
  at: string
  seq: number
  note(facts: Facts): void
  say(words: Words): void
}>

export type Work<T> = (context: WorkContext) => Promise<Result<T>>

/** Carries a refusal out of the transaction so that everything is rolled back. */
class Refused extends Error {
  readonly result: Result<never>
  constructor(result: Result<never>) {
    super('refused')
    this.result = result
  }
}

/** Runs some work in one IMMEDIATE transaction; a refusal or a failure changes nothing. */
async function inTransaction<T>(
  database: Kysely<Tables>,
  work: (tx: Writable) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await database.transaction().execute(async (tx) => {
      const result = await work(tx)
      if (!result.ok) throw new Refused(result)
      return result
    })
  } catch (error) {
    if (error instanceof Refused) return error.result
    const classified = classifyStoreError(error)
    if (classified !== null) return classified
    throw error
  }
}

/**
 * Writes what is no act and has no place in the journal: what somebody is still typing. Nobody is told of it, and it may
 * only touch tables that nothing is decided on.
 */
export const jot = (
  database: Kysely<Tables>,
  at: string,
  work: (context: Pick<WorkContext, 'tx' | 'at'>) => Promise<Result<null>>,
): Promise<Result<null>> => inTransaction(database, (tx) => work({ tx, at }))

/**
 * Runs one act: journal entry, tables and command id in one IMMEDIATE transaction (decision A8). The same command id
 * again returns the first answer and changes nothing; CONFLICT `answerForgotten` once a purge erased that answer. A refusal
 * or a failure changes nothing either.
 */
export function unitOfWork<T>(
  database: Kysely<Tables>,
  deviceId: string,
  now: () => string,
  actor: Actor,
  act: Act,
  work: Work<T>,
): Promise<Result<T>> {
  return inTransaction(database, async (tx) => {
    const known = await tx
      .selectFrom('command')
      .select(['kind', 'answer'])
      .where('id', '=', act.commandId)
      .executeTakeFirst()
    if (known !== undefined) {
      if (known.kind !== act.kind) return fail('CONFLICT', { reason: 'commandIdReused', kind: known.kind })
      if (known.answer === '') return fail('CONFLICT', { reason: 'answerForgotten', kind: known.kind })
      return ok(JSON.parse(known.answer) as T)
    }
    const last = await tx
      .selectFrom('journal')
      .select(['seq', 'hash'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst()
    const seq = (last?.seq ?? 0) + 1
    const at = now()
    const behalf = actor.onBehalfOf === undefined ? {} : { onBehalfOf: actor.onBehalfOf }
    const facts: Record<string, Facts[string]> = { ...behalf, ...act.facts }
    const words: Record<string, string> = { ...act.words }
    const result = await work({
      tx,
      at,
      seq,
      note: (more) => Object.assign(facts, more),
      say: (more) => Object.assign(words, more),
    })
    if (!result.ok) return result
    const apart = setApart(words)
    const entry = {
      seq,
      deviceId,
      at,
      actorId: actor.id,
      actorName: actor.name,
      actorRole: actor.role,
      kind: act.kind,
      subjectKind: act.subject?.kind ?? null,
      subjectId: act.subject?.id ?? null,
      commandId: act.commandId,
      facts: JSON.stringify({ ...facts, ...apart?.fact }),
      previousHash: last?.hash ?? chainOrigin,
    }
    await tx
      .insertInto('journal')
      .values({ ...entry, hash: entryHash(entry) })
      .execute()
    const found = { kind: act.kind, words: entryWords({ ...entry, facts: told(entry.facts, apart?.kept.words) }) }
    // A journal that somebody cut short outside the application leaves words behind; the office must still work.
    await tx.deleteFrom('actWords').where('seq', '=', seq).execute()
    if (apart !== null)
      await tx
        .insertInto('actWords')
        .values({ seq, ...apart.kept })
        .execute()
    await tx
      .insertInto('journalWords')
      .values({ seq, ...found })
      .onConflict((conflict) => conflict.column('seq').doUpdateSet(found))
      .execute()
    await tx
      .insertInto('command')
      .values({ id: act.commandId, kind: act.kind, seq, answer: JSON.stringify(result.value ?? null) })
      .execute()
    return result
  })
}
