import type { Workload } from '../../../shared/contract/dashboard.ts'
import { useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { Bar } from './bar.tsx'

type Row = Readonly<{ id: string; name: string; detail: string; figure: number }>

/** Names with a figure and its bar; the middle column says more of each. */
function BarTable({
  title,
  columns,
  rows,
  empty,
}: {
  title: string
  columns: readonly [string, string, string]
  rows: readonly Row[]
  empty: string
}) {
  const format = useFormat()
  const most = Math.max(0, ...rows.map(({ figure }) => figure))
  const [name, detail, figure] = columns
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {rows.length === 0 && <p>{empty}</p>}
      {rows.length > 0 && (
        <table className="figures">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{name}</th>
              <th scope="col">{detail}</th>
              <th scope="col" className="figure">
                {figure}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>{row.detail}</td>
                <td className="figure bar-cell">
                  {format.number(row.figure)}
                  <Bar part={row.figure} whole={most} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** Everybody who decided or holds something, with how much. */
function reviewersOf({ decided, held }: Workload) {
  const names = [...new Set([...decided, ...held].map(({ reviewer }) => reviewer))].toSorted()
  return names.map((reviewer) => ({
    reviewer,
    decided: decided.filter((row) => row.reviewer === reviewer).reduce((sum, row) => sum + row.decided, 0),
    held: held.find((row) => row.reviewer === reviewer)?.held ?? 0,
  }))
}

/** Who decided how much over the last days, day by day, and what waits by exam. */
export function WorkloadPanel() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.dashboard.workload.queryOptions({ input: {} }))
  if (data === undefined && problem === null) return <p aria-busy="true">{t('frame.loading')}</p>
  if (data === undefined) return <Refusal problem={problem} onRetry={retry} />
  const column = (id: 'exam' | 'reviewer' | 'oldest' | 'held' | 'waiting' | 'decided' | 'day') =>
    t(`dashboard.workload.columns.${id}`)
  const none = t('dashboard.workload.none')
  return (
    <div className="dashboard">
      <p>{t('dashboard.workload.sentence', { count: data.days })}</p>
      <BarTable
        title={t('dashboard.workload.byReviewer')}
        columns={[column('reviewer'), column('held'), column('decided')]}
        empty={none}
        rows={reviewersOf(data).map(({ reviewer, held, decided }) => ({
          id: reviewer,
          name: reviewer,
          detail: format.number(held),
          figure: decided,
        }))}
      />
      <BarTable
        title={t('dashboard.workload.byDay')}
        columns={[column('day'), column('reviewer'), column('decided')]}
        empty={none}
        rows={data.decided.map(({ reviewer, day, decided }) => ({
          id: `${day} ${reviewer}`,
          name: format.weekday(day),
          detail: reviewer,
          figure: decided,
        }))}
      />
      <BarTable
        title={t('dashboard.workload.byExam')}
        columns={[column('exam'), column('oldest'), column('waiting')]}
        empty={t('dashboard.waiting.nothing')}
        rows={data.waiting.map(({ exam, oldest, waiting }) => ({
          id: exam,
          name: exam,
          detail: oldest === null ? '' : format.longDate(oldest),
          figure: waiting,
        }))}
      />
    </div>
  )
}
