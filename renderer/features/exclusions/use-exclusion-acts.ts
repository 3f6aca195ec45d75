import type { ExclusionRow } from '../../../shared/contract/exclusions.ts'
import { exclusionSentence } from '../../../shared/text/exclusion-sentence.ts'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { undoing } from '../undoing.ts'

/** Switching a rule on or off and deleting it, each with the way back in the message. */
export function useExclusionActs() {
  const t = useText()
  const setActive = useCommand(client.exclusions.setActive)
  const removal = useCommand(client.exclusions.remove)
  const toggle = async (rule: ExclusionRow) => {
    const { id, active, version } = rule
    const done = await setActive.send({ id, expectedVersion: version, active: !active })
    if (done === null) return
    tell(
      'success',
      t(active ? 'exclusions.switchedOff' : 'exclusions.switchedOn', { sentence: exclusionSentence(rule, t) }),
      undoing(t, (commandId) => client.exclusions.setActive({ commandId, id, expectedVersion: done.version, active })),
    )
  }
  const remove = async (rule: ExclusionRow) => {
    const done = await removal.send({ id: rule.id, expectedVersion: rule.version })
    if (done === null) return
    tell(
      'success',
      t('exclusions.removed', { sentence: exclusionSentence(rule, t) }),
      undoing(t, (commandId) => client.exclusions.restore({ commandId, removal: done.removal })),
    )
  }
  return { toggle, remove, busy: setActive.busy || removal.busy, problem: setActive.problem ?? removal.problem }
}
