import type { StatementPayment, YearlyStatement } from '../../../shared/contract/yearly-statements.ts'
import { rateLineSentence } from '../../../shared/text/rate-line.ts'
import { useFormat, usePreferences, useText } from '../../components/index.ts'

function Line({ track, line }: { track: StatementPayment['track']; line: StatementPayment['lines'][number] }) {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  return (
    <li>
      {rateLineSentence(t, language, { ...line, track })} = <strong>{format.cents(line.cents)}</strong>
      <p className="statement-source">
        {t('claimsScreen.estimate.source')} <span lang="fr">{line.source}</span>
        {line.validFrom !== '' &&
          ` (${t('claimsScreen.estimate.since', { code: line.code, date: format.longDate(line.validFrom) })})`}
      </p>
    </li>
  )
}

/** How each payment was computed: quantity, rate, the text the rate rests on and since when. */
export function Computation({ statement }: { statement: YearlyStatement }) {
  const t = useText()
  const format = useFormat()
  if (statement.payments.length === 0) return null
  return (
    <section aria-labelledby="statement-details">
      <h2 id="statement-details">{t('yearlyStatements.details')}</h2>
      {statement.payments.map((payment) => (
        <section key={`${payment.claimId} ${payment.track} ${payment.batch}`} className="statement-payment">
          <h3>
            {t('yearlyStatements.paymentName', {
              mission: payment.missionNumber,
              track: t(`claims.tracks.${payment.track}`),
            })}
          </h3>
          <p>
            <span lang="fr">{`${payment.exam}, ${payment.paper}, ${payment.centre}`}</span>,{' '}
            {format.longDate(payment.firstDate)}
          </p>
          {payment.lines.length === 0 ? (
            <p>{t('yearlyStatements.noLines')}</p>
          ) : (
            <ul className="payment-lines">
              {payment.lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and are shown as a whole
                <Line key={index} track={payment.track} line={line} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </section>
  )
}
