import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useFormat, useText } from '../../components/index.ts'
import { RateLine } from './estimate.tsx'

/** What the travel comes to, and behind one button how it is worked out: each line with its rate, text and date. */
export function TravelAmount({ sheet }: { sheet: ClaimSheet }) {
  const t = useText()
  const format = useFormat()
  const lines = sheet.lines.filter(({ track, cents }) => track === 'travel' && cents > 0)
  return (
    <section className="claim-part">
      <p role="status">
        <strong>{t('claimTravel.detail.estimate', { amount: format.cents(sheet.estimateTravelCents) })}</strong>
      </p>
      {lines.length > 0 && (
        <details>
          <summary>{t('claimTravel.detail.how')}</summary>
          <ul className="claim-lines">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and are replaced as a whole
              <RateLine key={index} line={line} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
