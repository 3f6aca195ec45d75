import type { ExclusionCriteria } from '../../../shared/contract/exclusions.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor, Writable } from '../../store/index.ts'

type Content = ExclusionCriteria & Readonly<{ reason: string }>
type OnVersion = Readonly<{ commandId: string; id: string; expectedVersion: number }>

const touches = ['exclusions', 'assignments'] as const
const subjectOf = (id: string) => ({ kind: 'exclusion', id })

/** What the journal keeps of a removed rule. */
type RemovedFacts = Readonly<{
  status: Content['status']
  discipline: string | null
  exam: string | null
  reason: string
  active: boolean
  version: number
}>

const factsOf = ({ status, disciplineCode, examCode, reason }: Content) => ({
  status,
  discipline: disciplineCode,
  exam: examCode,
  reason,
})

/** Writes a new rule, switched on at once. */
export function addExclusion(
  services: Services,
  actor: Actor,
  input: Content & Readonly<{ commandId: string }>,
): Promise<Result<{ id: string; version: number }>> {
  const { commandId, ...content } = input
  const id = services.ports.ids.next()
  return services.write(
    actor,
    { commandId, kind: 'exclusions.add', subject: subjectOf(id), facts: factsOf(content), touches },
    async ({ tx }) => {
      const refusal = await wrongContent(tx, content, null)
      if (refusal !== null) return refusal
      await tx
        .insertInto('exclusion')
        .values({ id, ...content, active: 1, rowVersion: 1 })
        .execute()
      return ok({ id, version: 1 })
    },
  )
}

/** Changes whom a rule is about, or its reason. */
export function changeExclusion(
  services: Services,
  actor: Actor,
  input: OnVersion & Content,
): Promise<Result<{ version: number }>> {
  const { commandId, id, expectedVersion, ...content } = input
  return services.write(
    actor,
    { commandId, kind: 'exclusions.change', subject: subjectOf(id), facts: factsOf(content), touches },
    async ({ tx }) => {
      const row = await onVersion(tx, { id, expectedVersion })
      if (!row.ok) return row
      const refusal = await wrongContent(tx, content, id)
      if (refusal !== null) return refusal
      const version = expectedVersion + 1
      await tx
        .updateTable('exclusion')
        .set({ ...content, rowVersion: version })
        .where('id', '=', id)
        .execute()
      return ok({ version })
    },
  )
}

/** Switches a rule on or off; a rule switched off leaves nobody out. */
export function setExclusionActive(
  services: Services,
  actor: Actor,
  input: OnVersion & Readonly<{ active: boolean }>,
): Promise<Result<{ version: number }>> {
  const { commandId, id, expectedVersion, active } = input
  const act = { commandId, subject: subjectOf(id), touches }
  const named = active ? { ...act, kind: 'exclusions.switchOn' } : { ...act, kind: 'exclusions.switchOff' }
  return services.write(actor, named, async ({ tx, note }) => {
    const row = await onVersion(tx, { id, expectedVersion })
    if (!row.ok) return row
    note(factsOf(row.value))
    const version = expectedVersion + 1
    await tx
      .updateTable('exclusion')
      .set({ active: active ? 1 : 0, rowVersion: version })
      .where('id', '=', id)
      .execute()
    return ok({ version })
  })
}

/** Deletes a rule; the journal keeps what it said, so that it can be restored. */
export function removeExclusion(
  services: Services,
  actor: Actor,
  input: OnVersion,
): Promise<Result<{ removal: string }>> {
  const { commandId, id } = input
  return services.write(
    actor,
    { commandId, kind: 'exclusions.remove', subject: subjectOf(id), touches },
    async ({ tx, note }) => {
      const row = await onVersion(tx, input)
      if (!row.ok) return row
      note({ ...factsOf(row.value), active: row.value.active === 1, version: row.value.rowVersion })
      await tx.deleteFrom('exclusion').where('id', '=', id).execute()
      return ok({ removal: commandId })
    },
  )
}

/** Takes a removal back: the rule is again what it was. */
export function restoreExclusion(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; removal: string }>,
): Promise<Result<{ id: string; version: number }>> {
  return services.write(
    actor,
    { commandId: input.commandId, kind: 'exclusions.restore', touches },
    async ({ tx, note }) => {
      const entry = await tx
        .selectFrom('journal')
        .select(['subjectId', 'facts'])
        .where('commandId', '=', input.removal)
        .where('kind', '=', 'exclusions.remove')
        .executeTakeFirst()
      if (entry?.subjectId == null) return fail('NOT_FOUND', { removal: input.removal })
      const { status, discipline, exam, reason, active, version } = JSON.parse(entry.facts) as RemovedFacts
      const content: Content = { status, disciplineCode: discipline, examCode: exam, reason }
      const refusal = await wrongContent(tx, content, null)
      if (refusal !== null) return refusal
      const id = entry.subjectId
      const back = await tx.selectFrom('exclusion').select('id').where('id', '=', id).executeTakeFirst()
      if (back !== undefined) return refuse('exclusions.known')
      note({ ...factsOf(content), id })
      await tx
        .insertInto('exclusion')
        .values({ id, ...content, active: active ? 1 : 0, rowVersion: version + 1 })
        .execute()
      return ok({ id, version: version + 1 })
    },
  )
}

async function onVersion(tx: Writable, { id, expectedVersion }: Omit<OnVersion, 'commandId'>) {
  const row = await tx.selectFrom('exclusion').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return fail('NOT_FOUND', { exclusionId: id })
  if (row.rowVersion !== expectedVersion) return fail('CONFLICT', { current: row.rowVersion })
  return ok(row)
}

/** A rule names a status or a discipline, things that exist, and says what no other rule says. */
async function wrongContent(tx: Writable, content: Content, itself: string | null) {
  const { status, disciplineCode, examCode } = content
  if (status === 'any' && disciplineCode === null) return refuse('exclusions.everybody')
  if (examCode !== null) {
    const exam = await tx.selectFrom('exam').select('code').where('code', '=', examCode).executeTakeFirst()
    if (exam === undefined) return fail('NOT_FOUND', { examCode })
  }
  const rows = await tx.selectFrom('exclusion').selectAll().where('status', '=', status).execute()
  const same = rows.some(
    (row) => row.id !== itself && row.disciplineCode === disciplineCode && row.examCode === examCode,
  )
  return same ? refuse('exclusions.known') : null
}
