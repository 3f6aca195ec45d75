import { type Translate, tell } from '../components/index.ts'
import { newCommandId } from '../data/command-id.ts'

/** What a message of success offers: `tell('success', sentence, undoing(t, (commandId) => client…))`. */
export const undoing = (t: Translate, call: (commandId: string) => Promise<unknown>) => ({
  label: t('components.undo.label'),
  run: () => {
    call(newCommandId()).then(
      () => tell('success', t('components.undo.done')),
      () => tell('error', t('components.undo.failed')),
    )
  },
})
