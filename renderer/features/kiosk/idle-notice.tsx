import { Dialog, useText } from '../../components/index.ts'
import type { Idle } from './use-idle.ts'

/** Seconds at which the countdown is also said aloud: fewer announcements than seconds (ux.md 2.2). */
const spoken = 10

/** Asks whether somebody is still there, over the whole screen; any key or touch answers. */
export function IdleNotice({ left, stay }: Idle) {
  const t = useText()
  if (left === null) return null
  return (
    <Dialog
      opened
      size="large"
      title={t('kiosk.idle.title')}
      sentence={t('kiosk.idle.sentence')}
      onClose={stay}
      actions={
        <button type="button" className="button" data-variant="primary" data-autofocus onClick={stay}>
          {t('kiosk.idle.stay')}
        </button>
      }
    >
      <p role="timer">{t('kiosk.idle.left', { count: left })}</p>
      <p role="alert" className="visually-hidden">
        {t('kiosk.idle.left', { count: Math.ceil(left / spoken) * spoken })}
      </p>
    </Dialog>
  )
}
