import { BusyButton, Dialog, goTo, useText } from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'
import { ChangeEffect, GenerationEffect } from './effect.tsx'
import { useChange } from './use-change.ts'

/** Deletes lines, once the person has seen who would lose the system's support. */
export function RemoveDialog({ ids, onClose }: { ids: readonly string[]; onClose: (removed: boolean) => void }) {
  const t = useText()
  const { change, busy, problem } = useChange()
  const remove = async () => {
    if (await change({ removes: ids, adds: [] })) onClose(true)
  }
  return (
    <Dialog
      opened
      size="large"
      title={t('correspondence.removeTitle', { count: ids.length })}
      sentence={t('correspondence.removeSentence')}
      onClose={() => onClose(false)}
      actions={
        <>
          <BusyButton variant="primary" busy={busy} onClick={() => void remove()}>
            {t('correspondence.removeConfirm', { count: ids.length })}
          </BusyButton>
          <button type="button" className="button" data-autofocus onClick={() => onClose(false)}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <Refusal problem={problem} title={t('correspondence.form.failed')} />
      <ChangeEffect removes={ids} adds={[]} />
    </Dialog>
  )
}

/** What "Calculer les compétences" would do today, and the way there. */
export function GenerationDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  return (
    <Dialog
      opened
      size="large"
      title={t('correspondence.generationTitle')}
      sentence={t('correspondence.generationSentence')}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="button" data-variant="primary" onClick={() => goTo('/competences')}>
            {t('correspondence.toCompetences')}
          </button>
          <button type="button" className="button" data-autofocus onClick={onClose}>
            {t('components.dialog.close')}
          </button>
        </>
      }
    >
      <GenerationEffect />
    </Dialog>
  )
}
