import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { ConfirmDialog, goTo, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { nameOf } from './intervenant-words.ts'

/** Deletes the sheet of a person made by hand; the rule that forbids it is said in the dialog. */
export function RemoveDialog({ person, onClose }: { person: IntervenantSheet; onClose: () => void }) {
  const t = useText()
  const removal = useCommand(client.intervenants.remove)
  const remove = async () => {
    const done = await removal.send({ id: person.id, expectedVersion: person.version })
    if (done === null) return
    tell('success', t('intervenantForms.remove.done', { number: done.number }))
    goTo('/intervenants')
  }
  return (
    <ConfirmDialog
      opened
      title={t('intervenantForms.remove.title', { name: nameOf(person) })}
      sentence={t('intervenantForms.remove.sentence')}
      confirmLabel={t('intervenantForms.remove.open')}
      definitive
      busy={removal.busy}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      <Refusal problem={removal.problem} />
    </ConfirmDialog>
  )
}
