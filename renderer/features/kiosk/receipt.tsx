import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useFormat, useText } from '../../components/index.ts'
import { kioskStart } from '../../data/kiosk.ts'
import { localMinute } from '../../data/rule-text.ts'
import { KioskStep } from './kiosk-step.tsx'
import { MissingList } from './missing-list.tsx'

type Props = Readonly<{ sheet: ClaimSheet; onBack: () => void; onQuit: () => void }>

/** The proof that a claim was sent: its number large on screen whatever the printer does, neither account nor address. */
export function Receipt({ sheet, onBack, onQuit }: Props) {
  const t = useText()
  const format = useFormat()
  return (
    <KioskStep
      key="receipt"
      title={t('kiosk.receipt.title')}
      actions={
        <>
          <button type="button" className="button" data-variant="primary" onClick={onQuit}>
            {t('kiosk.end')}
          </button>
          <button type="button" className="button" onClick={() => print()}>
            {t('kiosk.receipt.print')}
          </button>
          <button type="button" className="button" onClick={onBack}>
            {t('kiosk.receipt.another')}
          </button>
        </>
      }
    >
      <div className="kiosk-receipt">
        <p>{kioskStart.office}</p>
        <p>{t('kiosk.receipt.number')}</p>
        <p className="kiosk-number">{sheet.number}</p>
        {sheet.sentAt !== null && (
          <p>{t('kiosk.receipt.sent', { date: format.dateTime(localMinute(sheet.sentAt)) })}</p>
        )}
        <p>{t('kiosk.receipt.next')}</p>
        <MissingList sheet={sheet} />
      </div>
    </KioskStep>
  )
}
