import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import type { Problem } from '../../shared/model/result.ts'
import { BusyButton, Dialog, RequiredNote, useText } from '../components/index.ts'
import { Refusal } from './refusal.tsx'

type EntryDialogProps = Readonly<{
  title: string
  sentence?: string
  save: string
  busy: boolean
  problem: Problem | null
  onSave: () => void
  onClose: () => void
  /** What stands under the fields, such as the effect of what is typed. */
  below?: ReactNode
  children: ReactNode
}>

/**
 * A short form in a dialog: the first field has the focus, Enter saves, Ctrl+Enter too from a field of several lines; a
 * refusal keeps what was typed.
 */
export function EntryDialog({ save, busy, problem, onSave, onClose, below, children, ...dialog }: EntryDialogProps) {
  const t = useText()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave()
    // The first field in error takes the focus, once its message is on screen.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    form.current?.requestSubmit()
  }
  return (
    <Dialog
      opened
      {...dialog}
      onClose={onClose}
      actions={
        <>
          <BusyButton type="submit" form={id} variant="primary" busy={busy}>
            {save}
          </BusyButton>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <RequiredNote />
      <form ref={form} id={id} className="form-fields" noValidate onSubmit={submit} onKeyDown={saveByKey}>
        {children}
      </form>
      <Refusal problem={problem} />
      {below}
    </Dialog>
  )
}
