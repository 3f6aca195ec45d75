import type { ReactNode } from 'react'
import { useText } from '../app/texts.ts'
import { Dialog } from './dialog.tsx'
import { BusyButton } from './feedback/busy-button.tsx'

export type ConfirmDialogProps = Readonly<{
  opened: boolean
  title: string
  /** What will happen, with numbers; one sentence. */
  sentence: string
  /** The button says the outcome ("Supprimer 3 lignes"), never "OK". */
  confirmLabel: string
  /** A point of no return: said in words. */
  definitive?: boolean
  busy?: boolean
  onConfirm: () => void
  onCancel: () => void
  /** Consequences, as a list or figures. */
  children?: ReactNode
}>

/** Asks before a point of no return. The focus starts on the harmless button. */
export function ConfirmDialog({
  opened,
  title,
  sentence,
  confirmLabel,
  definitive,
  busy = false,
  onConfirm,
  onCancel,
  children,
}: ConfirmDialogProps) {
  const t = useText()
  const actions = (
    <>
      <BusyButton variant="primary" busy={busy} onClick={onConfirm}>
        {confirmLabel}
      </BusyButton>
      <button type="button" className="button" data-autofocus onClick={onCancel}>
        {t('components.dialog.cancel')}
      </button>
    </>
  )
  return (
    <Dialog opened={opened} title={title} sentence={sentence} onClose={onCancel} size="small" actions={actions}>
      {children}
      {definitive && <p className="definitive">{t('components.dialog.definitive')}</p>}
    </Dialog>
  )
}
