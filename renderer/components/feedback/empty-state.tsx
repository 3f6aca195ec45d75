import type { ReactNode } from 'react'

export type EmptyStateProps = Readonly<{
  /** One sentence: what would be here, or why nothing is. */
  title: string
  /** When it will come, or where to go next. */
  sentence?: string
  action?: ReactNode
}>

/** A screen or list with nothing to show: it teaches instead of staying white. */
export function EmptyState({ title, sentence, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {sentence && <p>{sentence}</p>}
      {action}
    </div>
  )
}
