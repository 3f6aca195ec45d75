import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import { BusyButton, useFormat, usePreferences, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { kioskStart } from '../../data/kiosk.ts'
import { problemOf } from '../../data/problem.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { KioskStep } from './kiosk-step.tsx'
import { printPage } from './print-page.ts'
import { say, useHasVoice } from './voice.ts'

type Props = Readonly<{ token: string; onScreen: () => void; onClosed: () => void; onRestart: () => void }>

/** What the staff may do here: try the printer and the voice, declare the screen, begin again, close. Nobody is named (ux.md S24). */
export function StaffMenu({ token, onScreen, onClosed, onRestart }: Props) {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const hasVoice = useHasVoice(language)
  const [tried, setTried] = useState<'kiosk.staff.printing' | 'kiosk.staff.notPrinted' | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const counts = useRead({ ...queries.kiosk.staffMenu.queryOptions({ input: { token } }), gcTime: 0 })
  const close = async () => {
    setBusy(true)
    try {
      await client.kiosk.leave({ token })
      onClosed()
    } catch (error) {
      setProblem(problemOf(error))
      setBusy(false)
    }
  }
  const button = (name: string, onClick: () => void) => (
    <button type="button" className="button" onClick={onClick}>
      {name}
    </button>
  )
  return (
    <KioskStep
      key="menu"
      title={t('kiosk.staff.menu')}
      sentence={t('kiosk.staff.menuSentence')}
      actions={
        <>
          {button(t('kiosk.staff.printer'), () =>
            setTried(printPage() ? 'kiosk.staff.printing' : 'kiosk.staff.notPrinted'),
          )}
          {hasVoice && button(t('kiosk.staff.sound'), () => say(t('kiosk.staff.soundText'), language))}
          {button(t('kiosk.staff.screen'), onScreen)}
          {button(t('kiosk.staff.restart'), onRestart)}
          <BusyButton variant="danger" busy={busy} onClick={() => void close()}>
            {t('kiosk.staff.close')}
          </BusyButton>
        </>
      }
    >
      <Refusal problem={problem ?? counts.problem} title={t('kiosk.staff.failed')} />
      {tried !== null && (
        <p role="status" className="claim-note">
          {t(tried)}
        </p>
      )}
      {counts.data !== undefined && (
        <ul className="kiosk-list">
          <li>{t('kiosk.staff.identified', { count: counts.data.identified })}</li>
          <li>{t('kiosk.staff.refused', { count: counts.data.refused })}</li>
          <li>{t('kiosk.staff.resting', { count: counts.data.resting })}</li>
        </ul>
      )}
      <div className="kiosk-receipt kiosk-print-only" aria-hidden="true">
        <p>{kioskStart.office}</p>
        <p>{t('kiosk.staff.printerText', { date: format.dateTime(localMinute(new Date().toISOString())) })}</p>
      </div>
    </KioskStep>
  )
}
