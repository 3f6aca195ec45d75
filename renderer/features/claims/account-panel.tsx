import { DescriptionList, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** The account the money goes to, beside the mission, by its last characters only (F183). */
export function AccountPanel() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.claims.account.queryOptions({ input: {} }))
  const masked = (tail: string | null) => (tail === null ? '' : t('payTracker.account.masked', { tail }))
  return (
    <section className="claim-part" aria-labelledby="account-panel">
      <h2 id="account-panel">{t('payTracker.account.title')}</h2>
      <Refusal problem={problem} title={t('payTracker.account.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('payTracker.loading')}</p>}
      {data === null && <p className="claim-note">{t('payTracker.account.none')}</p>}
      {data && (
        <>
          <DescriptionList
            items={[
              { term: t('payTracker.account.holder'), value: data.holderName, lang: 'fr' },
              { term: t('payTracker.account.iban'), value: masked(data.ibanTail) },
              { term: t('payTracker.account.bic'), value: data.bic },
              { term: t('payTracker.account.nir'), value: masked(data.nirTail) },
            ]}
          />
          <p className="claim-small">
            {t('payTracker.account.updated', { date: format.longDate(localMinute(data.updatedAt).slice(0, 10)) })}{' '}
            {t('payTracker.account.wrong')}
          </p>
        </>
      )}
    </section>
  )
}
