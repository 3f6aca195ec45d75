import type { ChosenFindings, RepairAction } from '../../../shared/contract/competence-doctor.ts'
import { ConfirmDialog, DescriptionList, Dialog, tell, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { readAfresh } from './use-current.ts'

type RepairDialogProps = Readonly<{
  action: RepairAction
  chosen: ChosenFindings
  onClose: (repaired: boolean) => void
}>

/** Shows what a repair would do, does it, and tells it with a way to undo. */
export function RepairDialog({ action, chosen, onClose }: RepairDialogProps) {
  const t = useText()
  const format = useFormat()
  const input = { action, chosen }
  const preview = useRead(queries.competenceDoctor.previewRepair.queryOptions({ input, ...readAfresh, gcTime: 0 }))
  const repair = useCommand(client.competenceDoctor.repair)
  const title = t(`competenceDoctor.repair.titles.${action}`)
  const sentence = t(`competenceDoctor.repair.sentences.${action}`)
  const undo = useUndo()

  const run = async () => {
    const done = await repair.send({ action, chosen })
    if (done === null) return
    const said = [
      t(`competenceDoctor.repair.done.${action}`, { count: done.done }),
      ...(done.left === 0 ? [] : [t('competenceDoctor.repair.left', { count: done.left })]),
    ].join(' ')
    tell('success', said, { label: t('competenceDoctor.repair.undo'), run: () => void undo(done.repairId) })
    onClose(true)
  }
  const { data } = preview
  if (data === undefined || data.competences === 0)
    return (
      <Dialog
        opened
        size="small"
        title={title}
        sentence={sentence}
        onClose={() => onClose(false)}
        actions={
          <button type="button" className="button" data-autofocus onClick={() => onClose(false)}>
            {t('components.dialog.close')}
          </button>
        }
      >
        <Refusal problem={preview.problem} onRetry={preview.retry} />
        {preview.loading && <p aria-busy="true">{t('competenceDoctor.repair.reading')}</p>}
        {data !== undefined && <p>{t('competenceDoctor.repair.none')}</p>}
      </Dialog>
    )
  const figure = (name: 'competences' | 'people' | 'restored' | 'served' | 'notConcerned') => ({
    term: t(`competenceDoctor.repair.consequences.${name}`),
    value: format.number(data[name]),
  })
  const emptied = { term: t('competenceDoctor.repair.consequences.emptied'), value: data.emptied.join(', ') }
  const own = {
    create: [],
    confirm: [figure('restored')],
    remove: [figure('served'), emptied],
  }
  return (
    <ConfirmDialog
      opened
      title={title}
      sentence={sentence}
      confirmLabel={t(`competenceDoctor.repair.confirmations.${action}`, { count: data.competences })}
      busy={repair.busy}
      onConfirm={() => void run()}
      onCancel={() => onClose(false)}
    >
      <DescriptionList items={[figure('competences'), figure('people'), ...own[action], figure('notConcerned')]} />
      <Refusal problem={repair.problem} title={t('competenceDoctor.repair.failed')} />
    </ConfirmDialog>
  )
}

/** The message that offers the undo outlives the dialog: the undo answers by a message too. */
function useUndo(): (repairId: string) => Promise<void> {
  const t = useText()
  return async (repairId) => {
    try {
      const { done, left } = await client.competenceDoctor.undoRepair({ commandId: newCommandId(), repairId })
      const said = [
        t('competenceDoctor.repair.undone', { count: done }),
        ...(left === 0 ? [] : [t('competenceDoctor.repair.left', { count: left })]),
      ]
      tell(left === 0 ? 'success' : 'warning', said.join(' '))
    } catch {
      tell('error', t('competenceDoctor.repair.notUndone'))
    }
  }
}
