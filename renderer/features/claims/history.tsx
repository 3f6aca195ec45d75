import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { wordOf } from './words.ts'

/** What happened to a claim, oldest first, one sentence each. */
export function ClaimHistory({ history }: Pick<ClaimSheet, 'history'>) {
  const t = useText()
  const format = useFormat()
  return (
    <section className="claim-part">
      <h2>{t('claimsScreen.history.title')}</h2>
      {history.length === 0 && <p>{t('claimsScreen.history.empty')}</p>}
      <ol className="claim-sentences">
        {history.map(({ at, actor, track, event, reason }) => (
          <li key={`${at} ${track} ${event}`}>
            {t(reason ? 'claimsScreen.history.lineReason' : 'claimsScreen.history.line', {
              at: format.dateTime(localMinute(at)),
              track: t(`claims.tracks.${track}`),
              event: wordOf(t, 'claims.events', event),
              actor,
              reason: reason ?? '',
            })}
          </li>
        ))}
      </ol>
    </section>
  )
}
