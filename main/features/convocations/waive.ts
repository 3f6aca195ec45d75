import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import { fail, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor } from '../../store/index.ts'
import { openAmong, runPreflight } from './preflight.ts'
import { keepWaivers } from './waivers.ts'

type Waiving = Readonly<{
  commandId: string
  selection: ConvocationSelection
  rule: string
  /** Null for every open finding of the rule. */
  keys: readonly string[] | null
  reason: string
}>

/**
 * Takes findings upon oneself with a reason (pains-and-peers.md 3.3, item 3). One reason may do for all findings of a rule
 * of the office's own making; what blocks is waived one at a time.
 */
export async function waiveFindings(
  services: Services,
  actor: Actor,
  input: Waiving,
): Promise<Result<{ waived: number }>> {
  const { commandId, selection, rule, reason } = input
  const { findings } = await runPreflight(services, selection)
  const open = openAmong(findings).filter(({ finding }) => finding.rule === rule)
  const keys = input.keys === null ? null : new Set(input.keys)
  const chosen = open.filter(({ finding }) => keys === null || keys.has(finding.key))
  if (keys !== null && chosen.length < keys.size) return fail('CONFLICT', { reason: 'findingsChanged' })
  if (chosen.length === 0) return fail('NOT_FOUND', { rule })
  if (chosen.length > 1 && chosen.some(({ finding }) => finding.level === 'blocking'))
    return refuse('convocations.waiveOneByOne')
  return keepWaivers(
    services,
    actor,
    commandId,
    chosen.map(({ finding }) => finding),
    reason,
  )
}
