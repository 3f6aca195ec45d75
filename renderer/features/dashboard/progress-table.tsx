import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { Bar } from './bar.tsx'

/** How far the sessions are: seats filled and convoked, services stated. */
export function ProgressTable() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.dashboard.progress.queryOptions({ input: {} }))
  if (data === undefined) return <Refusal problem={problem} onRetry={retry} />
  const steps = [
    { id: 'filled', done: data.filled, total: data.seats },
    { id: 'convoked', done: data.convoked, total: data.filled },
    { id: 'stated', done: data.stated, total: data.served },
  ] as const
  return (
    <section aria-labelledby="dashboard-progress">
      <h2 id="dashboard-progress">{t('dashboard.progress.title')}</h2>
      <table className="figures">
        <caption className="visually-hidden">{t('dashboard.progress.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dashboard.progress.step')}</th>
            <th scope="col" className="figure">
              {t('dashboard.waiting.volume')}
            </th>
            <th scope="col">{t('dashboard.progress.part')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ id, done, total }) => (
            <tr key={id}>
              <th scope="row">{t(`dashboard.progress.${id}`)}</th>
              <td className="figure">
                {t('dashboard.progress.of', { done: format.number(done), total: format.number(total) })}
              </td>
              <td className="bar-cell">
                {total > 0 && t('dashboard.progress.percent', { percent: Math.floor((100 * done) / total) })}
                <Bar part={done} whole={total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('dashboard.progress.runs', { count: data.runs })}</p>
    </section>
  )
}
