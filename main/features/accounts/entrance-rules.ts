import type { DecidedRules } from '../../../shared/contract/accounts.ts'
import { type EntranceRules, usualEntrance } from '../../../shared/model/identifier-rules.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, type Readable, reading } from '../../store/index.ts'

const decisions = (read: Readable) => read.selectFrom('entranceRules').selectAll().orderBy('version', 'desc')

/** The rules identifiers are made by now; version 0 is an office that decided nothing. */
export async function standingRules(read: Readable): Promise<EntranceRules & Readonly<{ version: number }>> {
  const row = await decisions(read).limit(1).executeTakeFirst()
  return row ?? { ...usualEntrance, version: 0 }
}

export type RulesWithHistory = EntranceRules & { version: number; history: DecidedRules[] }

export async function rulesWithHistory(read: Readable): Promise<RulesWithHistory> {
  const { staff, outsiders, pointer, version } = await standingRules(read)
  return { staff, outsiders, pointer, version, history: await decisions(read).execute() }
}

/** Decides how identifiers are made from now on; accesses that are open keep theirs. */
export function setEntranceRules(
  services: Services,
  actor: Actor,
  { commandId, expectedVersion, ...rules }: EntranceRules & Readonly<{ commandId: string; expectedVersion: number }>,
): Promise<Result<{ version: number }>> {
  const act = { commandId, kind: 'accounts.setEntranceRules', facts: { ...rules }, touches: ['accounts'] as const }
  return services.write(actor, act, async ({ tx, at }) => {
    const { version: current } = await standingRules(reading(tx))
    if (current !== expectedVersion) return fail('CONFLICT', { current })
    const version = current + 1
    await tx
      .insertInto('entranceRules')
      .values({ ...rules, version, decidedAt: at, decidedBy: actor.name })
      .execute()
    return ok({ version })
  })
}
