import type { Verification } from '../../../shared/contract/journal.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, type Readable, verifyConsultations, verifyJournal } from '../../store/index.ts'

const kind = 'journal.verify'

type Facts = Readonly<{
  entries: number
  firstBreak: number | null
  consultations: number
  consultationBreak: number | null
}>

const verificationOf = (
  at: string,
  { entries, firstBreak, consultations, consultationBreak }: Facts,
): Verification => ({
  at,
  journal: { entries, firstBreak },
  consultations: { entries: consultations, firstBreak: consultationBreak },
})

/** What the last verification found; null while there was none. */
export async function lastVerification(read: Readable): Promise<Verification | null> {
  const last = await read
    .selectFrom('journal')
    .select(['at', 'facts'])
    .where('kind', '=', kind)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last === undefined ? null : verificationOf(last.at, JSON.parse(last.facts) as Facts)
}

/** Recomputes both chains and writes in the journal what was found. */
export async function verifyChains(services: Services, actor: Actor, commandId: string): Promise<Result<Verification>> {
  const journal = await verifyJournal(services.read())
  const consultations = await verifyConsultations(services.read())
  const facts = {
    entries: journal.entries,
    firstBreak: journal.firstBreak,
    consultations: consultations.entries,
    consultationBreak: consultations.firstBreak,
  }
  return services.write(actor, { commandId, kind, facts, touches: ['journal'] }, async ({ at }) =>
    ok(verificationOf(at, facts)),
  )
}
