import { useRef } from 'react'
import { tell, useCommands, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'

/**
 * Words on competences that can be taken back while the screen stays open: Ctrl+Z takes back the last one, the message
 * of each act takes back that one. Taking back is a new word; the history keeps both. `key` false leaves Ctrl+Z to the
 * screen around.
 */
export function useUndo(key = true) {
  const t = useText()
  const format = useFormat()
  const withdraw = useCommand(client.competences.withdraw)
  const acts = useRef<readonly number[]>([])
  const undo = async (act: number | undefined) => {
    if (act === undefined || !acts.current.includes(act)) return tell('information', t('competences.nothingToUndo'))
    const done = await withdraw.send({ act })
    if (done === null) return
    acts.current = acts.current.filter((one) => one !== act)
    tell('success', t('competences.undone', { count: done.withdrawn, shown: format.number(done.withdrawn) }))
  }
  const last = {
    id: 'competences.undo',
    textKey: 'competences.undo',
    group: 'screen',
    keys: ['Ctrl+Z'],
    run: () => undo(acts.current.at(-1)),
  } as const
  useCommands(key ? [last] : [])
  return {
    problem: withdraw.problem,
    /** Says what an act did, and how to take it back. */
    done: (act: number, text: string) => {
      acts.current = [...acts.current, act]
      tell('success', text, { label: t('competences.undoShort'), run: () => void undo(act) })
    },
  }
}
