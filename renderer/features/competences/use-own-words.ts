import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import type { OwnCompetence } from './own-words.ts'
import { useUndo } from './use-undo.ts'

type Verdict = 'confirmed' | 'invalidated'

/** What the person says of competences, saved at once and undoable; `state` gives true when it went through. */
export function useOwnWords() {
  const t = useText()
  const state = useCommand(client.competences.state)
  const undo = useUndo()
  return {
    problem: state.problem ?? undo.problem,
    added: undo.done,
    say: async (rows: readonly OwnCompetence[], verdict: Verdict): Promise<boolean> => {
      const changed = rows.filter(({ own }) => own !== verdict)
      if (changed.length === 0) {
        tell('information', t('ownCompetences.unchanged'))
        return false
      }
      const done = await state.send({ competenceIds: changed.map(({ id }) => id), verdict, reason: '' })
      if (done === null) return false
      const said = verdict === 'confirmed' ? 'ownCompetences.confirmed' : 'ownCompetences.removed'
      undo.done(done.act, t(said, { count: done.stated }))
      return true
    },
  }
}
