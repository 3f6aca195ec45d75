import { useState } from 'react'
import { type DelayBudgets, type WaitingQueue, waitingQueues } from '../../../shared/model/dashboard.ts'
import {
  ActionBar,
  CommandButton,
  FormSection,
  keepingUnread,
  NumberField,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

type Days = number | null | Readonly<{ unread: string }>
type Typed = Readonly<{ budgets: Readonly<Record<WaitingQueue, Days>>; version: number }>

const isRead = (days: Days): days is number | null => days === null || typeof days === 'number'

/** What was typed as delays, or null while one of them cannot be read. */
function readBudgets(budgets: Typed['budgets']): DelayBudgets | null {
  return Object.values(budgets).every(isRead) ? (budgets as DelayBudgets) : null
}

/** After how many days each queue is late. */
export function DelaysForm() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.dashboard.settings.queryOptions({ input: {} }))
  const change = useCommand(client.dashboard.saveSettings)
  const [typed, setTyped] = useState<Typed | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const shown: Typed | undefined = typed ?? data
  const save = async () => {
    if (shown === undefined) return
    const budgets = readBudgets(shown.budgets)
    setUnreadable(budgets === null)
    if (budgets === null) return
    const done = await change.send({ expectedVersion: shown.version, budgets })
    if (done === null) return
    setTyped({ budgets, version: done.version })
    tell('success', t('dashboard.settings.saved'))
  }
  useCommands([
    {
      id: 'dashboard.saveDelays',
      textKey: 'dashboard.settings.save',
      group: 'screen',
      keys: ['Ctrl+S', 'Ctrl+Enter'],
      when: () => shown !== undefined,
      run: () => void save(),
    },
  ])
  if (shown === undefined) return <Refusal problem={problem} onRetry={retry} />
  return (
    <div className="sheet-form">
      <Refusal problem={change.problem} title={t('dashboard.settings.notSaved')} />
      {unreadable && <p role="alert">{t('dashboard.settings.unreadable')}</p>}
      <FormSection legend={t('dashboard.settings.title')}>
        <p>{t('dashboard.settings.sentence')}</p>
        {waitingQueues.map((queue) => (
          <NumberField
            key={queue}
            id={`delay-${queue}`}
            label={t(`dashboard.queues.${queue}`)}
            value={shown.budgets[queue]}
            onChange={keepingUnread((days: Days) =>
              setTyped({ version: shown.version, budgets: { ...shown.budgets, [queue]: days } }),
            )}
            least={0}
            most={365}
            unit={t('dashboard.settings.days')}
            optional
          />
        ))}
      </FormSection>
      <ActionBar>
        <CommandButton id="dashboard.saveDelays" variant="primary" />
      </ActionBar>
    </div>
  )
}
