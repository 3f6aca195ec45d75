import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { useSessionName } from './session-name.ts'

/** The next days after which claims are no longer taken. */
export function DeadlinesTable() {
  const t = useText()
  const format = useFormat()
  const sessionName = useSessionName()
  const { data, problem, retry } = useRead(queries.dashboard.deadlines.queryOptions({ input: {} }))
  if (data === undefined) return <Refusal problem={problem} onRetry={retry} />
  return (
    <section aria-labelledby="dashboard-deadlines">
      <h2 id="dashboard-deadlines">{t('dashboard.deadlines.title')}</h2>
      {data.length === 0 && <p>{t('dashboard.deadlines.none')}</p>}
      {data.length > 0 && (
        <table className="figures">
          <caption className="visually-hidden">{t('dashboard.deadlines.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('dashboard.deadlines.session')}</th>
              <th scope="col">{t('dashboard.deadlines.closing')}</th>
              <th scope="col" className="figure">
                {t('dashboard.deadlines.toSend')}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ sessionId, closingDate, toSend, ...session }) => (
              <tr key={sessionId}>
                <th scope="row">{sessionName(session)}</th>
                <td>{format.longDate(closingDate)}</td>
                <td className="figure">{format.number(toSend)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
