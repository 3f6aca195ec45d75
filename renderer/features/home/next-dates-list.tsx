import type { Audience } from '../../../shared/model/activities.ts'
import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { nextDates } from './next-dates.ts'

/** When services open and close next for a role; nothing where no date is set. */
export function NextDatesList({ audience }: { audience: Audience }) {
  const t = useText()
  const format = useFormat()
  const today = useSessionState()?.today ?? ''
  const { data } = useRead(queries.activities.list.queryOptions({ input: {} }))
  const dates = nextDates(data ?? [], audience, today)
  if (dates.length === 0) return null
  return (
    <section aria-labelledby="home-dates">
      <h2 id="home-dates">{t('home.dates.title')}</h2>
      <ul className="home-list">
        {dates.map(({ code, kind, date }) => (
          <li key={code}>
            {t(`home.dates.${kind}`, { name: t(`activities.names.${code}`), date: format.longDate(date) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
