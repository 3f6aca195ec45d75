import type { CorrespondenceLine } from '../../../shared/contract/correspondence.ts'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { useCommand } from '../../data/use-command.ts'

type Change = Readonly<{ removes: readonly string[]; adds: readonly CorrespondenceLine[] }>

/** Changes the table, tells it with a way to undo; the inverse of a change is a change. */
export function useChange() {
  const t = useText()
  const command = useCommand(client.correspondence.change)
  const send = ({ removes, adds }: Change) => command.send({ removes: [...removes], adds: [...adds] })
  // The message outlives the dialog that wrote it: so does the undo, which answers by a message too.
  const undo = async ({ removes, adds }: Change) => {
    try {
      await client.correspondence.change({ commandId: newCommandId(), removes: [...removes], adds: [...adds] })
      tell('success', t('correspondence.saved.undone'))
    } catch {
      tell('error', t('correspondence.saved.notUndone'))
    }
  }
  /** True once the table is changed; otherwise the problem says why it is not. */
  const change = async (wanted: Change): Promise<boolean> => {
    const done = await send(wanted)
    if (done === null) return false
    const { added, removed } = done
    const count = removed.length
    const said =
      added.length === 0
        ? t('correspondence.saved.removed', { count })
        : t(count === 0 ? 'correspondence.saved.added' : 'correspondence.saved.changed')
    const inverse = { removes: added, adds: removed }
    tell('success', said, { label: t('correspondence.saved.undo'), run: () => void undo(inverse) })
    return true
  }
  return { change, busy: command.busy, problem: command.problem }
}
