import type { Adjustment, ChosenNeeds } from '../../../shared/contract/needs.ts'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { undoing } from '../undoing.ts'

type Done = Readonly<{ act: string; done: number; left: number }>
type DoneKey = 'duplicated' | 'adjusted' | 'removed' | 'kept'

/** What is done to chosen needs, each told with the way back. The answers are null when the core refused. */
export function useNeedActs() {
  const t = useText()
  const duplicate = useCommand(client.needs.duplicate)
  const adjust = useCommand(client.needs.adjust)
  const removal = useCommand(client.needs.remove)
  const accept = useCommand(client.needs.accept)
  const keep = useCommand(client.needs.keep)
  const all = [duplicate, adjust, removal, accept, keep]

  const undo = (act: string) => undoing(t, (commandId) => client.needs.undo({ commandId, act }))
  const said = (key: DoneKey, answer: Done | null): boolean => {
    if (answer === null) return false
    const { act, done, left } = answer
    if (done === 0) {
      tell('warning', t('needs.done.nothing'))
      return true
    }
    const words = [
      t(`needs.done.${key}`, { count: done }),
      ...(left === 0 ? [] : [t('needs.done.left', { count: left })]),
    ]
    tell('success', words.join(' '), undo(act))
    return true
  }
  return {
    undo,
    busy: all.some(({ busy }) => busy),
    problem: all.find(({ problem }) => problem !== null)?.problem ?? null,
    duplicateTo: async (chosen: ChosenNeeds, date: string) =>
      said('duplicated', await duplicate.send({ chosen, to: { kind: 'date', date } })),
    multiply: async (chosen: ChosenNeeds, days: number, workingDays: boolean) =>
      said('duplicated', await duplicate.send({ chosen, to: { kind: 'days', days, workingDays } })),
    adjust: async (chosen: ChosenNeeds, adjustment: Adjustment) =>
      said('adjusted', await adjust.send({ chosen, adjustment })),
    remove: async (chosen: ChosenNeeds) => said('removed', await removal.send({ chosen })),
    keep: async (chosen: ChosenNeeds, reason: string) => said('kept', await keep.send({ chosen, reason })),
    accept: async (chosen: ChosenNeeds) => {
      const answer = await accept.send({ chosen })
      if (answer === null) return false
      const { done, missionsDeleted, convoked, surplus } = answer
      if (done === 0) {
        tell('warning', t('needs.done.nothing'))
        return true
      }
      const names = surplus.map(({ name }) => name).join(', ')
      const words = [
        t('needs.done.accepted', { count: done }),
        ...(missionsDeleted === 0 ? [] : [t('needs.done.missionsDeleted', { count: missionsDeleted })]),
        ...(surplus.length === 0 ? [] : [t('needs.done.surplus', { names })]),
        ...(convoked === 0 ? [] : [t('needs.done.convoked', { count: convoked })]),
      ]
      tell(surplus.length + convoked === 0 ? 'success' : 'warning', words.join(' '), undo(answer.act))
      return true
    },
  }
}

export type NeedActs = ReturnType<typeof useNeedActs>
