import { type RawBuilder, type StoredStatement, sql, type WorkContext } from '../../store/index.ts'

type Assignments = RawBuilder<string>

/** Assignments whose notes went, now or with an earlier purge. */
const goneAssignments = async ({ tx }: WorkContext, assignments: Assignments): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('assignment')
    .select('id')
    .where((e) =>
      e.or([
        e('id', 'in', assignments),
        e(
          'id',
          'in',
          sql<string>`(SELECT c.assignmentId FROM claim c JOIN erasure e ON e.subjectId = c.id
            WHERE e.kind IN ('claims', 'unsentClaims'))`,
        ),
        e('intervenantId', 'in', sql<string>`(SELECT subjectId FROM erasure WHERE kind = 'people')`),
      ]),
    )
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/**
 * What acts on missions kept to be undone: the notes of those people go, and why the act was made once it speaks of nobody
 * else. Numbers and days stay, as they do in the statements themselves.
 */
async function emptyActs(context: WorkContext, assignments: Assignments): Promise<void> {
  const { tx } = context
  const acts = await tx
    .selectFrom('serviceAct')
    .select(['actId', 'before', 'after', 'rectification'])
    .where('missionId', 'in', sql<string>`(SELECT missionId FROM assignment WHERE id IN ${assignments})`)
    .execute()
  if (acts.length === 0) return
  const gone = await goneAssignments(context, assignments)
  for (const { actId, rectification, ...kept } of acts) {
    const [before, after] = [kept.before, kept.after].map((rows) => JSON.parse(rows) as StoredStatement[])
    if (before === undefined || after === undefined) continue
    const emptied = (rows: readonly StoredStatement[]) =>
      JSON.stringify(rows.map((row) => (gone.has(row.assignmentId) ? { ...row, note: '' } : row)))
    const isOver = [...before, ...after].every(({ assignmentId }) => gone.has(assignmentId))
    await tx
      .updateTable('serviceAct')
      .set({ before: emptied(before), after: emptied(after), rectification: isOver ? '' : rectification })
      .where('actId', '=', actId)
      .execute()
  }
}

/** What the centre and the office wrote beside these services, and about who came in somebody's place. */
export async function eraseServiceNotes(context: WorkContext, assignments: Assignments): Promise<void> {
  const { tx } = context
  await tx.updateTable('serviceStatement').set({ note: '' }).where('assignmentId', 'in', assignments).execute()
  await tx.updateTable('serviceEntry').set({ note: '' }).where('assignmentId', 'in', assignments).execute()
  await tx
    .updateTable('serviceReplacement')
    .set({ name: '', note: '', answer: '' })
    .where('assignmentId', 'in', assignments)
    .execute()
  await emptyActs(context, assignments)
}

/** Why people were put on a seat, or called, against a rule: that they were, when and by whom stays, the words go. */
export async function eraseExceptions({ tx }: WorkContext, assignments: Assignments): Promise<void> {
  await tx
    .updateTable('forcedException')
    .set({ rules: '[]', reason: '' })
    .where('assignmentId', 'in', assignments)
    .execute()
  await tx
    .updateTable('convocationWaiver')
    .set({ facts: '{}', reason: '' })
    .where('assignmentId', 'in', assignments)
    .execute()
}
