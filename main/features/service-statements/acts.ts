import type { Readable, StoredStatement, WorkContext } from '../../store/index.ts'
import { inChunks } from '../in-chunks.ts'

/** The statements of people as they are in the store, in the order of their assignments. */
export async function statementRows(
  read: Readable,
  assignmentIds: readonly string[],
): Promise<readonly StoredStatement[]> {
  return inChunks(assignmentIds, (chunk) =>
    read
      .selectFrom('serviceStatement')
      .selectAll()
      .where('assignmentId', 'in', chunk)
      .orderBy('assignmentId')
      .execute(),
  )
}

type Attested = Readonly<{
  actId: string
  missionId: string
  before: readonly StoredStatement[]
  after: readonly StoredStatement[]
  rectification: string
  author: string
}>

/** Keeps what an attestation changed, so that it can be undone, and why an earlier one was changed. */
export async function keepAct({ tx, at, seq }: WorkContext, { before, after, ...act }: Attested): Promise<void> {
  await tx
    .insertInto('serviceAct')
    .values({ ...act, seq, before: JSON.stringify(before), after: JSON.stringify(after), at, undoneAt: null })
    .execute()
}
