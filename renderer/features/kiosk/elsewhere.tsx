import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useText } from '../../components/index.ts'
import { KioskStep } from './kiosk-step.tsx'

type Props = Readonly<{ sheet: ClaimSheet; onBack: () => void; onQuit: () => void }>

/** What wants more room than a kiosk has: where to go on, and that what was answered is kept. */
export function Elsewhere({ sheet, onBack, onQuit }: Props) {
  const t = useText()
  return (
    <KioskStep
      key="elsewhere"
      title={t('kiosk.elsewhere.title')}
      sentence={t('kiosk.elsewhere.sentence', { number: sheet.number })}
      actions={
        <>
          <button type="button" className="button" data-variant="primary" onClick={onQuit}>
            {t('kiosk.end')}
          </button>
          <button type="button" className="button" onClick={onBack}>
            {t('kiosk.back')}
          </button>
        </>
      }
    />
  )
}
