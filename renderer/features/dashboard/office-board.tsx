import { mostUrgent } from '../../../shared/model/dashboard.ts'
import { ActionBar, CommandButton, goTo, useCommands, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { BureauSelect, useBureau } from '../bureaus/index.ts'
import { Refusal } from '../refusal.tsx'
import { Checklist } from './checklist.tsx'
import { DeadlinesTable } from './deadlines-table.tsx'
import { ProgressTable } from './progress-table.tsx'
import { openQueue } from './queue-place.ts'
import { WaitingTable } from './waiting-table.tsx'

const whileCounting = 2_000

/** The manager's morning (ux.md S11): what waits, what is late, how far the sessions are, what closes next. */
export function OfficeBoard() {
  const t = useText()
  const today = useSessionState()?.today ?? ''
  const { bureau, bureauId } = useBureau()
  const { data, problem, retry } = useRead({
    ...queries.dashboard.waiting.queryOptions({ input: { bureauId } }),
    refetchInterval: ({ state }) => (state.data?.counting === true ? whileCounting : false),
  })
  const checklist = useRead(queries.dashboard.checklist.queryOptions({ input: {} }))
  const queues = (data?.queues ?? []).filter(({ count }) => count !== 0)
  const first = mostUrgent(queues)
  useCommands([
    {
      id: 'dashboard.first',
      textKey: 'dashboard.waiting.open',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => first !== null,
      run: () => {
        if (first !== null) openQueue(first.queue)
      },
    },
    {
      id: 'dashboard.delays',
      textKey: 'dashboard.waiting.delays',
      group: 'screen',
      run: () => goTo('/dashboard/delays'),
    },
  ])
  const fresh = checklist.data?.every(({ over }) => !over) === true
  const convoked = checklist.data?.some(({ step, done }) => step === 'convocations' && done > 0) === true
  return (
    <div className="dashboard">
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={checklist.problem} onRetry={checklist.retry} />
      {fresh && <p>{t('dashboard.checklist.fresh')}</p>}
      {checklist.data && !convoked && <Checklist steps={checklist.data} />}
      {!fresh && (
        <section aria-labelledby="dashboard-waiting" aria-busy={data === undefined && problem === null}>
          <h2 id="dashboard-waiting">{t('dashboard.waiting.title')}</h2>
          <BureauSelect />
          {bureau !== undefined && <p>{t('dashboard.waiting.ofBureau', { bureau: bureau.name })}</p>}
          {data !== undefined && queues.length === 0 && <p>{t('dashboard.waiting.nothing')}</p>}
          {queues.length > 0 && (
            <>
              <p>{t('dashboard.waiting.sentence')}</p>
              <WaitingTable queues={queues} today={today} />
              {queues.some(({ queue }) => queue === 'corrected') && <p>{t('dashboard.waiting.also')}</p>}
              <ActionBar>
                <CommandButton id="dashboard.first" variant="primary" />
                <CommandButton id="dashboard.delays" />
              </ActionBar>
            </>
          )}
        </section>
      )}
      {!fresh && <ProgressTable />}
      {!fresh && <DeadlinesTable />}
      {checklist.data && convoked && (
        <details>
          <summary>{t('dashboard.checklist.title')}</summary>
          <Checklist steps={checklist.data} />
        </details>
      )}
    </div>
  )
}
