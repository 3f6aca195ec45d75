import type { LoadRuleContent } from '../../../shared/contract/needs.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor, Tables, Writable } from '../../store/index.ts'
import { touches } from './act.ts'
import { needTable } from './need-table.ts'

type OnVersion = Readonly<{ commandId: string; id: string; expectedVersion: number }>
type StoredRule = Tables['loadRule']

const subjectOf = (id: string) => ({ kind: 'loadRule', id })

const stored = ({ roles, ...content }: LoadRuleContent): Omit<StoredRule, 'id' | 'rowVersion'> => ({
  ...content,
  roles: JSON.stringify(roles),
})

const contentOf = ({ id: _id, rowVersion: _version, roles, ...content }: StoredRule): LoadRuleContent => ({
  ...content,
  roles: JSON.parse(roles) as LoadRuleContent['roles'],
})

const factsOf = ({ roles, ...content }: LoadRuleContent) => ({ ...content, roles: JSON.stringify(roles) })

/** Every load rule of the office, with how many needs follow it today. */
export async function listLoadRules(services: Services) {
  const rows = await services
    .read()
    .selectFrom('loadRule')
    .leftJoin('paper', 'paper.id', 'loadRule.paperId')
    .leftJoin('missionType', 'missionType.code', 'loadRule.missionTypeCode')
    .selectAll('loadRule')
    .select(['paper.label as paper', 'paper.examCode as paperExam'])
    .select(['missionType.label as missionType', 'missionType.labelEnglish as missionTypeEnglish'])
    .orderBy('loadRule.id')
    .execute()
  const { book, needs } = await needTable(services)
  const followed = new Map<string, number>()
  for (const { need } of needs) {
    const rule = book.ruleOf(need)
    if (rule !== null) followed.set(rule.id, (followed.get(rule.id) ?? 0) + 1)
  }
  return rows.map(({ paper, paperExam, missionType, missionTypeEnglish, ...row }) => ({
    id: row.id,
    ...contentOf(row),
    exam: row.examCode ?? paperExam ?? '',
    paper: paper ?? '',
    missionType: missionType ?? '',
    missionTypeEnglish: missionTypeEnglish ?? '',
    needs: followed.get(row.id) ?? 0,
    version: row.rowVersion,
  }))
}

/** Writes a load rule; the needs it speaks of are counted by it at once, and their missions when the change is accepted. */
export function addLoadRule(
  services: Services,
  actor: Actor,
  { commandId, ...content }: LoadRuleContent & Readonly<{ commandId: string }>,
): Promise<Result<{ id: string; version: number }>> {
  const id = services.ports.ids.next()
  const act = { commandId, kind: 'needs.addLoadRule', subject: subjectOf(id), facts: factsOf(content), touches }
  return services.write(actor, act, async ({ tx }) => {
    const wrong = await wrongRule(tx, content, null)
    if (wrong !== null) return wrong
    await tx
      .insertInto('loadRule')
      .values({ id, ...stored(content), rowVersion: 1 })
      .execute()
    return ok({ id, version: 1 })
  })
}

export function changeLoadRule(
  services: Services,
  actor: Actor,
  input: OnVersion & LoadRuleContent,
): Promise<Result<{ version: number }>> {
  const { commandId, id, expectedVersion, ...content } = input
  const act = { commandId, kind: 'needs.changeLoadRule', subject: subjectOf(id), facts: factsOf(content), touches }
  return services.write(actor, act, async ({ tx }) => {
    const row = await onVersion(tx, input)
    if (!row.ok) return row
    const wrong = await wrongRule(tx, content, id)
    if (wrong !== null) return wrong
    const version = expectedVersion + 1
    await tx
      .updateTable('loadRule')
      .set({ ...stored(content), rowVersion: version })
      .where('id', '=', id)
      .execute()
    return ok({ version })
  })
}

/** Deletes a load rule; the journal keeps what it said, so that it can be restored. */
export function removeLoadRule(
  services: Services,
  actor: Actor,
  input: OnVersion,
): Promise<Result<{ removal: string }>> {
  const { commandId, id } = input
  const act = { commandId, kind: 'needs.removeLoadRule', subject: subjectOf(id), touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const row = await onVersion(tx, input)
    if (!row.ok) return row
    note({ content: JSON.stringify(contentOf(row.value)) })
    await tx.deleteFrom('loadRule').where('id', '=', id).execute()
    return ok({ removal: commandId })
  })
}

/** Takes a removal back. */
export function restoreLoadRule(
  services: Services,
  actor: Actor,
  { commandId, removal }: Readonly<{ commandId: string; removal: string }>,
): Promise<Result<{ id: string; version: number }>> {
  return services.write(actor, { commandId, kind: 'needs.restoreLoadRule', touches }, async ({ tx, note }) => {
    const entry = await tx
      .selectFrom('journal')
      .select(['subjectId', 'facts'])
      .where('commandId', '=', removal)
      .where('kind', '=', 'needs.removeLoadRule')
      .executeTakeFirst()
    if (entry?.subjectId == null) return fail('NOT_FOUND', { removal })
    const facts = JSON.parse(entry.facts) as Readonly<{ content: string }>
    const content = JSON.parse(facts.content) as LoadRuleContent
    const wrong = await wrongRule(tx, content, null)
    if (wrong !== null) return wrong
    const id = services.ports.ids.next()
    note({ ...factsOf(content), id })
    await tx
      .insertInto('loadRule')
      .values({ id, ...stored(content), rowVersion: 1 })
      .execute()
    return ok({ id, version: 1 })
  })
}

async function onVersion(tx: Writable, { id, expectedVersion }: OnVersion) {
  const row = await tx.selectFrom('loadRule').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return fail('NOT_FOUND', { loadRuleId: id })
  return row.rowVersion === expectedVersion ? ok(row) : fail('CONFLICT', { current: row.rowVersion })
}

/** A rule speaks of something that exists, says who a group is or how much it takes, and no other speaks of the same. */
async function wrongRule(tx: Writable, content: LoadRuleContent, itself: string | null) {
  const { examCode, paperId, missionTypeCode, load, roles } = content
  if (examCode === null && paperId === null && missionTypeCode === null) return refuse('needs.ruleOfNothing')
  if (load === null && roles.length === 0) return refuse('needs.ruleSaysNothing')
  const rows = await tx.selectFrom('loadRule').selectAll().execute()
  const same = rows.some(
    (row) =>
      row.id !== itself &&
      row.examCode === examCode &&
      row.paperId === paperId &&
      row.missionTypeCode === missionTypeCode,
  )
  if (same) return refuse('needs.ruleKnown')
  const paper =
    paperId && (await tx.selectFrom('paper').select('examCode').where('id', '=', paperId).executeTakeFirst())
  if (paper === undefined) return fail('NOT_FOUND', { paperId })
  const exam = examCode && (await tx.selectFrom('exam').select('code').where('code', '=', examCode).executeTakeFirst())
  if (exam === undefined) return fail('NOT_FOUND', { examCode })
  const type =
    missionTypeCode &&
    (await tx.selectFrom('missionType').select('code').where('code', '=', missionTypeCode).executeTakeFirst())
  return type === undefined ? fail('NOT_FOUND', { missionTypeCode }) : null
}
