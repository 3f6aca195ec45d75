import { goTo, Icon, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'

/** Purges to make again, because a backup of before them was restored; nothing is drawn where there is none. */
export function LostPurges({ planShown = false }: { planShown?: boolean }) {
  const t = useText()
  const format = useFormat()
  const { data } = useRead(queries.retention.lost.queryOptions({ input: {} }))
  if (data === undefined || (data.purges.length === 0 && data.unreadable.length === 0)) return null
  const { purges, unconfirmed, unreadable } = data
  const kindsOf = ({ left }: (typeof purges)[number]) =>
    format.list(
      left.map(({ kind, count }) =>
        t('retention.plan.keptReason', { reason: t(`retention.kinds.${kind}.name`), shown: format.number(count) }),
      ),
    )
  return (
    <section className="retention-lost" aria-labelledby="retention-lost">
      <h2 id="retention-lost">
        <Icon name="warning" /> {t('retention.lost.title')}
      </h2>
      {purges.length > 0 && (
        <>
          <p className="prose">{t('retention.lost.sentence')}</p>
          <ul>
            {purges.map((purge) => (
              <li key={purge.id}>
                {t('retention.lost.purge', {
                  at: format.dateTime(localMinute(purge.startedAt)),
                  kinds: kindsOf(purge),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {unconfirmed.length > 0 && (
        <p className="prose">
          {t('retention.lost.unconfirmed', {
            kinds: format.list(unconfirmed.map((kind) => t(`retention.kinds.${kind}.name`))),
          })}
        </p>
      )}
      {unreadable.length > 0 && (
        <p className="prose">{t('retention.lost.unreadable', { names: format.list(unreadable) })}</p>
      )}
      {!planShown && (
        <div>
          <button type="button" className="button" onClick={() => goTo('/retention/plan')}>
            {t('retention.lost.plan')}
          </button>
        </div>
      )}
    </section>
  )
}
