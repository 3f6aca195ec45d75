import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useText } from '../app/texts.ts'
import { giveFocusBack } from './frame/zones.ts'
import { Icon } from './icon.tsx'

export type DialogProps = Readonly<{
  opened: boolean
  title: string
  onClose: () => void
  /** One sentence at most; it is read when the dialog opens. */
  sentence?: string
  size?: 'small' | 'medium' | 'large'
  /** Buttons, the main one first. */
  actions?: ReactNode
  children?: ReactNode
}>

/**
 * A modal dialog on the browser's own `dialog`: the page behind is inert, Esc closes, focus returns to the opener.
 * Give `data-autofocus` to what should receive the focus; otherwise its title does.
 */
export function Dialog({ opened, title, onClose, sentence, size = 'medium', actions, children }: DialogProps) {
  const t = useText()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!opened || !element) return
    const opener = document.activeElement
    element.showModal()
    const first = element.querySelector<HTMLElement>('[data-autofocus]') ?? element.querySelector<HTMLElement>('h2')
    first?.focus()
    return () => {
      element.close()
      giveFocusBack(opener)
    }
  }, [opened])
  if (!opened) return null
  return (
    <dialog
      ref={dialog}
      className="dialog"
      data-size={size}
      aria-labelledby={`${id}-title`}
      aria-describedby={sentence ? `${id}-sentence` : undefined}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="dialog-head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="icon-button" onClick={onClose} aria-label={t('components.dialog.close')}>
          <Icon name="close" />
        </button>
      </div>
      <div className="dialog-body">
        {sentence && (
          <p className="prose" id={`${id}-sentence`}>
            {sentence}
          </p>
        )}
        {children}
      </div>
      {actions && <div className="dialog-actions">{actions}</div>}
    </dialog>
  )
}
