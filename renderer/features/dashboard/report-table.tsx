import type { FinancialReport, ReportLine } from '../../../shared/contract/dashboard.ts'
import { payStates } from '../../../shared/model/dashboard.ts'
import { reportLineKey } from '../../../shared/text/report-line.ts'
import { useFormat, useText } from '../../components/index.ts'
import { Bar } from './bar.tsx'
import { useSessionName } from './session-name.ts'
import { WideTable } from './wide-table.tsx'

const totalOf = (cents: ReportLine['cents']): number => payStates.reduce((sum, state) => sum + cents[state], 0)

/** Amounts by kind of pay or by session, with their state; the bars compare the totals. */
export function ReportTable({ report, title }: { report: FinancialReport; title: string }) {
  const t = useText()
  const format = useFormat()
  const sessionName = useSessionName()
  const most = Math.max(...report.lines.map(({ cents }) => totalOf(cents)))
  const amounts = (cents: ReportLine['cents']) =>
    payStates.map((state) => (
      <td key={state} className="figure">
        {format.cents(cents[state])}
      </td>
    ))
  return (
    <WideTable title={title}>
      <thead>
        <tr>
          <th scope="col">{t('dashboard.report.columns.track')}</th>
          <th scope="col">{t('dashboard.report.columns.item')}</th>
          <th scope="col" className="figure">
            {t('dashboard.report.columns.claims')}
          </th>
          {payStates.map((state) => (
            <th key={state} scope="col" className="figure">
              {t(`dashboard.report.states.${state}`)}
            </th>
          ))}
          <th scope="col" className="figure">
            {t('dashboard.report.columns.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {report.lines.map((line) => (
          <tr key={`${line.track} ${line.item} ${JSON.stringify(line.session)}`}>
            <td>{t(`claims.tracks.${line.track}`)}</td>
            <th scope="row">{line.session === null ? t(reportLineKey(line)) : sessionName(line.session)}</th>
            <td className="figure">{format.number(line.claims)}</td>
            {amounts(line.cents)}
            <td className="figure">
              {format.cents(totalOf(line.cents))}
              <Bar part={totalOf(line.cents)} whole={most} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t('dashboard.report.total')}
          </th>
          {amounts(report.total)}
          <td className="figure">{format.cents(totalOf(report.total))}</td>
        </tr>
      </tfoot>
    </WideTable>
  )
}
