import { useParams } from 'react-router'
import { Screen, TabPanels, useText } from '../../components/index.ts'
import { DelaysForm } from './delays-form.tsx'
import { FinancialReportPanel } from './financial-report.tsx'
import { ForecastPanel } from './forecast-panel.tsx'
import { WorkloadPanel } from './workload-panel.tsx'

export const DashboardHelp = () => <p>{useText()('dashboard.help')}</p>

/** What the sessions cost and how the office works; what waits is on its home (ux.md S11). An address may name a tab. */
export function DashboardScreen() {
  const t = useText()
  const { tab } = useParams()
  return (
    <Screen title={t('dashboard.title')}>
      <TabPanels
        label={t('dashboard.title')}
        {...(tab === undefined ? {} : { initial: tab })}
        panels={[
          { id: 'report', title: t('dashboard.report.title'), content: <FinancialReportPanel /> },
          { id: 'forecast', title: t('dashboard.forecast.title'), content: <ForecastPanel /> },
          { id: 'workload', title: t('dashboard.workload.title'), content: <WorkloadPanel /> },
          { id: 'delays', title: t('dashboard.settings.title'), content: <DelaysForm /> },
        ]}
      />
    </Screen>
  )
}
