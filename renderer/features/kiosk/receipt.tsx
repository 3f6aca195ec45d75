import { useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useFormat, useText } from '../../components/index.ts'
import { kioskStart } from '../../data/kiosk.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useWord } from '../claims/words.ts'
import { KioskStep } from './kiosk-step.tsx'
import { MissingList } from './missing-list.tsx'
import { printPage } from './print-page.ts'
import { ReceiptCode } from './receipt-code.tsx'

type Props = Readonly<{ sheet: ClaimSheet; onBack: () => void; onQuit: () => void }>

/** What became of the paper: nobody asked for it, it is said to be on its way, or nothing came out. */
type Paper = 'none' | 'printing' | 'failed'

/**
 * The proof that a claim was sent (ux.md S24): on paper, on the person's telephone, or nothing. Its number is large on
 * screen whatever the printer does; neither account nor address.
 */
export function Receipt({ sheet, onBack, onQuit }: Props) {
  const t = useText()
  const format = useFormat()
  const word = useWord('claims.states')
  const [paper, setPaper] = useState<Paper>('none')
  const [onTelephone, setOnTelephone] = useState(false)
  const { office, phone, email } = kioskStart
  const sent =
    sheet.sentAt === null ? [] : [t('kiosk.receipt.sent', { date: format.dateTime(localMinute(sheet.sentAt)) })]
  const state = t('kiosk.receipt.state', {
    state: word(sheet.feeState === 'NONE' ? sheet.travelState : sheet.feeState),
  })
  const contact = t('kiosk.receipt.contact', { contact: [phone, email].filter(Boolean).join(', ') || office })
  return (
    <KioskStep
      key="receipt"
      title={t('kiosk.receipt.title')}
      actions={
        <>
          <button type="button" className="button" data-variant="primary" onClick={onQuit}>
            {t('kiosk.end')}
          </button>
          <button type="button" className="button" onClick={() => setPaper(printPage() ? 'printing' : 'failed')}>
            {t(paper === 'none' ? 'kiosk.receipt.print' : 'kiosk.receipt.printAgain')}
          </button>
          {paper === 'printing' && (
            <button type="button" className="button" onClick={() => setPaper('failed')}>
              {t('kiosk.receipt.nothingOut')}
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-pressed={onTelephone}
            onClick={() => setOnTelephone(!onTelephone)}
          >
            {t('kiosk.receipt.telephone')}
          </button>
          <button type="button" className="button" onClick={onBack}>
            {t('kiosk.receipt.another')}
          </button>
        </>
      }
    >
      {paper === 'printing' && (
        <p role="status" className="claim-note">
          {t('kiosk.receipt.printing')}
        </p>
      )}
      {paper === 'failed' && (
        <p role="alert" className="claim-note">
          {t('kiosk.receipt.notPrinted')}
        </p>
      )}
      <div className="kiosk-receipt" data-failed={paper === 'failed'}>
        <p>{office}</p>
        <p>{t('kiosk.receipt.number')}</p>
        <p className="kiosk-number">{sheet.number}</p>
        {sent.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>{state}</p>
        <p>{t('kiosk.receipt.next')}</p>
        <MissingList sheet={sheet} />
        <p>{contact}</p>
      </div>
      {onTelephone && (
        <ReceiptCode
          text={[office, `${t('kiosk.receipt.number')} ${sheet.number}.`, ...sent, state, contact].join('\n')}
        />
      )}
    </KioskStep>
  )
}
