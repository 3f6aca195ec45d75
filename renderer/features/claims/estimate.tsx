import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useFormat, usePreferences, useText } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'
import { isDecided, useDecimal, useWord } from './words.ts'

/** One computed line: quantity, rate, amount, and the text it rests on. */
export function RateLine({ line }: { line: ClaimSheet['lines'][number] }) {
  const t = useText()
  const format = useFormat()
  const decimal = useDecimal()
  const unit = useWord('claimsScreen.estimate.units')
  const family = `claimsScreen.estimate.families.${line.code.split('.')[0]}`
  const what = isTextKey(family) ? t(family) : t(`claims.tracks.${line.track}`)
  const { code } = line
  return (
    <li>
      <div className="claim-line-head">
        <span>
          {t('claimsScreen.estimate.line', {
            what,
            quantity: decimal(line.quantity),
            unit: unit(line.unit),
            rate: decimal(line.rate),
          })}
        </span>
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
  return (
    <section className="claim-part" aria-labelledby="claim-estimate">
      <h2 id="claim-estimate">{t(decided ? 'claimsScreen.estimate.decided' : 'claimsScreen.estimate.title')}</h2>
      <p className="claim-figures" role="status">
        <span>{t('claimsScreen.estimate.fee', { amount: format.cents(sheet.estimateFeeCents) })}</span>
        <span>{t('claimsScreen.estimate.travel', { amount: format.cents(sheet.estimateTravelCents) })}</span>
        <span>{t('claimsScreen.estimate.total', { amount: format.cents(total) })}</span>
      </p>
      {!decided && <p className="claim-small">{t('claimsScreen.estimate.note')}</p>}
      {sheet.feeState !== 'NONE' && (sheet.feeRate === 'unknown' || sheet.feeRate === 'none') && !decided && (
        <p className="claim-note">{t('claimWizard.fee.rateUnknown')}</p>
      )}
      {sheet.feeState !== 'NONE' && sheet.feeRate === 'unpaid' && <p>{t('claimWizard.fee.unpaid')}</p>}
      {sheet.lines.length === 0 && <p>{t('claimsScreen.estimate.none')}</p>}
      {sheet.lines.length > 0 && (
        <>
          <h3>{t('claimsScreen.estimate.caption')}</h3>
          <ul className="claim-lines">
            {sheet.lines.map((line, index) => (
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
