import type { ForecastLine } from '../../../shared/contract/dashboard.ts'
import { EmptyState, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { Bar } from './bar.tsx'
import { WideTable } from './wide-table.tsx'

const totalOf = ({ decidedCents, sentCents, expectedCents }: ForecastLine): number =>
  decidedCents + sentCents + expectedCents

function ForecastTable({ lines }: { lines: readonly ForecastLine[] }) {
  const t = useText()
  const format = useFormat()
  const title = t('dashboard.forecast.title')
  const most = Math.max(...lines.map(totalOf))
  const sum = (value: (line: ForecastLine) => number) => lines.reduce((all, line) => all + value(line), 0)
  return (
    <WideTable title={title}>
      <thead>
        <tr>
          <th scope="col">{t('dashboard.report.exam')}</th>
          <th scope="col">{t('dashboard.report.columns.track')}</th>
          {(['decided', 'sent', 'expected', 'total', 'unknown'] as const).map((column) => (
            <th key={column} scope="col" className="figure">
              {t(`dashboard.forecast.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.exam} ${line.track}`}>
            <th scope="row">{line.exam}</th>
            <td>{t(`claims.tracks.${line.track}`)}</td>
            <td className="figure">{format.cents(line.decidedCents)}</td>
            <td className="figure">{format.cents(line.sentCents)}</td>
            <td className="figure">
              {t('dashboard.waiting.amount', {
                number: format.number(line.expected),
                amount: format.cents(line.expectedCents),
              })}
            </td>
            <td className="figure">
              {format.cents(totalOf(line))}
              <Bar part={totalOf(line)} whole={most} />
            </td>
            <td className="figure">{format.number(line.unknown)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('dashboard.report.total')}
          </th>
          <td className="figure">{format.cents(sum(({ decidedCents }) => decidedCents))}</td>
          <td className="figure">{format.cents(sum(({ sentCents }) => sentCents))}</td>
          <td className="figure">{format.cents(sum(({ expectedCents }) => expectedCents))}</td>
          <td className="figure">{format.cents(sum(totalOf))}</td>
          <td className="figure">{format.number(sum(({ unknown }) => unknown))}</td>
        </tr>
      </tfoot>
    </WideTable>
  )
}

/** What the open sessions will cost, with the rule it follows and what nobody knows the cost of. */
export function ForecastPanel() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.dashboard.forecast.queryOptions({ input: {} }))
  if (data === undefined && problem === null) return <p aria-busy="true">{t('frame.loading')}</p>
  if (data === undefined) return <Refusal problem={problem} onRetry={retry} />
  const unknown = data.lines.reduce((sum, line) => sum + line.unknown, 0)
  const advanced = data.lines.reduce((sum, line) => sum + line.advancedCents, 0)
  return (
    <div className="dashboard">
      <p>{t('dashboard.forecast.rule')}</p>
      {advanced !== 0 && <p>{t('dashboard.forecast.advanced', { amount: format.cents(advanced) })}</p>}
      {unknown > 0 && <p>{t('dashboard.forecast.unknown', { count: unknown })}</p>}
      {data.needsWithoutMission > 0 && <p>{t('dashboard.forecast.needs', { count: data.needsWithoutMission })}</p>}
      {data.lines.length === 0 ? (
        <EmptyState title={t('dashboard.forecast.empty')} />
      ) : (
        <ForecastTable lines={data.lines} />
      )}
    </div>
  )
}
