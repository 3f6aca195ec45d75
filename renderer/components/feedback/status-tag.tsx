import { Icon, type IconName } from '../icon.tsx'

export type StatusTone = 'neutral' | 'information' | 'success' | 'warning' | 'error' | 'pending' | 'stopped'

const icons: Readonly<Record<StatusTone, IconName>> = {
  neutral: 'neutral',
  information: 'information',
  success: 'success',
  warning: 'warning',
  error: 'error',
  pending: 'pending',
  stopped: 'stopped',
}

/** A state as a shape and a word; the colour only repeats them. Native elements: fit for cells of a list. */
export function StatusTag({ tone, children }: { tone: StatusTone; children: string }) {
  return (
    <span className="status-tag" data-tone={tone}>
      <Icon name={icons[tone]} />
      {children}
    </span>
  )
}
