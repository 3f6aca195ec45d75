import type { Readable } from './handles.ts'
import { chainOrigin, linkHash } from './journal.ts'
import type { ConsultationRow } from './tables/office.ts'
import type { Actor, WorkContext } from './unit-of-work.ts'

/** Hash of one consultation, over every column and the hash of the one before. */
export const consultationHash = (row: Omit<ConsultationRow, 'hash'>): string =>
  linkHash([
    row.seq,
    row.at,
    row.actorId,
    row.actorName,
    row.actorRole,
    row.method,
    row.subjectKind,
    row.subjectId,
    row.previousHash,
  ])

/** Who looked at what through which method of the contract. */
export type Consultation = Readonly<{
  actor: Actor
  method: string
  subject: Readonly<{ kind: string; id: string }>
}>

/** Consultations are kept twelve months (CNIL, recommendation of 2021 on logging), in milliseconds. */
const keptFor = 365 * 86_400_000

/** Looking again at the same thing within this time, in milliseconds, is the same consultation. */
const sameLook = 10 * 60_000

const before = (at: string, milliseconds: number): string => new Date(Date.parse(at) - milliseconds).toISOString()

/** True when somebody only goes on looking at the same thing. */
export async function isGoingOn(
  read: Readable,
  { actor, method, subject }: Consultation,
  at: string,
): Promise<boolean> {
  const going = await read
    .selectFrom('consultation')
    .select('seq')
    .where('actorId', '=', actor.id)
    .where('method', '=', method)
    .where('subjectId', '=', subject.id)
    .where('at', '>', before(at, sameLook))
    .limit(1)
    .executeTakeFirst()
  return going !== undefined
}

/** Adds a consultation at the end of its chain; forgets those older than a year. */
export async function addConsultation(
  { tx, at }: Pick<WorkContext, 'tx' | 'at'>,
  { actor, method, subject }: Consultation,
): Promise<void> {
  const last = await tx
    .selectFrom('consultation')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at,
    actorId: actor.id,
    actorName: actor.name,
    actorRole: actor.role,
    method,
    subjectKind: subject.kind,
    subjectId: subject.id,
    previousHash: last?.hash ?? chainOrigin,
  }
  await tx
    .insertInto('consultation')
    .values({ ...row, hash: consultationHash(row) })
    .execute()
  await tx.deleteFrom('consultation').where('at', '<', before(at, keptFor)).where('seq', '<', row.seq).execute()
}
