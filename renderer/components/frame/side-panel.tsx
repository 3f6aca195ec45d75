import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useText } from '../../app/texts.ts'
import { Icon } from '../icon.tsx'
import { giveFocusBack } from './zones.ts'

export type SidePanelProps = Readonly<{ title: string; onClose: () => void; children: ReactNode }>

/** A panel beside the content, not modal: the screen stays usable. Esc inside it closes and gives the focus back. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const t = useText()
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    const element = panel.current
    element?.querySelector<HTMLElement>('h2')?.focus()
    return () => {
      // By now React has taken the panel away: a focus that was inside it has fallen to the body.
      const lost = document.activeElement === document.body || element?.contains(document.activeElement)
      if (lost) giveFocusBack(opener)
    }
  }, [])
  return (
    <aside
      ref={panel}
      className="side-panel"
      data-zone="panel"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onClose()
      }}
    >
      <div className="side-panel-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="icon-button" onClick={onClose} aria-label={t('frame.close')}>
          <Icon name="close" />
        </button>
      </div>
      <div className="side-panel-body">{children}</div>
    </aside>
  )
}
