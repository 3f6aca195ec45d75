import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { rateLineSentence } from '../../../shared/text/rate-line.ts'
import { useFormat, usePreferences, useText } from '../../components/index.ts'
import { isDecided } from './words.ts'

/** One computed line: quantity, rate, amount, and the text it rests on. */
export function RateLine({ line }: { line: ClaimSheet['lines'][number] }) {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const { code } = line
  return (
    <li>
      <div className="claim-line-head">
        <span>{rateLineSentence(t, language, line)}</span>
        <strong>{format.cents(line.cents)}</strong>
      </div>
      <p className="claim-small">
        {t('claimsScreen.estimate.source')} <span lang="fr">{line.source}</span> (
        {line.validFrom === ''
          ? t('claimsScreen.estimate.code', { code })
          : t('claimsScreen.estimate.since', { code, date: format.longDate(line.validFrom) })}
        )
      </p>
    </li>
  )
}

/** What the claim is worth: amounts, each line with its rate, source and date, and what is refused with its reason. */
export function Estimate({ sheet }: { sheet: ClaimSheet }) {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const decided = [sheet.feeState, sheet.travelState].some(isDecided)
  const total = sheet.estimateFeeCents + sheet.estimateTravelCents
  const rateUnknown = !decided && sheet.feeState !== 'NONE' && (sheet.feeRate === 'unknown' || sheet.feeRate === 'none')
  // A journey nobody asks for yet is computed too: its line of nothing says nothing.
  const lines = sheet.lines.filter(({ quantity, cents }) => Number(quantity) !== 0 || cents !== 0)
  return (
    <section className="claim-part" aria-labelledby="claim-estimate">
      <h2 id="claim-estimate">{t(decided ? 'claimsScreen.estimate.decided' : 'claimsScreen.estimate.title')}</h2>
      <p className="claim-figures" role="status">
        <span>
          {rateUnknown
            ? t('claimsScreen.estimate.feeUnknown')
            : t('claimsScreen.estimate.fee', { amount: format.cents(sheet.estimateFeeCents) })}
        </span>
        <span>{t('claimsScreen.estimate.travel', { amount: format.cents(sheet.estimateTravelCents) })}</span>
        <span>{t('claimsScreen.estimate.total', { amount: format.cents(total) })}</span>
      </p>
      {!decided && <p className="claim-small">{t('claimsScreen.estimate.note')}</p>}
      {rateUnknown && <p className="claim-note">{t('claimWizard.fee.rateUnknown')}</p>}
      {sheet.feeState !== 'NONE' && sheet.feeRate === 'unpaid' && <p>{t('claimWizard.fee.unpaid')}</p>}
      {lines.length === 0 && <p>{t('claimsScreen.estimate.none')}</p>}
      {lines.length > 0 && (
        <>
          <h3>{t('claimsScreen.estimate.caption')}</h3>
          <ul className="claim-lines">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and are replaced as a whole
              <RateLine key={index} line={line} />
            ))}
          </ul>
        </>
      )}
      {sheet.refusals.length > 0 && (
        <>
          <h3>{t('claimsScreen.estimate.refusals')}</h3>
          <ul className="claim-sentences">
            {sheet.refusals.map(({ code, item, reason }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: refusals have no id and are replaced as a whole
              <li key={`${code} ${item} ${index}`}>{reason[language]}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
