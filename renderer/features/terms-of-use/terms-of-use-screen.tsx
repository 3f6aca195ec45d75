import type { PublishedTerms } from '../../../shared/contract/terms-of-use.ts'
import { Screen, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { NextTerms } from './next-terms.tsx'
import { TermsText } from './terms-text.tsx'

export const TermsOfUseHelp = () => <p>{useText()('termsOfUse.office.help')}</p>

function Version({ terms }: { terms: PublishedTerms }) {
  const t = useText()
  const format = useFormat()
  const { version, publishedBy: by, acceptances: count } = terms
  const date = format.longDate(localMinute(terms.publishedAt).slice(0, 10))
  if (terms.text === '') return <p>{t('termsOfUse.office.takenBack', { version, date, by })}</p>
  return (
    <>
      <p>
        {t('termsOfUse.office.by', { version, date, by })} {t('termsOfUse.office.acceptances', { count })}
      </p>
      <TermsText text={terms.text} />
    </>
  )
}

/** The terms under which people claim, as the office writes and publishes them (F115). */
export function TermsOfUseScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.termsOfUse.list.queryOptions({ input: {} }))
  const last = data?.[0]
  const standing = last?.text === '' ? undefined : last
  const earlier = (data ?? []).filter((terms) => terms !== standing)
  return (
    <Screen title={t('termsOfUse.office.title')} sentence={t('termsOfUse.office.sentence')}>
      <Refusal problem={problem} title={t('termsOfUse.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('termsOfUse.loading')}</p>}
      {data && (
        <>
          <section className="terms" aria-labelledby="terms-standing">
            <h2 id="terms-standing">{t('termsOfUse.office.standing')}</h2>
            {standing ? <Version terms={standing} /> : <p>{t('termsOfUse.office.none')}</p>}
          </section>
          <NextTerms key={last?.version ?? 0} last={last} />
          {earlier.length > 0 && (
            <details className="terms">
              <summary>{t('termsOfUse.office.earlier')}</summary>
              {earlier.map((terms) => (
                <Version key={terms.version} terms={terms} />
              ))}
            </details>
          )}
        </>
      )}
    </Screen>
  )
}
