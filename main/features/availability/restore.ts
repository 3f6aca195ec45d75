import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import type { Writable } from '../../store/index.ts'
import { isOffice } from './access.ts'
import type { ConflictContent } from './conflicts.ts'
import { wrongPeriod } from './unavailabilities.ts'
import type { WishContent } from './wishes.ts'

type Restore = Readonly<{ commandId: string; intervenantId: string; removal: string; words: string }>
type New = Readonly<{ id: string; intervenantId: string; words: string }>

/** Writes again what a removal took away, from what the journal kept of it. */
const again: Readonly<Record<string, (tx: Writable, fresh: New, facts: string) => Promise<Result<unknown>>>> = {
  'availability.removeUnavailability': async (tx, { words, ...fresh }, facts) => {
    const { from, to, author, authorId } = JSON.parse(facts) as Record<'from' | 'to' | 'author' | 'authorId', string>
    const refusal = await wrongPeriod(tx, fresh.intervenantId, { from, to }, null)
    if (refusal !== null) return refusal
    const row = { ...fresh, fromDate: from, toDate: to, reason: words, author, authorId }
    await tx.insertInto('unavailability').values(row).execute()
    return ok(null)
  },
  'availability.removeWish': async (tx, { words, ...fresh }, facts) => {
    const content = JSON.parse(facts) as WishContent & Authorship
    await tx
      .insertInto('wish')
      .values({ ...content, ...fresh, note: words })
      .execute()
    return ok(null)
  },
  'availability.removeConflict': async (tx, { words, ...fresh }, facts) => {
    const { conflict: kind, ...content } = JSON.parse(facts) as Omit<ConflictContent, 'kind'> &
      Authorship & { conflict: ConflictContent['kind'] }
    await tx
      .insertInto('conflictOfInterest')
      .values({ ...content, ...fresh, kind, note: words })
      .execute()
    return ok(null)
  },
}

type Authorship = Readonly<{ author: string; createdAt: string }>

/** Takes a removal back, once, with its first author; a person takes back only what they removed themselves. */
export function restoreRemoved(services: Services, session: Session, input: Restore): Promise<Result<{ id: string }>> {
  const { commandId, intervenantId, removal, words } = input
  return services.write(
    actorOf(session),
    {
      commandId,
      kind: 'availability.restore',
      subject: { kind: 'intervenant', id: intervenantId },
      facts: { removal },
      touches: ['availability', 'intervenants', 'assignments'],
    },
    async ({ tx }) => {
      const entry = await tx
        .selectFrom('journal')
        .select(['kind', 'facts', 'actorId'])
        .where('commandId', '=', removal)
        .where('subjectId', '=', intervenantId)
        .executeTakeFirst()
      const write = again[entry?.kind ?? '']
      if (entry === undefined || write === undefined) return fail('NOT_FOUND', { removal })
      if (!isOffice(session.role) && entry.actorId !== session.accountId) return fail('NOT_ALLOWED', { removal })
      const before = await tx
        .selectFrom('journal')
        .select('facts')
        .where('kind', '=', 'availability.restore')
        .where('subjectId', '=', intervenantId)
        .execute()
      if (before.some(({ facts }) => (JSON.parse(facts) as { removal: string }).removal === removal))
        return fail('CONFLICT', { removal })
      const id = services.ports.ids.next()
      const written = await write(tx, { id, intervenantId, words }, entry.facts)
      return written.ok ? ok({ id }) : written
    },
  )
}
