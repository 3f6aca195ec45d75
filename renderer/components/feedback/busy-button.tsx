import type { ReactNode } from 'react'
import { useText } from '../../app/texts.ts'
import { Icon, type IconName } from '../icon.tsx'

export type BusyButtonProps = Readonly<{
  children: ReactNode
  onClick?: () => void
  /** While true the button says so, does nothing, and keeps the focus. */
  busy?: boolean
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  type?: 'button' | 'submit'
  /** Id of the form it sends, where it stands outside of it. */
  form?: string | undefined
  icon?: IconName
  /** In a dialog: it has the focus when the dialog opens. */
  takesFocus?: boolean
}>

/** A button whose work may take time. It is never disabled: a disabled button would drop the focus on the page. */
export function BusyButton({
  children,
  onClick,
  busy = false,
  variant = 'secondary',
  type = 'button',
  form,
  icon,
  takesFocus = false,
}: BusyButtonProps) {
  const t = useText()
  return (
    <button
      type={type}
      form={form}
      className="button"
      data-variant={variant}
      data-busy={busy}
      aria-disabled={busy || undefined}
      data-autofocus={takesFocus || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.()
      }}
    >
      {icon && <Icon name={icon} />}
      {busy ? t('components.button.busy') : children}
    </button>
  )
}
