import { useEffect } from 'react'
import { useText } from '../../components/index.ts'
import { kioskStart } from '../../data/kiosk.ts'
import { KioskStep } from './kiosk-step.tsx'

/** What stands on screen between two visits: what can be done here, what to have at hand, one button. Any key does as well. */
export function Attract({ onStart }: { onStart: () => void }) {
  const t = useText()
  useEffect(() => {
    // Any character starts: a scanner that is used at once types its first one here. It is nothing of the first field.
    const start = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || event.key === ' ') return
      event.preventDefault()
      onStart()
    }
    addEventListener('keydown', start)
    return () => removeEventListener('keydown', start)
  })
  return (
    <KioskStep
      large
      title={t('kiosk.attract.title')}
      sentence={kioskStart.office}
      actions={
        <button type="button" className="button" data-variant="primary" onClick={onStart}>
          {t('kiosk.attract.start')}
        </button>
      }
    >
      <ul className="kiosk-list">
        <li>{t('kiosk.attract.can')}</li>
        <li>{t('kiosk.attract.bring')}</li>
        <li>{t('kiosk.attract.trace')}</li>
      </ul>
    </KioskStep>
  )
}
