import type { ImpedimentRow } from '../../../shared/contract/impediments.ts'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { undoing } from '../undoing.ts'

/** Accepting and refusing what people signal, each with the way back in the message. */
export function useAnswers() {
  const t = useText()
  const accepting = useCommand(client.impediments.accept)
  const refusing = useCommand(client.impediments.refuse)
  const undo = (id: string, version: number) =>
    undoing(t, (commandId) => client.impediments.reopen({ commandId, id, expectedVersion: version }))

  /** True when the answer was kept. */
  const accept = async ({ id, version, intervenant }: ImpedimentRow, answer: string): Promise<boolean> => {
    const done = await accepting.send({ id, expectedVersion: version, answer })
    if (done === null) return false
    const said = done.unavailable ? 'impediments.acceptedDays' : 'impediments.acceptedChange'
    tell('success', t(said, { name: intervenant }), undo(id, done.version))
    return true
  }
  const refuse = async ({ id, version, intervenant }: ImpedimentRow, answer: string): Promise<boolean> => {
    const done = await refusing.send({ id, expectedVersion: version, answer })
    if (done === null) return false
    tell('success', t('impediments.refusedTo', { name: intervenant }), undo(id, done.version))
    return true
  }
  return { accept, refuse, busy: accepting.busy || refusing.busy, problem: accepting.problem ?? refusing.problem }
}
