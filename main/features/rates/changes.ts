import type { RateContent } from '../../../shared/contract/rates.ts'
import type { RateTableName } from '../../../shared/model/rate-tables.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { dayAfter, planEnd, planFollow, type RateEdit } from '../../domain/rates/rate-edits.ts'
import { type Actor, insertMany, type Readable, reading, type WorkContext } from '../../store/index.ts'
import { type StoredRate, storedRates, tablesFrom } from '../rate-tables.ts'
import { acceptedThatMove } from './effects.ts'
import { afterEdit, contentsOf, periodOf, seriesCode, seriesOf } from './rate-series.ts'

const touches = ['rates', 'reference', 'claims', 'review', 'missionTypes'] as const

/** A change worked out, ready to be shown or written. */
type Planned = Readonly<{
  tableName: RateTableName
  code: string
  effectFrom: string
  edit: RateEdit
  rates: readonly StoredRate[]
  all: readonly StoredRate[]
  added: readonly StoredRate[]
}>

type Basis = Readonly<{ source: string; confidence: string; change: string }>

/** Plans a new value of a rate from a day on; nothing is written. */
export async function plannedFollow(
  read: Readable,
  content: RateContent,
  effectFrom: string,
  basis: Basis,
): Promise<Result<Planned>> {
  const { tableName } = content
  const code = seriesCode(content)
  const rates = await storedRates(read)
  const series = seriesOf(rates, tableName, code)
  const contents = await contentsOf(read, content, series)
  if (!contents.ok) return contents
  const edit = planFollow(series.map(periodOf), effectFrom)
  if (!edit.ok) return edit
  const after = afterEdit(rates, tableName, edit.value, { ...basis, contents: contents.value })
  return ok({ tableName, code, effectFrom, edit: edit.value, rates, ...after })
}

/** The change made last, which an editor must have seen; the journal's clock never goes back. */
export async function lastChange(read: Readable): Promise<string | null> {
  const last = await read
    .selectFrom('rateChange')
    .select('id')
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.id ?? null
}

/** Refuses (RULE `rates.used`) what would move an accepted claim: the past replays as it was paid. */
async function leavesAcceptedAlone(
  services: Services,
  read: Readable,
  { rates, all, effectFrom }: Pick<Planned, 'rates' | 'all' | 'effectFrom'>,
): Promise<Result<null>> {
  const moved = await acceptedThatMove(read, {
    before: tablesFrom(rates),
    after: tablesFrom(all),
    from: effectFrom,
    today: services.ports.clock.today(),
  })
  return moved > 0 ? refuse('rates.used', { count: moved }) : ok(null)
}

async function writeChange(
  { tx, at }: WorkContext,
  { tableName, code, effectFrom, edit, rates, added }: Planned,
  change: Readonly<{ id: string; kind: 'follow' | 'end'; source: string; madeBy: string }>,
): Promise<void> {
  await tx
    .insertInto('rateChange')
    .values({ ...change, tableName, code, effectFrom, madeAt: at })
    .execute()
  const former = new Map(rates.map(({ id, validTo }) => [id, validTo]))
  for (const { id, validTo } of edit.ended) {
    await tx.updateTable('rate').set({ validTo }).where('id', '=', id).execute()
    await tx
      .insertInto('rateEnding')
      .values({ changeId: change.id, rateId: id, validToBefore: former.get(id) ?? null })
      .execute()
  }
  const rows = added.map(({ content, ...rate }) => {
    const { validFrom, validTo, source, confidence } = rate
    return { ...rate, row: JSON.stringify({ ...content, validFrom, validTo, source, confidence }) }
  })
  await insertMany(tx, 'rate', rows)
}

type Made = Readonly<{ commandId: string; expectedChange: string | null; source: string }>
type Follow = Made & Readonly<{ content: RateContent; effectFrom: string; confidence: string }>
type End = Made & Readonly<{ tableName: RateTableName; code: string; lastDay: string }>

function change(
  services: Services,
  actor: Actor,
  kind: 'follow' | 'end',
  { commandId, expectedChange, source }: Made,
  plan: (read: Readable, id: string) => Promise<Result<Planned>>,
): Promise<Result<{ id: string }>> {
  return services.write(actor, { commandId, kind: `rates.${kind}`, touches }, async (context) => {
    const read = reading(context.tx)
    const current = await lastChange(read)
    if (current !== expectedChange) return fail('CONFLICT', { current })
    const id = services.ports.ids.next()
    const planned = await plan(read, id)
    if (!planned.ok) return planned
    const harmless = await leavesAcceptedAlone(services, read, planned.value)
    if (!harmless.ok) return harmless
    const { tableName, code, effectFrom, added } = planned.value
    const values = added.map(({ content }) => content.amount ?? content.zone ?? content.group ?? '').join(' ')
    context.note({ table: tableName, rate: code, from: effectFrom, values, source })
    await writeChange(context, planned.value, { id, kind, source, madeBy: actor.name })
    return ok({ id })
  })
}

/** A new value of a rate from a day on, with the text it rests on; what was in force ends the day before. */
export const followRate = (services: Services, actor: Actor, input: Follow): Promise<Result<{ id: string }>> =>
  change(services, actor, 'follow', input, (read, id) => {
    const { content, effectFrom, source, confidence } = input
    return plannedFollow(read, content, effectFrom, { source, confidence, change: id })
  })

/** Ends a rate after its last day; nothing follows it. */
export const endRate = (services: Services, actor: Actor, input: End): Promise<Result<{ id: string }>> =>
  change(services, actor, 'end', input, async (read, id) => {
    const { tableName, code, lastDay, source } = input
    const rates = await storedRates(read)
    const edit = planEnd(seriesOf(rates, tableName, code).map(periodOf), lastDay)
    if (!edit.ok) return edit
    const basis = { contents: [], source, confidence: '', change: id }
    const after = afterEdit(rates, tableName, edit.value, basis)
    return ok({ tableName, code, effectFrom: dayAfter(lastDay), edit: edit.value, rates, ...after })
  })

/**
 * Takes back the last change of a rate: what it added goes away, what it ended lasts again. Refused `rates.followed` once
 * another change of the same rate came after it, `rates.used` once an accepted claim was computed with it.
 */
export function withdrawChange(
  services: Services,
  actor: Actor,
  { commandId, id }: Readonly<{ commandId: string; id: string }>,
): Promise<Result<Record<string, never>>> {
  const act = { commandId, kind: 'rates.withdraw', touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const read = reading(tx)
    const made = await read.selectFrom('rateChange').selectAll().where('id', '=', id).executeTakeFirst()
    if (made === undefined) return fail('NOT_FOUND', { id })
    const { tableName, code, effectFrom } = made
    const later = await read
      .selectFrom('rateChange')
      .select('id')
      .where('tableName', '=', tableName)
      .where('code', '=', code)
      .where((e) => e.or([e('madeAt', '>', made.madeAt), e.and([e('madeAt', '=', made.madeAt), e('id', '>', id)])]))
      .executeTakeFirst()
    if (later !== undefined) return refuse('rates.followed')
    const endings = await read.selectFrom('rateEnding').selectAll().where('changeId', '=', id).execute()
    const reopened = new Map(endings.map(({ rateId, validToBefore }) => [rateId, validToBefore]))
    const rates = await storedRates(read)
    const all = rates
      .filter(({ addedIn }) => addedIn !== id)
      .map((rate) => ({ ...rate, validTo: reopened.has(rate.id) ? (reopened.get(rate.id) ?? null) : rate.validTo }))
    const harmless = await leavesAcceptedAlone(services, read, { rates, all, effectFrom })
    if (!harmless.ok) return harmless
    note({ table: tableName, rate: code, from: effectFrom })
    await tx.deleteFrom('rateEnding').where('changeId', '=', id).execute()
    for (const [rateId, validTo] of reopened)
      await tx.updateTable('rate').set({ validTo }).where('id', '=', rateId).execute()
    await tx.deleteFrom('rate').where('addedIn', '=', id).execute()
    await tx.deleteFrom('rateChange').where('id', '=', id).execute()
    return ok({})
  })
}
