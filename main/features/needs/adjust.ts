import type { Adjustment, ChosenNeeds, CopiedField } from '../../../shared/contract/needs.ts'
import { daysAfter } from '../../../shared/model/civil-days.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, reading, type Writable } from '../../store/index.ts'
import { keepAct, touches } from './act.ts'
import { chosenCount, contentOf, type Done, type NeedContent, wrongContent } from './commands.ts'
import { imagesOf } from './images.ts'
import type { StoredNeed } from './load-book.ts'
import { readTable } from './need-table.ts'
import { chosenNeeds } from './queries.ts'

/** What an adjustment makes of one need: null leaves it alone. */
type Adjusted = Readonly<Partial<NeedContent> & { cancelled?: number }> | null

/**
 * Changes many needs at once: dates, centre, a value filled down, cancelled or taken up again. What CYCLADES gives is left
 * as it is and counted; the undo gives all back.
 */
export function adjustNeeds(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; chosen: ChosenNeeds; adjustment: Adjustment }>,
): Promise<Result<Done>> {
  const { commandId, chosen, adjustment } = input
  const act = { commandId, kind: 'needs.adjust', facts: { kind: adjustment.kind }, touches }
  return services.write(actor, act, async ({ tx, note }) => {
    const found = chosenNeeds(await readTable(reading(tx)), chosen).map(({ need }) => need)
    const how = await adjusterOf(tx, found, adjustment)
    if (!how.ok) return how
    const changed: { need: StoredNeed; adjusted: NonNullable<Adjusted> }[] = []
    for (const need of found) {
      const adjusted = how.value(need)
      if (adjusted === null) continue
      const wrong = await wrongContent(tx, { ...contentOf(need), ...adjusted })
      if (wrong !== null) return wrong
      changed.push({ need, adjusted })
    }
    const touched = { needIds: changed.map(({ need }) => need.id), missionIds: [] }
    const before = await imagesOf(tx, touched)
    for (const { need, adjusted } of changed)
      await tx
        .updateTable('need')
        .set({ ...adjusted, rowVersion: need.rowVersion + 1 })
        .where('id', '=', need.id)
        .execute()
    await keepAct(tx, commandId, 'needs.adjust', before, touched)
    const left = found.length - changed.length + chosenCount(chosen, found.length)
    note({ adjusted: changed.length, left })
    return ok({ act: commandId, done: changed.length, left })
  })
}

type Adjuster = (need: StoredNeed) => Adjusted

async function adjusterOf(
  tx: Writable,
  found: readonly StoredNeed[],
  adjustment: Adjustment,
): Promise<Result<Adjuster>> {
  switch (adjustment.kind) {
    case 'shift':
      return ok((need) => ofOffice(need, { date: daysAfter(need.date, adjustment.days) }))
    case 'centre':
      return ok((need) => ofOffice(need, { centreId: adjustment.centreId }))
    case 'cancel':
      return ok((need) => (need.cancelled === 1 ? null : { cancelled: 1 }))
    case 'reinstate':
      return ok((need) => (need.cancelled === 0 ? null : { cancelled: 0 }))
    case 'copy': {
      const fromId = adjustment.fromId ?? found[0]?.id ?? ''
      const from = await tx.selectFrom('need').selectAll().where('id', '=', fromId).executeTakeFirst()
      if (from === undefined) return fail('NOT_FOUND', { needId: fromId })
      const copied = copiedFrom(from, adjustment.field)
      return ok((need) => {
        if (need.id === from.id) return null
        return adjustment.field === 'people' ? copied : ofOffice(need, copied)
      })
    }
  }
}

const ofOffice = (need: StoredNeed, adjusted: NonNullable<Adjusted>): Adjusted =>
  need.origin === 'local' ? adjusted : null

function copiedFrom(from: StoredNeed, field: CopiedField): NonNullable<Adjusted> {
  if (field === 'times') return { startTime: from.startTime, endTime: from.endTime }
  return { [field]: from[field] }
}
