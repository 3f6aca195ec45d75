import type { RetentionPlan } from '../../../shared/contract/retention.ts'
import type { RetentionKind } from '../../../shared/model/retention.ts'
import type { Services } from '../../boundary/services.ts'
import { type PlanLine, planLine } from '../../domain/retention/plan-line.ts'
import { listBackups, replacedStores } from '../../files/backup-files.ts'
import { sha256 } from '../../store/index.ts'
import { keepers } from './keepers.ts'
import { type ConfirmedRule, confirmedRules } from './rules.ts'

type RuleLine = PlanLine & Readonly<{ kind: RetentionKind }>

/** What a purge would erase, by identifier, with the rules it rests on. */
export type ErasurePlan = Readonly<{ rules: readonly ConfirmedRule[]; lines: readonly RuleLine[]; digest: string }>

const digestOf = (rules: readonly ConfirmedRule[], lines: readonly RuleLine[]): string =>
  sha256(JSON.stringify([rules.map(({ kind, version }) => [kind, version]), lines.map(({ kind, due }) => [kind, due])]))

/** What the confirmed rules of today make go. A kind without a confirmed rule is not looked at. */
export async function erasurePlan(services: Services): Promise<ErasurePlan> {
  const rules = await confirmedRules(services.read())
  const today = services.ports.clock.today()
  const lines: RuleLine[] = []
  for (const { kind, duration } of rules)
    lines.push({ kind, ...planLine(duration, await keepers[kind].candidates(services, services.read(), null), today) })
  return { rules, lines, digest: digestOf(rules, lines) }
}

export const dueCount = ({ lines }: ErasurePlan): number => lines.reduce((sum, { due }) => sum + due.length, 0)

/** The plan as it is shown, without a single identifier, beside the copies that keep what it erases. */
export async function showPlan(services: Services): Promise<RetentionPlan> {
  const plan = await erasurePlan(services)
  const { dataFolder } = services.ports
  const copies = [...(await listBackups(dataFolder)), ...(await replacedStores(dataFolder))]
  return {
    digest: plan.digest,
    due: dueCount(plan),
    lines: plan.lines.map(({ due, kept, ...line }) => ({
      ...line,
      due: due.length,
      kept: kept.map((one) => ({ ...one })),
    })),
    copies: copies.map(({ name, writtenAt }) => ({ name, writtenAt })),
  }
}
