import { useState } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { tell, useCommands, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import type { FormerIdentity } from './identity-dialog.tsx'
import { nameOf } from './intervenant-words.ts'

/**
 * The last edit of an identity, to be given back by Ctrl+Z or from the console: the former values go through the same
 * command, on the version the edit made, so that nothing written since is overwritten.
 */
export function useIdentityUndo(person: IntervenantSheet): (former: FormerIdentity) => void {
  const t = useText()
  const [last, setLast] = useState<FormerIdentity | null>(null)
  const name = nameOf(person)
  const giveBack = async ({ identity, version }: FormerIdentity) => {
    setLast(null)
    try {
      await client.intervenants.saveIdentity({
        commandId: newCommandId(),
        id: person.id,
        expectedVersion: version,
        identity,
      })
      tell('success', t('intervenantForms.identity.undone', { name }))
    } catch {
      tell('error', t('intervenantForms.identity.notUndone'))
    }
  }
  useCommands([
    {
      id: 'intervenants.undoIdentity',
      textKey: 'intervenantForms.identity.undo',
      group: 'screen',
      keys: ['Ctrl+Z'],
      when: () => last !== null,
      run: () => (last === null ? undefined : giveBack(last)),
    },
  ])
  return (former) => {
    setLast(former)
    tell('success', t('intervenantForms.identity.saved', { name }), {
      label: t('intervenantForms.identity.undo'),
      run: () => void giveBack(former),
    })
  }
}
