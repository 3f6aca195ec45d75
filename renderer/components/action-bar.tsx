import type { ReactNode } from 'react'
import { useText } from '../app/texts.ts'

/** The buttons of a screen, at its bottom, the main one first. Takes `CommandButton`s and `BusyButton`s. */
export function ActionBar({ children, label }: { children: ReactNode; label?: string }) {
  const t = useText()
  return (
    <div className="action-bar" role="toolbar" aria-label={label ?? t('components.button.actions')}>
      {children}
    </div>
  )
}
