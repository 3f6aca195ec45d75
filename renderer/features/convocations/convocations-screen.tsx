import { Screen, TabPanels, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { PrintSettingsTab } from '../print-settings/print-settings-tab.tsx'
import { Refusal } from '../refusal.tsx'
import { ChangedTab } from './changed-tab.tsx'
import { ConvocationsList } from './convocations-list.tsx'
import { NewRun } from './new-run.tsx'
import { RunsTab } from './runs-tab.tsx'
import { everything } from './selection.ts'
import { UnreadTab } from './unread-tab.tsx'
import './convocations.css'

/** Convocations: a new run in three steps, the runs sent, and what was issued. */
export function ConvocationsScreen() {
  const t = useText()
  const format = useFormat()
  const waiting = useRead(queries.convocations.selected.queryOptions({ input: { selection: everything } }))
  const runs = useRead(queries.convocations.runs.queryOptions({ input: {} }))
  const counts = waiting.data
  const sentence =
    counts === undefined
      ? undefined
      : counts.assignments === 0
        ? t('convocationsScreen.nothing')
        : t('convocationsScreen.sentence', {
            assignments: format.number(counts.assignments),
            intervenants: format.number(counts.intervenants),
          })
  return (
    <Screen title={t('convocationsScreen.title')} sentence={sentence}>
      <Refusal problem={waiting.problem ?? runs.problem} onRetry={waiting.problem ? waiting.retry : runs.retry} />
      <TabPanels
        label={t('convocationsScreen.tabs.label')}
        panels={[
          { id: 'run', title: t('convocationsScreen.tabs.run'), content: <NewRun /> },
          { id: 'changed', title: t('convocationsScreen.tabs.changed'), content: <ChangedTab /> },
          { id: 'unread', title: t('convocationsScreen.tabs.unread'), content: <UnreadTab /> },
          { id: 'runs', title: t('convocationsScreen.tabs.runs'), content: <RunsTab runs={runs.data ?? []} /> },
          {
            id: 'list',
            title: t('convocationsScreen.tabs.list'),
            content: <ConvocationsList runs={runs.data ?? []} />,
          },
          { id: 'settings', title: t('convocationsScreen.tabs.settings'), content: <PrintSettingsTab /> },
        ]}
      />
    </Screen>
  )
}
