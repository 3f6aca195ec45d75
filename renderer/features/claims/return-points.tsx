import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useText } from '../../components/index.ts'
import { firstField, type StepId } from './missing-points.ts'

/** Where in the wizard the value of a point is, if it is anywhere in it. */
function placeOf(field: string, { entryForm, travelState }: ClaimSheet): { step: StepId; fieldId: string } | null {
  if (field.startsWith('entry')) return { step: 'fee', fieldId: firstField[entryForm] ?? '' }
  if (field.startsWith('journeys')) return { step: 'travel', fieldId: '' }
  if (field !== 'documents') return null
  return travelState === 'NONE' ? { step: 'fee', fieldId: '' } : { step: 'travel', fieldId: 'documents-travel' }
}

type ReturnPointsProps = Readonly<{ sheet: ClaimSheet; onGo: (place: { step: StepId; fieldId: string }) => void }>

/** The numbered points that the office asks to correct, each with the way to its field (ux.md S16). */
export function ReturnPoints({ sheet, onGo }: ReturnPointsProps) {
  const t = useText()
  if (sheet.returnPoints.length === 0 || ![sheet.feeState, sheet.travelState].includes('RETURNED')) return null
  return (
    <section className="claim-note" aria-labelledby="return-points">
      <h2 id="return-points">{t('reviewScreen.points')}</h2>
      <ol className="review-points">
        {sheet.returnPoints.map(({ reason, field, note }, index) => {
          const place = placeOf(field, sheet)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: points have no id and are shown as a whole
            <li key={index}>
              {t(`review.returnReasons.${reason}.message`)} {note}{' '}
              {place !== null && (
                <button type="button" className="button" onClick={() => onGo(place)}>
                  {t('claimsScreen.goToPoint', { number: index + 1 })}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
