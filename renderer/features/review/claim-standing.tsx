import type { Occupation } from '../../../shared/contract/review.ts'
import { useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import type { ReviewSheet } from './controls.tsx'

type ClaimStandingProps = Readonly<{ sheet: ReviewSheet; colleague: Occupation | null; onTake: () => void }>

/** What one must know before deciding: a colleague is at it, it waits, it was cancelled, it was given back. */
export function ClaimStanding({ sheet, colleague, onTake }: ClaimStandingProps) {
  const t = useText()
  const format = useFormat()
  const { hold } = sheet
  const isCancelled = sheet.feeState === 'CANCELLED' && sheet.travelState === 'CANCELLED'
  return (
    <>
      {colleague !== null && (
        <div className="claim-note" role="alert">
          <p>
            {t('reviewScreen.occupied', {
              by: colleague.by,
              since: format.dateTime(localMinute(colleague.since)),
              until: format.dateTime(localMinute(colleague.until)),
            })}
          </p>
          <button type="button" className="button" onClick={onTake}>
            {t('reviewScreen.takeOver')}
          </button>
        </div>
      )}
      {hold !== null && (
        <p className="claim-note">
          {hold.until === null
            ? t('reviewScreen.hold.awaits', { by: hold.by, what: t(`review.awaited.${hold.awaits ?? 'service'}`) })
            : t('reviewScreen.hold.untilDay', { by: hold.by, day: format.longDate(hold.until) })}{' '}
          {hold.note}
        </p>
      )}
      {isCancelled && <p className="claim-note">{t('reviewScreen.restoreSentence')}</p>}
      {sheet.returnReason && sheet.returnPoints.length === 0 && (
        <p className="claim-note">{t('claimsScreen.returned', { reason: sheet.returnReason })}</p>
      )}
    </>
  )
}
